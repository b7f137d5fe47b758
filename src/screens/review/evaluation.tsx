import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { t } from '../../text/index.ts';
import type { GraphModel, GraphPoint, ReviewTurnModel } from '../../view/index.ts';
import { number } from '../../view/index.ts';
import { TableToggle } from '../charts/index.ts';
import { useWidth } from '../hooks/index.ts';
import { LabelShape } from './label-mark.tsx';

const LEFT = 34;
const RIGHT = 22;
const TOP = 18;
const BOTTOM = 26;
/** Room that the number of a turn needs, in pixels. */
const ROOM = 26;

interface EvaluationProps {
  readonly graph: GraphModel;
  readonly turns: readonly ReviewTurnModel[];
  readonly selected: number | null;
  readonly onSelect: (turn: number) => void;
}

/** The expected score after every turn, with the band in which it is known and the spread of futures. */
export function Evaluation({ graph, turns, selected, onSelect }: EvaluationProps) {
  const [ref, width] = useWidth<HTMLDivElement>(900);
  const height = width < 560 ? 220 : 280;
  const x = scaleLinear([0, Math.max(1, graph.turns)], [LEFT, width - RIGHT]);
  const y = scaleLinear([graph.low, graph.high], [height - BOTTOM, TOP]).nice(5);
  const step = x(1) - x(0);
  const every = Math.max(1, Math.ceil(ROOM / step));
  const runs = unbroken(graph.points);
  const spread = area<GraphPoint>()
    .x((point) => x(point.turn))
    .y0((point) => y(point.least))
    .y1((point) => y(point.most));
  const band = area<GraphPoint>()
    .x((point) => x(point.turn))
    .y0((point) => y(point.low))
    .y1((point) => y(point.high));
  const mean = line<GraphPoint>(
    (point) => x(point.turn),
    (point) => y(point.mean),
  );
  return (
    <figure class="evaluation">
      <Key />
      <div class="chart" ref={ref}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={graph.label}>
          {y.ticks(5).map((tick) => (
            <g key={tick}>
              <path class="chart-grid" d={`M${LEFT} ${y(tick)}H${width - RIGHT}`} />
              <text class="chart-tick" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
                {number(tick)}
              </text>
            </g>
          ))}
          {selected !== null && (
            <rect
              class="evaluation-chosen"
              x={x(selected) - step / 2}
              y={TOP - 8}
              width={Math.min(step, width - x(selected) + step / 2)}
              height={height - TOP - BOTTOM + 8}
            />
          )}
          {runs.map((points) => (
            <g key={points[0]?.turn}>
              <path class="evaluation-spread" d={spread(points) ?? ''} />
              <path class="evaluation-band" d={band(points) ?? ''} />
              <path class="chart-line" data-tone="value" d={mean(points) ?? ''} />
            </g>
          ))}
          <path class="chart-foot" d={`M${LEFT} ${height - BOTTOM}H${width - RIGHT}`} />
          {turns.map(({ turn }) =>
            turn % every === 0 || turn === 1 ? (
              <text
                key={turn}
                class="chart-tick"
                data-chosen={turn === selected}
                x={x(turn)}
                y={height - 8}
                text-anchor="middle"
              >
                {turn}
              </text>
            ) : null,
          )}
          {graph.points.map((point) => {
            const label = turns[point.turn - 1]?.label ?? 'good';
            return (
              <LabelShape key={point.turn} label={label} x={x(point.turn)} y={y(point.mean)} />
            );
          })}
          {turns.map(({ turn }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: a help for the pointer; the list beside it is for keys and readers
            <rect
              key={turn}
              class="evaluation-column"
              x={x(turn) - step / 2}
              y={0}
              width={step}
              height={height}
              onClick={() => onSelect(turn)}
            >
              <title>
                {graph.points.find((point) => point.turn === turn)?.text ??
                  t('review:label.pending')}
              </title>
            </rect>
          ))}
        </svg>
      </div>
      {graph.points.length > 0 && <TableToggle table={graph.table} />}
    </figure>
  );
}

/** Points in runs without a gap: turns may be judged in any order. */
function unbroken(points: readonly GraphPoint[]): GraphPoint[][] {
  const runs: GraphPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.turn === point.turn - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function Key() {
  return (
    <ul class="chart-legend">
      <li>
        <svg width="30" height="12" aria-hidden="true" focusable="false">
          <path class="chart-line" data-tone="value" d="M1 6H29" />
        </svg>
        {t('review:graph.mean')}
      </li>
      <li>
        <svg width="30" height="14" aria-hidden="true" focusable="false">
          <path class="evaluation-band" d="M0 0H30V14H0z" />
        </svg>
        {t('review:graph.band')}
      </li>
      <li>
        <svg width="30" height="14" aria-hidden="true" focusable="false">
          <path class="evaluation-spread" d="M0 0H30V14H0z" />
        </svg>
        {t('review:graph.spread')}
      </li>
    </ul>
  );
}
