import type { EndingKind, TurnReport, WeekFrame } from '../engine/index.ts';
import { t } from '../text/index.ts';
import type { DebriefInput } from './debrief-model.ts';
import { reportsOf } from './debrief-weeks.ts';
import { causesOfEnd } from './ending-causes.ts';
import type { EndingModel } from './ending-model.ts';
import { scoreOf } from './ending-score.ts';
import { sentenceOfEnd } from './ending-sentence.ts';

/** The end of a game in words and figures; null while it goes on. */
export function endingModel(input: DebriefInput): EndingModel | null {
  const { scenario, turns } = input;
  const reports = reportsOf(turns);
  const ending = reports.at(-1)?.ended;
  const frame = lastFrame(reports);
  if (!ending || !frame) return null;
  return {
    kind: ending.kind,
    scenario: scenario.title,
    title: endingName(ending.kind),
    when: t('ending:when', {
      turn: ending.turn,
      turns: turns.at(-1)?.game.setup.turns ?? ending.turn,
      week: ending.week,
    }),
    sentence: sentenceOfEnd(scenario, turns, ending.kind),
    story: scenario.endings[ending.kind],
    causes: causesOfEnd(reports, turns.at(-1)?.game.state.organization.costs ?? 0, ending.kind),
    score: scoreOf(scenario, ending, input.best ?? null),
  };
}

/** How a game ended, in a word. */
export function endingName(kind: EndingKind): string {
  return t(`ending:kind.${kind}`);
}

/** Whether an ending is a collapse. */
export function collapsed(kind: EndingKind): boolean {
  return kind !== 'sustained' && kind !== 'thriving';
}

function lastFrame(reports: readonly TurnReport[]): WeekFrame | null {
  return reports.at(-1)?.frames.at(-1) ?? null;
}
