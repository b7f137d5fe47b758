import { RULES_VERSION } from '../engine/index.ts';
import type { GameRecord, RecordFault } from '../record/index.ts';
import { findScenario, type Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { MessageAction, MessageActionId, MessageModel } from '../view/index.ts';
import { scenarioTitle } from './outcomes.ts';

const LABELS = {
  title: 'app:record.toTitle',
  'open-record': 'app:record.openAnother',
  download: 'app:record.download',
  'play-scenario': 'app:record.playSeed',
} as const satisfies Partial<Record<MessageActionId, string>>;

/** Buttons of a message; the first is the one to press. */
function actions(...ids: readonly (keyof typeof LABELS)[]): readonly MessageAction[] {
  return ids.map((id, at) => ({ id, label: t(LABELS[id]), primary: at === 0 }));
}

type Fact = MessageModel['facts'][number];

function factsOf(record: GameRecord): readonly Fact[] {
  return [
    { name: t('app:fact.scenario'), value: scenarioTitle(record) },
    { name: t('app:fact.seed'), value: record.seed },
    { name: t('app:fact.turns'), value: String(record.turns.length) },
    ...(record.createdAt
      ? [{ name: t('app:fact.created'), value: record.createdAt.slice(0, 10) }]
      : []),
  ];
}

const whereOf = (fault: RecordFault): readonly Fact[] => [
  { name: t('app:fact.place'), value: fault.place },
  { name: t('app:fact.expected'), value: fault.expected },
];

/** Why a record is not shown, and what can be done. `record` where it could be read at all. */
export function recordMessage(
  fault: RecordFault,
  record: GameRecord | null,
  turn: number,
): MessageModel {
  const playable = record?.scenario.kind === 'bundled' && findScenario(record.scenario.id) !== null;
  const ways = playable ? actions('title', 'play-scenario') : actions('title', 'open-record');
  if (record && fault.code === 'other-rules')
    return {
      kind: 'version',
      title: t('app:record.otherRules'),
      sentences: [t('app:record.otherRulesText', { rules: record.rules, own: RULES_VERSION })],
      facts: factsOf(record),
      actions: ways,
    };
  if (record && turn > 0)
    return {
      kind: 'fault',
      title: t('app:record.differs'),
      sentences: [
        fault.code === 'decision-refused'
          ? t('app:record.refusedText', { turn })
          : t('app:record.differsText', { turn }),
      ],
      facts: [...factsOf(record), ...whereOf(fault)],
      actions: ways,
    };
  return {
    kind: fault.code === 'newer-format' || fault.code === 'scenario-differs' ? 'version' : 'fault',
    title: t('app:record.cannotOpen'),
    sentences: [t(`app:fault.${fault.code}`)],
    facts: [...(record ? factsOf(record) : []), ...whereOf(fault)],
    actions: record ? ways : actions('title', 'open-record'),
  };
}

/** A record of a game that is not over: somebody may play it to its end. */
export function unfinishedMessage(record: GameRecord, scenario: Scenario): MessageModel {
  const count = record.turns.length;
  const values = {
    count,
    scenario: scenario.title,
    turns: scenario.time.turns,
    seed: record.seed,
  };
  return {
    kind: 'empty',
    title: t(count === 0 ? 'app:record.unopened' : 'app:record.unfinished'),
    sentences: [t(count === 0 ? 'app:record.unopenedText' : 'app:record.unfinishedText', values)],
    facts: factsOf(record),
    actions: [
      { id: 'retry', label: t('app:record.playOn'), primary: true },
      { id: 'title', label: t('app:record.toTitle'), primary: false },
    ],
  };
}

/** Why a save cannot be opened; it stays where it is. */
export function saveMessage(fault: RecordFault, entry: string): MessageModel {
  return {
    kind: fault.code === 'other-rules' || fault.code === 'newer-format' ? 'version' : 'storage',
    title: t('app:save.faulty'),
    sentences: [t(`app:fault.${fault.code}`), t('app:save.keptText')],
    facts: [{ name: t('app:fact.entry'), value: entry }, ...whereOf(fault)],
    actions: actions('title', 'download'),
  };
}

/** A save that is not on the shelf. */
export function missingSave(): MessageModel {
  return {
    kind: 'empty',
    title: t('app:save.missing'),
    sentences: [t('app:save.missingText')],
    facts: [],
    actions: actions('title', 'open-record'),
  };
}

/** A scenario that this version does not have. */
export function missingScenario(id: string): MessageModel {
  return {
    kind: 'empty',
    title: t('app:scenario.missing'),
    sentences: [t('app:scenario.missingText')],
    facts: [{ name: t('app:fact.scenario'), value: id }],
    actions: actions('title'),
  };
}
