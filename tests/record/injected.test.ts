import { expect, test } from 'vitest';
import { advance, type Injection, inject, pass, startGame } from '../../src/engine/index.ts';
import { decide, policyNamed } from '../../src/policies/index.ts';
import {
  decodeLink,
  decodeRecord,
  encodeLink,
  encodeRecord,
  recordOf,
  replay,
} from '../../src/record/index.ts';
import { bundled, compile, findScenario } from '../../src/scenario/index.ts';

const STORM: Injection = {
  kind: 'happening',
  title: 'A supplier fails',
  text: 'The only supplier of castings has closed.',
  effects: [
    { kind: 'organization', figure: 'cash', amount: -3 },
    { kind: 'team', figure: 'backlog', team: -1, amount: 1.5 },
    { kind: 'people', team: 0, count: -1 },
  ],
};

const scenario = findScenario('the-ground-shifts')!;
const policy = policyNamed('leader')!;

/** A game of some turns, with events injected before the third. */
function played(injections: readonly Injection[], turns = 5) {
  let game = startGame(compile(scenario), 'storm');
  for (let turn = 0; turn < turns; turn++) {
    for (const injection of turn === 2 ? injections : []) {
      const met = inject(game, injection);
      if (!met.ok) throw new Error(met.refusal);
      game = met.game;
    }
    const step = advance(game, decide(game, policy));
    if (!step.ok) throw new Error(step.refusal.code);
    game = step.game;
  }
  return game;
}

test('an injected event changes what comes after it, at once and in the record', () => {
  const calm = played([]);
  const stormy = played([STORM]);
  expect(stormy.log[1]?.fingerprint).toBe(calm.log[1]?.fingerprint);
  expect(stormy.log[2]?.fingerprint).not.toBe(calm.log[2]?.fingerprint);
  expect(stormy.log[2]?.injected).toEqual([STORM]);
  expect(stormy.log[3]?.injected).toBeUndefined();
  expect(stormy.injected).toBeUndefined();
});

test('its effects are there before the plan is made', () => {
  const game = startGame(compile(scenario), 'storm');
  const met = inject(game, STORM);
  if (!met.ok) throw new Error(met.refusal);
  const { organization, people } = met.game.state;
  expect(organization.cash).toBeCloseTo(game.state.organization.cash - 3, 9);
  expect(people.slot.length).toBe(game.state.people.slot.length - 1);
  expect(game.injected).toBeUndefined();
});

test('an event of the scenario opens and has to be answered', () => {
  const game = startGame(compile(scenario), 'storm');
  const event = scenario.events.at(-1)!;
  const met = inject(game, { kind: 'event', event: event.id });
  if (!met.ok) throw new Error(met.refusal);
  const rest = { blocks: [], expectations: [], choices: [] };
  const unanswered = advance(met.game, rest);
  expect(unanswered.ok ? 'ran' : unanswered.refusal.code).toBe('event-unanswered');
  const choices = [{ event: event.id, choice: event.choices[0]!.id }];
  expect(advance(met.game, { ...rest, choices }).ok).toBe(true);
  const again = inject(met.game, { kind: 'event', event: event.id });
  expect(again).toEqual({ ok: false, refusal: 'event-came-already' });
});

test.each([
  [{ kind: 'event', event: 'no-such' }, 'no-such-event'],
  [
    {
      kind: 'happening',
      title: 'x',
      text: '',
      effects: [{ kind: 'team', figure: 'trust', team: 63, amount: 0.1 }],
    },
    'no-such-team',
  ],
  [
    {
      kind: 'happening',
      title: 'x',
      text: '',
      effects: [{ kind: 'people', team: -1, count: 1 }],
    },
    'no-such-team',
  ],
  [
    {
      kind: 'happening',
      title: 'x',
      text: '',
      effects: [{ kind: 'coalition', zone: 63, amount: 0.1 }],
    },
    'no-such-zone',
  ],
] as [Injection, string][])('what cannot be is refused: %o', (injection, refusal) => {
  expect(inject(startGame(compile(scenario), 'a'), injection)).toEqual({ ok: false, refusal });
});

test('a record with injected events goes through file and link, and replays', () => {
  const game = played([STORM, { kind: 'event', event: scenario.events.at(-1)!.id }]);
  const record = recordOf(game, scenario);
  const file = decodeRecord(encodeRecord(record));
  const link = decodeLink(encodeLink(record));
  for (const read of [file, link]) {
    if (!read.ok) throw new Error(read.fault.place);
    expect(read.record).toEqual(record);
    const again = replay(read.record, scenario);
    expect(again.ok && again.games.at(-1)).toEqual(game);
  }
});

test('a record whose injected event was changed or left out is no replay', () => {
  const record = recordOf(played([STORM]), scenario);
  const changed = record.turns.map((turn, at) =>
    at === 2 ? { ...turn, injected: [{ ...STORM, effects: STORM.effects.slice(1) }] } : turn,
  );
  const { injected: _, ...without } = record.turns[2]!;
  const left = record.turns.map((turn, at) => (at === 2 ? without : turn));
  for (const turns of [changed, left]) {
    const again = replay({ ...record, turns }, scenario);
    expect(again.ok ? '' : `${again.turn} ${again.fault.code}`).toBe('3 fingerprint-differs');
  }
});

test('passing a turn gives the very game that advancing gives', () => {
  for (const one of bundled) {
    for (const name of ['leader', 'random', 'both-hands']) {
      let game = startGame(compile(one), `pass-${name}`);
      while (!game.state.ended && game.state.turn < 6) {
        const decision = decide(game, policyNamed(name)!);
        const step = advance(game, decision);
        const passed = pass(game, decision);
        if (!step.ok || !passed.ok) throw new Error('refused');
        expect(passed.game).toEqual(step.game);
        game = step.game;
      }
    }
  }
});
