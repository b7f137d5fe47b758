import type { Game, State } from '../../src/engine/index.ts';

/** What is wrong with a state: every figure that is not a number, or lies outside its documented range. */

type Range = readonly [low: number, high: number];
const SHARE: Range = [0, 1];
const SIGNED: Range = [-1, 1];
const ANY: Range = [-1e9, 1e9];
const COUNT: Range = [0, 1e9];

const TEAM: Readonly<Record<keyof State['teams'][number], Range | 'truth' | 'heading'>> = {
  zone: COUNT,
  lieutenant: [-1, 1e9],
  managerQuality: SHARE,
  structure: SHARE,
  processX: 'heading',
  processY: 'heading',
  clarity: SHARE,
  goalX: 'heading',
  goalY: 'heading',
  trust: SHARE,
  pressure: SHARE,
  backlog: [0, 40],
  debt: SHARE,
  standard: SHARE,
  scope: [0.4, 1.2],
  improvement: [0, 0.6],
  disruption: [0, 0.6],
  openingOutput: [1e-7, 1e9],
  resistance: SHARE,
  facing: SHARE,
  enthusiasm: SHARE,
  unheard: SHARE,
  visibleResults: SHARE,
  measured: 'truth',
  output: COUNT,
  value: ANY,
  promised: COUNT,
  reliability: SHARE,
  touchedManagement: [0, 24],
  touchedLeadership: [0, 24],
};

const ORGANIZATION: Readonly<Record<keyof State['organization'], Range | 'truth' | 'heading'>> = {
  declared: 'truth',
  directionX: 'heading',
  directionY: 'heading',
  vision: SHARE,
  ambition: [0.4, 2],
  growth: [1e-6, 1e9],
  ambiguity: SHARE,
  whiplash: SHARE,
  directionAge: COUNT,
  meaning: SHARE,
  complexity: SHARE,
  cash: [-1000, 1000],
  revenue: [0, 100],
  costs: COUNT,
  reputation: SHARE,
  openingPeople: [1, 1e9],
  openingValue: [1e-7, 1e9],
  openingBest: [1e-7, 1e9],
};

const GAUGES: Readonly<Record<keyof State['gauges'], Range>> = {
  value: ANY,
  output: COUNT,
  executionCapacity: SHARE,
  adaptability: SHARE,
  coherence: SHARE,
  followership: SIGNED,
  fit: SIGNED,
  reliability: SHARE,
  commitment: SHARE,
  strain: SHARE,
  trust: SHARE,
  backlog: [0, 40],
};

/** Rounding may carry a figure this far beyond its range. */
const SLACK = 1e-9;

function walk(value: unknown, path: string, faults: string[]): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) faults.push(`${path} is ${value}`);
  } else if (value === undefined || typeof value === 'bigint' || typeof value === 'function') {
    faults.push(`${path} is ${typeof value}, no plain data`);
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) walk(value[i], `${path}[${i}]`, faults);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, faults);
  }
}

function inRange(value: number, [low, high]: Range, path: string, faults: string[]): void {
  if (!(value >= low - SLACK && value <= high + SLACK)) {
    faults.push(`${path} = ${value}, not in ${low}..${high}`);
  }
}

function isUnit(x: number, y: number, path: string, faults: string[]): void {
  const length = Math.sqrt(x * x + y * y);
  if (!(Math.abs(length - 1) <= 1e-9)) faults.push(`${path} has length ${length}`);
}

function figures(
  of: Readonly<Record<string, unknown>>,
  ranges: Readonly<Record<string, Range | 'truth' | 'heading'>>,
  path: string,
  faults: string[],
): void {
  for (const [key, value] of Object.entries(of)) {
    const range = ranges[key];
    if (range === undefined) faults.push(`${path}.${key} has no documented range`);
    else if (range === 'truth') {
      if (typeof value !== 'boolean') faults.push(`${path}.${key} is no truth value`);
    } else if (range !== 'heading') inRange(value as number, range, `${path}.${key}`, faults);
  }
}

function peopleFaults({ people, teams, knowledge }: State, faults: string[]): void {
  const count = people.team.length;
  const columns = { ...people, ...{ nextSlot: people.slot } };
  for (const [key, column] of Object.entries(columns)) {
    if (column.length !== count) faults.push(`people.${key} has ${column.length} of ${count}`);
  }
  for (const [key, column] of Object.entries(knowledge.people)) {
    if (column.length !== count) faults.push(`known people.${key}: ${column.length} of ${count}`);
  }
  if (new Set(people.slot).size !== count) faults.push('two people share a slot');
  const sizes = teams.map(() => 0);
  for (let i = 0; i < count; i++) {
    const at = `people[${i}]`;
    isUnit(people.x[i] as number, people.y[i] as number, at, faults);
    inRange(people.skill[i] as number, SHARE, `${at}.skill`, faults);
    inRange(people.commitment[i] as number, SHARE, `${at}.commitment`, faults);
    inRange(people.strain[i] as number, SHARE, `${at}.strain`, faults);
    inRange(people.tenure[i] as number, COUNT, `${at}.tenure`, faults);
    inRange(people.slot[i] as number, [0, people.nextSlot - 1], `${at}.slot`, faults);
    const team = people.team[i] as number;
    if (sizes[team] === undefined) faults.push(`${at} is in team ${team}`);
    else sizes[team]++;
    if ((knowledge.people.week[i] as number) >= 0) {
      const known = `known people[${i}]`;
      isUnit(knowledge.people.x[i] as number, knowledge.people.y[i] as number, known, faults);
      inRange(knowledge.people.commitment[i] as number, SHARE, `${known}.commitment`, faults);
      inRange(knowledge.people.strain[i] as number, SHARE, `${known}.strain`, faults);
    }
  }
  sizes.forEach((size, index) => {
    if (size < 1 || size > 60) faults.push(`team ${index} has ${size} people`);
  });
}

function knowledgeFaults({ knowledge, week }: State, faults: string[]): void {
  const { market } = knowledge;
  isUnit(market.x, market.y, 'known market', faults);
  inRange(market.error, [0, 2], 'known market.error', faults);
  inRange(market.week, [-1000, week], 'known market.week', faults);
  knowledge.teams.forEach((it, index) => {
    const at = `known teams[${index}]`;
    for (const key of ['trust', 'commitment', 'strain', 'structure', 'clarity'] as const) {
      inRange(it[key], SHARE, `${at}.${key}`, faults);
    }
    inRange(it.debt, SHARE, `${at}.debt`, faults);
    inRange(it.resistance, SHARE, `${at}.resistance`, faults);
    inRange(it.heardError, [0, 2], `${at}.heardError`, faults);
    inRange(it.measuredError, SHARE, `${at}.measuredError`, faults);
    inRange(it.x * it.x + it.y * it.y, SHARE, `${at}: square of the mean heading`, faults);
  });
}

/** Everything wrong with the state of a game; empty where all is well. */
export function faultsOf(game: Game): string[] {
  const faults: string[] = [];
  const s = game.state;
  walk(s, 'state', faults);
  peopleFaults(s, faults);
  knowledgeFaults(s, faults);
  s.teams.forEach((it, index) => {
    const at = `teams[${index}]`;
    figures({ ...it }, TEAM, at, faults);
    isUnit(it.processX, it.processY, `${at}.process`, faults);
    isUnit(it.goalX, it.goalY, `${at}.goal`, faults);
    if (s.zones[it.zone] === undefined) faults.push(`${at} is in no zone`);
    if (it.lieutenant >= 0 && s.lieutenants[it.lieutenant] === undefined) {
      faults.push(`${at} is headed by nobody`);
    }
  });
  figures({ ...s.organization }, ORGANIZATION, 'organization', faults);
  isUnit(s.organization.directionX, s.organization.directionY, 'direction', faults);
  figures({ ...s.gauges }, GAUGES, 'gauges', faults);
  s.zones.forEach((it, index) => {
    inRange(it.coalition, SHARE, `zones[${index}].coalition`, faults);
  });
  for (const [index, it] of s.lieutenants.entries()) {
    for (const key of ['management', 'leadership', 'agility', 'load', 'initiative'] as const) {
      inRange(it[key], SHARE, `lieutenants[${index}].${key}`, faults);
    }
    inRange(it.team, [-2, s.teams.length - 1], `lieutenants[${index}].team`, faults);
  }
  for (const key of ['management', 'leadership', 'agility', 'load'] as const) {
    inRange(s.player[key], SHARE, `player.${key}`, faults);
  }
  const { managementHalfDays, leadershipHalfDays, restHalfDays } = s.player;
  if (Math.min(managementHalfDays, leadershipHalfDays, restHalfDays, s.player.switches) < 0) {
    faults.push('the player has half-days below none');
  }
  for (const key of ['chaos', 'stagnation', 'insolvent'] as const) {
    inRange(s.danger[key], SHARE, `danger.${key}`, faults);
    inRange(s.danger[`${key}Warned`], [-1, s.turn], `danger.${key}Warned`, faults);
  }
  for (let week = 0; week < s.market.x.length; week++) {
    isUnit(s.market.x[week] as number, s.market.y[week] as number, `market[${week}]`, faults);
  }
  if (s.week !== s.turn * game.setup.weeksPerTurn) faults.push(`week ${s.week} in turn ${s.turn}`);
  if (s.totals.weeks !== s.week) faults.push(`totals count ${s.totals.weeks} of ${s.week} weeks`);
  return faults;
}
