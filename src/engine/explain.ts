import { COEFFICIENTS } from './coefficients.ts';
import { explainCapacity } from './explain-capacity.ts';
import { adjustedCoherence } from './gauges.ts';
import type { Cause, Figure, Ledger } from './ledger.ts';
import { amountsOf, book, settle } from './ledger.ts';
import { agedError } from './mechanisms/knowledge.ts';
import { type Means, meansOf } from './shift.ts';
import type { Gauges, State } from './state.ts';
import type { Work } from './work.ts';

/** Figures of the organization whose reasons are those of its teams. */
const OF_TEAMS = ['commitment', 'strain', 'trust', 'backlog', 'reliability'] as const;
/** Figures that are means over people's headings. */
const OF_HEADINGS = ['followership', 'fit'] as const;
/** Figures that are means over people. */
const OF_PEOPLE = ['commitment', 'strain', 'skill'] as const;

/**
 * Books the reasons of figures that are made of others. Value is capacity times fit (times the
 * number of people), so its change is split between its factors at their means over the turn; what
 * is left of a figure's change after all its reasons is booked as their interplay, so that the
 * reasons of every figure add up to its change exactly.
 */
export function explainGauges(work: Work, ledger: Ledger, before: State): void {
  const was = before.gauges;
  const is = work.s.gauges;
  explainValue(ledger, was, is);
  explainCapacity(work, ledger, before);
  for (const figure of OF_TEAMS) meanOfTeams(work, ledger, figure);
  const then = meansOf(before);
  const now = meansOf(work.s);
  settleTeams(work, ledger, before, then, now);
  const everybodyThen = then[then.length - 1] as Means;
  const everybody = now[now.length - 1] as Means;
  newcomersBefore(ledger, before, everybodyThen);
  // Work may point elsewhere than people do, under pressure or where some do more of it.
  const bent = is.fit - headingMean(work.s, everybody, 'fit');
  const bentBefore = was.fit - headingMean(before, everybodyThen, 'fit');
  book(ledger, 'fit', -1, 'compliance', bent - bentBefore);
  for (const figure of [...OF_HEADINGS, ...OF_TEAMS, 'coherence'] as const) {
    settle(ledger, figure, is[figure] - was[figure]);
  }
  explainAdaptability(work, ledger, before);
  book(ledger, 'marketError', -1, 'decay', aged(work.s) - aged(before) - booked(ledger));
}

/** How far people face the market or the direction. */
function headingMean(s: State, of: Means, figure: 'followership' | 'fit'): number {
  const { market, week, organization: o } = s;
  if (figure === 'followership') {
    return o.declared ? of.x * o.directionX + of.y * o.directionY : 0;
  }
  return of.x * (market.x[week] as number) + of.y * (market.y[week] as number);
}

function settleTeams(
  work: Work,
  ledger: Ledger,
  before: State,
  then: readonly Means[],
  now: readonly Means[],
): void {
  for (let t = 0; t < work.s.teams.length; t++) {
    const was = then[t] as Means;
    const is = now[t] as Means;
    for (const figure of OF_HEADINGS) {
      const change = headingMean(work.s, is, figure) - headingMean(before, was, figure);
      settle(ledger, figure, change, t);
    }
    // All else is booked where it happens, but for those who came when the turn was over.
    for (const figure of OF_PEOPLE) {
      settle(ledger, figure, is[figure] - was[figure], t, 'newcomers');
    }
  }
}

/** Who came after the last gauges were read shows in this turn's. */
function newcomersBefore(ledger: Ledger, before: State, were: Means): void {
  const { gauges } = before;
  for (const figure of ['commitment', 'strain'] as const) {
    book(ledger, figure, -1, 'newcomers', were[figure] - gauges[figure]);
  }
  const followership = headingMean(before, were, 'followership');
  book(ledger, 'followership', -1, 'newcomers', followership - gauges.followership);
  const length = Math.sqrt(were.x * were.x + were.y * were.y);
  const coherence = adjustedCoherence(length, were.size);
  book(ledger, 'coherence', -1, 'newcomers', coherence - gauges.coherence);
}

function explainValue(ledger: Ledger, was: Gauges, is: Gauges): void {
  const fitBefore = was.output > 0 ? was.value / was.output : 0;
  const fitAfter = is.output > 0 ? is.value / is.output : 0;
  book(ledger, 'value', -1, 'capacity', (is.output - was.output) * 0.5 * (fitBefore + fitAfter));
  book(ledger, 'value', -1, 'fit', (fitAfter - fitBefore) * 0.5 * (was.output + is.output));
}

function explainAdaptability(work: Work, ledger: Ledger, before: State): void {
  const was = before.gauges;
  const is = work.s.gauges;
  const { c } = work;
  const middle = 0.5 * (was.adaptability + is.adaptability);
  const old = meansForTurning(before);
  const now = meansForTurning(work.s);
  const rigid = (structure: number): number => 1 - c.rigidityOfStructure * structure;
  const blocked = (resistance: number): number => 1 - c.rigidityOfResistance * resistance;
  const worn = (strain: number): number => 1 - c.rigidityOfStrain * strain * strain;
  const present = (s: State): number => 0.35 + 0.65 * s.organization.vision;
  const pulls: readonly (readonly [Cause, number, number])[] = [
    ['trust', was.trust, is.trust],
    ['commitment', was.commitment, is.commitment],
    ['vision', present(before), present(work.s)],
    ['strain', worn(was.strain), worn(is.strain)],
    ['rigidity', rigid(old.structure), rigid(now.structure)],
    ['disagreement', blocked(old.resistance), blocked(now.resistance)],
  ];
  // What pulls competes with what holds, so a factor counts by the share that does not follow yet.
  const open = middle * (1 - Math.min(0.9, middle / 1.15));
  for (const [cause, from, to] of pulls) {
    const mean = 0.5 * (from + to);
    if (mean > 1e-9) book(ledger, 'adaptability', -1, cause, (open * (to - from)) / mean);
  }
  const hold = (at: { structure: number; clarity: number }): number =>
    c.conformity * 0.5 + c.habit * at.structure + c.goalPull * at.clarity + 0.06;
  const holds = 0.5 * (hold(old) + hold(now));
  const held = (change: number): number => (-open * change) / holds;
  book(ledger, 'adaptability', -1, 'rigidity', held(c.habit * (now.structure - old.structure)));
  book(ledger, 'adaptability', -1, 'goals', held(c.goalPull * (now.clarity - old.clarity)));
  settle(ledger, 'adaptability', is.adaptability - was.adaptability);
}

/** What holds and what frees people who are asked to turn: means over teams, weighed by their size. */
function meansForTurning(s: State): { structure: number; clarity: number; resistance: number } {
  const means = { structure: 0, clarity: 0, resistance: 0 };
  const share = 1 / s.people.team.length;
  for (const of of s.people.team) {
    const team = s.teams[of] as State['teams'][number];
    means.structure += team.structure * share;
    means.clarity += team.clarity * share;
    means.resistance += team.resistance * share;
  }
  return means;
}

/** Team entries of a figure, weighed by size, are the organization's. */
function meanOfTeams(work: Work, ledger: Ledger, figure: Figure): void {
  const count = work.s.people.team.length;
  for (const { cause, amounts } of amountsOf(ledger, figure)) {
    let sum = 0;
    for (let t = 0; t < work.survey.length; t++) {
      sum += ((amounts[t + 1] as number) * (work.survey[t] as { size: number }).size) / count;
    }
    if (sum !== 0) book(ledger, figure, -1, cause, sum);
  }
}

/** Error now of what is known of the market's heading. */
function aged(s: State): number {
  const { error, week } = s.knowledge.market;
  return agedError(error, s.week - week, COEFFICIENTS.marketErrorGrowth);
}

function booked(ledger: Ledger): number {
  let sum = 0;
  for (const { amounts } of amountsOf(ledger, 'marketError')) sum += amounts[0] as number;
  return sum;
}
