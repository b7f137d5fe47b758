import type { EndingKind } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { PlayedTurn } from './debrief-model.ts';
import { reportsOf, rightPeople, weeksOf } from './debrief-weeks.ts';
import { headingWords } from './heading-words.ts';
import { percent } from './numbers.ts';

/** From this share of people on, the organization points the right way. */
const MOST = 0.6;

/** How many people pointed where the market was at the end of a turn. */
export interface Pointing {
  readonly turn: number;
  readonly right: number;
  readonly all: number;
}

/** People pointed the right way, turn by turn. */
export function pointingOf(turns: readonly PlayedTurn[]): readonly Pointing[] {
  return weeksOf(reportsOf(turns))
    .filter((week) => week.last)
    .map(({ turn, frame }) => ({
      turn,
      right: rightPeople(frame),
      all: frame.people.slot.length,
    }));
}

const points = (one: Pointing): boolean => one.right >= one.all * MOST;

/** What became of a game, in one sentence: how long people pointed the right way, and what came then. */
export function sentenceOfEnd(
  scenario: Scenario,
  turns: readonly PlayedTurn[],
  kind: EndingKind,
): string {
  const pointing = pointingOf(turns);
  const last = pointing.at(-1);
  const frame = turns.at(-1)?.report.frames.at(-1);
  if (!last || !frame) return '';
  const values = {
    last: last.right,
    all: last.all,
    reliability: percent(frame.gauges.reliability),
    heading: headingWords(scenario, { x: frame.marketX, y: frame.marketY }),
  };
  const lost = pointing.findIndex((one) => !points(one));
  if (lost === 0 && !pointing.some(points)) return t(`ending:sentence.${kind}.never`, values);
  if (lost < 0) return t(`ending:sentence.${kind}.always`, { ...values, people: last.right });
  const kept = pointing[Math.max(0, lost - 1)] as Pointing;
  const until = { ...values, people: kept.right, turn: kept.turn };
  const again = regained(pointing, lost);
  if (again && (kind === 'sustained' || kind === 'thriving'))
    return t(`ending:sentence.${kind}.regained`, { ...until, again: again.turn });
  return t(`ending:sentence.${kind}.until`, until);
}

/** The turn from which people pointed the right way again to the end, after they had been lost. */
function regained(pointing: readonly Pointing[], lost: number): Pointing | null {
  let from: Pointing | null = null;
  for (const one of pointing.slice(lost)) {
    if (!points(one)) from = null;
    else from ??= one;
  }
  return from;
}
