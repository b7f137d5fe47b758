import type { Decision } from '../engine/index.ts';
import type { GameRecord, RecordFault } from '../record/index.ts';
import { t } from '../text/index.ts';
import { handOfAction } from './hands.ts';
import type { MessageAction, MessageActionId, MessageModel } from './message-model.ts';
import { number } from './numbers.ts';

/** The first action is the one to take next. */
function actions(...ids: readonly MessageActionId[]): readonly MessageAction[] {
  return ids.map((id, index) => ({
    id,
    label: t(`message:actions.${id}`),
    primary: index === 0,
  }));
}

const fact = (name: string, value: string | number) => ({ name, value: String(value) });

/** What a faulty record or save is to the player: what is wrong, where, and what can be done. */
export function faultMessage(
  fault: RecordFault,
  from: { readonly file?: string; readonly turn?: number; readonly save?: boolean } = {},
): MessageModel {
  return {
    kind: 'fault',
    title: from.save ? t('message:fault.save') : t('message:fault.title'),
    sentences: [t(`message:fault.codes.${fault.code}`), t(`message:fault.remedies.${fault.code}`)],
    facts: [
      ...(from.file === undefined ? [] : [fact(t('message:fault.file'), from.file)]),
      ...(from.turn ? [fact(t('message:fault.turn'), from.turn)] : []),
      fact(t('message:fault.place'), fault.place),
      fact(t('message:fault.expected'), fault.expected),
    ],
    actions: actions('open-record', 'title'),
  };
}

/** A record of other rules: what it holds can be told, but not played again. */
export function versionMessage(
  record: GameRecord,
  scenario: string,
  rules: number,
  playable: boolean,
): MessageModel {
  const weeks = Math.max(1, record.turns.length);
  const half = (hand: 'management' | 'leadership') =>
    number(record.turns.reduce((sum, turn) => sum + halfDays(turn, hand), 0) / weeks, 1);
  return {
    kind: 'version',
    title: t('message:version.title'),
    sentences: [t('message:version.explain'), t('message:fault.remedies.other-rules')],
    facts: [
      fact(t('message:version.scenario'), scenario),
      fact(t('message:version.seed'), record.seed),
      fact(t('message:version.turns'), record.turns.length),
      fact(
        t('message:version.half'),
        t('message:version.halfValue', {
          management: half('management'),
          leadership: half('leadership'),
        }),
      ),
      fact(t('message:version.rules'), record.rules),
      fact(t('message:version.ours'), rules),
    ],
    actions: playable ? actions('play-scenario', 'title') : actions('title'),
  };
}

function halfDays(decision: Decision, hand: 'management' | 'leadership'): number {
  return decision.blocks
    .filter((block) => handOfAction(block.action.kind) === hand)
    .reduce((sum, block) => sum + block.length, 0);
}

/** Messages that need nothing but their name. */
const PLAIN = {
  missing: { kind: 'empty', actions: ['scenarios', 'open-record', 'title'] },
  storageFull: { kind: 'storage', actions: ['download', 'dismiss'] },
  storageNone: { kind: 'storage', actions: ['dismiss', 'download'] },
  forked: { kind: 'storage', actions: ['dismiss'] },
  notFound: { kind: 'empty', actions: ['title'] },
  noBoard: { kind: 'storage', actions: ['dismiss'] },
} as const satisfies Readonly<
  Record<string, { kind: MessageModel['kind']; actions: readonly MessageActionId[] }>
>;
export type PlainMessage = keyof typeof PLAIN;

/** A message of which there is only one kind. */
export function plainMessage(name: PlainMessage): MessageModel {
  const { kind, actions: ids } = PLAIN[name];
  return {
    kind,
    title: t(`message:${name}.title`),
    sentences: [t(`message:${name}.explain`)],
    facts: [],
    actions: actions(...ids),
  };
}

/** Something broke that should not have; `details` is for whoever reports it. */
export function crashMessage(details: string): MessageModel {
  return {
    kind: 'fault',
    title: t('message:crashed.title'),
    sentences: [t('message:crashed.explain')],
    facts: [fact(t('message:crashed.details'), details)],
    actions: actions('retry', 'title'),
  };
}
