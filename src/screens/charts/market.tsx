import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { MarketModel, SeriesPoint } from '../../view/index.ts';
import { useWidth } from '../hooks/index.ts';
import { MARKET_HEAD, MARKET_SHAFTS } from '../marks/index.ts';
import { TimeAxis, type TimeSpan } from './time.tsx';

const RIGHT = 40;
const TOP = 22;
const BOTTOM = 26;

/** Headings over time: the market as it was, the band in which it was known, the direction, the work. */
export function MarketChart({ market, ...span }: TimeSpan & { market: MarketModel }) {
  const [ref, width] = useWidth<HTMLDivElement>(900);
  const height = width < 560 ? 280 : 340;
  const names = market.ticks.map((tick) => tick.text.length);
  const left = Math.min(width * 0.28, 20 + Math.max(4, ...names) * 8);
  const x = scaleLinear([0, Math.max(1, span.weeks)], [left, width - RIGHT]);
  const y = scaleLinear([market.low, market.high], [height - BOTTOM, TOP]).clamp(true);
  const draw = line<SeriesPoint>(
    (point) => x(point.week),
    (point) => y(point.value),
  );
  const band = area<MarketModel['known'][number]>(
    (point) => x(point.week),
    (point) => y(point.value - point.error),
    (point) => y(point.value + point.error),
  );
  const last = market.truth.at(-1);
  return (
    <div class="chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={market.label}>
        <path class="chart-band" d={band([...market.known]) ?? ''} />
        {market.ticks.map((tick) => (
          <g key={tick.value}>
            <path class="chart-grid" d={`M${left} ${y(tick.value)}H${width - RIGHT}`} />
            <text class="chart-name" x={left - 10} y={y(tick.value) + 5} text-anchor="end">
              {tick.text}
            </text>
          </g>
        ))}
        <TimeAxis {...span} x={x} top={TOP} bottom={height - BOTTOM} />
        <path class="chart-known" d={steps(market, x, y)} />
        {market.declared.map((piece) => (
          <path
            key={piece[0]?.week}
            class="chart-line chart-declared"
            data-tone="leadership"
            d={draw([...piece]) ?? ''}
          />
        ))}
        <path class="chart-truth-outer" d={draw([...market.truth]) ?? ''} />
        <path class="chart-truth-inner" d={draw([...market.truth]) ?? ''} />
        <path
          class="chart-line"
          data-tone="value"
          data-dash="solid"
          d={draw([...market.work]) ?? ''}
        />
        {last && (
          <g transform={`translate(${x(last.week) + 16} ${y(last.value)}) scale(14)`}>
            <path class="mark-market" d={MARKET_SHAFTS} stroke-width="0.14" />
            <path class="mark-market-head" d={MARKET_HEAD} />
          </g>
        )}
      </svg>
    </div>
  );
}

/** What was believed, turn by turn: a stair. */
function steps(
  market: MarketModel,
  x: (week: number) => number,
  y: (value: number) => number,
): string {
  return market.known
    .map(
      (point, index) =>
        `${index % 2 === 0 ? 'M' : 'L'}${x(point.week).toFixed(1)} ${y(point.value).toFixed(1)}`,
    )
    .join('');
}
