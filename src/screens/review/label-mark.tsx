import type { ReviewLabel } from '../../view/index.ts';

/** Shapes of the labels around the origin, radius about 11; they differ without colour. */
const OUTLINES: Readonly<Record<ReviewLabel, string>> = {
  brilliant: 'M0-11 2.6-2.6 11 0 2.6 2.6 0 11-2.6 2.6-11 0-2.6-2.6z',
  good: 'M0-5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  inaccuracy: 'M-9.5-7.5H9.5L0 9.5z',
  mistake: 'M-9.5-7.5H9.5L0 9.5z',
  blunder: 'M-9.5-9.5H9.5V9.5H-9.5z',
  unclear: 'M0-8a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
  pending: 'M0-2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z',
};

/** A label as a shape, inside a drawing. */
export function LabelShape({
  label,
  x = 0,
  y = 0,
}: {
  label: ReviewLabel;
  x?: number;
  y?: number;
}) {
  return (
    <g class="label-mark" data-label={label} transform={`translate(${x} ${y})`}>
      <path d={OUTLINES[label]} />
      {label === 'blunder' && <path class="label-cross" d="m-4.5-4.5 9 9m0-9-9 9" />}
    </g>
  );
}

/** A label as a drawing beside its word. */
export function LabelMark({ label }: { label: ReviewLabel }) {
  return (
    <svg class="label-svg" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      <LabelShape label={label} />
    </svg>
  );
}
