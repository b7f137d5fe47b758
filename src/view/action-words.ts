import type { Action, ActionKind, Task } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { hasText, t } from '../text/index.ts';
import { headingLabel, headingWords } from './heading-words.ts';
import { givenName, lieutenantName, teamName, teamShort } from './names.ts';

/** Name of an action. */
export function actionName(kind: ActionKind): string {
  return t(`actions:${kind}.name`);
}

/** What an action does, when it helps and how it is misused, a sentence each. */
export function actionHelp(kind: ActionKind): {
  readonly purpose: string;
  readonly helps: string;
  readonly misused: string;
} {
  return {
    purpose: t(`actions:${kind}.purpose`),
    helps: t(`actions:${kind}.helps`),
    misused: t(`actions:${kind}.misused`),
  };
}

/** An action with its target as a sentence: "Listen to Dispatch". */
export function actionSentence(scenario: Scenario, action: Action): string {
  if (action.kind === 'delegate') {
    const person = lieutenantName(scenario, action.lieutenant);
    return t('actions:delegate.sentence', { person, task: actionSentence(scenario, action.task) });
  }
  const key =
    action.kind === 'hire' && action.role === 'head'
      ? 'actions:hire.sentenceHead'
      : (`actions:${action.kind}.sentence` as const);
  return t(key, {
    team: 'team' in action ? teamName(scenario, action.team) : '',
    other: 'other' in action ? teamName(scenario, action.other) : '',
    from: 'from' in action ? teamName(scenario, action.from) : '',
    person: 'lieutenant' in action ? lieutenantName(scenario, action.lieutenant) : '',
    heading: 'heading' in action ? headingWords(scenario, action.heading) : '',
  });
}

/** The target in a word or two, for narrow places; empty for the whole organization. */
export function targetShort(scenario: Scenario, action: Action): string {
  if (action.kind === 'delegate') return givenName(lieutenantName(scenario, action.lieutenant));
  switch (action.kind) {
    case 'set-direction':
      return headingLabel(scenario, action.heading);
    case 'coach-leader':
      return givenName(lieutenantName(scenario, action.lieutenant));
    case 'align-interests':
      return `${teamShort(scenario, action.team)} + ${teamShort(scenario, action.other)}`;
    case 'allocate-resources':
      return `${teamShort(scenario, action.from)} → ${teamShort(scenario, action.team)}`;
    default:
      return 'team' in action ? teamShort(scenario, action.team) : '';
  }
}

/** Short name of an action, for narrow places; a delegated one has the name of its task. */
export function actionShort(action: Action): string {
  return t(`actions:${action.kind === 'delegate' ? action.task.kind : action.kind}.short`);
}

/** What becomes known by a task, or null. */
export function learnsWords(scenario: Scenario, task: Task): string | null {
  const key = `actions:${task.kind}.learns`;
  if (!hasText(key)) return null;
  return t(key, { team: 'team' in task ? teamName(scenario, task.team) : '' });
}
