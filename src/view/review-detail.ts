import type { Estimate, TurnReview } from '../review/index.ts';
import { hasText, t } from '../text/index.ts';
import { number, percent } from './numbers.ts';
import type { ReviewDetail, ReviewInput } from './review-model.ts';
import { weekOfReview } from './review-week.ts';
import { whyWords } from './review-why.ts';

/** Faults, the least first. */
export const FAULTS = ['inaccuracy', 'mistake', 'blunder'] as const;
export type Fault = (typeof FAULTS)[number];

export const isFault = (label: string): label is Fault =>
  (FAULTS as readonly string[]).includes(label);

/** Half of a band that holds the truth in 95 of 100 cases. */
export const giveOf = ({ error }: Estimate): number => 1.96 * error;

/** The same in words; what is known better than to a tenth is written as a tenth. */
export const giveText = (of: Estimate): string => number(Math.max(0.1, giveOf(of)), 1);

/** Loss below which nothing is told of it, and stakes below which nothing mattered any more. */
const LITTLE = 0.15;
const NOTHING = 0.1;

const points = (value: number): string => number(Math.abs(value), 1);

/** What is told of a turn when it is looked at. */
export function reviewDetail(
  { scenario, last }: Pick<ReviewInput, 'scenario' | 'last'>,
  review: TurnReview,
): ReviewDetail {
  const { fair, yours } = review;
  const tells = isFault(fair.label) || fair.loss.mean > LITTLE;
  return {
    title: t('review:detail.title', {
      turn: review.turn,
      label: t(`review:label.${fair.label}`),
    }),
    sentence: sentenceOf(review),
    yours: weekOfReview(scenario, yours, tells ? fair.best : null),
    best: tells ? { ...weekOfReview(scenario, fair.best, yours), from: originWords(review) } : null,
    why: tells ? whyWords(scenario, last, review) : [],
    hands: handsOf(review),
    hindsight: hindsightWords(review),
    futures: t('review:detail.futures', { count: review.futures }),
  };
}

function sentenceOf({ fair, stakes }: TurnReview): string {
  const { label, loss, confidence } = fair;
  const values = { points: points(loss.mean), give: giveText(loss) };
  if (isFault(label)) {
    return t('review:detail.loss', {
      ...values,
      label: t(`review:detail.as.${label}`),
      confidence: percent(Math.min(0.99, confidence)),
    });
  }
  if (label === 'brilliant') return t('review:detail.brilliant');
  if (label === 'unclear') return t('review:detail.unclear', values);
  if (stakes < NOTHING && Math.abs(loss.mean) < NOTHING) return t('review:detail.lost');
  return t(loss.mean > LITTLE ? 'review:detail.small' : 'review:detail.good', values);
}

function originWords({ fair }: TurnReview): string {
  if (fair.origin !== 'policy') {
    const key = `review:detail.from.${fair.origin}`;
    return hasText(key) ? t(key) : '';
  }
  const key = `review:detail.from.policy.${fair.policy}`;
  return hasText(key) ? t(key) : t('review:detail.from.policy.other');
}

/** Shares that differ by less than this are the same hand. */
const SAME = 0.15;

function handsOf({ used, asked }: TurnReview): ReviewDetail['hands'] {
  const sharesText = (share: number | null): string =>
    share === null
      ? t('review:detail.handNone')
      : t('review:detail.handShares', {
          management: percent(share),
          // Rounded once, so that the two make a hundred.
          leadership: percent(1 - Math.round(share * 100) / 100),
        });
  const sentence = (): string => {
    if (asked === null) return t('review:detail.handSame');
    if (used === null) return t('review:detail.handRested');
    if (Math.abs(used - asked) < SAME) return t('review:detail.handSame');
    return t(`review:detail.handMore.${asked > used ? 'management' : 'leadership'}`);
  };
  return {
    used,
    asked,
    usedText: sharesText(used),
    askedText: sharesText(asked),
    sentence: sentence(),
  };
}

function hindsightWords({ hindsight }: TurnReview): string {
  const { label, loss } = hindsight;
  const values = { points: points(loss.mean), give: giveText(loss) };
  if (isFault(label)) return t('review:detail.hindsightLoss', values);
  return label === 'unclear'
    ? t('review:detail.hindsightOpen', values)
    : t('review:detail.hindsightFine');
}
