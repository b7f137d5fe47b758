import { describe, expect, it } from 'vitest';
import { holds, measureAblation, measureRow, ROW_IDS, ROWS } from '../../src/validity/index.ts';

/** Seeds of a glance: enough to see a result that stands clear of its threshold. */
const GLANCE = 12;

it('stands in the order of the contract, each row once', () => {
  const ids = ROWS.map((row) => row.id);
  expect(ids).toEqual(ROW_IDS.filter((id) => ids.includes(id)));
});

describe.each(ROWS)('$id: $claim', (row) => {
  it('measures what it asserts', () => {
    const seeds = row.kind === 'instrument' ? row.seeds.few : GLANCE;
    const outcome = measureRow(row, seeds);
    const wrong = outcome.verdicts.filter((verdict) => !verdict.held);
    expect(wrong).toEqual([]);
    expect(holds(outcome)).toBe(true);
  });

  it.runIf(row.ablation)('vanishes without its mechanism', () => {
    const outcome = measureAblation(row, GLANCE);
    expect(outcome?.verdicts.filter((verdict) => !verdict.held)).toEqual([]);
  });
});
