import { t } from '../../text/index.ts';
import type { EndingKind } from '../../view/index.ts';
import { lookOf, Person } from './person.tsx';
import { MARKET_HEAD, MARKET_SHAFTS, turn } from './shapes.ts';

const SIDE = 5;
const PITCH = 30;
const MARKET = 40;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly heading: number;
  readonly gone: boolean;
}

/** The same scatter for every drawing. */
const wave = (index: number, factor: number): number => Math.sin(index * factor + 0.7);

function placeOf(kind: EndingKind, index: number): Place {
  const column = index % SIDE;
  const row = Math.floor(index / SIDE);
  const x = 18 + column * PITCH;
  const y = 18 + row * PITCH;
  switch (kind) {
    case 'stagnation':
      return { x, y, heading: -42, gone: false };
    case 'chaos':
      return {
        x: x + wave(index, 5.3) * 11,
        y: y + wave(index, 9.1) * 11,
        heading: wave(index, 3.7) * 180,
        gone: false,
      };
    case 'insolvent':
      return { x, y, heading: MARKET + wave(index, 4.1) * 30, gone: wave(index, 2.9) > -0.1 };
    case 'sustained':
      return { x, y, heading: MARKET + wave(index, 7.7) * 44, gone: false };
    case 'thriving':
      return { x, y, heading: MARKET + wave(index, 3.1) * 7, gone: false };
  }
}

/** How an organization ended, as a drawing of its people: every end is drawn with the same weight. */
export function EndingMark({ kind, size }: { kind: EndingKind; size?: string }) {
  const side = size ?? '10rem';
  const places = Array.from({ length: SIDE * SIDE }, (_, index) => placeOf(kind, index));
  return (
    <svg
      class="ending-mark"
      viewBox="0 0 212 160"
      width={`calc(${side} * 1.325)`}
      height={side}
      role="img"
      aria-label={t(`ending:emblem.${kind}`)}
    >
      {places.map((place, index) =>
        place.gone ? (
          <circle key={index} class="ending-gone" cx={place.x} cy={place.y} r="5" />
        ) : (
          <Person
            key={index}
            x={place.x}
            y={place.y}
            heading={place.heading}
            look={lookOf(place.heading - MARKET)}
            size={5.6}
          />
        ),
      )}
      <g transform={`translate(184 40) ${turn(MARKET)} scale(26)`}>
        <path class="mark-market" d={MARKET_SHAFTS} stroke-width="0.09" />
        <path class="mark-market-head" d={MARKET_HEAD} />
      </g>
    </svg>
  );
}
