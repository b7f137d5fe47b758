import { degreesOfWritten, pointsAround, type Scenario, wrapDegrees } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { MarketModel, PlayedTurn, SeriesPoint } from './debrief-model.ts';
import { type DebriefWeek, shortWay, unwound, workOf } from './debrief-weeks.ts';

const DEGREES = 180 / Math.PI;
/** Air above and below the lines, and the least that the scale spans, degrees. */
const AIR = 12;
const LEAST_SPAN = 80;

const angle = (x: number, y: number): number => Math.atan2(y, x) * DEGREES;

/** Headings over time: the market as it was and as it was known, the direction, the work. */
export function marketOf(
  scenario: Scenario,
  turns: readonly PlayedTurn[],
  weeks: readonly DebriefWeek[],
): MarketModel {
  const start = degreesOfWritten(scenario.compass, scenario.market.heading) ?? 0;
  const headings = unwound(
    weeks.map(({ frame }) => ({ x: frame.marketX, y: frame.marketY })),
    start,
  );
  const truth = weeks.map(({ week }, index) => ({ week, value: headings[index] ?? start }));
  /** The same angle, said so that it lies near the market of that week. */
  const near = (week: number, degrees: number): number => {
    const base = truth[Math.min(truth.length, Math.max(1, week)) - 1]?.value ?? start;
    return base + shortWay(base, degrees);
  };
  const works = unwound(
    weeks.map(({ frame }) => workOf(frame)),
    headings[0] ?? start,
  );
  const work = weeks.map(({ week }, index) => ({ week, value: works[index] ?? start }));
  const known = knownOf(scenario, turns, near);
  const declared = declaredOf(scenario, turns, near);
  const all = [
    ...truth.map((point) => point.value),
    ...work.map((point) => point.value),
    ...declared.flat().map((point) => point.value),
    ...known.map((point) => point.value),
  ];
  const middle = (Math.min(...all) + Math.max(...all)) / 2;
  const half = Math.max(LEAST_SPAN, Math.max(...all) - Math.min(...all)) / 2 + AIR;
  const low = middle - half;
  const high = middle + half;
  return {
    truth,
    known,
    work,
    declared,
    low,
    high,
    ticks: ticksOf(scenario, low, high),
    label: t('debrief:market.label'),
  };
}

/** What was known of the market while each turn was planned. */
function knownOf(
  scenario: Scenario,
  turns: readonly PlayedTurn[],
  near: (week: number, degrees: number) => number,
): MarketModel['known'] {
  const opening = scenario.market.known;
  let heading = degreesOfWritten(scenario.compass, opening.heading) ?? 0;
  let error = opening.error;
  let week = 0;
  return turns.flatMap(({ outlook, report }) => {
    const from = week;
    week = report.frames.at(-1)?.week ?? from;
    const piece = [
      { week: from, value: near(from, heading), error },
      { week, value: near(from, heading), error },
    ];
    heading = angle(outlook.market.x, outlook.market.y);
    error = outlook.market.error * DEGREES;
    return piece;
  });
}

/** The declared direction, a piece for each declaration that held. */
function declaredOf(
  scenario: Scenario,
  turns: readonly PlayedTurn[],
  near: (week: number, degrees: number) => number,
): SeriesPoint[][] {
  const opening = scenario.organization.direction;
  let heading = opening === null ? null : (degreesOfWritten(scenario.compass, opening) ?? null);
  let week = 0;
  const pieces: SeriesPoint[][] = [];
  for (const { outlook, report } of turns) {
    const from = week;
    week = report.frames.at(-1)?.week ?? from;
    if (outlook.direction.declared) {
      // A direction is declared at the start of the turn, so it holds for the whole of it.
      const now = angle(outlook.direction.x, outlook.direction.y);
      const value = near(from, now);
      const last = pieces.at(-1)?.at(-1);
      if (heading === null || Math.abs(shortWay(heading, now)) > 0.5 || !last) {
        pieces.push([
          { week: from, value },
          { week, value },
        ]);
      } else {
        pieces.at(-1)?.push({ week, value: last.value });
      }
      heading = now;
    }
  }
  return pieces;
}

function ticksOf(scenario: Scenario, low: number, high: number): MarketModel['ticks'] {
  const ticks: { value: number; text: string }[] = [];
  for (const point of pointsAround(scenario.compass)) {
    const first = low + wrapDegrees(point.degrees - low);
    for (let value = first; value <= high; value += 360) ticks.push({ value, text: point.name });
  }
  return ticks.sort((one, other) => one.value - other.value);
}
