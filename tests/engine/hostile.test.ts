import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  advance,
  type Decision,
  fingerprint,
  type Game,
  plainDecision,
  REFUSALS,
  REST,
  type Refusal,
  refuse,
  refuseAction,
  refuseBlocks,
  startGame,
} from '../../src/engine/index.ts';
import { legalDecision, rawTurn } from './decisions.ts';
import { runs } from './fuzz.ts';
import { freezeAll, playRaw } from './playing.ts';
import { faultsOf } from './ranges.ts';
import { STABLE } from './settings.ts';
import { EVERY_EFFECT, SETUPS } from './setups.ts';

/** Decisions come from files, links and sockets: whatever they are, they are refused and never thrown. */

const EVENTFUL = { ...STABLE, events: EVERY_EFFECT };
/** Games with and without open events, a direction, lieutenants. */
const GAMES: readonly Game[] = [
  freezeAll(startGame(STABLE, 'hostile')),
  ...['a', 'b', 'c'].map((seed) => freezeAll(startGame(EVENTFUL, seed))),
  freezeAll(startGame(SETUPS['nobody-declared'] ?? STABLE, 'hostile')),
  freezeAll(startGame(SETUPS.borders ?? STABLE, 'hostile')),
];
// By index, so that a failure does not print a whole game.
const game = fc.nat({ max: GAMES.length - 1 });
const pick = (index: number): Game => GAMES[index] as Game;

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  'kind',
  'delegate',
  'set-goals',
  '',
  '0',
  '-1',
];

const number = fc.constantFrom(
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0.5, -1, 1e308, 2 ** 53],
  ...[5e-324, 4294967296, 360, 10, 11, 3, 2.0000000001],
);

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
    key: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
  }),
  number,
  fc.constantFrom<unknown>(...NAMES, null, undefined, true, [], {}, [0], ['0'], Symbol('s'), 1n),
  fc.constantFrom<unknown>(Object.create(null), new Map(), () => 0, new Array(3), /x/),
);

const KEYS = [
  ...['kind', 'team', 'other', 'from', 'heading', 'lieutenant', 'task', 'role', 'charter'],
  ...['start', 'length', 'action', 'blocks', 'expectations', 'choices', 'event', 'choice'],
  ...['figure', 'change'],
];

const ACTIONS: readonly string[] = [
  'hire',
  'allocate-resources',
  'align-interests',
  'set-direction',
  'coach-leader',
  'redesign-process',
  'inspire',
  'listen',
];

/** Objects that look like an action from afar. */
const nearAction: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(...ACTIONS, ...NAMES),
    team: fc.oneof(fc.nat({ max: 3 }), hostile),
    other: fc.oneof(fc.nat({ max: 3 }), hostile),
    from: fc.oneof(fc.nat({ max: 3 }), hostile),
    heading: fc.oneof(fc.nat({ max: 359 }), hostile),
    lieutenant: fc.oneof(fc.nat({ max: 2 }), hostile),
    role: fc.oneof(fc.constantFrom('members', 'head'), hostile),
    charter: fc.oneof(fc.constantFrom('management', 'everything'), hostile),
  }),
  fc.record({
    kind: fc.constant('delegate'),
    lieutenant: fc.oneof(fc.nat({ max: 2 }), hostile),
    task: fc.oneof(
      hostile,
      fc.record({
        kind: fc.constantFrom(...ACTIONS, ...NAMES),
        team: fc.oneof(fc.nat(), hostile),
        task: hostile,
        lieutenant: hostile,
      }),
    ),
  }),
);

function isKnown(refusal: Refusal | null): void {
  if (refusal === null) return;
  expect(REFUSALS).toContain(refusal.code);
  expect(typeof refusal.at).toBe('string');
  for (const value of Object.values(refusal.values)) {
    expect(['number', 'string']).toContain(typeof value);
  }
}

/** Whatever it is: refused with a known code, or taken as what it says; the game stays as it was. */
function holdsAgainst(game: Game, decision: unknown): void {
  const step = advance(game, decision as Decision);
  const refusal = refuse(game, decision as Decision);
  expect(step.ok).toBe(refusal === null);
  if (step.ok) {
    expect(faultsOf(step.game)).toEqual([]);
    const logged = step.game.log.at(-1)?.decision;
    // It is plain: what is saved of it is all of it.
    const text = JSON.stringify(logged);
    expect(JSON.stringify(plainDecision(logged as Decision))).toBe(text);
    const again = advance(game, logged as Decision);
    expect(again.ok && again.game.log.at(-1)?.fingerprint).toBe(step.game.log.at(-1)?.fingerprint);
  } else {
    isKnown(step.refusal);
    expect(refusal).toEqual(step.refusal);
  }
}

/** Replaces, adds or removes one thing somewhere in plain data. */
function spoiled(value: unknown, path: readonly number[], key: string, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const [step, ...rest] = path;
  if (step === undefined || entries.length === 0) {
    return Array.isArray(value) ? [...value, by] : { ...value, [key]: by };
  }
  const [at, inner] = entries[step % entries.length] as [string, unknown];
  const changed = spoiled(inner, rest, key, by);
  if (Array.isArray(value)) return value.map((it, index) => (String(index) === at ? changed : it));
  return Object.fromEntries(entries.map(([k, it]) => [k, k === at ? changed : it]));
}

describe('a decision that is none', () => {
  it('is refused, whatever it is', () => {
    fc.assert(
      fc.property(game, hostile, (at, anything) => {
        holdsAgainst(pick(at), anything);
      }),
      runs(400),
    );
  });

  it('is refused with the right lists of wrong things', () => {
    fc.assert(
      fc.property(
        game,
        fc.oneof(hostile, fc.array(hostile)),
        fc.oneof(hostile, fc.array(hostile)),
        fc.oneof(hostile, fc.array(hostile)),
        (at, blocks, expectations, choices) => {
          holdsAgainst(pick(at), { blocks, expectations, choices });
          holdsAgainst(pick(at), { ...REST, blocks });
          holdsAgainst(pick(at), { ...REST, expectations });
          holdsAgainst(pick(at), { ...REST, choices });
        },
      ),
      runs(200),
    );
  });

  it('is refused with hostile parts of events and expectations', () => {
    fc.assert(
      fc.property(game, hostile, hostile, (at, one, other) => {
        holdsAgainst(pick(at), { ...REST, choices: [{ event: one, choice: other }] });
        holdsAgainst(pick(at), { ...REST, choices: [{ event: 'people', choice: other }] });
        holdsAgainst(pick(at), { ...REST, expectations: [{ figure: one, change: other }] });
        holdsAgainst(pick(at), { ...REST, expectations: [{ figure: 'fit', change: other }] });
      }),
      runs(200),
    );
  });

  it('is refused with hostile actions', () => {
    fc.assert(
      fc.property(
        game,
        fc.oneof(hostile, nearAction, nearAction),
        fc.oneof(fc.constant(0), hostile),
        fc.oneof(fc.constant(1), hostile),
        (at, action, start, length) => {
          isKnown(refuseAction(pick(at), action as Action));
          holdsAgainst(pick(at), { ...REST, blocks: [{ start, length, action }] });
          isKnown(refuseBlocks(pick(at), [{ start, length, action }] as never, []));
        },
      ),
      runs(600),
    );
  });

  it('is refused or taken when one thing in a legal one is spoiled', () => {
    fc.assert(
      fc.property(
        game,
        rawTurn,
        fc.array(fc.nat({ max: 20 }), { maxLength: 5 }),
        fc.oneof(fc.constantFrom(...KEYS), fc.constantFrom(...NAMES)),
        hostile,
        (at, raw, path, key, by) => {
          holdsAgainst(pick(at), spoiled(legalDecision(pick(at), raw), path, key, by));
        },
      ),
      runs(400),
    );
  });

  it('leaves no trace in a game', () => {
    const before = GAMES.map((it) => fingerprint(it));
    for (const at of GAMES) for (const name of NAMES) advance(at, { [name]: 1 } as never);
    expect(GAMES.map((it) => fingerprint(it))).toEqual(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a decision of somebody who changes it later', () => {
  it('stays in the log as it was', () => {
    const start = startGame(STABLE, 'later');
    const decision = {
      blocks: [{ start: 0, length: 1, action: { kind: 'listen', team: 1 } }],
      expectations: [],
      choices: [],
    };
    const step = advance(start, decision as Decision);
    decision.blocks.length = 0;
    expect(step.ok && step.game.log[0]?.decision.blocks.length).toBe(1);
  });

  it('does not bind the caller to what the game froze', () => {
    const raw = fc.sample(rawTurn, { numRuns: 1, seed: 7 })[0];
    if (!raw) throw new Error('no sample');
    const steps = playRaw(STABLE, 'thaw', [raw]);
    const decision = structuredClone(steps[0]?.decision) as unknown as { blocks: unknown[] };
    advance(startGame(STABLE, 'thaw'), decision as never);
    decision.blocks.push(1);
    expect(decision.blocks.at(-1)).toBe(1);
  });
});
