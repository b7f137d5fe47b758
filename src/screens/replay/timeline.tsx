import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { t } from '../../text/index.ts';
import type { ReplayMark, ReplayModel } from '../../view/index.ts';
import { TurningMark } from '../charts/index.ts';
import { useWidth } from '../hooks/index.ts';
import type { ReplayProps } from './props.ts';
import { endsOfBoth } from './steps.ts';

const HEIGHT = 84;
const TOP = 26;
const BOTTOM = 20;
/** Half of the slider's thumb: the line of weeks begins and ends under its middle. */
const AIR = 12;

/** The whole game as a line of weeks: value, turns, what to jump to, and the place. */
export function Timeline({ game, other, at, weeks, on }: ReplayProps) {
  const [ref, width] = useWidth<HTMLDivElement>(900);
  const x = scaleLinear([0, Math.max(1, weeks)], [AIR, Math.max(AIR + 1, width - AIR)]);
  const ends = endsOfBoth(game.model, other?.model ?? null);
  const { when } = game.week;
  return (
    <section class="replay-time" aria-label={t('replay:time')}>
      <div class="replay-track" ref={ref}>
        <svg
          class="replay-line"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width={width}
          height={HEIGHT}
          aria-hidden="true"
        >
          <Turns ends={ends} x={x} at={at} room={x(ends[0] ?? 1) - x(0)} />
          <Value models={other ? [game.model, other.model] : [game.model]} x={x} />
          <path class="replay-now" d={`M${x(at)} 4V${HEIGHT - BOTTOM + 4}`} />
        </svg>
        <input
          class="replay-scrub"
          type="range"
          min={0}
          max={weeks}
          step={1}
          value={at}
          aria-label={t('replay:scrub')}
          aria-valuetext={t('replay:scrubText', { when, weeks })}
          onInput={(event) => on.seek(event.currentTarget.valueAsNumber)}
        />
        <Marks marks={game.model.marks} x={x} at={at} seek={on.seek} />
      </div>
    </section>
  );
}

type Scale = (week: number) => number;

/** Turns as steps of the ground, with as many numbers as there is room for. */
function Turns({
  ends,
  x,
  at,
  room,
}: {
  ends: readonly number[];
  x: Scale;
  at: number;
  room: number;
}) {
  const every = Math.max(1, Math.ceil(22 / Math.max(1, room)));
  return (
    <g>
      {ends.map((end, index) => {
        const from = ends[index - 1] ?? 0;
        const inside = at > from && at <= end;
        return (
          <g key={end}>
            <rect
              class="replay-turn"
              data-odd={index % 2 === 0}
              data-now={inside}
              x={x(from)}
              y={TOP}
              width={x(end) - x(from)}
              height={HEIGHT - TOP - BOTTOM}
            />
            {(index + 1) % every === 0 && (
              <text
                class="replay-turn-number"
                data-now={inside}
                x={(x(from) + x(end)) / 2}
                y={HEIGHT - 5}
                text-anchor="middle"
              >
                {index + 1}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

type Point = ReplayModel['value'][number];

/** Value over the game, for its shape; a second game's is a dotted line on the same scale. */
function Value({ models, x }: { models: readonly ReplayModel[]; x: Scale }) {
  const most = Math.max(0.6, ...models.flatMap(({ value }) => value.map((point) => point.value)));
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP + 2]).clamp(true);
  const across = (point: Point) => x(point.week);
  const draw = line<Point>(across, (point) => y(point.value));
  const fill = area<Point>(
    across,
    () => HEIGHT - BOTTOM,
    (point) => y(point.value),
  );
  const [first, second] = models;
  return (
    <g>
      {first && <path class="replay-value-area" d={fill([...first.value]) ?? ''} />}
      {second && <path class="replay-value-line" data-second d={draw([...second.value]) ?? ''} />}
      {first && <path class="replay-value-line" d={draw([...first.value]) ?? ''} />}
    </g>
  );
}

/** What to jump to, above the line. The same stands in a list, so these are for the pointer alone. */
function Marks({
  marks,
  x,
  at,
  seek,
}: {
  marks: readonly ReplayMark[];
  x: Scale;
  at: number;
  seek: (week: number) => void;
}) {
  return (
    <div class="replay-marks" aria-hidden="true">
      {marks.map((mark) => (
        <button
          key={mark.id}
          type="button"
          tabIndex={-1}
          class="replay-mark"
          data-kind={mark.kind}
          data-now={mark.week === at}
          style={{ left: `${x(mark.week)}px` }}
          title={`${mark.when}: ${mark.title}`}
          onClick={() => seek(mark.week)}
        >
          <MarkShape mark={mark} />
        </button>
      ))}
    </div>
  );
}

/** The drawing of a mark: a question, or a turning point with its number. */
export function MarkShape({ mark }: { mark: ReplayMark }) {
  return (
    <svg width="24" height="24" viewBox="-17 -17 34 34" aria-hidden="true" focusable="false">
      {mark.shape ? (
        <TurningMark shape={mark.shape} number={mark.number} />
      ) : (
        <circle class="replay-question" r="6" />
      )}
    </svg>
  );
}
