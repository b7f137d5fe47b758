import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { SeriesLine, SeriesModel, SeriesPoint } from '../../view/index.ts';
import { useWidth } from '../hooks/index.ts';
import { TimeAxis, type TimeSpan } from './time.tsx';

const LEFT = 34;
const RIGHT = 44;
const TOP = 16;
const BOTTOM = 24;

/** Figures over time: a small chart with its reference marks, told apart by dash and tone. */
export function LineChart({
  series,
  height = 168,
  ...span
}: TimeSpan & { series: SeriesModel; height?: number }) {
  const [ref, width] = useWidth<HTMLDivElement>(400);
  const x = scaleLinear([0, Math.max(1, span.weeks)], [LEFT, width - RIGHT]);
  const y = scaleLinear([series.low, series.high], [height - BOTTOM, TOP]);
  const draw = line<SeriesPoint>(
    (point) => x(point.week),
    (point) => y(point.value),
  );
  const ends = apart(series.lines, (value) => y(value));
  return (
    <div class="chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={series.label}>
        {series.ticks.map((tick) => (
          <g key={tick.value}>
            <path class="chart-grid" d={`M${LEFT} ${y(tick.value)}H${width - RIGHT}`} />
            <text class="chart-tick" x={LEFT - 7} y={y(tick.value) + 4} text-anchor="end">
              {tick.text}
            </text>
          </g>
        ))}
        <TimeAxis {...span} x={x} top={TOP} bottom={height - BOTTOM} />
        {series.lines.map((one) => (
          <path
            key={one.name}
            class="chart-line"
            data-tone={one.tone}
            data-dash={one.dash}
            d={draw([...one.points]) ?? ''}
          />
        ))}
        {ends.map((end) => (
          <g key={end.name}>
            <circle class="chart-end" data-tone={end.tone} cx={end.x(x)} cy={end.y} r="3.5" />
            <text class="chart-last" data-tone={end.tone} x={end.x(x) + 8} y={end.labelY + 4.5}>
              {series.last[end.index]}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The ends of the lines with their labels moved apart where they would touch. */
function apart(lines: readonly SeriesLine[], y: (value: number) => number) {
  const ends = lines.flatMap((one, index) => {
    const last = one.points.at(-1);
    if (!last) return [];
    const at = y(last.value);
    return [
      {
        name: one.name,
        tone: one.tone,
        index,
        x: (scale: (week: number) => number) => scale(last.week),
        y: at,
        labelY: at,
      },
    ];
  });
  ends.sort((one, other) => one.labelY - other.labelY);
  for (const [index, end] of ends.entries()) {
    const above = ends[index - 1];
    if (above) end.labelY = Math.max(end.labelY, above.labelY + 15);
  }
  return ends;
}

/** Which line is which: a piece of it and its name. */
export function Legend({
  lines,
}: {
  lines: readonly Pick<SeriesLine, 'name' | 'tone' | 'dash'>[];
}) {
  return (
    <ul class="chart-legend">
      {lines.map((one) => (
        <li key={one.name}>
          <svg width="30" height="12" aria-hidden="true" focusable="false">
            <path class="chart-line" data-tone={one.tone} data-dash={one.dash} d="M1 6H29" />
          </svg>
          {one.name}
        </li>
      ))}
    </ul>
  );
}
