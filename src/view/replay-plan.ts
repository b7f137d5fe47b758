import type { Block } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { actionSentence, actionShort, targetShort } from './action-words.ts';
import { figureName } from './figures.ts';
import { handOfAction } from './hands.ts';
import { percent } from './numbers.ts';
import { freeHalfDays, usedHalfDays } from './plan.ts';
import type { ReplayBlock, ReplayInput, ReplayPlan } from './replay-model.ts';
import { answersOf } from './replay-news.ts';
import type { Place } from './replay-place.ts';
import { spanName } from './week.ts';

/** What was decided for the turn of a place. */
export function planAt({ scenario, games }: ReplayInput, place: Place): ReplayPlan {
  const { turn, report } = place;
  const decision = games[turn]?.log.at(-1)?.decision;
  const blocks = decision?.blocks ?? [];
  return {
    title: t('replay:plan.title', { turn }),
    blocks: blocks.map((block, index) =>
      blockOf(scenario, block, report?.efficiencies[index] ?? 1),
    ),
    summary: t('play:week.summary', { used: usedHalfDays(blocks), free: freeHalfDays(blocks, 0) }),
    answers: answersOf(scenario, place),
    expectations: (decision?.expectations ?? []).map(({ figure, change }) =>
      t('play:predict.chosen', { name: figureName(figure), change: t(`play:predict.${change}`) }),
    ),
  };
}

function blockOf(scenario: Scenario, block: Block, works: number): ReplayBlock {
  const { action, start, length } = block;
  const when = spanName(start, length);
  return {
    start,
    length,
    hand: handOfAction(action.kind),
    icon: action.kind === 'delegate' ? action.task.kind : action.kind,
    short: actionShort(action),
    target: targetShort(scenario, action),
    name: actionSentence(scenario, action),
    when: works < 0.995 ? t('replay:plan.worked', { when, part: percent(works) }) : when,
  };
}
