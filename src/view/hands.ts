import type { ActionKind, DangerKind, Expectable, Hand, Task, TaskKind } from '../engine/index.ts';

/** The calendar's measures; a test holds them equal to the engine's. */
export const WEEK_HALF_DAYS = 10;
export const BLOCK_MOST = 4;

/** Actions of each hand, in the order in which they are shown. A test holds them equal to the engine's. */
export const ACTIONS_OF_HAND = {
  management: [
    'set-goals',
    'build-process',
    'redesign-process',
    'solve-root-problem',
    'plan-scope',
    'hold-accountable',
    'allocate-resources',
    'hire',
    'develop-people',
    'delegate',
  ],
  leadership: [
    'sense-market',
    'set-direction',
    'make-meaning',
    'listen',
    'align-interests',
    'inspire',
    'navigate-politics',
    'model-behaviour',
    'coach-leader',
  ],
} as const satisfies Readonly<Record<Hand, readonly ActionKind[]>>;

/** Both hands, management first. */
export const BOTH_HANDS: readonly Hand[] = ['management', 'leadership'];

const LEADERSHIP: ReadonlySet<string> = new Set(ACTIONS_OF_HAND.leadership);

/** The hand that an action is done with. Handing work over is management, whatever the work. */
export function handOfAction(kind: ActionKind): Hand {
  return LEADERSHIP.has(kind) ? 'leadership' : 'management';
}

/** What an action is aimed at. */
export const AIMS = [
  'team',
  'two-teams',
  'pair',
  'lieutenant',
  'delegate',
  'heading',
  'hire',
  'whole',
] as const;
export type Aim = (typeof AIMS)[number];

const AIM_OF: Readonly<Partial<Record<ActionKind, Aim>>> = {
  'set-direction': 'heading',
  'sense-market': 'whole',
  'make-meaning': 'whole',
  inspire: 'whole',
  'model-behaviour': 'whole',
  'coach-leader': 'lieutenant',
  'align-interests': 'pair',
  'allocate-resources': 'two-teams',
  delegate: 'delegate',
  hire: 'hire',
};

/** What has to be chosen before an action can be planned. */
export function aimOf(kind: ActionKind): Aim {
  return AIM_OF[kind] ?? 'team';
}

/** Work that nobody else can do for you. */
const ONLY_YOU: ReadonlySet<string> = new Set(['set-direction', 'coach-leader', 'model-behaviour']);

/** Tasks that can be given to a lieutenant, by hand. */
export function delegableTasks(hand: Hand): readonly TaskKind[] {
  return ACTIONS_OF_HAND[hand].filter(
    (kind): kind is TaskKind => kind !== 'delegate' && !ONLY_YOU.has(kind),
  );
}

/** Figures of which an expectation may be stated, in the order in which they are shown. */
export const EXPECTABLES: readonly Expectable[] = [
  'value',
  'reliability',
  'executionCapacity',
  'adaptability',
  'fit',
  'followership',
  'coherence',
  'commitment',
  'strain',
  'cash',
];

/** The teams that a task is about; empty for the whole organization. */
export function teamsOfTask(task: Task): readonly number[] {
  switch (task.kind) {
    case 'allocate-resources':
      return [task.from, task.team];
    case 'align-interests':
      return [task.team, task.other];
    case 'set-direction':
    case 'sense-market':
    case 'make-meaning':
    case 'inspire':
    case 'model-behaviour':
    case 'coach-leader':
      return [];
    default:
      return [task.team];
  }
}

/** What an organization may end in before its time. */
export const DANGER_KINDS: readonly DangerKind[] = ['chaos', 'stagnation', 'insolvent'];
