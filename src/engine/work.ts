import type { Coefficients } from './coefficients.ts';
import { clamp, share } from './exact.ts';
import type { Cause, Figure, Ledger } from './ledger.ts';
import { book } from './ledger.ts';
import type { Luck } from './luck.ts';
import type { Moment, MomentKind } from './report.ts';
import type { Setup } from './setup.ts';
import type { Organization, People, State, Team } from './state.ts';

/**
 * What the kernel works on inside a turn: its own copy of the state, the rules' numbers, and room
 * for what a week computes on the way. Nothing else sees it.
 */
export interface Work {
  readonly setup: Setup;
  readonly seed: string;
  readonly luck: Luck;
  readonly c: Coefficients;
  s: State;
  /** Reasons are kept only where somebody will read them. */
  readonly ledger: Ledger | null;
  readonly moments: Moment[] | null;
  readonly survey: TeamSurvey[];
  /** Conduct of the week, one entry a person. */
  readonly workX: number[];
  readonly workY: number[];
  /** Half-days of the turn by team that the player gives directly to management. */
  readonly direct: number[];
  /** Share of the week's shock, 0..1. */
  shock: number;
}

/** Where a team's people stand, the means over them, and what its week comes to. */
export interface TeamSurvey {
  /** The team's people stand at `first` and before `end` in the columns of people. */
  first: number;
  end: number;
  size: number;
  x: number;
  y: number;
  commitment: number;
  strain: number;
  skill: number;
  /** Share of the work that the process helps, 0..1. */
  help: number;
  coordination: number;
  /** Share of the week's hours that goes into work; the rest goes into improving it. */
  hours: number;
  outputX: number;
  outputY: number;
  output: number;
  best: number;
  overload: number;
}

export function emptySurvey(): TeamSurvey {
  return {
    first: 0,
    end: 0,
    size: 0,
    x: 0,
    y: 0,
    commitment: 0,
    strain: 0,
    skill: 0,
    help: 0,
    coordination: 1,
    hours: 1,
    outputX: 0,
    outputY: 0,
    output: 0,
    best: 0,
    overload: 0,
  };
}

/**
 * `before` moved by `amount` within 0..1, with its reason in the ledger where one is kept. Figures
 * are read and written by their names, here and in the mechanisms: picking one by the text of its
 * name costs more than all that happens to it.
 */
export function moved(
  work: Work,
  figure: Figure,
  team: number,
  cause: Cause,
  before: number,
  amount: number,
): number {
  const after = share(before + amount);
  if (work.ledger !== null) book(work.ledger, figure, team, cause, after - before);
  return after;
}

/** Like `moved`, for a figure with a range of its own: the new value is given. */
export function movedTo(
  work: Work,
  figure: Figure,
  team: number,
  cause: Cause,
  before: number,
  after: number,
): number {
  if (work.ledger !== null) book(work.ledger, figure, team, cause, after - before);
  return after;
}

/** Most weeks of work that may wait. */
export const MOST_BACKLOG = 40;

export type MovableTeamFigure =
  | 'structure'
  | 'clarity'
  | 'trust'
  | 'pressure'
  | 'backlog'
  | 'debt'
  | 'resistance';

/** Moves a figure of a team within its range and books the reason. */
export function moveTeam(
  work: Work,
  team: number,
  figure: MovableTeamFigure,
  amount: number,
  cause: Cause,
): void {
  const it = work.s.teams[team] as Team;
  switch (figure) {
    case 'structure':
      it.structure = moved(work, figure, team, cause, it.structure, amount);
      break;
    case 'clarity':
      it.clarity = moved(work, figure, team, cause, it.clarity, amount);
      break;
    case 'trust':
      it.trust = moved(work, figure, team, cause, it.trust, amount);
      break;
    case 'pressure':
      it.pressure = moved(work, figure, team, cause, it.pressure, amount);
      break;
    case 'debt':
      it.debt = moved(work, figure, team, cause, it.debt, amount);
      break;
    case 'resistance':
      it.resistance = moved(work, figure, team, cause, it.resistance, amount);
      break;
    case 'backlog': {
      const backlog = clamp(it.backlog + amount, 0, MOST_BACKLOG);
      it.backlog = movedTo(work, figure, team, cause, it.backlog, backlog);
    }
  }
}

export type MovableOrganizationFigure =
  | 'vision'
  | 'ambiguity'
  | 'ambition'
  | 'complexity'
  | 'reputation'
  | 'cash'
  | 'revenue';

/** Moves a figure of the organization within its range and books the reason. */
export function moveOrganization(
  work: Work,
  figure: MovableOrganizationFigure,
  amount: number,
  cause: Cause,
): void {
  const o: Organization = work.s.organization;
  switch (figure) {
    case 'vision':
      o.vision = moved(work, figure, -1, cause, o.vision, amount);
      break;
    case 'ambiguity':
      o.ambiguity = moved(work, figure, -1, cause, o.ambiguity, amount);
      break;
    case 'complexity':
      o.complexity = moved(work, figure, -1, cause, o.complexity, amount);
      break;
    case 'reputation':
      o.reputation = moved(work, figure, -1, cause, o.reputation, amount);
      break;
    case 'ambition':
      o.ambition = movedTo(work, figure, -1, cause, o.ambition, clamp(o.ambition + amount, 0.4, 2));
      break;
    case 'revenue':
      o.revenue = movedTo(work, figure, -1, cause, o.revenue, clamp(o.revenue + amount, 0, 100));
      break;
    case 'cash':
      o.cash = movedTo(work, figure, -1, cause, o.cash, clamp(o.cash + amount, -1000, 1000));
  }
}

export type MovablePeopleFigure = 'commitment' | 'strain' | 'skill';

/**
 * Moves a figure of everybody in a team (-1 = in all teams) within 0..1, brings the survey's mean
 * up to date and books its change.
 */
export function movePeople(
  work: Work,
  team: number,
  figure: MovablePeopleFigure,
  amount: number,
  cause: Cause,
): void {
  if (team >= 0) movePeopleOf(work, team, figure, amount, cause);
  else for (let t = 0; t < work.s.teams.length; t++) movePeopleOf(work, t, figure, amount, cause);
}

function movePeopleOf(
  { s, survey, ledger }: Work,
  team: number,
  figure: MovablePeopleFigure,
  amount: number,
  cause: Cause,
): void {
  const column = columnOf(s.people, figure);
  const at = survey[team] as TeamSurvey;
  const { first, end, size } = at;
  if (size === 0) return;
  let change = 0;
  for (let i = first; i < end; i++) {
    const before = column[i] as number;
    const after = share(before + amount);
    column[i] = after;
    change += after - before;
  }
  if (figure === 'commitment') at.commitment += change / size;
  else if (figure === 'strain') at.strain += change / size;
  else at.skill += change / size;
  if (ledger !== null) book(ledger, figure, team, cause, change / size);
}

function columnOf(people: People, figure: MovablePeopleFigure): number[] {
  switch (figure) {
    case 'commitment':
      return people.commitment;
    case 'strain':
      return people.strain;
    default:
      return people.skill;
  }
}

/** Notes something worth a remark; rollouts keep none. */
export function note(work: Work, kind: MomentKind, team = -1, lieutenant = -1, slot = -1): void {
  work.moments?.push({ week: work.s.week, kind, team, lieutenant, slot });
}
