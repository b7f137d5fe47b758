import type { ActionKind, Hand, Refusal } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { actionHelp, actionName } from './action-words.ts';
import { type Draft, newDraft, refusedWhatever } from './draft.ts';
import { ACTIONS_OF_HAND, BOTH_HANDS, handOfAction } from './hands.ts';
import type { PlayInput } from './play-input.ts';
import { refusalWords } from './refusal-words.ts';
import { handWord } from './words.ts';

/** An action as it is offered. */
export interface ActionItem {
  readonly kind: ActionKind;
  readonly hand: Hand;
  readonly name: string;
  readonly purpose: string;
  /** Why it is not possible now, or null. */
  readonly reason: string | null;
  readonly label: string;
}

/** The actions of one hand. */
export interface ActionGroup {
  readonly hand: Hand;
  readonly name: string;
  /** How good this hand of the player is, in a word. */
  readonly skill: string;
  readonly items: readonly ActionItem[];
  /** Those that would need a team of the player's own, where there is none. */
  readonly unreachable: readonly ActionItem[];
  /** Those that this scenario does not have. */
  readonly others: readonly ActionItem[];
}

/** Why an action is not possible at all, in words: where too few teams report to the player, none is named. */
function reasonOf({ scenario, outlook }: PlayInput, kind: ActionKind, refusal: Refusal): string {
  if (refusal.code === 'zone-not-yours') {
    const own = outlook.teams.filter((team) => team.own).length;
    if (own === 0) return t('play:actions.noTeam');
    if (own === 1 && kind === 'allocate-resources') return t('play:actions.oneTeam');
  }
  return refusalWords(scenario, refusal);
}

/** Whether an action is possible at all with what is aimed at, and why not. */
function itemOf(input: PlayInput, kind: ActionKind, hand: Hand, aimed: Partial<Draft>): ActionItem {
  const { outlook } = input;
  const otherHand = input.onlyHand !== undefined && input.onlyHand !== hand;
  const refusal = otherHand
    ? null
    : refusedWhatever(newDraft(kind, outlook, aimed), outlook, input.refuseAction);
  const name = actionName(kind);
  const { purpose } = actionHelp(kind);
  const reason = otherHand
    ? t('play:actions.otherHand')
    : refusal && reasonOf(input, kind, refusal);
  return {
    kind,
    hand,
    name,
    purpose,
    reason,
    label:
      reason === null
        ? t('play:actions.choose', { name, purpose })
        : t('play:actions.refused', { name, reason }),
  };
}

const offered = (input: PlayInput, kind: ActionKind): boolean =>
  input.scenario.actions === undefined || input.scenario.actions.includes(kind);

/** All actions of the two hands. */
export function actionGroups(input: PlayInput): readonly ActionGroup[] {
  return BOTH_HANDS.map((hand) => {
    const all = ACTIONS_OF_HAND[hand].map((kind) => ({
      item: itemOf(input, kind, hand, {}),
      here: offered(input, kind),
    }));
    const here = all.filter((one) => one.here).map(({ item }) => item);
    const closed = t('play:actions.noTeam');
    return {
      hand,
      name: t(`common:hand.${hand}`),
      skill: t('play:actions.skill', { word: handWord(input.outlook.player[hand]) }),
      items: here.filter((item) => item.reason !== closed),
      unreachable: here.filter((item) => item.reason === closed),
      others: all.filter(({ here }) => !here).map(({ item }) => item),
    };
  });
}

const FOR_TEAM: readonly ActionKind[] = [
  'set-goals',
  'build-process',
  'redesign-process',
  'solve-root-problem',
  'plan-scope',
  'hold-accountable',
  'hire',
  'develop-people',
  'listen',
  'align-interests',
  'navigate-politics',
];

/** What can be done with a team, directly from its panel. */
export function actionsForTeam(input: PlayInput, team: number): readonly ActionItem[] {
  return FOR_TEAM.filter((kind) => offered(input, kind)).map((kind) =>
    itemOf(input, kind, handOfAction(kind), { team }),
  );
}

/** What can be done with a lieutenant. */
export function actionsForLieutenant(input: PlayInput, lieutenant: number): readonly ActionItem[] {
  return (['delegate', 'coach-leader'] as const)
    .filter((kind) => offered(input, kind))
    .map((kind) => itemOf(input, kind, handOfAction(kind), { lieutenant }));
}
