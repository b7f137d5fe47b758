import fc from 'fast-check';
import {
  type Action,
  type Block,
  CHARTERS,
  type Delegation,
  EXPECTABLE,
  ROLES,
  type Task,
} from '../../src/engine/index.ts';
import { FORMAT, FORMAT_VERSION, type GameRecord } from '../../src/record/index.ts';

const index = fc.nat({ max: 12 });
const ofTeam = (kind: Task['kind']) =>
  fc.record({ kind: fc.constant(kind), team: index }) as fc.Arbitrary<Task>;
const alone = (kind: Task['kind']) => fc.constant({ kind } as Task);

const task: fc.Arbitrary<Task> = fc.oneof(
  ofTeam('set-goals'),
  ofTeam('build-process'),
  ofTeam('redesign-process'),
  fc.record({
    kind: fc.constant('hire' as const),
    team: index,
    role: fc.constantFrom(...ROLES),
    charter: fc.constantFrom(...CHARTERS),
  }),
  ofTeam('develop-people'),
  ofTeam('solve-root-problem'),
  fc.record({ kind: fc.constant('allocate-resources' as const), from: index, team: index }),
  ofTeam('hold-accountable'),
  ofTeam('plan-scope'),
  fc.record({ kind: fc.constant('set-direction' as const), heading: fc.nat({ max: 359 }) }),
  alone('sense-market'),
  ofTeam('listen'),
  alone('make-meaning'),
  fc.record({ kind: fc.constant('align-interests' as const), team: index, other: index }),
  alone('inspire'),
  ofTeam('navigate-politics'),
  alone('model-behaviour'),
  fc.record({ kind: fc.constant('coach-leader' as const), lieutenant: index }),
);

const delegation: fc.Arbitrary<Delegation> = fc.record({
  kind: fc.constant('delegate' as const),
  lieutenant: index,
  task,
});

const action: fc.Arbitrary<Action> = fc.oneof({ weight: 4, arbitrary: task }, delegation);

const block: fc.Arbitrary<Block> = fc.record({
  start: fc.nat({ max: 9 }),
  length: fc.integer({ min: 1, max: 4 }),
  action,
});

const id = fc.stringMatching(/^[a-z]{3,9}(-[a-z]{2,9})?$/);
const digits = fc.stringMatching(/^[0-9a-f]{16}$/);

const turn = fc.record({
  blocks: fc.array(block, { maxLength: 10 }),
  expectations: fc.array(
    fc.record({
      figure: fc.constantFrom(...EXPECTABLE),
      change: fc.constantFrom('falls' as const, 'stays' as const, 'rises' as const),
    }),
    { maxLength: 2 },
  ),
  choices: fc.array(fc.record({ event: id, choice: id }), { maxLength: 3 }),
  fingerprint: digits,
});

/** Records of any shape that the format allows; their decisions need not be legal in any game. */
export const anyRecord: fc.Arbitrary<GameRecord> = fc.record(
  {
    format: fc.constant(FORMAT),
    version: fc.constant(FORMAT_VERSION),
    rules: fc.integer({ min: 1, max: 300 }),
    scenario: fc.oneof(
      fc.record({ kind: fc.constant('bundled' as const), id, digest: digits }),
      fc.record({
        kind: fc.constant('custom' as const),
        scenario: fc.dictionary(
          id.map((key) => `a-${key}`),
          fc.oneof(fc.integer(), fc.string(), fc.array(fc.boolean())),
        ),
      }),
    ),
    seed: fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.isWellFormed()),
    turns: fc.array(turn, { maxLength: 20 }),
    title: fc.string({ maxLength: 40 }).filter((text) => text.isWellFormed()),
    createdAt: fc.constant('2025-03-01T09:30:00.000Z'),
    origin: fc.record(
      {
        turn: fc.nat({ max: 40 }),
        turns: fc.integer({ min: 1, max: 40 }),
        fingerprint: digits,
        title: fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed()),
      },
      { requiredKeys: ['turn', 'turns', 'fingerprint'] },
    ),
  },
  { requiredKeys: ['format', 'version', 'rules', 'scenario', 'seed', 'turns'] },
);
