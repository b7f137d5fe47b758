import { adjustedSquare, drawFor } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { meanOf } from './statistics.ts';

/** Sizes of the groups. */
const SIZES = [5, 10, 50] as const;
/** Groups drawn for each seed. */
const GROUPS = 100;

/** Length of the mean of some random headings. */
function meanLength(count: number, draw: () => number): number {
  let x = 0;
  let y = 0;
  for (let n = 0; n < count; n++) {
    const angle = 2 * Math.PI * draw();
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  return Math.sqrt(x * x + y * y) / count;
}

function measure({ seeds }: Trial): Figures {
  const figures: Record<string, number> = {};
  for (const size of SIZES) {
    const raw: number[] = [];
    const adjusted: number[] = [];
    for (let n = 0; n < seeds; n++) {
      const draw = drawFor(seedOf(n), 'people', size);
      for (let group = 0; group < GROUPS; group++) {
        const length = meanLength(size, draw);
        raw.push(length);
        adjusted.push(adjustedSquare(length, size));
      }
    }
    figures[`floor${size}`] = meanOf(raw) / Math.sqrt(Math.PI / (4 * size));
    figures[`adjusted${size}`] = meanOf(adjusted);
  }
  return figures;
}

export const orderParameter: Row = {
  id: 'V0',
  claim:
    'The floor of the order parameter is right, and adjusted coherence flatters no small group',
  source: 'statistics of random plane headings: E(r) ~ sqrt(pi/(4N))',
  setting: `random headings, N = ${SIZES.join(', ')}`,
  kind: 'instrument',
  seeds: { full: 400, few: 200 },
  counts: SIZES.flatMap((size) => [
    {
      figure: `floor${size}`,
      says: `raw coherence of ${size} random headings over sqrt(pi/(4N))`,
      bound: { least: 0.95, most: 1.05 },
    },
    {
      figure: `adjusted${size}`,
      says: `mean adjusted square of ${size} random headings`,
      bound: { least: -0.01, most: 0.01 },
    },
  ]),
  ablation: null,
  measure,
};
