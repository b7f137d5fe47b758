import type { Block, Outlook, PersonOutlook, TeamOutlook } from '../engine/index.ts';
import type { BoardModel, Fit, PersonMark, TeamMark, Trio } from './board.ts';
import type { Vector } from './board-angle.ts';
import {
  clamp,
  gapBetween,
  lengthOf,
  meanOf,
  OPPOSED,
  spreadOf,
  turnBetween,
  unit,
  WITHIN,
} from './board-angle.ts';
import { givenBy, NOWHERE } from './board-plan.ts';

/** What the map shows beyond what is known: things that were said aloud. */
export interface BoardExtra {
  /** A change of the market that has been announced: where to, and how sure (radians). */
  readonly announced?: (Vector & { readonly error: number }) | null;
  /** The week as planned: its half-days are drawn where they go. Without it, those of the last turn. */
  readonly blocks?: readonly Block[];
}

/** Weeks after which half of a measurement's worth is gone. */
const HALF_LIFE = 10;
/** Standard errors that a cone shows: nine of ten markets lie inside. */
const NINE_OF_TEN = 1.645;
/** Backlog (weeks) and reliability at which a team cannot wait, and strain that cannot go on. */
const ALARM = { backlog: 8, reliability: 0.55 };
const STRAINED = 0.8;

/** Worth of something measured `age` weeks ago; never quite nothing. */
export const freshness = (age: number): number =>
  age < 0 || !Number.isFinite(age) ? 0 : 2 ** (-age / HALF_LIFE);

export const coneOf = (error: number): number => Math.min(Math.PI, NINE_OF_TEN * error);

/** How a heading stands to the market. */
export function fitOf(heading: Vector, market: Vector): Fit {
  const gap = gapBetween(heading, market);
  return gap <= WITHIN ? 'with' : gap <= OPPOSED ? 'off' : 'opposed';
}

/** How far people stand off their grid. */
export const loosenessOf = (structure: number): number => clamp((0.5 - structure) / 0.42);

/** The map of a plan: what the player may know, with the age and doubt of each thing. */
export function boardModel(outlook: Outlook, extra: BoardExtra = {}): BoardModel {
  const market = { x: outlook.market.x, y: outlook.market.y };
  const largest = Math.max(1e-9, ...outlook.teams.map((team) => team.promised));
  const conduct = conductByTeam(outlook);
  const given = extra.blocks ? givenBy(extra.blocks, outlook.lieutenants.length) : null;
  return {
    week: outlook.week,
    truth: false,
    market: {
      ...market,
      cone: coneOf(outlook.market.error),
      fresh: freshness(outlook.market.age),
      value: shareOfValue(outlook.people.map(conductOf), market),
      ghost: null,
      announced: extra.announced
        ? { x: extra.announced.x, y: extra.announced.y, cone: coneOf(extra.announced.error) }
        : null,
    },
    direction: {
      declared: outlook.direction.declared,
      x: outlook.direction.x,
      y: outlook.direction.y,
      vision: outlook.vision,
    },
    player: outlook.player,
    zones: outlook.zones,
    lieutenants: outlook.lieutenants,
    teams: outlook.teams.map((team, index) => ({
      ...teamMark(team, outlook, conduct[index] ?? [], largest),
      ...(given ? given.teams(index) : {}),
    })),
    people: outlook.people.map((person) => personMark(person, outlook)),
    reach: given?.reach ?? NOWHERE,
    moments: [],
  };
}

const conductOf = (person: PersonOutlook): Vector => ({ x: person.workX, y: person.workY });

/** How much of everybody's work goes the market's way. */
export function shareOfValue(work: readonly Vector[], market: Vector): number {
  const mean = meanOf(work);
  return mean.x * market.x + mean.y * market.y;
}

function conductByTeam(outlook: Outlook): Vector[][] {
  const byTeam: Vector[][] = outlook.teams.map(() => []);
  for (const person of outlook.people) byTeam[person.team]?.push(conductOf(person));
  return byTeam;
}

function teamMark(
  team: TeamOutlook,
  outlook: Outlook,
  conduct: readonly Vector[],
  largest: number,
): TeamMark {
  const work = conduct.length > 0 ? meanOf(conduct) : team.conduct;
  const strained = team.strain.value >= STRAINED && freshness(team.strain.age) > 0.4;
  return {
    zone: team.zone,
    own: team.own,
    lieutenant: team.lieutenant,
    size: team.size,
    structure: team.structure.value,
    structureFresh: freshness(team.structure.age),
    loose: loosenessOf(team.structure.value),
    debt: team.debt.value,
    debtFresh: freshness(team.debt.age),
    trust: team.trust.value,
    trustFresh: freshness(team.trust.age),
    backlog: team.backlog,
    flow: team.promised > 0 ? clamp(team.output / team.promised, 0, 1.4) : 0,
    volume: clamp(team.promised / largest),
    pressure: team.pressure,
    disruption: team.disruption,
    management: team.touchedManagement,
    leadership: team.touchedLeadership,
    strained,
    alarm: inAlarm(team.backlog, team.reliability, strained),
    trio: trioOf(work, outlook, team.heard),
  };
}

/** Whether a team is in trouble that cannot wait. */
export const inAlarm = (backlog: number, reliability: number, strained: boolean): boolean =>
  backlog >= ALARM.backlog || reliability < ALARM.reliability || strained;

/** The three openings of a team, from its work and, where it was heard, its heart. */
export function trioOf(
  work: Vector,
  known: {
    readonly market: Vector;
    readonly direction: Vector & { readonly declared: boolean };
  },
  heard: (Vector & { readonly age: number }) | null,
): Trio {
  const heart = heard && lengthOf(heard) > 1e-6 ? { x: heard.x, y: heard.y } : work;
  return {
    work,
    spread: spreadOf(lengthOf(work)),
    heart,
    heartFresh: heard ? freshness(heard.age) : 0,
    follow: known.direction.declared ? turnBetween(unit(heart), known.direction) : null,
    fit: turnBetween(unit(work), known.market),
  };
}

function personMark(person: PersonOutlook, outlook: Outlook): PersonMark {
  const heard = person.heardWeek >= 0;
  const conduct = conductOf(person);
  return {
    slot: person.slot,
    team: person.team,
    x: conduct.x,
    y: conduct.y,
    fit: fitOf(conduct, outlook.market),
    inner: heard ? { x: person.heardX, y: person.heardY } : null,
    fresh: heard ? freshness(outlook.week - person.heardWeek) : 0,
    commitment: heard ? person.commitment : null,
    strain: heard ? person.strain : null,
    grown: grownAt(person.tenure, outlook.weeksPerTurn),
  };
}

/** Newcomers grow over two turns. */
export const grownAt = (tenure: number, weeksPerTurn: number): number =>
  0.6 + 0.4 * clamp(tenure / (2 * weeksPerTurn));
