import type { Action, Decision } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { actionSentence } from './action-words.ts';
import { handOfAction, WEEK_HALF_DAYS } from './hands.ts';
import type { WeekLine, WeekModelOfReview } from './review-model.ts';

interface Spent {
  readonly action: Action;
  halfDays: number;
}

/** Actions of a week with all the half-days that each got. */
function spentIn({ blocks }: Decision): Map<string, Spent> {
  const spent = new Map<string, Spent>();
  for (const { action, length } of blocks) {
    const key = JSON.stringify(action);
    const before = spent.get(key);
    if (before) before.halfDays += length;
    else spent.set(key, { action, halfDays: length });
  }
  return spent;
}

/** A week as lines, told apart from another that it is compared with. */
export function weekOfReview(
  scenario: Scenario,
  decision: Decision,
  other: Decision | null,
): WeekModelOfReview {
  const spent = spentIn(decision);
  const others = other ? spentIn(other) : null;
  const lines: WeekLine[] = [...spent].map(([key, { action, halfDays }]) => ({
    hand: handOfAction(action.kind),
    icon: action.kind,
    text: actionSentence(scenario, action),
    halfDays,
    only: others !== null && !others.has(key),
  }));
  const used = lines.reduce((sum, { halfDays }) => sum + halfDays, 0) + takenBy(scenario, decision);
  const rest = WEEK_HALF_DAYS - used;
  return {
    lines,
    answers: answersOf(scenario, decision, other),
    rest:
      lines.length === 0
        ? t('review:detail.empty')
        : rest > 0
          ? t('review:detail.restNote', { count: rest })
          : null,
  };
}

const choiceOf = (scenario: Scenario, event: string, choice: string) =>
  scenario.events.find((one) => one.id === event)?.choices.find((one) => one.id === choice);

function takenBy(scenario: Scenario, { choices }: Decision): number {
  return choices.reduce(
    (sum, { event, choice }) => sum + (choiceOf(scenario, event, choice)?.halfDays ?? 0),
    0,
  );
}

/** Answers to events, where the two weeks answer differently. */
function answersOf(scenario: Scenario, { choices }: Decision, other: Decision | null): string[] {
  return choices.flatMap(({ event, choice }) => {
    const same = other?.choices.some((one) => one.event === event && one.choice === choice);
    const text = choiceOf(scenario, event, choice)?.label;
    return same || text === undefined ? [] : [t('review:detail.choice', { choice: text })];
  });
}

/** What one week gives half-days to and another does not, the most half-days first. */
export function onlyIn(one: Decision, other: Decision): Action[] {
  const others = spentIn(other);
  return [...spentIn(one)]
    .filter(([key]) => !others.has(key))
    .sort((a, b) => b[1].halfDays - a[1].halfDays)
    .map(([, { action }]) => action);
}
