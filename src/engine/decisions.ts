/** What may be decided for a turn: the blocks of a typical week, expectations, and choices in events. */

export const HANDS = ['management', 'leadership'] as const;
export type Hand = (typeof HANDS)[number];

/** Which hand a role charter honestly asks for; `everything` asks for a wish. */
export const CHARTERS = ['management', 'leadership', 'everything'] as const;
export type Charter = (typeof CHARTERS)[number];

export const ROLES = ['members', 'head'] as const;
export type Role = (typeof ROLES)[number];

/** Work that a hand can do. Teams, lieutenants are indices; headings are whole degrees 0..359. */
export type Task =
  | { readonly kind: 'set-goals'; readonly team: number }
  | { readonly kind: 'build-process'; readonly team: number }
  | { readonly kind: 'redesign-process'; readonly team: number }
  | { readonly kind: 'hire'; readonly team: number; readonly role: Role; readonly charter: Charter }
  | { readonly kind: 'develop-people'; readonly team: number }
  | { readonly kind: 'solve-root-problem'; readonly team: number }
  | { readonly kind: 'allocate-resources'; readonly from: number; readonly team: number }
  | { readonly kind: 'hold-accountable'; readonly team: number }
  | { readonly kind: 'plan-scope'; readonly team: number }
  | { readonly kind: 'set-direction'; readonly heading: number }
  | { readonly kind: 'sense-market' }
  | { readonly kind: 'listen'; readonly team: number }
  | { readonly kind: 'make-meaning' }
  | { readonly kind: 'align-interests'; readonly team: number; readonly other: number }
  | { readonly kind: 'inspire' }
  | { readonly kind: 'navigate-politics'; readonly team: number }
  | { readonly kind: 'model-behaviour' }
  | { readonly kind: 'coach-leader'; readonly lieutenant: number };

/** Giving a task to a lieutenant: one's own half-days buy theirs. */
export interface Delegation {
  readonly kind: 'delegate';
  readonly lieutenant: number;
  readonly task: Task;
}

export type Action = Task | Delegation;
export type TaskKind = Task['kind'];
export type ActionKind = Action['kind'];

export const MANAGEMENT_ACTIONS = [
  'set-goals',
  'build-process',
  'redesign-process',
  'hire',
  'develop-people',
  'solve-root-problem',
  'allocate-resources',
  'hold-accountable',
  'plan-scope',
  'delegate',
] as const satisfies readonly ActionKind[];

export const LEADERSHIP_ACTIONS = [
  'set-direction',
  'sense-market',
  'listen',
  'make-meaning',
  'align-interests',
  'inspire',
  'navigate-politics',
  'model-behaviour',
  'coach-leader',
] as const satisfies readonly ActionKind[];

export const ACTION_KINDS: readonly ActionKind[] = [...MANAGEMENT_ACTIONS, ...LEADERSHIP_ACTIONS];

const MANAGEMENT: ReadonlySet<string> = new Set(MANAGEMENT_ACTIONS);

/** The hand that an action belongs to. */
export function handOf(kind: ActionKind): Hand {
  return MANAGEMENT.has(kind) ? 'management' : 'leadership';
}

/** Half-days in the calendar of a week, Monday morning to Friday afternoon. */
export const HALF_DAYS = 10;
/** Longest block, in half-days. */
export const LONGEST_BLOCK = 4;

/** A block on the calendar of the typical week. */
export interface Block {
  /** First half-day, 0 = Monday morning .. 9 = Friday afternoon. */
  readonly start: number;
  /** Length in half-days, 1..4; the block ends by Friday evening. */
  readonly length: number;
  readonly action: Action;
}

/** Figures that a player may state an expectation of. */
export const EXPECTABLE = [
  'value',
  'executionCapacity',
  'adaptability',
  'reliability',
  'coherence',
  'followership',
  'fit',
  'commitment',
  'strain',
  'cash',
] as const;
export type Expectable = (typeof EXPECTABLE)[number];

/** What the player expects of a figure at the end of the turn. */
export interface Expectation {
  readonly figure: Expectable;
  readonly change: 'falls' | 'stays' | 'rises';
}

/** The answer to an event that is open at the start of the turn. */
export interface Choice {
  readonly event: string;
  readonly choice: string;
}

export interface Decision {
  /** In order of `start`, not overlapping. */
  readonly blocks: readonly Block[];
  /** At most two, of different figures. */
  readonly expectations: readonly Expectation[];
  /** One for each open event. */
  readonly choices: readonly Choice[];
}

/** A decision that does nothing; open events still need their choices. */
export const REST: Decision = { blocks: [], expectations: [], choices: [] };

/** A legal decision as plain data of its own, with the known fields alone: what the log keeps. */
export function plainDecision({ blocks, expectations, choices }: Decision): Decision {
  return {
    blocks: blocks.map(({ start, length, action }) => ({
      start,
      length,
      action: plainAction(action),
    })),
    expectations: expectations.map(({ figure, change }) => ({ figure, change })),
    choices: choices.map(({ event, choice }) => ({ event, choice })),
  };
}

function plainAction(action: Action): Action {
  return action.kind === 'delegate'
    ? { kind: action.kind, lieutenant: action.lieutenant, task: plainTask(action.task) }
    : plainTask(action);
}

function plainTask(task: Task): Task {
  switch (task.kind) {
    case 'hire':
      return { kind: task.kind, team: task.team, role: task.role, charter: task.charter };
    case 'allocate-resources':
      return { kind: task.kind, from: task.from, team: task.team };
    case 'align-interests':
      return { kind: task.kind, team: task.team, other: task.other };
    case 'set-direction':
      return { kind: task.kind, heading: task.heading };
    case 'coach-leader':
      return { kind: task.kind, lieutenant: task.lieutenant };
    case 'sense-market':
    case 'make-meaning':
    case 'inspire':
    case 'model-behaviour':
      return { kind: task.kind };
    default:
      return { kind: task.kind, team: task.team };
  }
}
