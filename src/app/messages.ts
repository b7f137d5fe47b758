import { RULES_VERSION } from '../engine/index.ts';
import type { GameRecord, RecordFault } from '../record/index.ts';
import { findScenario, type Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { faultMessage, type MessageModel, versionMessage } from '../view/index.ts';

/** The title of the scenario that a record names, or its id where it is not here. */
function scenarioTitle({ scenario }: GameRecord): string {
  if (scenario.kind === 'bundled') return findScenario(scenario.id)?.title ?? scenario.id;
  const { title } = scenario.scenario as { readonly title?: unknown };
  return typeof title === 'string' ? title.slice(0, 80) : '';
}

/** Whether the scenario of a record can be played here, if not as it was. */
function playable({ scenario }: GameRecord): boolean {
  return scenario.kind === 'bundled' && findScenario(scenario.id) !== null;
}

/** Why a record is not shown. `record` where it could be read at all; `turn` is the first that differs, or 0; `file` is the name of the file that it came in. */
export function recordMessage(
  fault: RecordFault,
  record: GameRecord | null,
  turn: number,
  file?: string,
): MessageModel {
  if (record && fault.code === 'other-rules')
    return versionMessage(record, scenarioTitle(record), RULES_VERSION, playable(record));
  return faultMessage(fault, { turn, ...(file === undefined ? {} : { file }) });
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
    facts: [],
    actions: [
      { id: 'retry', label: t('app:record.playOn'), primary: true },
      ...(count > 0
        ? [{ id: 'watch' as const, label: t('message:actions.watch'), primary: false }]
        : []),
      { id: 'title', label: t('message:actions.title'), primary: false },
    ],
  };
}

/** Why a save cannot be opened; it stays where it is, and can be taken away as it is. */
export function saveMessage(fault: RecordFault): MessageModel {
  const model = faultMessage(fault, { save: true });
  return {
    ...model,
    kind: 'storage',
    sentences: [...model.sentences, t('app:save.kept')],
    actions: [
      { id: 'download', label: t('app:save.download'), primary: true },
      { id: 'title', label: t('message:actions.title'), primary: false },
    ],
  };
}
