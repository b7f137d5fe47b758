import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { MARKET_HEAD, MARKET_SHAFTS, ray, turn, WEDGE } from '../marks/index.ts';
import {
  attend,
  CIRCLE,
  type FieldMark,
  field,
  HEIGHT,
  MARKET,
  nearestAngle,
  SQUARE,
  STREAKS,
  WIDTH,
} from './field.ts';

/** Stages of the opening: scattered, the grid snaps, the compass turns, the market is there. */
const STAGES = [250, 1150, 2500] as const;
const LAST = STAGES.length;

export interface FieldProps {
  /** Marks to the side of the square. */
  columns: number;
  /** A place in the drawing that the player points at, or null. */
  attention: { readonly x: number; readonly y: number } | null;
  still: boolean;
  /** CSS pixels to a unit of the drawing, so that captions stay readable. */
  scale: number;
}

/** The living mark of the title. Moves once, in under four seconds, and then only when somebody points. */
export function Field({ columns, attention, still, scale }: FieldProps) {
  const marks = useMemo(() => field(columns), [columns]);
  const stage = useStage(still);
  const size = SQUARE.side / columns / 6.6;
  return (
    <svg
      class="title-field"
      data-stage={stage}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('title:field')}
    >
      {STREAKS.map(([x, y, half]) => (
        <path
          key={x + y}
          class="title-wind"
          transform={`translate(${x} ${y}) ${turn(MARKET)}`}
          d={`M${-half} 0h${2 * half}`}
        />
      ))}
      <Grounds columns={columns} />
      <Captions size={Math.max(15, 13.5 / Math.max(0.2, scale))} />
      {marks.map((mark) => (
        <Mark key={mark.id} mark={mark} size={size} stage={stage} attention={attention} />
      ))}
    </svg>
  );
}

function useStage(still: boolean): number {
  const [stage, setStage] = useState(still ? LAST : 0);
  useEffect(() => {
    if (still) {
      setStage(LAST);
      return;
    }
    const timers = STAGES.map((at, index) => window.setTimeout(() => setStage(index + 1), at));
    return () => timers.forEach(window.clearTimeout);
  }, [still]);
  return stage;
}

function Grounds({ columns }: { columns: number }) {
  const { x, y, side } = SQUARE;
  const lines = Array.from({ length: columns - 1 }, (_, i) => ((i + 1) * side) / columns);
  return (
    <>
      <defs>
        <clipPath id="title-square">
          <rect x={x} y={y} width={side} height={side} />
        </clipPath>
      </defs>
      <rect class="title-square-ground" x={x} y={y} width={side} height={side} />
      <circle class="title-circle-ground" cx={CIRCLE.x} cy={CIRCLE.y} r={CIRCLE.r} />
      <circle
        class="title-lens"
        cx={CIRCLE.x}
        cy={CIRCLE.y}
        r={CIRCLE.r}
        clip-path="url(#title-square)"
      />
      <g class="title-lines">
        {lines.map((at) => (
          <path
            key={at}
            d={`M${x} ${y + at}h${side}M${x + at} ${y}v${side}`}
            pathLength={2}
            class="title-line"
          />
        ))}
      </g>
      <rect class="title-square" x={x} y={y} width={side} height={side} />
      <g transform={`translate(${CIRCLE.x} ${CIRCLE.y})`}>
        <circle class="title-circle" r={CIRCLE.r} />
        <path
          class="title-ticks"
          d={Array.from({ length: 24 }, (_, i) =>
            ray(i * 15, CIRCLE.r - (i % 6 === 0 ? 15 : 8), CIRCLE.r),
          ).join('')}
        />
      </g>
      <g class="title-market" transform={`translate(642 72) ${turn(MARKET)} scale(58)`}>
        <path class="title-market-shafts" d={MARKET_SHAFTS} />
        <path class="title-market-head" d={MARKET_HEAD} />
      </g>
    </>
  );
}

function Captions({ size }: { size: number }) {
  // Small drawings have large captions, which must keep clear of the circle.
  const foot = size > 17 ? CIRCLE.y + CIRCLE.r : SQUARE.y + SQUARE.side + 8;
  return (
    <g class="title-captions" font-size={size}>
      <text x={SQUARE.x} y={foot + size} class="title-caption-management">
        {t('title:managed')}
      </text>
      <text
        x={CIRCLE.x + CIRCLE.r}
        y={Math.max(foot + size * 2.2, CIRCLE.y + CIRCLE.r + 12 + size)}
        text-anchor="end"
      >
        {t('title:led')}
      </text>
      <text x={340} y={SQUARE.y - 12} text-anchor="end" class="title-caption-both">
        {t('title:both')}
      </text>
    </g>
  );
}

function Mark({
  mark,
  size,
  stage,
  attention,
}: {
  mark: FieldMark;
  size: number;
  stage: number;
  attention: FieldProps['attention'];
}) {
  const last = useRef(mark.fromHeading);
  const placed = stage >= 1;
  const turned = stage >= 2;
  let heading = turned ? mark.heading : mark.fromHeading;
  if (attention && stage >= LAST) heading = attend(mark, attention.x, attention.y);
  last.current = nearestAngle(last.current, heading);
  const x = placed ? mark.x : mark.fromX;
  const y = placed ? mark.y : mark.fromY;
  const square = mark.ground === 'square';
  return (
    <g
      class={`title-mark title-mark-${mark.ground}`}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        transitionDelay: `${Math.round((square ? mark.x : mark.x / 2) * 0.8)}ms`,
      }}
    >
      <circle class="title-dot" r={size} />
      <g
        class="title-turn"
        style={{
          transform: `rotate(${-last.current}deg)`,
          transitionDelay: `${Math.round(mark.reach * (attention ? 220 : 700))}ms`,
        }}
      >
        <path class="title-wedge" d={WEDGE} transform={`scale(${size})`} />
      </g>
    </g>
  );
}
