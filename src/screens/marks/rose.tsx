import type { Rose } from '../../view/index.ts';
import { cone, MARKET_HEAD, MARKET_SHAFTS, ray, turn } from './shapes.ts';

const RADIUS = 88;
const LABEL = 104;

/** A compass rose: points by name, the market as known with its cone, the declared direction. */
export function RoseMark({ rose, names = true }: { rose: Rose; names?: boolean }) {
  return (
    <svg
      class="rose"
      viewBox={names ? '-190 -132 380 264' : '-100 -100 200 200'}
      role="img"
      aria-label={rose.label}
    >
      <circle class="rose-ground" r={RADIUS} />
      {rose.market && (
        <path class="rose-cone" d={cone(rose.market.degrees, rose.market.error, RADIUS)} />
      )}
      <path
        class="rose-ticks"
        d={Array.from({ length: 36 }, (_, i) => ray(i * 10, RADIUS - 5, RADIUS)).join('')}
      />
      {rose.points.map((point) => (
        <path key={point.id} class="rose-ray" d={ray(point.degrees, 14, RADIUS)} />
      ))}
      <circle class="rose-ring" r={RADIUS} />
      {rose.direction !== null && (
        <g transform={turn(rose.direction)} class="rose-direction">
          <path d="M-16 0H22" />
          <path class="rose-direction-head" d="M18-8 38 0 18 8 23 0z" />
        </g>
      )}
      {rose.market && (
        <g transform={`${turn(rose.market.degrees)} translate(63 0) scale(24)`}>
          <path class="mark-market rose-market-ground" d={MARKET_SHAFTS} stroke-width="0.46" />
          <path class="mark-market" d={MARKET_SHAFTS} stroke-width="0.11" />
          <path class="mark-market-head" d={MARKET_HEAD} />
        </g>
      )}
      {names &&
        rose.points.map((point) => (
          <Name key={point.id} name={point.name} degrees={point.degrees} />
        ))}
    </svg>
  );
}

function Name({ name, degrees }: { name: string; degrees: number }) {
  const angle = (degrees * Math.PI) / 180;
  const x = Math.cos(angle);
  const y = -Math.sin(angle);
  const anchor = x > 0.25 ? 'start' : x < -0.25 ? 'end' : 'middle';
  return (
    <text
      class="rose-name"
      x={(x * LABEL).toFixed(1)}
      y={(y * (LABEL + 4) + 5).toFixed(1)}
      text-anchor={anchor}
    >
      {name}
    </text>
  );
}
