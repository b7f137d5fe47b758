import { scaleLinear } from 'd3-scale';
import { curveCatmullRom, line } from 'd3-shape';
import { t } from '../../text/index.ts';
import type { PlaneModel, PlanePoint, TurningPoint } from '../../view/index.ts';
import { useWidth } from '../hooks/index.ts';
import { Person } from '../marks/index.ts';
import { TurningMark } from './turning-mark.tsx';

const LEFT = 44;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 46;

/** The plane of execution capacity and adaptability with the path of the game, week by week. */
export function PlaneChart({
  plane,
  turning,
}: {
  plane: PlaneModel;
  turning: readonly TurningPoint[];
}) {
  const [ref, width] = useWidth<HTMLDivElement>(600);
  const height = Math.min(width * 0.92, 620);
  const x = scaleLinear([...plane.across], [LEFT, width - RIGHT]);
  const y = scaleLinear([...plane.up], [height - BOTTOM, TOP]);
  return (
    <div class="chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={plane.label}>
        <Regions width={width} height={height} />
        <Axes plane={plane} x={x} y={y} width={width} height={height} />
        <Path plane={plane} x={x} y={y} />
        <Turns plane={plane} x={x} y={y} />
        {turning.map((point, index) => {
          const at = plane.path.find((one) => one.week >= point.week) ?? plane.path.at(-1);
          if (!at) return null;
          return (
            <TurningMark
              key={point.week}
              shape={point.shape}
              number={index + 1}
              x={x(at.x)}
              y={y(at.y)}
            />
          );
        })}
      </svg>
    </div>
  );
}

type Scale = (value: number) => number;

interface Drawn {
  plane: PlaneModel;
  x: Scale;
  y: Scale;
}

/** The corners by name: both ends of losing with the same weight, and where one wants to be. */
function Regions({ width, height }: { width: number; height: number }) {
  const right = width - RIGHT;
  const bottom = height - BOTTOM;
  const across = (right - LEFT) * 0.4;
  const up = (bottom - TOP) * 0.36;
  return (
    <>
      <rect class="plane-ground" x={LEFT} y={TOP} width={right - LEFT} height={bottom - TOP} />
      <path
        class="plane-both"
        d={`M${right} ${TOP}h${-across}a${across} ${up} 0 0 0 ${across} ${up}z`}
      />
      <path
        class="plane-lost"
        d={`M${LEFT} ${TOP}h${across}a${across} ${up} 0 0 1 ${-across} ${up}z`}
      />
      <path
        class="plane-lost"
        d={`M${right} ${bottom}h${-across}a${across} ${up} 0 0 1 ${across} ${-up}z`}
      />
      <Crowd x={LEFT + 16} y={TOP + 50} loose />
      <Crowd x={right - 84} y={bottom - 24} />
      <text class="plane-name" x={LEFT + 12} y={TOP + 22}>
        {t('debrief:plane.chaos')}
      </text>
      <text class="plane-means" x={LEFT + 12} y={TOP + 38}>
        {width > 460 ? t('debrief:plane.chaosMeans') : ''}
      </text>
      <text class="plane-name" x={right - 12} y={bottom - 58} text-anchor="end">
        {t('debrief:plane.stagnation')}
      </text>
      <text class="plane-means" x={right - 12} y={bottom - 42} text-anchor="end">
        {width > 460 ? t('debrief:plane.stagnationMeans') : ''}
      </text>
      <text class="plane-name plane-name-both" x={right - 12} y={TOP + 22} text-anchor="end">
        {t('debrief:plane.both')}
      </text>
    </>
  );
}

/** A few people as they stand in a corner: in a perfect grid, or anywhere. */
function Crowd({ x, y, loose = false }: { x: number; y: number; loose?: boolean }) {
  return (
    <g class="plane-crowd">
      {Array.from({ length: 8 }, (_, index) => {
        const column = index % 4;
        const row = Math.floor(index / 4);
        const sway = loose ? Math.sin(index * 5.7 + 1) : 0;
        return (
          <Person
            key={index}
            size={3.2}
            x={x + column * 20 + sway * 5}
            y={y + row * 16 + (loose ? Math.sin(index * 3.3) * 5 : 0)}
            heading={loose ? index * 131 : -30}
            look="hollow"
          />
        );
      })}
    </g>
  );
}

const TENTHS = Array.from({ length: 11 }, (_, index) => index / 10);

function Axes({ plane, x, y, width, height }: Drawn & { width: number; height: number }) {
  const marks = ([low, high]: readonly [number, number]) =>
    TENTHS.filter((mark) => mark >= low && mark <= high);
  const bottom = height - BOTTOM;
  return (
    <g>
      {marks(plane.across).map((mark) => (
        <text key={mark} class="chart-tick" x={x(mark)} y={bottom + 17} text-anchor="middle">
          {Math.round(mark * 100)}
        </text>
      ))}
      {marks(plane.up).map((mark) => (
        <text key={mark} class="chart-tick" x={LEFT - 7} y={y(mark) + 4} text-anchor="end">
          {Math.round(mark * 100)}
        </text>
      ))}
      <text class="chart-name" x={width - RIGHT} y={height - 8} text-anchor="end">
        {t('debrief:plane.x')} →
      </text>
      <text class="chart-name" transform={`translate(13 ${TOP}) rotate(-90)`} text-anchor="end">
        {t('debrief:plane.y')} →
      </text>
    </g>
  );
}

/** The path grows heavier as time passes, so that it can be followed without numbers. */
function Path({ plane, x, y }: Drawn) {
  const draw = line<PlanePoint>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).curve(curveCatmullRom.alpha(0.5));
  const ends = plane.turns.map((turn) => turn.week);
  return (
    <g>
      {ends.map((end, index) => {
        const from = (ends[index - 1] ?? 1) - 1;
        const piece = plane.path.filter((point) => point.week > from && point.week <= end);
        if (piece.length < 2) return null;
        return (
          <path
            key={end}
            class="plane-path"
            d={draw(piece) ?? ''}
            stroke-width={(1.4 + (2.6 * index) / Math.max(1, ends.length - 1)).toFixed(2)}
          />
        );
      })}
    </g>
  );
}

/** Ends of turns as dots, with as many numbers as there is room for. */
function Turns({ plane, x, y }: Drawn) {
  const taken: { x: number; y: number }[] = [];
  const last = plane.turns.length - 1;
  return (
    <g>
      {plane.turns.map((turn, index) => {
        const at = { x: x(turn.x), y: y(turn.y) };
        const free =
          index === 0 ||
          index === last ||
          taken.every((other) => Math.hypot(other.x - at.x, other.y - at.y) > 26);
        if (free) taken.push(at);
        return (
          <g key={turn.turn}>
            <title>{turn.label}</title>
            <circle
              class={index === last ? 'plane-turn plane-turn-last' : 'plane-turn'}
              cx={at.x}
              cy={at.y}
              r={index === last ? 6 : 3.5}
            />
            {free && (
              <text class="plane-number" x={at.x + 8} y={at.y - 7}>
                {turn.turn}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
