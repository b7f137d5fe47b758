import { COEFFICIENTS } from './coefficients.ts';
import type { Cause, Figure, Ledger } from './ledger.ts';
import { amountsOf, book, settle } from './ledger.ts';
import { agedError } from './mechanisms/knowledge.ts';
import type { Gauges, State } from './state.ts';
import type { Work } from './work.ts';

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
  meanOfTeams(work, ledger, 'commitment');
  meanOfTeams(work, ledger, 'strain');
  meanOfTeams(work, ledger, 'trust');
  meanOfTeams(work, ledger, 'backlog');
  directionMoved(work, ledger, before);
  for (const figure of [
    'fit',
    'followership',
    'commitment',
    'strain',
    'trust',
    'backlog',
  ] as const) {
    settle(ledger, figure, is[figure] - was[figure]);
  }
  explainAdaptability(work, ledger, before);
  book(ledger, 'marketError', -1, 'decay', aged(work.s) - aged(before) - booked(ledger));
  settle(ledger, 'coherence', is.coherence - was.coherence);
  settle(ledger, 'reliability', is.reliability - was.reliability);
}

function explainValue(ledger: Ledger, was: Gauges, is: Gauges): void {
  const fitBefore = was.output > 0 ? was.value / was.output : 0;
  const fitAfter = is.output > 0 ? is.value / is.output : 0;
  book(ledger, 'value', -1, 'capacity', (is.output - was.output) * 0.5 * (fitBefore + fitAfter));
  book(ledger, 'value', -1, 'fit', (fitAfter - fitBefore) * 0.5 * (was.output + is.output));
}

/** Capacity is a product of factors; each one's share is its relative change times the mean capacity. */
function explainCapacity(work: Work, ledger: Ledger, before: State): void {
  const now = factors(work.s);
  const then = factors(before);
  const middle = 0.5 * (work.s.gauges.executionCapacity + before.gauges.executionCapacity);
  for (const [cause, value] of Object.entries(now) as [Cause, number][]) {
    const old = (then as Record<string, number>)[cause] as number;
    const mean = 0.5 * (old + value);
    if (mean > 1e-9) book(ledger, 'executionCapacity', -1, cause, (middle * (value - old)) / mean);
  }
  settle(
    ledger,
    'executionCapacity',
    work.s.gauges.executionCapacity - before.gauges.executionCapacity,
  );
}

function factors(s: State): Readonly<Partial<Record<Cause, number>>> {
  const n = s.teams.length;
  let clarity = 0;
  let debt = 0;
  let structure = 0;
  let improvement = 0;
  let disruption = 0;
  let pressure = 0;
  for (const team of s.teams) {
    clarity += team.clarity / n;
    debt += team.debt / n;
    structure += team.structure / n;
    improvement += team.improvement / n;
    disruption += team.disruption / n;
    pressure += team.pressure / n;
  }
  const strain = s.gauges.strain;
  return {
    clarity: 0.6 + 0.4 * clarity,
    debt: 1 - 0.6 * debt,
    structure: 1 - s.organization.complexity * (1 - structure),
    'improvement-time': 1 - improvement,
    disruption: 1 - disruption,
    pressure: 1 + 0.4 * pressure,
    strain: 1 + 0.25 * strain - 0.95 * strain * strain * strain,
    commitment: 0.52 + 0.62 * s.gauges.commitment * Math.max(0.3, s.gauges.followership),
  };
}

function explainAdaptability(work: Work, ledger: Ledger, before: State): void {
  const was = before.gauges;
  const is = work.s.gauges;
  const middle = 0.5 * (was.adaptability + is.adaptability);
  const parts: readonly (readonly [Cause, number, number])[] = [
    ['trust', was.trust, is.trust],
    ['commitment', was.commitment, is.commitment],
    ['vision', 0.35 + 0.65 * before.organization.vision, 0.35 + 0.65 * work.s.organization.vision],
    ['strain', 1 - 0.75 * was.strain * was.strain, 1 - 0.75 * is.strain * is.strain],
    ['rigidity', 1 - 0.45 * meanStructure(before), 1 - 0.45 * meanStructure(work.s)],
    ['variety', 0.5 + 1 - was.coherence, 0.5 + 1 - is.coherence],
  ];
  // The gauge saturates, so a factor moves it by about half of its own relative change.
  for (const [cause, old, value] of parts) {
    const mean = 0.5 * (old + value);
    const weight = cause === 'variety' ? 0.1 : 0.5;
    if (mean > 1e-9)
      book(ledger, 'adaptability', -1, cause, (weight * middle * (value - old)) / mean);
  }
  settle(ledger, 'adaptability', is.adaptability - was.adaptability);
}

function meanStructure(s: State): number {
  let sum = 0;
  for (const team of s.teams) sum += team.structure;
  return sum / s.teams.length;
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

/** Followership and fit change without anybody turning when the direction or the market moves. */
function directionMoved(work: Work, ledger: Ledger, before: State): void {
  const { people, market, week, organization: o } = work.s;
  const old = before.organization;
  let x = 0;
  let y = 0;
  for (let i = 0; i < people.team.length; i++) {
    x += (people.x[i] as number) / people.team.length;
    y += (people.y[i] as number) / people.team.length;
  }
  const mx = (market.x[week] as number) - (market.x[before.week] as number);
  const my = (market.y[week] as number) - (market.y[before.week] as number);
  book(ledger, 'fit', -1, 'market', x * mx + y * my);
  if (o.declared && old.declared) {
    const dx = o.directionX - old.directionX;
    const dy = o.directionY - old.directionY;
    book(ledger, 'followership', -1, 'set-direction', x * dx + y * dy);
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
