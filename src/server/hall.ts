import type {
  Command,
  HallPart,
  HallSession,
  RoomRefusal,
  RoomRefusalCode,
} from '../protocol/index.ts';
import type { FindScenario } from '../record/index.ts';
import { createRoom, type Entry, fold, openRoom, policyNames, type Room } from '../room/index.ts';
import { parseScenario, type Scenario } from '../scenario/index.ts';
import { lastShift } from './live.ts';
import { hashOf, newJoinCode, newSessionId } from './secrets.ts';
import { openSession, type Session } from './session.ts';
import type { Store } from './store.ts';

/** All sessions of a server. */
export interface Hall {
  /** The session with this join code. Another instance may have made it a moment ago. */
  find(code: string): Promise<Session | null>;
  readonly sessions: ReadonlyMap<string, Session>;
  part(): HallPart;
  create(command: Command & { kind: 'create-session' }): Promise<Made>;
  /** Takes in a session's log that comes from elsewhere. */
  adopt(entries: readonly Entry[]): Promise<Made>;
  remove(id: string): Promise<boolean>;
  tick(): void;
  /** Deletes what is older than its session wants to be kept. */
  sweep(): Promise<void>;
  close(why: 'restart'): Promise<void>;
}

export type Made =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly refusal: RoomRefusal };

export interface HallOptions {
  readonly store: Store;
  readonly scenarios: readonly Scenario[];
  readonly addresses: () => readonly string[];
  readonly now: () => number;
  /** Called when what the hall shows has changed. */
  readonly stirred: () => void;
}

const refusedBy = (code: RoomRefusalCode, at = '', values: RoomRefusal['values'] = {}): Made => ({
  ok: false,
  refusal: { code, at, values },
});

const DAY = 86_400_000;
/** How often the store is asked for sessions that other instances have made, in milliseconds. */
const LOOK = 500;
/** How often what others have stored is looked for, should news have been lost, in milliseconds. */
const REFRESH = 3_000;
/** How often a store in trouble is asked whether it takes something again, in milliseconds. */
const PROBE = 1_000;

/** A room from the entries of its log, or why it cannot be opened. */
export function roomFrom(
  entries: readonly Entry[],
  find: FindScenario,
): { readonly ok: true; readonly room: Room } | { readonly ok: false; readonly problem: string } {
  const first = entries[0];
  const created = first?.events[0];
  if (!first || created?.kind !== 'created') return { ok: false, problem: 'It holds no session.' };
  const opened = openRoom(created, first.at, find);
  if (!opened.ok) return { ok: false, problem: opened.why };
  const room = entries.reduce(fold, opened.room);
  if (room.fault) {
    const { team, turn, what } = room.fault;
    return {
      ok: false,
      problem: `Turn ${turn} of team ${team} does not come out as it is written (${what}). Open it with the version of the game that it was played with.`,
    };
  }
  return { ok: true, room };
}

/** Opens all sessions of a store. */
export async function openHall(options: HallOptions): Promise<Hall> {
  const { store, scenarios, now, stirred } = options;
  const find: FindScenario = (id) => scenarios.find((one) => one.id === id) ?? null;
  const sessions = new Map<string, Session>();
  const codes = new Map<string, string>();
  const problems = new Map<string, string>();

  const open = async (id: string): Promise<Session | null> => {
    const known = sessions.get(id);
    if (known) return known;
    const stored = await store.read(id);
    const made = stored.ok ? roomFrom(stored.entries, find) : stored;
    if (!stored.ok || !made.ok) {
      problems.set(id, made.ok ? '' : made.problem);
      return null;
    }
    return put(made.room, stored.entries, await store.readNames(id));
  };
  const put = (room: Room, entries: readonly Entry[], names: Readonly<Record<string, string>>) => {
    const shifted = lastShift(entries);
    const vanished = (): void => {
      sessions.get(room.id)?.end('deleted');
      sessions.delete(room.id);
      codes.delete(room.code);
      stirred();
    };
    const { sole } = store;
    const session = openSession({ store, room, names, shifted, now, stirred, vanished, sole });
    sessions.set(room.id, session);
    codes.set(room.code, room.id);
    problems.delete(room.id);
    stirred();
    return session;
  };
  let looked = 0;
  let refreshed = 0;
  let probed = 0;
  const openAll = async (): Promise<void> => {
    looked = now();
    for (const id of await store.list()) if (!problems.has(id)) await open(id);
  };
  await openAll();

  let looking: Promise<void> | null = null;
  /** Another instance may have made a session; guessed codes are no reason to look all the time. */
  const lookAgain = (): Promise<void> => {
    looking ??= (async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, looked + LOOK - now())));
      await openAll();
    })().finally(() => {
      looking = null;
    });
    return looking;
  };

  const keep = async (room: Room, entries: readonly Entry[]): Promise<Made> => {
    const stored = await store.append(room.id, 0, entries);
    if (!stored.ok) {
      if (stored.why !== 'conflict') await store.remove(room.id).catch(() => {});
      return refusedBy('not-stored', '', { trouble: stored.why });
    }
    put(room, entries, {});
    return { ok: true, code: room.code };
  };

  /** Whether the store takes something again, should it have refused to. */
  const recover = async (): Promise<void> => {
    const troubled = [...sessions.values()].filter(({ live }) => live.trouble !== null);
    if (troubled.length === 0 || (await store.probe()) !== null) return;
    for (const { live } of troubled) live.recovered();
  };

  const freeCode = (): string => {
    for (;;) {
      const code = newJoinCode();
      if (!codes.has(code)) return code;
    }
  };

  return {
    sessions,
    find: async (code) => {
      const id = codes.get(code);
      if (id !== undefined) return sessions.get(id) ?? null;
      if (store.sole) return null;
      await lookAgain();
      return sessions.get(codes.get(code) ?? '') ?? null;
    },
    part: () => ({
      sessions: [
        ...[...sessions.values()].map(({ live }) => summary(live.room)),
        ...[...problems].map(([id, problem]) => unreadable(id, problem)),
      ].sort((one, other) => other.changedAt - one.changedAt),
      addresses: options.addresses(),
      scenarios: scenarios.map(({ id, title }) => ({ id, title })),
      policies: policyNames,
    }),
    create: async ({ settings, scenario: wanted, seed, token }) => {
      const hash = hashOf(token);
      for (const { live } of sessions.values()) {
        if (live.room.keys[0]?.hash === hash) return { ok: true, code: live.room.code };
      }
      const scenario = scenarioFor(wanted, find);
      if ('ok' in scenario) return scenario;
      if (!policyNames.includes(settings.robot))
        return refusedBy('no-such-policy', 'settings.robot');
      const id = newSessionId();
      const made = createRoom(
        { id, code: freeCode(), scenario, seed, settings, hash, at: now() },
        find,
      );
      return keep(made.room, [made.entry]);
    },
    adopt: async (entries) => {
      const made = roomFrom(entries, find);
      if (!made.ok) return refusedBy('other-rules', '', { problem: made.problem });
      const { room } = made;
      if (sessions.has(room.id) || codes.has(room.code)) return refusedBy('already-started');
      return keep(room, entries);
    },
    remove: async (id) => {
      const session = sessions.get(id);
      if (!session && !problems.has(id)) return false;
      if (session) codes.delete(session.live.room.code);
      session?.end('deleted');
      await session?.live.idle();
      sessions.delete(id);
      problems.delete(id);
      await store.remove(id);
      stirred();
      return true;
    },
    tick: () => {
      if (now() - probed > PROBE) {
        probed = now();
        void recover().catch(() => {});
      }
      if (!store.sole && now() - refreshed > REFRESH) {
        refreshed = now();
        for (const { live, peers } of sessions.values()) if (peers.size > 0) live.refresh();
      }
      if (!store.sole && now() - looked > 10 * LOOK) void openAll().catch(() => {});
      for (const session of sessions.values()) session.tick();
    },
    sweep: async function (this: Hall) {
      for (const [id, { live }] of [...sessions]) {
        const { retentionDays } = live.room.core.settings;
        if (retentionDays > 0 && now() - live.room.changedAt > retentionDays * DAY)
          await this.remove(id);
      }
    },
    close: async (why) => {
      for (const session of sessions.values()) session.end(why);
      await Promise.all([...sessions.values()].map((session) => session.live.idle()));
      await store.close();
    },
  };
}

function scenarioFor(
  wanted: string | Record<string, unknown>,
  find: FindScenario,
): Scenario | (Made & { ok: false }) {
  if (typeof wanted === 'string')
    return find(wanted) ?? (refusedBy('no-such-scenario', 'scenario') as Made & { ok: false });
  const parsed = parseScenario(wanted);
  if (parsed.ok) return parsed.scenario;
  const fault = parsed.faults[0];
  return refusedBy('faulty-scenario', `scenario.${fault?.path ?? ''}`, {
    expected: fault?.expected ?? '',
  }) as Made & { ok: false };
}

function summary(room: Room): HallSession {
  const { id, code, scenario, core, createdAt, changedAt } = room;
  return {
    id,
    code,
    title: core.settings.title,
    scenario: scenario.id,
    phase: core.phase,
    round: core.round,
    teams: Object.keys(room.teams).length,
    seats: Object.keys(room.seats).length,
    createdAt,
    changedAt,
    problem: null,
  };
}

const unreadable = (id: string, problem: string): HallSession => ({
  id,
  code: '',
  title: '',
  scenario: '',
  phase: 'unreadable',
  round: 0,
  teams: 0,
  seats: 0,
  createdAt: 0,
  changedAt: 0,
  problem,
});
