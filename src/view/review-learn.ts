import type { Trial, TurnReview } from '../review/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { actionSentence } from './action-words.ts';
import { figureName } from './figures.ts';
import { number } from './numbers.ts';
import { giveOf, giveText } from './review-detail.ts';
import { onlyIn } from './review-week.ts';

/** Shares of management that differ by less than this are the same. */
const SAME = 0.15;

/** Hints toward a better week, the vaguest first; the solution itself is in none of them. */
export function learnHints(scenario: Scenario, review: TurnReview): readonly string[] {
  const { asked, used, why, yours, fair } = review;
  const apart = asked === null ? 0 : asked - (used ?? 0.5);
  const hands =
    Math.abs(apart) < SAME
      ? t('review:learn.hints.handsRight')
      : t(apart > 0 ? 'review:learn.hints.handsManagement' : 'review:learn.hints.handsLeadership');
  const [figure] = why.figures;
  const [out] = onlyIn(yours, fair.best);
  const [into] = onlyIn(fair.best, yours);
  return [
    hands,
    ...(figure ? [t('review:learn.hints.figure', { figure: figureName(figure.figure) })] : []),
    ...(out ? [t('review:learn.hints.leaveOut', { action: actionSentence(scenario, out) })] : []),
    ...(into ? [t('review:learn.hints.putIn', { action: actionSentence(scenario, into) })] : []),
  ];
}

/** What became of a try. */
export interface LearnVerdict {
  readonly better: boolean;
  /** As good as the best week found, or better. */
  readonly solved: boolean;
  readonly sentences: readonly string[];
}

/** A try against the first week and against the best one found, never more than the noise supports. */
export function learnVerdict({ won, missing }: Trial): LearnVerdict {
  const give = giveOf(won);
  const better = won.mean > give;
  const worse = won.mean < -give;
  const points = number(Math.abs(won.mean), 1);
  const unchanged = won.mean === 0 && won.error === 0;
  const how = unchanged ? 'unchanged' : better ? 'better' : worse ? 'worse' : 'same';
  const first = t(`review:learn.verdict.${how}`, { points, give: giveText(won) });
  const room = giveOf(missing);
  const short = missing.mean > room;
  const beyond = missing.mean < -room;
  const second = t(`review:learn.verdict.${short ? 'short' : beyond ? 'beyond' : 'found'}`, {
    points: number(Math.abs(missing.mean), 1),
    give: giveText(missing),
  });
  return { better, solved: !short, sentences: [first, second] };
}
