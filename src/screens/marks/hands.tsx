import { t } from '../../text/index.ts';
import type { TwoHands } from '../../view/index.ts';
import { turn } from './shapes.ts';

export interface HandsMarkProps {
  hands: TwoHands;
  /** Whose hands, read aloud. */
  name: string;
}

/** Cells of the square that is management, and the largest radius of the circle that is leadership. */
const CELLS = 4;
const SIDE = 56;

/**
 * Two hands as a portrait: a square of cells filled by the strength of management, a circle filled by
 * the strength of leadership. They overlap by how easily the person shifts between them.
 */
export function HandsMark({ hands, name }: HandsMarkProps) {
  const percent = (value: number) => Math.round(value * 100);
  const cells = Math.round(hands.management * CELLS * CELLS);
  const overlap = 4 + hands.agility * 22;
  const centre = SIDE + SIDE / 2 + 6 - overlap;
  return (
    <svg
      class="hands-mark"
      viewBox="0 0 128 64"
      role="img"
      aria-label={t('briefing:hands.label', {
        name,
        management: percent(hands.management),
        leadership: percent(hands.leadership),
        words: hands.words,
      })}
    >
      <g transform="translate(4 4)">
        {Array.from({ length: CELLS * CELLS }, (_, index) => {
          const column = index % CELLS;
          const row = CELLS - 1 - Math.floor(index / CELLS);
          const cell = SIDE / CELLS;
          return (
            <rect
              key={index}
              class={index < cells ? 'hands-cell hands-cell-full' : 'hands-cell'}
              x={column * cell}
              y={row * cell}
              width={cell}
              height={cell}
            />
          );
        })}
        <rect class="hands-square" width={SIDE} height={SIDE} />
      </g>
      <g transform={`translate(${centre + 4} 32)`}>
        <circle class="hands-circle-ground" r={SIDE / 2} />
        <circle class="hands-circle-full" r={(SIDE / 2) * Math.sqrt(hands.leadership)} />
        <circle class="hands-circle" r={SIDE / 2} />
        <path class="hands-needle" d="M0-4 12 0 0 4z" transform={turn(50)} />
      </g>
    </svg>
  );
}
