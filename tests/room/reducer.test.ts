import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../src/record/index.ts';
import {
  ENTRY,
  type Entry,
  fold,
  madeFrom,
  make,
  nameOf,
  openRoom,
  type Room,
  recordOfTeam,
  sourcesFor,
  type Viewer,
  viewFor,
} from '../../src/room/index.ts';
import { findScenario } from '../../src/scenario/index.ts';
import { moves, playMoves } from './random.ts';
import { beside, scenario, type Table, table } from './rooms.ts';

/** The room that a log stands for. */
function folded(log: readonly Entry[]): Room {
  const first = log[0]!.events[0]!;
  if (first.kind !== 'created') throw new Error('no beginning');
  const opened = openRoom(first, log[0]!.at, findScenario);
  if (!opened.ok) throw new Error(opened.why);
  return log.reduce(fold, opened.room);
}

const plain = (room: unknown): unknown => JSON.parse(JSON.stringify(room));

const SHAPES = [
  { seatsPerTeam: 2 },
  { seatsPerTeam: 2, twoHands: true, seconds: 30 },
  { pacing: 'free', solo: true },
] as const;

test('the state is the fold of its events, and every game replays from its record', () => {
  let ran = 0;
  fc.assert(
    fc.property(moves(60), fc.nat({ max: SHAPES.length - 1 }), (list, shape) => {
      const at = table(SHAPES[shape]);
      playMoves(at, list);
      // Through the very text that is stored, and its schema.
      const log = at.log.map((entry) => ENTRY.parse(JSON.parse(JSON.stringify(entry))));
      expect(log.map((entry) => entry.seq)).toEqual(log.map((_, index) => index + 1));
      for (const { events } of log) ran += events.filter((event) => event.kind === 'ran').length;
      const again = folded(log);
      expect(plain(again)).toEqual(plain(at.room));
      expect(again.fault).toBeNull();
      for (const team of Object.values(again.teams)) {
        const replayed = replay(recordOfTeam(again, team), scenario());
        if (!replayed.ok) throw new Error(`${replayed.turn} ${replayed.fault.code}`);
        expect(replayed.games.at(-1)?.log).toEqual(team.game.log);
      }
    }),
    { numRuns: 60 },
  );
  // Sessions in which nothing runs would prove nothing.
  expect(ran).toBeGreaterThan(60);
}, 120_000);

function viewers(room: Room): Viewer[] {
  return [
    { role: 'guest' },
    { role: 'stage' },
    { role: 'assistant' },
    ...Object.keys(room.seats).map((seat) => ({ role: 'seat', seat }) as const),
    ...Object.keys(room.teams).map((team) => ({ role: 'preview', team }) as const),
  ];
}

/** What the view of a viewer must not hold, as texts that stand for each secret. */
function secretsFor(at: Table, viewer: Viewer): string[] {
  const { room, names } = at;
  const secrets = [
    ...Object.values(room.seats).map((seat) => seat.hash),
    ...room.keys.map((key) => key.hash),
  ];
  if (viewer.role === 'assistant') return secrets;
  const own = viewer.role === 'seat' ? room.seats[viewer.seat]?.team : null;
  for (const seat of Object.values(room.seats)) {
    if (viewer.role !== 'seat' || seat.id !== viewer.seat) secrets.push(`"${seat.code}"`);
  }
  if (room.core.debriefFor !== null) return secrets;
  for (const team of Object.values(room.teams)) {
    if (team.id === own || (viewer.role === 'preview' && viewer.team === team.id)) continue;
    for (const turn of team.turns) {
      // Two teams that have decided alike have the same state; it is no secret to the other then.
      const alike =
        own &&
        room.teams[own]?.turns.some((one) => one.record.fingerprint === turn.record.fingerprint);
      const shown =
        viewer.role === 'preview' &&
        room.teams[viewer.team]?.turns.some(
          (one) => one.record.fingerprint === turn.record.fingerprint,
        );
      if (!alike && !shown) secrets.push(turn.record.fingerprint);
    }
  }
  for (const mail of room.mail) {
    const mine =
      'all' in mail.to ||
      ('team' in mail.to
        ? mail.to.team === own
        : viewer.role === 'seat' && mail.to.seat === viewer.seat);
    const text = names[mail.id];
    const said = room.mail.some((one) => 'all' in one.to && names[one.id] === text);
    if (text !== undefined && !said && (!mine || viewer.role !== 'seat')) secrets.push(`"${text}"`);
  }
  return secrets;
}

const KEYS: Readonly<Record<string, RegExp>> = {
  guest: /^(room|door)$/,
  stage: /^(room|stage|game|debrief|record:\w+)$/,
  seat: /^(room|game|me|team|mail|turn:\d+|debrief|record:\w+)$/,
  preview: /^(room|game|team|turn:\d+)$/,
};

test('nobody sees what is not theirs', () => {
  fc.assert(
    fc.property(moves(40), fc.nat({ max: SHAPES.length - 1 }), (list, shape) => {
      const at = table(SHAPES[shape]);
      playMoves(at, list, () => {
        for (const viewer of viewers(at.room)) {
          const view = viewFor(at.room, viewer, beside(at));
          const text = JSON.stringify(view);
          for (const secret of secretsFor(at, viewer)) expect(text).not.toContain(secret);
          if (viewer.role === 'assistant') continue;
          const debrief = at.room.core.debriefFor;
          for (const key of Object.keys(view)) {
            expect(key).toMatch(KEYS[viewer.role]!);
            if (debrief === null) expect(key).not.toMatch(/^(debrief|record)/);
            if (debrief === 'stage' && viewer.role === 'seat')
              expect(key).not.toMatch(/^(debrief|record)/);
          }
          if (viewer.role === 'seat') {
            expect(view.me?.seat).toBe(viewer.seat);
            expect(view.team?.id ?? null).toBe(at.room.seats[viewer.seat]?.team ?? null);
          }
          if (viewer.role === 'stage' && debrief === null)
            expect(Object.keys(view).sort()).toEqual(['room', 'stage']);
        }
      });
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('a part stays the same while what it is made from does', () => {
  fc.assert(
    fc.property(moves(40), (list) => {
      const at = table({ seatsPerTeam: 2 });
      const known = new Map<string, { from: readonly unknown[]; text: string }>();
      const { refused } = beside(at);
      playMoves(at, list, () => {
        const around = { names: at.names, refused };
        for (const viewer of viewers(at.room)) {
          for (const source of sourcesFor(at.room, viewer).values()) {
            const from = madeFrom(at.room, source, around);
            const text = JSON.stringify(make(at.room, source, around));
            const before = known.get(nameOf(source));
            const same =
              before?.from.length === from.length && before.from.every((it, n) => it === from[n]);
            if (same) expect(text).toBe(before?.text);
            known.set(nameOf(source), { from, text });
          }
        }
      });
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('a log that was tampered with is noticed where it no longer comes out the same', () => {
  const at = table({ seatsPerTeam: 1 });
  const list = Array.from({ length: 40 }, (_, n) => {
    return { who: n % 2, what: n < 4 ? 1 : n % 4 < 2 ? 12 : 25, which: n * 2 + 1 };
  });
  playMoves(at, list);
  const ran = at.log.findIndex((entry) => entry.events.some((event) => event.kind === 'ran'));
  expect(ran).toBeGreaterThan(0);
  const log = JSON.parse(JSON.stringify(at.log)) as Entry[];
  const event = log[ran]!.events.find((one) => one.kind === 'ran')!;
  if (event.kind === 'ran') event.fingerprint = '0123456789abcdef';
  expect(folded(log).fault).toMatchObject({ seq: ran + 1, what: 'fingerprint-differs' });
});
