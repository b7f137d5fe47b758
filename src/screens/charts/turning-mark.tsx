import type { TurningShape } from '../../view/index.ts';

/** Shapes of turning points around the origin, radius about 12. */
export const TURNING_SHAPES_DRAWN: Readonly<Record<TurningShape, string>> = {
  rise: 'M0-14 14 11H-14z',
  fall: 'M0 14 14-11H-14z',
  shift: 'M0-15 15 0 0 15-15 0z',
  warning: 'M-12-12H12V12H-12z',
  recovery: 'M-13 0A13 13 0 1 1 13 0A13 13 0 1 1-13 0z',
  end: 'M-12-12H12V12H-12z',
};
/** Where the number stands in a shape. */
export const TURNING_NUMBER_Y: Readonly<Record<TurningShape, number>> = {
  rise: 8,
  fall: 0,
  shift: 5,
  warning: 5,
  recovery: 5,
  end: 5,
};

/** A numbered turning point: its shape says what kind it is, its number which (0 = none). */
export function TurningMark({
  shape,
  number,
  x = 0,
  y = 0,
}: {
  shape: TurningShape;
  number: number;
  x?: number;
  y?: number;
}) {
  return (
    <g class="turning-mark" data-shape={shape} transform={`translate(${x} ${y}) scale(0.85)`}>
      <path d={TURNING_SHAPES_DRAWN[shape]} />
      {number > 0 && (
        <text y={TURNING_NUMBER_Y[shape]} text-anchor="middle">
          {number}
        </text>
      )}
    </g>
  );
}
