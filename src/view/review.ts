import type { Label, TurnReview } from '../review/index.ts';
import { t } from '../text/index.ts';
import { number } from './numbers.ts';
import { isFault } from './review-detail.ts';
import { graphOf } from './review-graph.ts';
import type {
  ReviewInput,
  ReviewModel,
  ReviewTurningModel,
  ReviewTurnModel,
} from './review-model.ts';
import { profileWords } from './review-profile.ts';

/** Labels, the best first. A test holds them equal to the review's. */
export const REVIEW_LABELS: readonly Label[] = [
  'brilliant',
  'good',
  'inaccuracy',
  'mistake',
  'blunder',
  'unclear',
];

/** Least losses as shares of a turn; a test holds them equal to the review's. */
export const REVIEW_LOSSES = { inaccuracy: 0.08, mistake: 0.2, blunder: 0.4 } as const;

/** Everything the review's screen shows, of as many turns as are judged. */
export function reviewModel(input: ReviewInput): ReviewModel {
  const { scenario, last, reviews, summary, profile, status } = input;
  const turns = last.log.length;
  return {
    kicker: t('review:kicker', { scenario: scenario.title, seed: last.seed }),
    lead: leadOf(input),
    note: last.state.ended ? null : t('review:unfinished'),
    how: howOf(last.setup.weeksPerTurn),
    progress: {
      share: status.of === 0 ? 1 : status.done / status.of,
      text: t(`review:progress.${status.state}`, {
        done: status.done,
        of: status.of,
        reason: status.reason,
      }),
      state: status.state,
    },
    counts: REVIEW_LABELS.flatMap((label) => {
      const count = summary.labels[label];
      return count > 0 ? [{ label, text: t(`review:count.${label}`, { count }) }] : [];
    }),
    graph: graphOf(summary.evaluation, reviews, turns),
    turns: Array.from({ length: turns }, (_, at) =>
      turnOf(
        at + 1,
        reviews.find(({ turn }) => turn === at + 1),
      ),
    ),
    turning: status.done < status.of ? [] : turningOf(input),
    profile: profileWords(profile),
  };
}

function leadOf({ summary }: ReviewInput): string {
  const { labels, worst } = summary;
  if (!worst) return t('review:lead.none');
  const count = labels.inaccuracy + labels.mistake + labels.blunder;
  const values = { turn: worst.turn, points: number(worst.loss, 1) };
  return count === 1
    ? t('review:lead.one', values)
    : t('review:lead.many', { ...values, count: number(count) });
}

function howOf(weeks: number): string[] {
  const points = (share: number): string => number(share * weeks, 1);
  return [
    t('review:how.fair'),
    t('review:how.sure'),
    t('review:how.scale', {
      inaccuracy: points(REVIEW_LOSSES.inaccuracy),
      mistake: points(REVIEW_LOSSES.mistake),
      blunder: points(REVIEW_LOSSES.blunder),
    }),
  ];
}

function turnOf(turn: number, review?: TurnReview): ReviewTurnModel {
  const label = review?.fair.label ?? 'pending';
  const word = t(`review:label.${label}`);
  const fault = isFault(label);
  const loss = number(review?.fair.loss.mean ?? 0, 1);
  return {
    turn,
    label,
    word,
    points: fault ? t('review:turns.loss', { points: loss }) : '',
    aloud: t(fault ? 'review:turns.aloud' : 'review:turns.aloudFine', {
      turn,
      label: word,
      points: loss,
    }),
    fault,
  };
}

function turningOf({ summary }: ReviewInput): ReviewTurningModel[] {
  return summary.turning.map(({ turn, kind, amount }) => ({
    turn,
    kind,
    title: t('review:turns.turn', { turn }),
    sentence: t(`review:turning.${kind}`, { points: number(Math.abs(amount), 1) }),
  }));
}
