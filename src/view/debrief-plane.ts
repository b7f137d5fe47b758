import { t } from '../text/index.ts';
import type { PlaneModel, PlanePoint, PlayedTurn } from './debrief-model.ts';
import { reportsOf, weeksOf } from './debrief-weeks.ts';

/** The plane always shows this much, so that games can be compared, and more where a path needs it. */
const SHOWN = { x: [0.2, 0.5], y: [0.2, 0.6] } as const;
const AIR = 0.06;

function reach(
  [low, high]: readonly [number, number],
  values: readonly number[],
): readonly [number, number] {
  return [
    Math.max(0, Math.min(low, ...values.map((value) => value - AIR))),
    Math.min(1, Math.max(high, ...values.map((value) => value + AIR))),
  ];
}

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
    across: reach(
      SHOWN.x,
      path.map((point) => point.x),
    ),
    up: reach(
      SHOWN.y,
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
