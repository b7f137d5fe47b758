import { scaleLinear } from 'd3-scale';
import { curveCatmullRom, line } from 'd3-shape';
import { t } from '../../text/index.ts';
import type { DebriefTeam, RoomDebrief, SeriesPoint } from '../../view/index.ts';
import { TimeAxis } from '../charts/index.ts';
import { useWidth } from '../hooks/index.ts';

interface ChartProps {
  readonly model: RoomDebrief;
  /** The team that is shown alone, or null for all. */
  readonly alone: string | null;
}

const LEFT = 48;
const RIGHT = 56;
const TOP = 20;
const BOTTOM = 44;

const bounds = (values: readonly number[], least: number, most: number): [number, number] => [
  Math.max(0, Math.min(least, ...values) - 0.04),
  Math.min(1, Math.max(most, ...values) + 0.04),
];

const quiet = (team: DebriefTeam, alone: string | null): boolean =>
  alone !== null && team.id !== alone;

/** All teams on one plane over time. */
export function TeamsPlane({ model, alone }: ChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>(900);
  const height = Math.min(width * 0.6, 680);
  const points = model.teams.flatMap((team) => team.path);
  const xs = bounds(
    points.map((point) => point.x),
    0.2,
    0.6,
  );
  const ys = bounds(
    points.map((point) => point.y),
    0.2,
    0.6,
  );
  const x = scaleLinear(xs, [LEFT, width - RIGHT]);
  const y = scaleLinear(ys, [height - BOTTOM, TOP]);
  const draw = line<{ readonly x: number; readonly y: number }>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).curve(curveCatmullRom.alpha(0.5));
  return (
    <div class="chart room-chart" ref={ref} dir="ltr">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('room:planeLabel', { count: model.teams.length })}
      >
        <rect
          class="plane-ground"
          x={LEFT}
          y={TOP}
          width={width - RIGHT - LEFT}
          height={height - BOTTOM - TOP}
        />
        <text class="plane-name" x={LEFT + 12} y={TOP + 22}>
          {t('debrief:plane.chaos')}
        </text>
        <text class="plane-name" x={width - RIGHT - 12} y={height - BOTTOM - 14} text-anchor="end">
          {t('debrief:plane.stagnation')}
        </text>
        <text
          class="plane-name plane-name-both"
          x={width - RIGHT - 12}
          y={TOP + 22}
          text-anchor="end"
        >
          {t('debrief:plane.both')}
        </text>
        <text class="chart-name" x={width - RIGHT} y={height - 10} text-anchor="end">
          {t('debrief:plane.x')} →
        </text>
        <text class="chart-name" transform={`translate(16 ${TOP}) rotate(-90)`} text-anchor="end">
          {t('debrief:plane.y')} →
        </text>
        {model.teams.map((team) => {
          const last = team.path.at(-1);
          if (!last) return null;
          return (
            <g key={team.id} class="room-team" data-quiet={quiet(team, alone)}>
              <title>
                {t('room:pathLabel', {
                  number: team.number,
                  name: team.name,
                  x: Math.round(last.x * 100),
                  y: Math.round(last.y * 100),
                  ending: team.endingText,
                })}
              </title>
              <path class="room-path" d={draw([...team.path]) ?? ''} />
              {team.path.slice(0, -1).map((point) => (
                <circle key={point.turn} class="room-dot" cx={x(point.x)} cy={y(point.y)} r="2.5" />
              ))}
              <Badge x={x(last.x)} y={y(last.y)} team={team} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Where a team ended: its number, in a square of collapse or a disc of survival. */
function Badge({
  x,
  y,
  team,
}: {
  readonly x: number;
  readonly y: number;
  readonly team: DebriefTeam;
}) {
  const lost = team.ending !== null && team.ending !== 'sustained' && team.ending !== 'thriving';
  return (
    <g transform={`translate(${x} ${y})`} class="room-badge" data-lost={lost}>
      {lost ? <rect x="-12" y="-12" width="24" height="24" /> : <circle r="13" />}
      <text text-anchor="middle" y="5">
        {team.number}
      </text>
    </g>
  );
}

/** The value that all teams have delivered so far, with the organization that nobody led. */
export function TeamsValue({ model, alone }: ChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>(900);
  const height = Math.min(width * 0.5, 560);
  const most = Math.max(1, ...model.teams.map((team) => team.value.at(-1)?.value ?? 0));
  const x = scaleLinear([0, model.weeks], [LEFT, width - RIGHT]);
  const y = scaleLinear([0, most], [height - BOTTOM, TOP]).nice();
  const draw = line<SeriesPoint>(
    (point) => x(point.week),
    (point) => y(point.value),
  );
  const ends = [...model.teams]
    .map((team) => ({ team, at: y(team.value.at(-1)?.value ?? 0) }))
    .sort((one, other) => one.at - other.at);
  for (const [index, end] of ends.entries()) {
    const above = ends[index - 1];
    if (above) end.at = Math.max(end.at, above.at + 20);
  }
  return (
    <div class="chart room-chart" ref={ref} dir="ltr">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('room:valueLabel', { count: model.teams.length })}
      >
        {y.ticks(5).map((tick) => (
          <g key={tick}>
            <path class="chart-grid" d={`M${LEFT} ${y(tick)}H${width - RIGHT}`} />
            <text class="chart-tick" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {Math.round(tick * 100) / 100}
            </text>
          </g>
        ))}
        <TimeAxis
          weeks={model.weeks}
          weeksPerTurn={model.weeksPerTurn}
          shifts={model.shifts}
          x={x}
          top={TOP}
          bottom={height - BOTTOM}
        />
        <path
          class="chart-line"
          data-tone="quiet"
          data-dash="dotted"
          d={draw([...model.untouched]) ?? ''}
        />
        {ends.map(({ team, at }) => (
          <g key={team.id} class="room-team" data-quiet={quiet(team, alone)}>
            <path class="room-path" d={draw([...team.value]) ?? ''} />
            <text class="room-number" x={x(team.value.at(-1)?.week ?? 0) + 10} y={at + 5}>
              {team.number}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
