import type { DangerKind, Figure, TurnReport } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { hasText, t } from '../text/index.ts';
import type { MarketModel, PlayedTurn, TurningPoint } from './debrief-model.ts';
import type { Shift } from './debrief-shifts.ts';
import { delayOf } from './debrief-shifts.ts';
import { reportsOf } from './debrief-weeks.ts';
import { figureName, figureText, weightOfChange } from './figures.ts';
import { headingWords } from './heading-words.ts';
import { listed, number } from './numbers.ts';
import { bookedFor, reasonsFrom } from './reasons.ts';

/** Most turning points that are told, and the least weight that one has. */
const MOST = 5;
const LEAST = 1;

/** Within so many degrees of the market one knows where it heads, and works its way. */
const FOLLOWS = 45;

/** A candidate: the heavier it is the sooner it is told; one a turn. */
interface Candidate extends TurningPoint {
  readonly weight: number;
  /** Changes of a kind are told once, where they were largest. */
  readonly group: string | null;
}

/** The turns in which most changed, in order: at most five. */
export function turningPoints(
  scenario: Scenario,
  turns: readonly PlayedTurn[],
  shifts: readonly Shift[],
  market: MarketModel,
): readonly TurningPoint[] {
  const reports = reportsOf(turns);
  const candidates = [
    ...shifts.map((shift, index) => ofShift(scenario, turns, shift, shifts[index + 1], market)),
    ...reports.flatMap(ofWarnings),
    ...ofRecoveries(reports),
    ...reports.flatMap((report, index) => ofChanges(report, reports[index - 1], shifts)),
  ].sort((one, other) => other.weight - one.weight);
  const told: Candidate[] = [];
  for (const one of candidates) {
    if (told.length === MOST || one.weight < LEAST) break;
    if (told.some((other) => other.turn === one.turn)) continue;
    if (one.group && told.some((other) => other.group === one.group)) continue;
    told.push(one);
  }
  return told
    .sort((one, other) => one.week - other.week)
    .map(({ weight: _, group: __, ...point }) => point);
}

const turnOf = (turns: readonly PlayedTurn[], week: number): number =>
  turns.find(({ report }) => (report.frames.at(-1)?.week ?? 0) > week)?.report.turn ?? 1;

/** A turn of the market, and how long until knowledge, direction and work had followed. */
function ofShift(
  scenario: Scenario,
  turns: readonly PlayedTurn[],
  shift: Shift,
  next: Shift | undefined,
  market: MarketModel,
): Candidate {
  const headings = (points: readonly { readonly week: number; readonly value: number }[]) =>
    points.map(({ week, value }) => ({ week, degrees: value }));
  const known = delayOf(shift, next, headings(market.known), FOLLOWS);
  const declared = delayOf(shift, next, headings(market.declared.flat()), FOLLOWS);
  const work = delayOf(shift, next, headings(market.work), FOLLOWS);
  const sentences = [
    t('debrief:turning.shiftSentence', { heading: headingWords(scenario, shift.after) }),
    known === null
      ? t('debrief:turning.knownNever')
      : known === 0
        ? t('debrief:turning.knownAtOnce')
        : t('debrief:turning.knownAfter', { count: known }),
    declared === null
      ? t('debrief:turning.declaredNever')
      : declared === 0
        ? t('debrief:turning.declaredAtOnce')
        : t('debrief:turning.declaredAfter', { count: declared }),
    work === null
      ? t('debrief:turning.workNever')
      : work === 0
        ? t('debrief:turning.workAtOnce')
        : t('debrief:turning.workAfter', { count: work }),
  ];
  return {
    turn: turnOf(turns, shift.from),
    week: shift.from,
    shape: 'shift',
    title: t('debrief:turning.shift', { degrees: degreesText(shift.degrees) }),
    sentence: sentences.join(' '),
    causes: [],
    weight: 6 + Math.abs(shift.degrees) / 15,
    group: null,
  };
}

/** The size of a turn, without its sign. */
export function degreesText(degrees: number): string {
  return t('words:degrees', { value: number(Math.abs(degrees)) });
}

function ofWarnings(report: TurnReport): Candidate[] {
  return report.warned.map((warning) => ({
    turn: report.turn,
    week: report.frames.at(-1)?.week ?? 0,
    shape: 'warning' as const,
    title: t(`debrief:turning.warned.${warning.kind}`),
    sentence: t('debrief:turning.warnedSentence', { causes: listed(warning.causes.map(nameOf)) }),
    causes: [],
    weight: 7,
    group: null,
  }));
}

/** The name of what weighs in a warning: all of them are figures. */
function nameOf(cause: string): string {
  const key = `figures:${cause}.name`;
  return hasText(key) ? t(key) : cause;
}

function ofRecoveries(reports: readonly TurnReport[]): Candidate[] {
  const since = new Map<DangerKind, number>();
  const found: Candidate[] = [];
  for (const report of reports) {
    for (const kind of report.cleared) {
      const from = since.get(kind) ?? report.turn;
      found.push({
        turn: report.turn,
        week: report.frames.at(-1)?.week ?? 0,
        shape: 'recovery',
        title: t(`debrief:turning.recovery.${kind}`),
        sentence: t('debrief:turning.recoverySentence', { count: report.turn - from }),
        causes: [],
        weight: 6.5,
        group: null,
      });
    }
    for (const { kind } of report.warned) since.set(kind, report.turn);
  }
  return found;
}

/** Figures whose leaps make a turning point. */
const LEAPING = ['value', 'fit', 'reliability'] as const satisfies readonly Figure[];

function ofChanges(
  report: TurnReport,
  before: TurnReport | undefined,
  shifts: readonly Shift[],
): Candidate[] {
  const was = before?.frames.at(-1)?.gauges;
  const is = report.frames.at(-1);
  if (!was || !is) return [];
  const start = report.frames[0]?.week ?? 0;
  /** A turn of the market is told as such; what fell with it is the same story. */
  const turning = shifts.some((shift) => shift.from <= is.week && shift.until + 2 >= start);
  return LEAPING.flatMap((figure) => {
    const change = is.gauges[figure] - was[figure];
    const rose = change > 0;
    if (turning && !rose) return [];
    const values = {
      figure: figureName(figure),
      from: figureText(figure, was[figure]),
      to: figureText(figure, is.gauges[figure]),
    };
    const causes = causesOf(report, figure, rose);
    return {
      turn: report.turn,
      week: is.week,
      shape: rose ? ('rise' as const) : ('fall' as const),
      title: t(rose ? 'debrief:turning.rise' : 'debrief:turning.fall', values),
      sentence: causes.length > 0 ? t('debrief:turning.because', { causes: listed(causes) }) : '',
      causes,
      // Leaps of value count double: it is what the game is about.
      weight: weightOfChange(figure, change) * (figure === 'value' ? 0.6 : 0.4),
      group: `${figure} ${rose}`,
    };
  });
}

/** What moved a figure the way it went, at most two causes; value and delivery go back to what moved capacity or fit. */
function causesOf(report: TurnReport, figure: Figure, rose: boolean): string[] {
  const pick = (of: Figure, most: number) =>
    reasonsFrom(of, bookedFor(report, of), 6)
      .filter((reason) => reason.value > 0 === rose && reason.cause !== 'interplay')
      .slice(0, most);
  const reasons = pick(figure, 2);
  const [heaviest] = reasons;
  if (figure === 'fit') return reasons.map((reason) => reason.text);
  const behind = pick(heaviest?.cause === 'fit' ? 'fit' : 'executionCapacity', 2);
  return (behind.length > 0 ? behind : reasons).map((reason) => reason.text);
}
