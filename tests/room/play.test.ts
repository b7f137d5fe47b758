import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/engine/index.ts';
import { replay } from '../../src/record/index.ts';
import { HOST_PATIENCE, type Room, recordOfTeam, statusOf, tableOf } from '../../src/room/index.ts';
import {
  FACILITATOR,
  guest,
  must,
  scenario,
  seat,
  send,
  type Table,
  table,
  wait,
} from './rooms.ts';

const REST: Decision = { blocks: [], expectations: [], choices: [] };
const PLAN: Decision = {
  ...REST,
  blocks: [
    { start: 0, length: 2, action: { kind: 'set-goals', team: 0 } },
    { start: 3, length: 2, action: { kind: 'listen', team: 0 } },
  ],
};

/** Lays a plan, answers what is open, and agrees. */
function ready(at: Table, id: string, wished: Decision = PLAN): void {
  const team = at.room.teams[at.room.seats[id]?.team ?? '']!;
  const { state, setup } = team.game;
  const choices = state.openEvents.map((index) => {
    const event = setup.events[index]!;
    return { event: event.id, choice: event.choices[0]!.id };
  });
  const plan = { ...wished, choices };
  const turn = team.turns.length + 1;
  must(at, seat(id), { kind: 'plan', turn, revision: team.revision, plan: { ...plan } });
  const { revision } = at.room.teams[team.id]!;
  must(at, seat(id), { kind: 'agree', turn, revision });
}

const turns = (room: Room): number[] => Object.values(room.teams).map((team) => team.turns.length);

function seated(at: Table, ...names: string[]): string[] {
  return names.map((name) => must(at, guest(name), { kind: 'join', name }));
}

describe('pacing', () => {
  test('all together: weeks run when the last team is ready', () => {
    const at = table();
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    ready(at, a);
    expect(turns(at.room)).toEqual([0, 0]);
    ready(at, b);
    expect(turns(at.room)).toEqual([1, 1]);
    expect(at.room.core.round).toBe(2);
    const [one, other] = Object.values(at.room.teams);
    expect(one?.turns[0]).toMatchObject({ by: 'team', stoodIn: null });
    expect(one?.game.state).toEqual(other?.game.state);
  });

  test('by the facilitator: nothing runs until told, and a pause stops after the round', () => {
    const at = table({ pacing: 'by-me', pause: true });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    ready(at, a);
    ready(at, b);
    expect(turns(at.room)).toEqual([0, 0]);
    must(at, FACILITATOR, { kind: 'advance' });
    expect(turns(at.room)).toEqual([1, 1]);
    expect(at.room.core.between).toBe(true);
    const late = send(at, seat(a), { kind: 'plan', turn: 2, revision: 2, plan: { ...PLAN } });
    expect(late).toMatchObject({ ok: false, code: 'between-rounds' });
    must(at, FACILITATOR, { kind: 'next-round' });
    expect(at.room.core).toMatchObject({ round: 2, between: false });
  });

  test('free: every team at its own pace', () => {
    const at = table({ pacing: 'free' });
    const [a] = seated(at, 'Anna', 'Ben') as [string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    ready(at, a);
    ready(at, a);
    expect(turns(at.room)).toEqual([2, 0]);
  });

  test('an empty team is not waited for', () => {
    const at = table({ teams: 3 });
    const [a] = seated(at, 'Anna') as [string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    ready(at, a);
    expect(turns(at.room)).toEqual([1, 0, 0]);
  });

  test('one slow team can be run alone, and its record says so', () => {
    const at = table({ pause: true });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    ready(at, a);
    const slow = at.room.seats[b]!.team!;
    must(at, FACILITATOR, { kind: 'advance-team', team: slow, with: 'rest' });
    expect(at.room.teams[slow]?.turns[0]).toMatchObject({ by: 'facilitator', stoodIn: 'rest' });
    // The slow one has run, the ready one was the last that was waited for.
    expect(turns(at.room)).toEqual([1, 1]);
  });

  test('held: nothing runs, and the timer stands', () => {
    const at = table({ seconds: 60 });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    wait(at, 0, [{ kind: 'host', here: true }]);
    must(at, FACILITATOR, { kind: 'start', practice: false });
    wait(at, 20_000);
    must(at, FACILITATOR, { kind: 'hold', held: true });
    ready(at, a);
    ready(at, b);
    wait(at, 300_000);
    expect(turns(at.room)).toEqual([0, 0]);
    expect(at.room.core.timer).toMatchObject({ endsAt: null, left: 40_000 });
    must(at, FACILITATOR, { kind: 'hold', held: false });
    expect(turns(at.room)).toEqual([1, 1]);
  });

  test('a room whose host is gone goes on after a while', () => {
    const at = table({ pacing: 'by-me', pause: true });
    const [a] = seated(at, 'Anna') as [string];
    wait(at, 0, [{ kind: 'host', here: true }]);
    must(at, FACILITATOR, { kind: 'start', practice: false });
    ready(at, a);
    wait(at, 1_000, [{ kind: 'host', here: false }]);
    wait(at, HOST_PATIENCE - 1_000);
    expect(turns(at.room)[0]).toBe(0);
    wait(at, 2_000);
    expect(turns(at.room)[0]).toBe(1);
    wait(at, 1_000);
    expect(at.room.core).toMatchObject({ round: 2, between: false });
  });
});

describe('when the time is over', () => {
  test('the draft is played where there is one, with open events answered', () => {
    const at = table({ seconds: 30 });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    must(at, seat(a), { kind: 'plan', turn: 1, revision: 0, plan: { ...PLAN } });
    wait(at, 29_999);
    expect(turns(at.room)).toEqual([0, 0]);
    wait(at, 1);
    expect(turns(at.room)).toEqual([1, 1]);
    const [one, other] = [a, b].map((id) => at.room.teams[at.room.seats[id]!.team!]!.turns[0]!);
    expect(one).toMatchObject({ by: 'timer', stoodIn: 'draft' });
    expect(one?.record.blocks).toEqual(PLAN.blocks);
    expect(other).toMatchObject({ by: 'timer', stoodIn: 'robot' });
    expect(other?.record.blocks.length).toBeGreaterThan(0);
  });

  test('half a minute more, half a minute less, and no timer at all', () => {
    const at = table({ seconds: 60 });
    seated(at, 'Anna');
    must(at, FACILITATOR, { kind: 'start', practice: false });
    must(at, FACILITATOR, { kind: 'timer-shift', seconds: 30 });
    expect(at.room.core.timer).toMatchObject({ left: 90_000, length: 90_000 });
    must(at, FACILITATOR, { kind: 'timer-shift', seconds: -60 });
    wait(at, 29_000);
    expect(turns(at.room)[0]).toBe(0);
    must(at, FACILITATOR, { kind: 'timer', seconds: 0 });
    wait(at, 600_000);
    expect(turns(at.room)[0]).toBe(0);
  });
});

describe('a team', () => {
  test('a change made from an older plan is refused, and clears no agreement', () => {
    const at = table({ seatsPerTeam: 2, teams: 1 });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    must(at, seat(a), { kind: 'plan', turn: 1, revision: 0, plan: { ...PLAN } });
    must(at, seat(a), { kind: 'agree', turn: 1, revision: 1 });
    const stale = send(at, seat(b), { kind: 'plan', turn: 1, revision: 0, plan: { ...REST } });
    expect(stale).toMatchObject({ ok: false, code: 'plan-moved' });
    expect(at.room.teams.t1?.agreed).toEqual([a]);
    must(at, seat(b), { kind: 'plan', turn: 1, revision: 1, plan: { ...REST } });
    expect(at.room.teams.t1?.agreed).toEqual([]);
  });

  test('proposals are seen by the others and can be adopted', () => {
    const at = table({ seatsPerTeam: 2, teams: 1 });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    must(at, seat(b), { kind: 'propose', turn: 1, plan: { ...PLAN } });
    expect(at.room.teams.t1?.plan.blocks).toEqual([]);
    must(at, seat(a), { kind: 'adopt', turn: 1, revision: 0, seat: b });
    expect(at.room.teams.t1?.plan.blocks).toEqual(PLAN.blocks);
  });

  test('as two hands each places only its own blocks, and both must agree', () => {
    const at = table({ seatsPerTeam: 2, teams: 1, twoHands: true });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    const [goals, listening] = PLAN.blocks;
    const plan = (id: string, revision: number, blocks: Decision['blocks']) =>
      send(at, seat(id), { kind: 'plan', turn: 1, revision, plan: { ...REST, blocks } });
    expect(plan(a, 0, [listening!])).toMatchObject({ ok: false, code: 'other-hand' });
    expect(plan(a, 0, [goals!])).toMatchObject({ ok: true });
    expect(plan(b, 1, [listening!])).toMatchObject({ ok: false, code: 'other-hand' });
    expect(plan(b, 1, [goals!, listening!])).toMatchObject({ ok: true });
    must(at, seat(a), { kind: 'agree', turn: 1, revision: 2 });
    wait(at, 20_000, [{ kind: 'seat-away', seat: b }]);
    expect(turns(at.room)).toEqual([0]);
    must(at, seat(b), { kind: 'agree', turn: 1, revision: 2 });
    expect(turns(at.room)).toEqual([1]);
  });

  test('who sits in a team already gets a hand when the session becomes one of two hands', () => {
    const at = table({ seatsPerTeam: 2, teams: 1 });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    must(at, FACILITATOR, { kind: 'settings', changes: { twoHands: true } });
    expect([a, b].map((id) => at.room.seats[id]!.hand)).toEqual(['management', 'leadership']);
  });

  test('one hand can be a robot', () => {
    const at = table({ seatsPerTeam: 2, teams: 1, twoHands: true });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    must(at, FACILITATOR, { kind: 'robot-seat', seat: b, policy: 'both-hands' });
    must(at, FACILITATOR, { kind: 'start', practice: false });
    const { plan, revision } = at.room.teams.t1!;
    expect(plan.blocks.length).toBeGreaterThan(0);
    must(at, seat(a), { kind: 'agree', turn: 1, revision });
    expect(turns(at.room)).toEqual([1]);
  });

  test('expectations can be required', () => {
    const at = table({ teams: 1, expectations: 'required' });
    const [a] = seated(at, 'Anna') as [string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    must(at, seat(a), { kind: 'plan', turn: 1, revision: 0, plan: { ...PLAN } });
    const agreed = send(at, seat(a), { kind: 'agree', turn: 1, revision: 1 });
    expect(agreed).toMatchObject({ ok: false, code: 'expectations-missing' });
    ready(at, a, {
      ...PLAN,
      expectations: [
        { figure: 'value', change: 'rises' },
        { figure: 'strain', change: 'stays' },
      ],
    });
    expect(turns(at.room)).toEqual([1]);
  });

  test('what was decided offline is merged while its round is open', () => {
    const free = table({ teams: 1, pacing: 'free' });
    const [a] = seated(free, 'Anna') as [string];
    must(free, FACILITATOR, { kind: 'start', practice: false });
    const ahead = table({ teams: 1, pacing: 'free' });
    seated(ahead, 'Anna');
    must(ahead, FACILITATOR, { kind: 'start', practice: false });
    ready(ahead, a);
    ready(ahead, a, REST);
    const decided = ahead.room.teams.t1!.turns.map(({ turn, record }) => {
      const { fingerprint, ...plan } = record;
      return { turn, plan, fingerprint };
    });
    must(free, seat(a), { kind: 'offline', turns: decided });
    expect(free.room.teams.t1?.game).toEqual(ahead.room.teams.t1?.game);
    expect(free.room.teams.t1?.turns.map((turn) => turn.by)).toEqual(['offline', 'offline']);
    const again = send(free, seat(a), { kind: 'offline', turns: decided });
    expect(again).toMatchObject({ ok: false, code: 'turn-over' });
  });
});

describe('people', () => {
  test('a device that asks twice gets one seat', () => {
    const at = table();
    const first = must(at, guest('Anna'), { kind: 'join', name: 'Anna' });
    const again = must(at, guest('Anna'), { kind: 'join', name: 'Anna' });
    expect(again).toBe(first);
    expect(Object.keys(at.room.seats)).toEqual([first]);
  });

  test('a command that is sent twice counts once', () => {
    const at = table();
    const command = { kind: 'add-teams', count: 1 } as const;
    const first = send(at, FACILITATOR, command, 'the-same-command');
    const again = send(at, FACILITATOR, command, 'the-same-command');
    expect(first).toMatchObject({ ok: true, stored: true });
    expect(again).toEqual({ ...first, stored: false });
    expect(Object.keys(at.room.teams)).toHaveLength(3);
  });

  test('a seat moves to another device by its code, once', () => {
    const at = table();
    const [a] = seated(at, 'Anna') as [string];
    const { code, hash } = at.room.seats[a]!;
    expect(must(at, guest('phone'), { kind: 'claim', code })).toBe(a);
    expect(at.room.seats[a]!.hash).not.toBe(hash);
    const again = send(at, guest('thief'), { kind: 'claim', code });
    expect(again).toMatchObject({ ok: false, code: 'no-such-code' });
  });

  test('who finds no seat watches, or shares one', () => {
    const watching = table({ teams: 1 });
    const [, b] = seated(watching, 'Anna', 'Ben') as [string, string];
    expect(watching.room.seats[b]).toMatchObject({ team: 't1', observer: true });
    must(watching, FACILITATOR, { kind: 'start', practice: false });
    for (const word of ['Cara', 'Dan']) {
      const observe = word === 'Dan';
      const late = must(watching, guest(word), { kind: 'join', team: 't1', observe });
      expect(watching.room.seats[late]).toMatchObject({ team: null, observer: true });
    }
    const sharing = table({ teams: 1, odd: 'shared' });
    const [, c] = seated(sharing, 'Anna', 'Ben') as [string, string];
    expect(sharing.room.seats[c]).toMatchObject({ team: 't1', observer: false });
  });

  test('who comes late finds the turns played that were missed', () => {
    const at = table();
    const [a] = seated(at, 'Anna') as [string];
    must(at, FACILITATOR, { kind: 'start', practice: false });
    ready(at, a);
    ready(at, a);
    const [b] = seated(at, 'Ben') as [string];
    const team = at.room.teams[at.room.seats[b]!.team!]!;
    expect(team.turns.map((turn) => turn.by)).toEqual(['late', 'late']);
    expect(statusOf(at.room, team)).toBe('planning');
    must(at, FACILITATOR, { kind: 'settings', changes: { lateJoin: false } });
    expect(send(at, guest('Cara'), { kind: 'join' })).toMatchObject({ code: 'door-closed' });
  });

  test('teams merge, and people move', () => {
    const at = table({ seatsPerTeam: 4 });
    const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
    expect(at.room.seats[b]!.team).toBe('t2');
    must(at, FACILITATOR, { kind: 'merge', from: 't2', into: 't1' });
    expect(Object.keys(at.room.teams)).toEqual(['t1']);
    expect([a, b].map((id) => at.room.seats[id]!.team)).toEqual(['t1', 't1']);
    must(at, FACILITATOR, { kind: 'move', seat: b, team: 't1', observe: true });
    expect(at.room.seats[b]!.observer).toBe(true);
    must(at, FACILITATOR, { kind: 'remove-seat', seat: b });
    expect(Object.keys(at.room.seats)).toEqual([a]);
  });

  test('after practice everything begins anew, with another market', () => {
    const at = table({ teams: 1 });
    const [a] = seated(at, 'Anna') as [string];
    must(at, FACILITATOR, { kind: 'start', practice: true });
    ready(at, a);
    const practised = at.room.teams.t1!;
    must(at, FACILITATOR, { kind: 'restart' });
    expect(at.room.core).toMatchObject({ phase: 'lobby', run: 1, round: 0 });
    must(at, FACILITATOR, { kind: 'start', practice: false });
    ready(at, a);
    const played = at.room.teams.t1!;
    expect(played.turns).toHaveLength(1);
    expect(played.game.seed).toBe('room-seed');
    expect(practised.game.seed).not.toBe('room-seed');
  });
});

test('an event written on the spot comes now or next, and belongs to the record', () => {
  const at = table();
  const [a, b] = seated(at, 'Anna', 'Ben') as [string, string];
  must(at, FACILITATOR, { kind: 'start', practice: false });
  ready(at, a);
  const injection = {
    kind: 'happening',
    title: 'A storm',
    text: 'The roof is off.',
    effects: [{ kind: 'organization', figure: 'cash', amount: -2 }],
  };
  must(at, FACILITATOR, { kind: 'inject', teams: ['t1'], when: 'now', injection });
  expect(at.room.teams.t1?.agreed).toEqual([]);
  must(at, FACILITATOR, { kind: 'inject', teams: 'all', when: 'next', injection });
  ready(at, a);
  ready(at, b);
  ready(at, a);
  ready(at, b);
  expect(at.room.teams.t1?.turns.map((it) => it.record.injected?.length ?? 0)).toEqual([1, 1]);
  expect(at.room.teams.t2?.turns.map((it) => it.record.injected?.length ?? 0)).toEqual([0, 1]);
  for (const team of Object.values(at.room.teams)) {
    const again = replay(recordOfTeam(at.room, team), scenario());
    expect(again.ok && again.games.at(-1)).toEqual(team.game);
  }
  const bad = { ...injection, effects: [{ kind: 'organization', figure: 'luck', amount: 1 }] };
  const refused = send(at, FACILITATOR, {
    kind: 'inject',
    teams: 'all',
    when: 'now',
    injection: bad,
  });
  expect(refused).toMatchObject({ ok: false, code: 'malformed' });
});

test('robots play a whole session to its end, and the table has a row for every turn', () => {
  const at = table({ teams: 0 });
  must(at, FACILITATOR, { kind: 'add-teams', count: 1, robot: 'leader', name: '=HYPERLINK("x")' });
  must(at, FACILITATOR, { kind: 'add-teams', count: 2, robot: 'manager' });
  must(at, FACILITATOR, { kind: 'start', practice: false });
  for (let n = 0; n < 10; n++) wait(at, 250);
  expect(turns(at.room)).toEqual([4, 4, 4]);
  expect(at.room.core.between).toBe(true);
  const lines = tableOf(at.room, (team) => at.names[team.id] ?? `Team ${team.number}`)
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(13);
  expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`);
  expect(
    new Set(lines.map((line) => line.replace(/"[^"]*("")*[^"]*"/g, '').split(',').length)).size,
  ).toBe(1);
});
