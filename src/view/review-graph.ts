import type { EvaluationPoint, TurnReview } from '../review/index.ts';
import { t } from '../text/index.ts';
import type { TableModel } from './debrief-model.ts';
import { number } from './numbers.ts';
import type { GraphModel, GraphPoint } from './review-model.ts';

const score = (value: number): string => number(value, 1);

/** The expected score over the turns, as far as they are judged. */
export function graphOf(
  evaluation: readonly EvaluationPoint[],
  reviews: readonly TurnReview[],
  turns: number,
): GraphModel {
  const points: GraphPoint[] = evaluation.map((point) => ({ ...point, text: textOf(point) }));
  const low = Math.min(...points.map(({ least }) => least), 0);
  const high = Math.max(...points.map(({ most }) => most), 10);
  return { turns, points, low, high, label: labelOf(points), table: tableOf(points, reviews) };
}

function textOf({ turn, mean, high, least, most }: EvaluationPoint): string {
  return t('review:graph.point', {
    turn,
    mean: score(mean),
    give: score(high - mean),
    least: score(least),
    most: score(most),
  });
}

function labelOf(points: readonly GraphPoint[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return t('review:graph.waiting');
  const lowest = points.reduce((one, other) => (other.mean < one.mean ? other : one));
  const highest = points.reduce((one, other) => (other.mean > one.mean ? other : one));
  return t('review:graph.label', {
    first: score(first.mean),
    low: score(lowest.mean),
    lowTurn: lowest.turn,
    high: score(highest.mean),
    highTurn: highest.turn,
    last: score(last.mean),
  });
}

function tableOf(points: readonly GraphPoint[], reviews: readonly TurnReview[]): TableModel {
  const between = (low: number, high: number): string =>
    t('review:graph.band95', { low: score(low), high: score(high) });
  return {
    caption: t('review:graph.table'),
    head: [
      t('debrief:table.turn'),
      t('review:graph.column.label'),
      t('review:graph.column.loss'),
      t('review:graph.column.expected'),
      t('review:graph.column.band'),
      t('review:graph.column.futures'),
    ],
    rows: points.map((point) => {
      const review = reviews.find(({ turn }) => turn === point.turn);
      return [
        point.turn === 0 ? t('review:graph.start') : String(point.turn),
        review ? t(`review:label.${review.fair.label}`) : '',
        review ? score(Math.max(0, review.fair.loss.mean)) : '',
        score(point.mean),
        between(point.low, point.high),
        between(point.least, point.most),
      ];
    }),
  };
}
