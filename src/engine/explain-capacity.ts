import { copyState } from './copy.ts';
import type { Cause, Ledger } from './ledger.ts';
import { book, settle } from './ledger.ts';
import { strainCurve, tenureShare } from './mechanisms/effort.ts';
import { coordinate } from './mechanisms/structure.ts';
import { workOn } from './start.ts';
import type { State, Team } from './state.ts';
import { takeSurvey } from './survey.ts';
import type { TeamSurvey, Work } from './work.ts';

/*
 * Execution capacity is a product: effort x clarity x strain x coordination x quality x hours. Each
 * factor's share of a change is its relative change times the mean capacity; effort is a sum, and
 * its parts share its share.
 */

/** Factors of capacity, means over people weighed by their skill. */
type Factors = Readonly<Partial<Record<Cause, number>>>;

/** Parts of effort, which add up. */
type Parts = Readonly<Record<'pressure' | 'commitment' | 'inspire', number>>;

function lookAt(work: Work, s: State): { factors: Factors; parts: Parts; effort: number } {
  const { c } = work;
  const seen = workOn(s, work.setup, work.seed, c);
  takeSurvey(seen);
  coordinate(seen);
  const { people, organization: o } = s;
  const sums = { pressure: 0, commitment: 0, inspire: 0, clarity: 0, strain: 0, structure: 0 };
  const more = { debt: 0, improvement: 0, disruption: 0, newcomers: 0 };
  let weight = 0;
  for (let i = 0; i < people.team.length; i++) {
    // Who came when the turn was over has not worked yet.
    if (people.tenure[i] === 0) continue;
    const t = people.team[i] as number;
    const team = s.teams[t] as Team;
    const at = seen.survey[t] as TeamSurvey;
    const skill = people.skill[i] as number;
    const x = o.declared ? o.directionX : at.x;
    const y = o.declared ? o.directionY : at.y;
    const agreement = Math.max(0, (people.x[i] as number) * x + (people.y[i] as number) * y);
    weight += skill;
    sums.pressure += skill * c.effortPressure * (1 - o.ambiguity) * team.pressure;
    sums.commitment += skill * c.effortCommitment * (people.commitment[i] as number) * agreement;
    sums.inspire += skill * 0.06 * team.enthusiasm;
    sums.clarity += skill * (1 - c.effortClarity + c.effortClarity * team.clarity);
    const strain = people.strain[i] as number;
    sums.strain += skill * strainCurve(strain, c.strainLift, c.strainFall, c.strainFloor);
    sums.structure += skill * at.coordination;
    more.debt += skill * (1 - c.debtCost * team.debt);
    more.improvement +=
      skill * (1 - team.improvement * (1 - c.improvementUnderPressure * team.pressure));
    more.disruption += skill * (1 - team.disruption);
    more.newcomers += skill * tenureShare(people.tenure[i] as number, c);
  }
  const mean = (sum: number): number => (weight > 0 ? sum / weight : 0);
  const parts = {
    pressure: mean(sums.pressure),
    commitment: mean(sums.commitment),
    inspire: mean(sums.inspire),
  };
  return {
    parts,
    effort: c.effortBase + parts.pressure + parts.commitment + parts.inspire,
    factors: {
      clarity: mean(sums.clarity),
      strain: mean(sums.strain),
      structure: mean(sums.structure),
      debt: mean(more.debt),
      'improvement-time': mean(more.improvement),
      disruption: mean(more.disruption),
      newcomers: mean(more.newcomers),
    },
  };
}

/** Books the reasons of a turn's change of execution capacity. */
export function explainCapacity(work: Work, ledger: Ledger, before: State): void {
  const now = lookAt(work, work.s);
  const then = lookAt(work, copyState(before));
  const is = work.s.gauges.executionCapacity;
  const was = before.gauges.executionCapacity;
  const middle = 0.5 * (is + was);
  const share = (cause: Cause, change: number, mean: number): void => {
    if (mean > 1e-9) book(ledger, 'executionCapacity', -1, cause, (middle * change) / mean);
  };
  for (const [cause, value] of Object.entries(now.factors) as [Cause, number][]) {
    const old = then.factors[cause] as number;
    share(cause, value - old, 0.5 * (old + value));
  }
  for (const part of ['pressure', 'commitment', 'inspire'] as const) {
    share(part, now.parts[part] - then.parts[part], 0.5 * (now.effort + then.effort));
  }
  settle(ledger, 'executionCapacity', is - was);
}
