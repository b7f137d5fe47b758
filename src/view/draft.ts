import type {
  Action,
  ActionKind,
  Charter,
  Outlook,
  Refusal,
  Role,
  Task,
  TaskKind,
} from '../engine/index.ts';
import { degreesOfDirection } from '../scenario/index.ts';
import { ACTIONS_OF_HAND, type Aim, aimOf } from './hands.ts';

/** An action in the making: what is not chosen yet is null. For Delegate the target is the task's. */
export interface Draft {
  readonly kind: ActionKind;
  readonly team: number | null;
  /** The other team of a pair. */
  readonly other: number | null;
  /** The team that gives people away. */
  readonly from: number | null;
  readonly lieutenant: number | null;
  /** Whole degrees. */
  readonly heading: number | null;
  readonly role: Role;
  readonly charter: Charter | null;
  /** What is delegated. */
  readonly task: TaskKind | null;
}

/** A draft of an action, aimed at what is given. */
export function newDraft(kind: ActionKind, outlook: Outlook, aimed: Partial<Draft> = {}): Draft {
  const { direction, market } = outlook;
  const heading =
    kind === 'set-direction'
      ? Math.round(degreesOfDirection(direction.declared ? direction : market)) % 360
      : null;
  return {
    kind,
    team: null,
    other: null,
    from: null,
    lieutenant: null,
    heading,
    role: 'members',
    charter: null,
    task: null,
    ...aimed,
  };
}

/** The draft that an action came from. */
export function draftOf(action: Action, outlook: Outlook): Draft {
  if (action.kind === 'delegate') {
    const inner = draftOf(action.task, outlook);
    return { ...inner, kind: 'delegate', lieutenant: action.lieutenant, task: action.task.kind };
  }
  const { kind, ...rest } = action;
  return newDraft(kind, outlook, rest);
}

/** What has to be chosen for the draft's work itself (for Delegate: for the task given away). */
export function workAim(draft: Draft): Aim | null {
  if (draft.kind !== 'delegate') return aimOf(draft.kind);
  return draft.task === null ? null : aimOf(draft.task);
}

/** The action, once everything is chosen. */
export function actionOf(draft: Draft): Action | null {
  if (draft.kind !== 'delegate') return taskOf(draft.kind, draft);
  if (draft.lieutenant === null || draft.task === null) return null;
  const task = taskOf(draft.task, draft);
  return task && { kind: 'delegate', lieutenant: draft.lieutenant, task };
}

function taskOf(kind: Exclude<ActionKind, 'delegate'>, draft: Draft): Task | null {
  const { team, other, from, lieutenant, heading, role, charter } = draft;
  switch (kind) {
    case 'set-direction':
      return heading === null ? null : { kind, heading };
    case 'sense-market':
    case 'make-meaning':
    case 'inspire':
    case 'model-behaviour':
      return { kind };
    case 'coach-leader':
      return lieutenant === null ? null : { kind, lieutenant };
    case 'align-interests':
      return team === null || other === null ? null : { kind, team, other };
    case 'allocate-resources':
      return team === null || from === null ? null : { kind, from, team };
    case 'hire':
      return team === null || charter === null ? null : { kind, team, role, charter };
    default:
      return team === null ? null : { kind, team };
  }
}

const each = (outlook: Outlook): readonly number[] => outlook.teams.map((_, team) => team);

/** Every completion of a draft, as far as it matters for whether it is possible. */
function completions(draft: Draft, outlook: Outlook): readonly Draft[] {
  let open: readonly Draft[] = [draft];
  const fill = <K extends keyof Draft>(key: K, values: readonly Draft[K][]) => {
    open = open.flatMap((one) =>
      one[key] === null ? values.map((value) => ({ ...one, [key]: value })) : [one],
    );
  };
  if (draft.kind === 'delegate' || draft.kind === 'coach-leader') {
    fill(
      'lieutenant',
      outlook.lieutenants.map((_, index) => index),
    );
  }
  if (draft.kind === 'delegate') fill('task', ['listen']);
  const aim = workAim(draft) ?? 'team';
  if (aim !== 'whole' && aim !== 'heading' && aim !== 'lieutenant') fill('team', each(outlook));
  if (aim === 'pair') fill('other', each(outlook));
  if (aim === 'two-teams') fill('from', each(outlook));
  if (aim === 'hire') fill('charter', ['everything']);
  // A new direction is always possible where the old one is refused as unchanged.
  if (draft.kind === 'set-direction')
    return open.map((one) => ({ ...one, heading: ((one.heading ?? 0) + 90) % 360 }));
  return open;
}

/** Why no completion of this draft is possible, or null when one is. */
export function refusedWhatever(
  draft: Draft,
  outlook: Outlook,
  refuse: (action: Action) => Refusal | null,
): Refusal | null {
  let first: Refusal | null = null;
  for (const one of completions(draft, outlook)) {
    const action = actionOf(one);
    const refusal = action && refuse(action);
    if (action && !refusal) return null;
    // "The same team twice" says nothing about the action.
    if (refusal && (first === null || first.code === 'same-team')) first = refusal;
  }
  return first ?? { code: 'no-such-lieutenant', at: '', values: {} };
}

/** All actions in the order in which they are shown. */
export const ALL_ACTIONS: readonly ActionKind[] = [
  ...ACTIONS_OF_HAND.management,
  ...ACTIONS_OF_HAND.leadership,
];
