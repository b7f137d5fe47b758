import type { Cause, Figure, LedgerEntry, Outlook, TurnReport } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { figureChange, figureNumber, fromSteps, inSteps, unseen } from './figures.ts';

/** A cause in words. `heard` is news from listening, `unseen` what nobody has measured. */
export type ReasonCause = Cause | 'heard' | 'unseen';

/** One reason of a change. */
export interface Reason {
  readonly cause: ReasonCause;
  readonly text: string;
  readonly value: number;
  /** With its sign: "−0.09". */
  readonly amount: string;
  /** Size against the largest, 0..1. */
  readonly share: number;
}

/** Why a figure is what it is: "0.61 = 0.70 last turn − 0.09 market + 0.03 direction". */
export interface Explanation {
  readonly figure: Figure;
  readonly now: string;
  /** Null in the first turn. */
  readonly was: string | null;
  readonly change: number;
  /** Largest first. */
  readonly reasons: readonly Reason[];
  /** The sum as one line. */
  readonly sentence: string;
}

/** Name of a cause. */
export function causeName(cause: ReasonCause): string {
  return t(`causes:${cause}`);
}

/**
 * Amounts by cause as reasons, largest first. What is too small to be written is gathered as the
 * rest, so that what is written adds up to `total` exactly (in the steps in which it is written).
 */
export function reasonsFrom(
  figure: Figure,
  amounts: readonly { readonly cause: ReasonCause; readonly amount: number }[],
  most = 5,
  total = inSteps(
    figure,
    amounts.reduce((sum, { amount }) => sum + amount, 0),
  ),
): readonly Reason[] {
  const sums = new Map<ReasonCause, number>();
  for (const { cause, amount } of amounts) sums.set(cause, (sums.get(cause) ?? 0) + amount);
  sums.delete('interplay');
  const kept = [...sums]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, most)
    .filter(([, amount]) => !unseen(figure, amount));
  const rest = total - kept.reduce((sum, [, amount]) => sum + inSteps(figure, amount), 0);
  if (rest !== 0) kept.push(['interplay', fromSteps(figure, rest)]);
  kept.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  const largest = Math.abs(kept[0]?.[1] ?? 1);
  return kept.map(([cause, value]) => ({
    cause,
    text: causeName(cause),
    value,
    amount: figureChange(figure, value),
    share: Math.abs(value) / largest,
  }));
}

/** What the report booked for a figure of a team (-1 = the organization). */
export function bookedFor(report: TurnReport, figure: Figure, team = -1): readonly LedgerEntry[] {
  return report.ledger.filter((entry) => entry.figure === figure && entry.team === team);
}

/** The figure as the player knows it. */
export function knownFigure(outlook: Outlook, figure: Figure): number {
  const { gauges } = outlook;
  switch (figure) {
    case 'value':
      return gauges.output * gauges.fit;
    case 'cash':
    case 'revenue':
    case 'vision':
    case 'ambiguity':
    case 'ambition':
    case 'reputation':
      return outlook[figure];
    case 'load':
      return outlook.player.load;
    case 'output':
    case 'executionCapacity':
    case 'coherence':
    case 'followership':
    case 'fit':
    case 'reliability':
    case 'backlog':
    case 'commitment':
    case 'strain':
    case 'trust':
    case 'adaptability':
      return gauges[figure];
    default:
      return Number.NaN;
  }
}

/** Figures that have to be looked for: their true reasons would tell what nobody has measured. */
const LOOKED_FOR: ReadonlySet<Figure> = new Set(['commitment', 'strain', 'trust', 'adaptability']);

/** What each cause did to a figure. */
export type Amounts = readonly { readonly cause: ReasonCause; readonly amount: number }[];

function amountsFor(
  outlook: Outlook,
  before: Outlook,
  report: TurnReport,
  figure: Figure,
): Amounts {
  const change = knownFigure(outlook, figure) - knownFigure(before, figure);
  if (figure === 'value') {
    const g = outlook.gauges;
    const old = before.gauges;
    return [
      { cause: 'capacity', amount: ((g.output - old.output) * (g.fit + old.fit)) / 2 },
      { cause: 'fit', amount: ((g.fit - old.fit) * (g.output + old.output)) / 2 },
    ];
  }
  if (LOOKED_FOR.has(figure)) {
    const heard = outlook.teams.some((team) => team.trust.age < outlook.weeksPerTurn);
    return [{ cause: heard ? 'heard' : 'unseen', amount: change }];
  }
  const booked = bookedFor(report, figure).filter(
    (entry) => figure !== 'fit' || entry.cause !== 'market',
  );
  const sum = booked.reduce((total, entry) => total + entry.amount, 0);
  const sensed = outlook.market.age < outlook.weeksPerTurn;
  const rest: ReasonCause = figure === 'fit' && sensed ? 'market' : 'interplay';
  return [...booked, { cause: rest, amount: change - sum }];
}

/** Explains a figure of the organization from the last report, without telling what is not known. */
export function explain(
  outlook: Outlook,
  before: Outlook | null,
  report: TurnReport | null,
  figure: Figure,
): Explanation {
  const value = knownFigure(outlook, figure);
  if (!before || !report) return explanationOf(figure, value, null, []);
  const old = knownFigure(before, figure);
  return explanationOf(figure, value, old, amountsFor(outlook, before, report, figure));
}

/** Explains a value from the one before it (null where there is none) and the amounts that lie between. */
export function explanationOf(
  figure: Figure,
  value: number,
  old: number | null,
  amounts: Amounts,
): Explanation {
  const now = figureNumber(figure, value);
  if (old === null) {
    return {
      figure,
      now,
      was: null,
      change: 0,
      reasons: [],
      sentence: t('words:sum.first', { now }),
    };
  }
  const total = inSteps(figure, value) - inSteps(figure, old);
  const reasons = reasonsFrom(figure, amounts, 5, total);
  const was = figureNumber(figure, old);
  const terms = reasons.map(({ amount, text }) =>
    t('words:sum.term', { sign: amount.slice(0, 1), amount: amount.slice(1), cause: text }),
  );
  const sentence =
    reasons.length === 0
      ? t('words:sum.same', { now })
      : t('words:sum.all', { now, was, terms: terms.join(' ') });
  return { figure, now, was, change: value - old, reasons, sentence };
}
