import { t } from '../text/index.ts';
import type { PlaneModel, PlanePoint, PlayedTurn } from './debrief-model.ts';
import { reportsOf, weeksOf } from './debrief-weeks.ts';

/** The plane reaches at least this far, so that short games do not look like long ones. */
const LEAST_RIGHT = 0.6;
const LEAST_TOP = 0.8;

/** Up to the next tenth that leaves some air. */
const reach = (least: number, values: readonly number[]): number =>
  Math.max(least, Math.ceil((Math.max(0, ...values) + 0.03) * 10) / 10);

const percent = (share: number): number => Math.round(share * 100);

/** The path of the organization on the plane of execution capacity and adaptability. */
export function planeOf(turns: readonly PlayedTurn[]): PlaneModel {
  const weeks = weeksOf(reportsOf(turns));
  const path: PlanePoint[] = weeks.map(({ week, frame }) => ({
    week,
    x: frame.gauges.executionCapacity,
    y: frame.gauges.adaptability,
  }));
  const ends = new Map(
    weeks.flatMap((one, index) => (one.last ? [[one.turn, path[index] as PlanePoint]] : [])),
  );
  const warnings = turns.flatMap(({ report }) => {
    const point = ends.get(report.turn);
    if (!point) return [];
    return report.warned.map(({ kind }) => ({
      ...point,
      turn: report.turn,
      kind,
      label: t('debrief:plane.warning', { turn: report.turn, kind: t(`debrief:kind.${kind}`) }),
    }));
  });
  return {
    path,
    turns: [...ends].map(([turn, point]) => ({
      ...point,
      turn,
      label: t('debrief:plane.turn', { turn, x: percent(point.x), y: percent(point.y) }),
    })),
    warnings,
    right: reach(
      LEAST_RIGHT,
      path.map((point) => point.x),
    ),
    top: reach(
      LEAST_TOP,
      path.map((point) => point.y),
    ),
    ending: turns.at(-1)?.report.ended?.kind ?? null,
    label: labelOf(path),
  };
}

function labelOf(path: readonly PlanePoint[]): string {
  const first = path[0];
  const last = path.at(-1);
  if (!first || !last) return t('debrief:plane.empty');
  return t('debrief:plane.label', {
    x0: percent(first.x),
    y0: percent(first.y),
    x1: percent(last.x),
    y1: percent(last.y),
    weeks: path.length,
  });
}
