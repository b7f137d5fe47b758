import type { Figure } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { allExpectations } from './debrief-expectations.ts';
import { handsOf } from './debrief-hands.ts';
import { marketOf } from './debrief-market.ts';
import type { DebriefInput, DebriefModel, ShiftMark, TableModel } from './debrief-model.ts';
import { planeOf } from './debrief-plane.ts';
import { seriesOf } from './debrief-series.ts';
import { type Shift, shiftsOf } from './debrief-shifts.ts';
import { degreesText, turningPoints } from './debrief-turning.ts';
import { reportsOf, weeksOf } from './debrief-weeks.ts';
import { endingModel } from './ending.ts';
import { pointingOf } from './ending-sentence.ts';
import { figureName, figureText } from './figures.ts';
import { headingLabel, headingWords } from './heading-words.ts';

/** The first debrief of a game that is over; null while it goes on. */
export function debriefModel(input: DebriefInput): DebriefModel | null {
  const { scenario, turns, untouched } = input;
  const ending = endingModel(input);
  const last = turns.at(-1)?.game;
  if (!ending || !last) return null;
  const reports = reportsOf(turns);
  const weeks = weeksOf(reports);
  const market = marketOf(scenario, turns, weeks);
  const shifts = shiftsOf(last.setup.market, last.state.market, weeks.length);
  return {
    ending,
    scenario: scenario.title,
    seed: last.seed,
    weeks: weeks.length,
    weeksPerTurn: last.setup.weeksPerTurn,
    plane: planeOf(turns),
    hands: handsOf(turns),
    market,
    shifts: shifts.map((shift) => markOf(input, shift)),
    series: seriesOf(weeks, untouched),
    turning: turningPoints(scenario, turns, shifts, market),
    expectations: allExpectations(reports),
    questions: scenario.facilitator.questions,
    table: tableOf(input),
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

const COLUMNS = [
  'value',
  'executionCapacity',
  'adaptability',
  'fit',
  'followership',
  'coherence',
  'reliability',
  'strain',
  'trust',
  'commitment',
] as const satisfies readonly Figure[];

/** The figures at the end of every turn, as they truly were. */
function tableOf({ scenario, turns }: DebriefInput): TableModel {
  const pointing = pointingOf(turns);
  return {
    caption: t('debrief:table.title'),
    head: [
      t('debrief:table.turn'),
      ...COLUMNS.map(figureName),
      figureName('cash'),
      t('debrief:table.right'),
      t('debrief:table.market'),
      t('debrief:table.direction'),
    ],
    rows: turns.map(({ report, game }, index) => {
      const frame = report.frames.at(-1);
      const at = pointing[index];
      if (!frame || !at) return [];
      const { declared, directionX, directionY } = game.state.organization;
      return [
        String(report.turn),
        ...COLUMNS.map((figure) => figureText(figure, frame.gauges[figure])),
        figureText('cash', frame.cash),
        `${at.right} / ${at.all}`,
        headingLabel(scenario, { x: frame.marketX, y: frame.marketY }),
        declared
          ? headingLabel(scenario, { x: directionX, y: directionY })
          : t('debrief:table.none'),
      ];
    }),
  };
}
