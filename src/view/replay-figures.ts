import type { Figure } from '../engine/index.ts';
import { figureName, figureText } from './figures.ts';
import type { ReplayFigure } from './replay-model.ts';
import type { Place } from './replay-place.ts';

/** Figures of a week in the order in which they are read; with a scale from 0 to 1, or none. */
const FIGURES = [
  'value',
  'executionCapacity',
  'fit',
  'adaptability',
  'coherence',
  'followership',
  'reliability',
  'trust',
  'commitment',
  'strain',
  'cash',
] as const satisfies readonly Figure[];

/** The figures of a week, as they were or as they were known. */
export function figuresAt({ frame, known }: Place, truth: boolean): readonly ReplayFigure[] {
  return FIGURES.map((figure) => {
    const was = figure === 'cash' ? frame.cash : frame.gauges[figure];
    const thought = figure === 'cash' ? known.cash : known.gauges[figure];
    const shown = truth ? was : thought;
    const share = (value: number): number | null =>
      figure === 'cash' ? null : Math.max(0, Math.min(1, value));
    return {
      figure,
      name: figureName(figure),
      text: figureText(figure, shown),
      share: share(shown),
      known: truth ? figureText(figure, thought) : null,
      knownShare: truth ? share(thought) : null,
    };
  });
}
