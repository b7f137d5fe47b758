import { BAR, turn, WEDGE } from './shapes.ts';

export interface PersonProps {
  /** Degrees on the compass. */
  heading: number;
  /** `filled` works with the market, `hollow` beside it, `opposed` against it. */
  look?: 'filled' | 'hollow' | 'opposed';
  /** Radius of the dot. */
  size: number;
  x?: number;
  y?: number;
}

/** A person: a dot and a heading, to be put into a drawing. */
export function Person({ heading, look = 'filled', size, x = 0, y = 0 }: PersonProps) {
  return (
    <g class="mark-person" data-look={look} transform={`translate(${x} ${y}) scale(${size})`}>
      <circle class="mark-dot" r="1" />
      <g transform={turn(heading)}>
        <path class="mark-wedge" d={WEDGE} />
        {look === 'opposed' && <path class="mark-bar" d={BAR} />}
      </g>
    </g>
  );
}

/** How a person looks whose heading is off the market's by this many degrees. */
export function lookOf(off: number): 'filled' | 'hollow' | 'opposed' {
  const gap = Math.abs(((((off + 180) % 360) + 360) % 360) - 180);
  if (gap <= 45) return 'filled';
  return gap > 120 ? 'opposed' : 'hollow';
}
