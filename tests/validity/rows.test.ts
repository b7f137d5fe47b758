import { describe, expect, it } from 'vitest';
import { holds, measureAblation, measureRow, ROW_IDS, ROWS } from '../../src/validity/index.ts';

/** A glance at every row, with few seeds: enough to see a result that stands clear of its threshold. */
const PATIENCE = 120_000;

it('stands in the order of the contract, each row once', () => {
  const ids = ROWS.map((row) => row.id);
  expect(ids).toEqual(ROW_IDS.filter((id) => ids.includes(id)));
});

describe.each(ROWS)('$id: $claim', (row) => {
  it(
    'measures what it asserts',
    () => {
      const outcome = measureRow(row, row.seeds.few);
      const wrong = outcome.verdicts.filter((verdict) => !verdict.held);
      expect(wrong).toEqual([]);
      expect(holds(outcome)).toBe(true);
    },
    PATIENCE,
  );

  it.runIf(row.ablation)(
    'vanishes without its mechanism',
    () => {
      const outcome = measureAblation(row, row.seeds.few);
      expect(outcome?.verdicts.filter((verdict) => !verdict.held)).toEqual([]);
    },
    PATIENCE,
  );
});
