import { describe, expect, it } from 'vitest';
import { COEFFICIENTS } from '../../src/engine/index.ts';
import { NUDGES, nudged, nudgeRow, type Row } from '../../src/validity/index.ts';

/** A row that measures one coefficient and says that it must not fall. */
const row = (figure: 'turnRate', measured: () => void = () => {}): Row => ({
  id: 'V0',
  claim: '',
  source: '',
  setting: '',
  kind: 'instrument',
  seeds: { full: 2, few: 2 },
  counts: [{ figure, says: 'does not fall', bound: { least: COEFFICIENTS[figure] } }],
  ablation: null,
  measure: ({ c }) => {
    measured();
    return { [figure]: c[figure] };
  },
});

describe('the sweep', () => {
  it('moves every coefficient both ways, and all the others not at all', () => {
    expect(NUDGES).toHaveLength(2 * Object.keys(COEFFICIENTS).length);
    const moved = nudged({ coefficient: 'turnRate', by: 0.8 });
    expect(moved).toEqual({ ...COEFFICIENTS, turnRate: COEFFICIENTS.turnRate * 0.8 });
    const list = nudged({ coefficient: 'micromanagingFrom', by: 1.2 }).micromanagingFrom;
    expect(list).toEqual(COEFFICIENTS.micromanagingFrom.map((it) => it * 1.2));
  });

  it('names what a nudge breaks, and by what', () => {
    const down = nudgeRow(row('turnRate'), { coefficient: 'turnRate', by: 0.8 });
    expect(down).toMatchObject({ assertions: 1, held: 0 });
    expect(down.broken[0]).toMatchObject({ coefficient: 'turnRate', by: 0.8, row: 'V0' });
    expect(down.broken[0]?.verdict.measured).toBeCloseTo(COEFFICIENTS.turnRate * 0.8);
    const up = nudgeRow(row('turnRate'), { coefficient: 'turnRate', by: 1.2 });
    expect(up).toMatchObject({ assertions: 1, held: 1, broken: [] });
  });

  it('measures nothing anew for a coefficient that a row never reads', () => {
    let times = 0;
    const one = row('turnRate', () => times++);
    nudgeRow(one, { coefficient: 'turnRate', by: 0.8 });
    const before = times;
    expect(nudgeRow(one, { coefficient: 'noise', by: 0.8 })).toMatchObject({ held: 1 });
    expect(times).toBe(before);
  });
});
