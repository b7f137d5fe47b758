import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { replayRecord } from '../../../src/record/index.ts';
import {
  type Entry,
  fold,
  openRoom,
  type Room,
  recordOfTeam,
  type Viewer,
  viewFor,
} from '../../../src/room/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { readLog } from '../../../src/server/index.ts';
import type { Player } from './players.ts';

/** What a trial has found. Everything but the counts has to be 0. */
export interface Audit {
  readonly entries: number;
  readonly acknowledged: number;
  readonly turns: number;
  /** Commands that were acknowledged and are nowhere. */
  readonly lost: readonly string[];
  readonly doubled: number;
  readonly gaps: number;
  /** Clients whose view is not the server's. */
  readonly differing: readonly string[];
  /** Teams whose record does not replay to the same state. */
  readonly unlike: number;
}

/** The room that a log stands for. */
export function roomOf(entries: readonly Entry[], scenarios: readonly Scenario[]): Room {
  const find = (id: string) => scenarios.find((one) => one.id === id) ?? null;
  const [first] = entries;
  const created = first?.events[0];
  if (!first || created?.kind !== 'created') throw new Error('the log has no beginning');
  const opened = openRoom(created, first.at, find);
  if (!opened.ok) throw new Error(opened.why);
  return entries.reduce(fold, opened.room);
}

/** A plan of a team at one of its revisions. */
const planKey = (team: string, revision: number, plan: unknown): string =>
  `${team} ${revision} ${JSON.stringify(plan)}`;

/** Every plan that a team had, with its revision: the same plan again changes nothing and is no entry. */
function plansIn(entries: readonly Entry[], scenarios: readonly Scenario[]): Set<string> {
  const plans = new Set<string>();
  let room = roomOf(entries.slice(0, 1), scenarios);
  for (const entry of entries.slice(1)) {
    room = fold(room, entry);
    for (const event of entry.events) {
      const team = event.kind === 'planned' ? room.teams[event.team] : undefined;
      if (team) plans.add(planKey(team.id, team.revision, team.plan));
    }
  }
  return plans;
}

/** Commands that may be stored without an entry: they change nothing if it is so already. */
const MAY_BE_EMPTY = new Set(['ask-help', 'agree', 'door', 'join']);

/** Compares what clients were told with the log, their views with its fold, and its games with a replay. */
export function audit(
  file: string,
  names: Readonly<Record<string, string>>,
  players: readonly Player[],
  scenarios: readonly Scenario[],
): Audit {
  const log = readLog(readFileSync(file));
  const room = roomOf(log.entries, scenarios);
  const times = new Map<string, number>();
  for (const { command } of log.entries) {
    if (command !== undefined) times.set(command, (times.get(command) ?? 0) + 1);
  }
  let acknowledged = 0;
  const lost: string[] = [];
  const plans = plansIn(log.entries, scenarios);
  for (const { stored, client } of players) {
    const team = client.state.view.team?.id ?? '';
    for (const [id, command] of stored) {
      acknowledged++;
      const same =
        command.kind === 'plan' && plans.has(planKey(team, command.revision, command.plan));
      if (!times.has(id) && !same && !MAY_BE_EMPTY.has(command.kind))
        lost.push(`${id} ${JSON.stringify(command)}`);
    }
  }
  const gaps = log.entries.filter((entry, n) => entry.seq !== n + 1).length + (log.damage ? 1 : 0);
  const differing: string[] = [];
  for (const { client } of players) {
    const { view } = client.state;
    const seat = view.me?.seat;
    const viewer: Viewer = seat ? { role: 'seat', seat } : { role: 'facilitator' };
    const right = JSON.parse(JSON.stringify(viewFor(room, viewer, { names, refused: {} })));
    const { console: desk, ...seen } = view;
    const { console: _, ...wanted } = right;
    for (const key of new Set([...Object.keys(seen), ...Object.keys(wanted)])) {
      const one = seen[key as keyof typeof seen];
      if (!isDeepStrictEqual(one, wanted[key])) differing.push(`${seat ?? 'facilitator'} ${key}`);
    }
    if (!seat && !desk) differing.push('facilitator console');
  }
  let unlike = room.fault ? 1 : 0;
  let turns = 0;
  for (const team of Object.values(room.teams)) {
    const replayed = replayRecord(
      recordOfTeam(room, team),
      (id) => scenarios.find((one) => one.id === id) ?? null,
    );
    turns += team.turns.length;
    if (
      !replayed.ok ||
      replayed.games.at(-1)?.log.at(-1)?.fingerprint !== team.game.log.at(-1)?.fingerprint
    )
      unlike++;
  }
  const doubled = [...times.values()].filter((count) => count > 1).length;
  return {
    entries: log.entries.length,
    acknowledged,
    turns,
    lost,
    doubled,
    gaps,
    differing,
    unlike,
  };
}
