import { t } from '../../text/index.ts';
import type { HandsModel } from '../../view/index.ts';
import { useWidth } from '../hooks/index.ts';

const LEFT = 26;
const TOP = 8;
const FOOT = 22;

/**
 * Half-days of every turn as blocks: management upward in squares, leadership downward in rounds,
 * so that the balance of the two is the shape of the whole.
 */
export function HandsChart({ hands }: { hands: HandsModel }) {
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const turns = hands.turns.length;
  const up = Math.max(4, ...hands.turns.map((turn) => turn.management));
  const down = Math.max(4, ...hands.turns.map((turn) => turn.leadership));
  const column = Math.min(64, (width - LEFT) / Math.max(1, turns));
  const cell = Math.min(20, Math.max(8, column - 7));
  const pitch = cell + 3;
  const middle = TOP + up * pitch + 3;
  const height = middle + down * pitch + FOOT + 6;
  const every = column < 24 ? 2 : 1;
  return (
    <div class="chart" ref={ref}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('debrief:hands.label', {
          management: hands.managementText,
          leadership: hands.leadershipText,
          rest: hands.restText,
        })}
      >
        <path class="chart-foot" d={`M${LEFT - 8} ${middle}H${LEFT + turns * column}`} />
        {hands.turns.map((turn, index) => {
          const x = LEFT + index * column + (column - cell) / 2;
          return (
            <g key={turn.turn}>
              {Array.from({ length: turn.management }, (_, n) => (
                <rect
                  key={n}
                  class="hands-block"
                  data-hand="management"
                  x={x}
                  y={middle - 3 - (n + 1) * pitch + 3}
                  width={cell}
                  height={cell}
                />
              ))}
              {Array.from({ length: turn.leadership }, (_, n) => (
                <circle
                  key={n}
                  class="hands-block"
                  data-hand="leadership"
                  cx={x + cell / 2}
                  cy={middle + 3 + n * pitch + cell / 2}
                  r={cell / 2}
                />
              ))}
              {(index === 0 || (index + 1) % every === 0) && (
                <text class="chart-tick" x={x + cell / 2} y={height - 6} text-anchor="middle">
                  {turn.turn}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Below this size a hand is drawn as missing. */
const UNUSED = 10;

/** Two hands as a portrait: a square and a circle, each as large as its share of the half-days. */
export function HandsPortrait({ hands }: { hands: HandsModel }) {
  const side = 128;
  const square = side * Math.sqrt(hands.management);
  const radius = (side / Math.sqrt(Math.PI)) * Math.sqrt(hands.leadership);
  const overlap = Math.min(square, radius) * 0.18;
  const width = square + radius * 2 - overlap;
  const left = (280 - width) / 2;
  return (
    <svg class="hands-portrait" viewBox="0 0 280 150" aria-hidden="true" focusable="false">
      <rect class="portrait-square" x={left} y={75 - square / 2} width={square} height={square} />
      <circle class="portrait-circle" cx={left + square - overlap + radius} cy="75" r={radius} />
      {square < UNUSED && (
        <rect
          class="portrait-none"
          data-hand="management"
          x={left - 28}
          y="63"
          width="24"
          height="24"
        />
      )}
      {radius < UNUSED && (
        <circle
          class="portrait-none"
          data-hand="leadership"
          cx={left + width + 18}
          cy="75"
          r="13"
        />
      )}
    </svg>
  );
}
