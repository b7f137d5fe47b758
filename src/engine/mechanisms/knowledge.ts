import { clamp, normalised, share, turned } from '../exact.ts';
import { book, type Cause } from '../ledger.ts';
import { drawOf, type Luck } from '../luck.ts';
import { noise } from '../random.ts';
import type { State, Team, TeamKnowledge } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';

/*
 * What is known against what is so. Nobody is told the market's heading: people scatter, and those
 * nearest the market are its only source (March 1991). So sensing is sharper with variety and trust,
 * and duller under strain. Errors are standard errors in radians for headings, else in the figure's
 * own unit.
 */

/** How well the organization can sense, 0..1: somebody must see something else, and be willing to say it. */
export function sensingQuality(work: Work): number {
  const g = work.s.gauges;
  const variety = share((1 - g.coherence) * 4);
  return clamp(0.35 + 0.35 * variety + 0.45 * g.trust - 0.3 * Math.max(0, g.strain - 0.3), 0.15, 1);
}

/** Standard error now of a heading measured `age` weeks ago. */
export function agedError(error: number, age: number, growth: number): number {
  return Math.sqrt(error * error + growth * growth * Math.max(0, age));
}

/** Measures the market's heading and weighs it with what was known before, by their errors. */
export function senseMarket(work: Work, dose: number): void {
  const { c, s } = work;
  const error = clamp((c.senseError * (1.25 - sensingQuality(work))) / (0.6 + dose), 0.04, 1);
  learnMarket(work, error, s.week, 'sense-market');
}

/** News: the market's true heading becomes known with this error (radians). Vague news adds little to what is known well. */
export function announce(work: Work, error: number): void {
  learnMarket(work, error, -1 - work.s.week, 'event');
}

function learnMarket(work: Work, error: number, luck: number, cause: Cause): void {
  const { c, s } = work;
  const draw = drawOf(work.luck, 'sensing', luck);
  const known = s.knowledge.market;
  const truth = { x: s.market.x[s.week] as number, y: s.market.y[s.week] as number };
  const seen = turned(truth, noise(draw) * error * 57.3);
  const aged = agedError(known.error, s.week - known.week, c.marketErrorGrowth);
  // What differs from the old picture by more than both errors allow is news, not noise.
  const gap = 2 * (1 - (seen.x * known.x + seen.y * known.y));
  const surprise = Math.max(0, gap - aged * aged - error * error);
  const old = Math.sqrt(aged * aged + surprise);
  const weight = (old * old) / (old * old + error * error);
  const merged = normalised(
    known.x + (seen.x - known.x) * weight,
    known.y + (seen.y - known.y) * weight,
    seen,
  );
  const left = Math.sqrt((old * old * error * error) / (old * old + error * error));
  if (work.ledger) book(work.ledger, 'marketError', -1, cause, left - aged);
  s.knowledge.market = { x: merged.x, y: merged.y, week: s.week, error: left };
}

/** A team is heard: its people's headings, commitment and strain, and its trust. */
export function hear(work: Work, t: number, dose: number): void {
  const { c, s } = work;
  const team = s.teams[t] as Team;
  const known = s.knowledge.teams[t] as TeamKnowledge;
  const error = (c.listenError * (1.3 - team.trust)) / (0.7 + dose);
  const draw = drawOf(work.luck, 'sensing', (s.week + 1) * 1000 + t);
  const { people } = s;
  const heard = s.knowledge.people;
  const { first, end, size } = work.survey[t] as TeamSurvey;
  if (size === 0) return;
  let x = 0;
  let y = 0;
  let commitment = 0;
  let strain = 0;
  for (let i = first; i < end; i++) {
    const at = { x: people.x[i] as number, y: people.y[i] as number };
    const seen = turned(at, noise(draw) * error * 57.3);
    heard.x[i] = seen.x;
    heard.y[i] = seen.y;
    heard.commitment[i] = share((people.commitment[i] as number) + noise(draw) * error * 0.3);
    heard.strain[i] = share((people.strain[i] as number) + noise(draw) * error * 0.3);
    heard.week[i] = s.week;
    x += seen.x;
    y += seen.y;
    commitment += heard.commitment[i] as number;
    strain += heard.strain[i] as number;
  }
  known.heardWeek = s.week;
  known.heardError = error * 0.5;
  known.trust = share(team.trust + noise(draw) * error * 0.25);
  known.commitment = commitment / size;
  known.strain = strain / size;
  known.x = x / size;
  known.y = y / size;
}

/** A team's resistance becomes known. */
export function learnResistance(work: Work, t: number): void {
  const { s } = work;
  const known = s.knowledge.teams[t] as TeamKnowledge;
  const draw = drawOf(work.luck, 'sensing', (s.week + 1) * 1000 + 500 + t);
  known.resistanceWeek = s.week;
  known.resistance = share((s.teams[t] as Team).resistance + noise(draw) * 0.05);
}

/** Measured teams report how their work is organized at the end of every turn. */
export function measure(work: Work): void {
  const { s } = work;
  for (let t = 0; t < s.teams.length; t++) {
    if ((s.teams[t] as Team).measured) measureTeam(s, work.luck, t, work.c.measureError);
  }
}

export function measureTeam(s: State, luck: Luck, t: number, error: number): void {
  const team = s.teams[t] as Team;
  const known = s.knowledge.teams[t] as TeamKnowledge;
  const draw = drawOf(luck, 'sensing', (s.week + 1) * 1000 + 700 + t);
  known.measuredWeek = s.week;
  known.measuredError = error;
  known.structure = share(team.structure + noise(draw) * error);
  known.clarity = share(team.clarity + noise(draw) * error);
  known.debt = share(team.debt + noise(draw) * error);
}

/** Mean heading of a team for those who only see its conduct. */
export function seenHeading(at: TeamSurvey): { x: number; y: number } {
  return normalised(at.x, at.y, { x: 1, y: 0 });
}
