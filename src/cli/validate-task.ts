import {
  measureAblation,
  measureRow,
  type Nudge,
  nudgeRow,
  type Outcome,
  ROWS,
  type Row,
  type RowId,
  type Sweep,
} from '../validity/index.ts';

/** A part of the report that one thread works out. */
export type Part =
  | { readonly kind: 'row' | 'ablation'; readonly row: RowId; readonly seeds: number }
  | { readonly kind: 'nudge'; readonly row: RowId; readonly nudge: Nudge };

export type PartResult = {
  readonly outcome: Outcome | null;
  readonly sweep: Sweep | null;
  /** Seconds that it took. */
  readonly took: number;
};

export function task(part: Part): PartResult {
  const since = performance.now();
  const row = ROWS.find((it) => it.id === part.row) as Row;
  const outcome =
    part.kind === 'row'
      ? measureRow(row, part.seeds)
      : part.kind === 'ablation'
        ? measureAblation(row, part.seeds)
        : null;
  const sweep = part.kind === 'nudge' ? nudgeRow(row, part.nudge) : null;
  return { outcome, sweep, took: (performance.now() - since) / 1000 };
}
