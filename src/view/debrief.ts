import { t } from '../text/index.ts';
import { allExpectations } from './debrief-expectations.ts';
import { handsOf } from './debrief-hands.ts';
import { marketOf } from './debrief-market.ts';
import type { DebriefInput, DebriefModel, ShiftMark } from './debrief-model.ts';
import { planeOf } from './debrief-plane.ts';
import { seriesOf } from './debrief-series.ts';
import { type Shift, shiftsOf } from './debrief-shifts.ts';
import { figuresTable, handsTable, marketTable } from './debrief-tables.ts';
import { degreesText, turningPoints } from './debrief-turning.ts';
import { reportsOf, weeksOf } from './debrief-weeks.ts';
import { endingModel } from './ending.ts';
import { headingWords } from './heading-words.ts';
import { originWords } from './origin.ts';

/** The first debrief of a game that is over; null while it goes on. */
export function debriefModel(input: DebriefInput): DebriefModel | null {
  const { scenario, turns, untouched } = input;
  const ending = endingModel(input);
  const last = turns.at(-1)?.game;
  if (!ending || !last) return null;
  const reports = reportsOf(turns);
  const weeks = weeksOf(reports);
  const hands = handsOf(turns);
  const market = marketOf(scenario, turns, weeks);
  const shifts = shiftsOf(last.setup.market, last.state.market, weeks.length);
  return {
    ending,
    scenario: scenario.title,
    seed: last.seed,
    origin: originWords(input.origin),
    weeks: weeks.length,
    weeksPerTurn: last.setup.weeksPerTurn,
    plane: planeOf(turns),
    hands,
    market,
    shifts: shifts.map((shift) => markOf(input, shift)),
    series: seriesOf(weeks, untouched),
    turning: turningPoints(scenario, turns, shifts, market),
    expectations: allExpectations(reports),
    questions: scenario.facilitator.questions,
    tables: { figures: figuresTable(input), hands: handsTable(hands), market: marketTable(input) },
  };
}

function markOf({ scenario }: DebriefInput, shift: Shift): ShiftMark {
  return {
    week: shift.from,
    until: shift.until,
    degrees: shift.degrees,
    label: t('debrief:series.shift', {
      week: shift.from,
      degrees: degreesText(shift.degrees),
      heading: headingWords(scenario, shift.after),
    }),
  };
}
