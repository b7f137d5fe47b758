import type { Decision } from '../engine/index.ts';
import { RULES_VERSION } from '../engine/index.ts';
import { KEPT_MESSAGES } from '../protocol/index.ts';
import { type FindScenario, referenceTo, turnOf } from '../record/index.ts';
import { parseScenario } from '../scenario/index.ts';
import { nothingDone, withDone } from './done.ts';
import type { Created, Entry, RoomEvent } from './events.ts';
import { openingGame, passOnce, pathPoint, withInjections } from './games.ts';
import {
  type Room,
  type Seat,
  seatOf,
  type Team,
  teamOf,
  withCore,
  withSeat,
  withTeam,
} from './room.ts';

const REST: Decision = { blocks: [], expectations: [], choices: [] };

/** A new session from its first event, or why this version of the game cannot open it. */
export function openRoom(
  { id, code, rules, scenario: data, seed, settings, key }: Created,
  at: number,
  find: FindScenario,
): { readonly ok: true; readonly room: Room } | { readonly ok: false; readonly why: string } {
  if (rules !== RULES_VERSION) {
    return {
      ok: false,
      why: `It was played with rules version ${rules}; this is version ${RULES_VERSION}. Open it with the version of the game that it was played with.`,
    };
  }
  const parsed = parseScenario(data);
  if (!parsed.ok) {
    const fault = parsed.faults[0];
    return {
      ok: false,
      why: `Its scenario has a fault at ${fault?.path ?? ''}: expected ${fault?.expected ?? ''}.`,
    };
  }
  const { scenario } = parsed;
  const room: Room = {
    id,
    code,
    createdAt: at,
    scenario,
    reference: referenceTo(scenario, find),
    seed,
    rules,
    seq: 0,
    changedAt: at,
    core: {
      settings,
      phase: 'lobby',
      practice: false,
      round: 0,
      between: false,
      heldSince: null,
      timer: null,
      doorOpen: true,
      debriefFor: null,
      run: 0,
      hostAway: at,
      stage: { view: 'lobby', at: {} },
    },
    teams: {},
    seats: {},
    keys: [{ ...key, role: 'facilitator' }],
    mail: [],
    stars: [],
    next: 1,
    names: 0,
    done: nothingDone,
    fault: null,
  };
  return { ok: true, room };
}

/** Seed of the games that are played now: a practice has another market than the game that counts. */
export const seedOf = (room: Room): string =>
  room.core.practice ? `${room.seed}~practice`.slice(-80) : room.seed;

/** Takes one event in. Pure and total: what cannot be is a fault of the room, never an exception. */
export function evolve(room: Room, event: RoomEvent, at: number): Room {
  switch (event.kind) {
    case 'created':
      return room;
    case 'settings-changed':
      return withCore(room, { settings: { ...room.core.settings, ...event.changes } });
    case 'team-added':
      return addTeam(counted(room, event.team), event.team, event.robot, at);
    case 'team-removed': {
      const { [event.team]: _, ...teams } = room.teams;
      const stars = room.stars.filter((star) => star.team !== event.team);
      return { ...room, teams, stars };
    }
    case 'help':
      return withTeam(room, event.team, () => ({ helpSince: event.asking ? at : null }));
    case 'robot':
      return withTeam(room, event.team, () => ({ robot: event.policy }));
    case 'planned':
    case 'proposed':
    case 'agreed':
    case 'disagreed':
    case 'ran':
    case 'injected':
      return evolveTeam(room, event, at);
    case 'names-changed':
      return { ...room, names: room.names + 1 };
    case 'messaged': {
      const mail = [...room.mail, { id: event.message, at, to: event.to }];
      return { ...counted(room, event.message), mail: mail.slice(-KEPT_MESSAGES * 4) };
    }
    case 'starred': {
      const star = { id: event.star, team: event.team, turn: event.turn, week: event.week, at };
      return { ...counted(room, event.star), stars: [...room.stars, star] };
    }
    case 'unstarred':
      return { ...room, stars: room.stars.filter((star) => star.id !== event.star) };
    case 'key-added': {
      const key = { id: event.key, role: event.role, hash: event.hash };
      return { ...counted(room, event.key), keys: [...room.keys, key] };
    }
    case 'key-removed':
      return { ...room, keys: room.keys.filter((key) => key.id !== event.key) };
    case 'seat-taken':
    case 'seat-claimed':
    case 'seat-code':
    case 'seat-placed':
    case 'seat-removed':
    case 'seat-robot':
    case 'seat-away':
    case 'seat-back':
      return evolveSeat(room, event, at);
    default:
      return evolveCore(room, event, at);
  }
}

/** The counter of ids moved past the number in an id such as `t12`. */
function counted(room: Room, id: string): Room {
  const number = Number(id.replace(/^\D+/, ''));
  return Number.isInteger(number) && number >= room.next ? { ...room, next: number + 1 } : room;
}

function addTeam(room: Room, id: string, robot: string | null, at: number): Room {
  const number = Object.values(room.teams).reduce((most, team) => Math.max(most, team.number), 0);
  return { ...room, teams: { ...room.teams, [id]: newTeam(room, id, number + 1, robot, at) } };
}

function newTeam(room: Room, id: string, number: number, robot: string | null, at: number): Team {
  const game = openingGame(room.scenario, seedOf(room));
  return {
    id,
    number,
    robot,
    game,
    coming: [],
    since: at,
    plan: REST,
    revision: 0,
    planBy: null,
    proposals: [],
    agreed: [],
    helpSince: null,
    turns: [],
    path: [pathPoint(game)],
  };
}

type Of<Kind extends RoomEvent['kind']> = Extract<RoomEvent, { kind: Kind }>;

function evolveTeam(
  room: Room,
  event: Of<'planned' | 'proposed' | 'agreed' | 'disagreed' | 'ran' | 'injected'>,
  at: number,
): Room {
  switch (event.kind) {
    case 'planned':
      return withTeam(room, event.team, (team) => ({
        plan: event.plan,
        revision: team.revision + 1,
        planBy: event.seat,
        agreed: [],
      }));
    case 'proposed':
      return withTeam(room, event.team, (team) => {
        const others = team.proposals.filter((one) => one.seat !== event.seat);
        const { seat, plan } = event;
        return { proposals: plan === null ? others : [...others, { seat, plan }] };
      });
    case 'agreed':
      return withTeam(room, event.team, (team) => ({
        agreed: [...team.agreed.filter((seat) => seat !== event.seat), event.seat],
      }));
    case 'disagreed':
      return withTeam(room, event.team, (team) => ({
        agreed: team.agreed.filter((seat) => seat !== event.seat),
      }));
    case 'injected':
      return withTeam(room, event.team, (team) =>
        event.when === 'next'
          ? { coming: [...team.coming, event.injection] }
          : { game: withInjections(team.game, [event.injection]), agreed: [] },
      );
    case 'ran':
      return run(room, event, at);
  }
}

/** Runs the turn that the log says was run, and checks that it comes out the same. */
function run(room: Room, event: Of<'ran'>, at: number): Room {
  const team = teamOf(room, event.team);
  if (!team) return room;
  const fail = (what: string): Room =>
    room.fault
      ? room
      : { ...room, fault: { seq: room.seq, team: event.team, turn: event.turn, what } };
  const passed = passOnce(team.game, event.decision ?? team.plan);
  if (!passed.ok) return fail(passed.refusal.code);
  const entry = passed.game.log.at(-1);
  if (!entry || entry.fingerprint !== event.fingerprint) return fail('fingerprint-differs');
  const game = withInjections(passed.game, team.coming);
  const turn = {
    turn: event.turn,
    record: turnOf(entry),
    by: event.by,
    stoodIn: event.stoodIn,
    openedAt: team.since,
    ranAt: at,
  };
  return withTeam(room, event.team, () => ({
    game,
    coming: [],
    since: at,
    plan: REST,
    revision: team.revision + 1,
    planBy: null,
    proposals: [],
    agreed: [],
    turns: [...team.turns, turn],
    path: [...team.path, pathPoint(passed.game)],
  }));
}

function evolveSeat(
  room: Room,
  event: Extract<RoomEvent, { kind: `seat-${string}` }>,
  at: number,
): Room {
  switch (event.kind) {
    case 'seat-taken': {
      const number = Object.values(room.seats).reduce((most, one) => Math.max(most, one.number), 0);
      const { kind: _, seat: id, ...rest } = event;
      const seat: Seat = { ...rest, id, number: number + 1, awaySince: null, robot: null };
      return { ...counted(room, id), seats: { ...room.seats, [id]: seat } };
    }
    case 'seat-claimed':
      return withSeat(room, event.seat, { hash: event.hash, code: event.code, awaySince: null });
    case 'seat-code':
      return withSeat(room, event.seat, { code: event.code });
    case 'seat-robot':
      return withSeat(room, event.seat, { robot: event.policy });
    case 'seat-away':
      return withSeat(room, event.seat, { awaySince: at });
    case 'seat-back':
      return withSeat(room, event.seat, { awaySince: null });
    case 'seat-placed': {
      const { team, hand, observer } = event;
      return withSeat(withoutVoice(room, event.seat), event.seat, { team, hand, observer });
    }
    case 'seat-removed': {
      const { [event.seat]: _, ...seats } = withoutVoice(room, event.seat).seats;
      return { ...withoutVoice(room, event.seat), seats };
    }
  }
}

/** The room without what a seat has agreed to or proposed in its team. */
function withoutVoice(room: Room, seat: string): Room {
  const team = seatOf(room, seat)?.team;
  if (!team) return room;
  return withTeam(room, team, ({ agreed, proposals }) => ({
    agreed: agreed.filter((one) => one !== seat),
    proposals: proposals.filter((one) => one.seat !== seat),
  }));
}

function evolveCore(
  room: Room,
  event: Of<
    | 'host'
    | 'started'
    | 'restarted'
    | 'round-opened'
    | 'round-closed'
    | 'held'
    | 'timer'
    | 'shown'
    | 'debrief-opened'
    | 'play-resumed'
    | 'door'
  >,
  at: number,
): Room {
  switch (event.kind) {
    case 'host':
      return withCore(room, { hostAway: event.here ? null : at });
    case 'started':
      return anew(withCore(room, { phase: 'play', practice: event.practice }), at);
    case 'restarted':
      return anew(
        withCore(room, {
          phase: 'lobby',
          practice: false,
          round: 0,
          between: false,
          heldSince: null,
          timer: null,
          debriefFor: null,
          run: room.core.run + 1,
          stage: { view: 'lobby', at: {} },
        }),
        at,
      );
    case 'round-opened': {
      const teams = Object.fromEntries(
        Object.entries(room.teams).map(([id, team]) => [id, { ...team, since: at }]),
      );
      return withCore({ ...room, teams }, { round: event.round, between: false, timer: null });
    }
    case 'round-closed':
      return withCore(room, { between: true, timer: null });
    case 'held':
      return withCore(room, { heldSince: event.held ? at : null });
    case 'timer': {
      const { endsAt, left, length } = event;
      return withCore(room, { timer: length === null ? null : { endsAt, left, length } });
    }
    case 'shown':
      return withCore(room, { stage: { view: event.view, at: event.at } });
    case 'debrief-opened':
      return withCore(room, { phase: 'debrief', debriefFor: event.for, timer: null });
    case 'play-resumed':
      return withCore(room, { phase: 'play', debriefFor: null });
    case 'door':
      return withCore(room, { doorOpen: event.open });
  }
}

/** All games from their beginning, with the same teams and people. */
function anew(room: Room, at: number): Room {
  const teams = Object.fromEntries(
    Object.values(room.teams).map((team) => [
      team.id,
      newTeam(room, team.id, team.number, team.robot, at),
    ]),
  );
  return { ...room, teams, stars: [] };
}

/** Takes an entry in: all its events, its place in the order, and who sent it. */
export function fold(room: Room, entry: Entry): Room {
  let now: Room = { ...room, seq: entry.seq };
  for (const event of entry.events) now = evolve(now, event, entry.at);
  return closed(now, entry);
}

/** The room after an entry whose events it has taken in already. */
export function closed(room: Room, { seq, at, by, command, made }: Omit<Entry, 'events'>): Room {
  if (command === undefined) return { ...room, seq, changedAt: at };
  const done = { id: command, seq, ...(made === undefined ? {} : { made }) };
  return { ...room, seq, changedAt: at, done: withDone(room.done, by, done) };
}
