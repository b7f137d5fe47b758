import { t } from '../../text/index.ts';
import type { ShiftMark } from '../../view/index.ts';
import { MARKET_HEAD, MARKET_SHAFTS } from '../marks/index.ts';

/** The time that all charts of a game share. */
export interface TimeSpan {
  readonly weeks: number;
  readonly weeksPerTurn: number;
  readonly shifts: readonly ShiftMark[];
}

export interface TimeAxisProps extends TimeSpan {
  /** Horizontal place of a week. */
  x: (week: number) => number;
  top: number;
  bottom: number;
}

/** Room that the name of a turn needs, in pixels. */
const ROOM = 30;
/** Room that the first name needs, for it says what is counted. */
const FIRST = 58;

/** Turns along the foot of a chart, and the turns of the market as lines across it. */
export function TimeAxis({ weeks, weeksPerTurn, shifts, x, top, bottom }: TimeAxisProps) {
  const turns = Math.ceil(weeks / weeksPerTurn);
  const apart = Math.max(1, x(weeksPerTurn) - x(0));
  const every = Math.max(1, Math.ceil(ROOM / apart));
  return (
    <g>
      {shifts.map((shift) => (
        <g key={shift.week}>
          <path class="chart-shift" d={`M${x(shift.week)} ${top}V${bottom}`} />
          <g transform={`translate(${x(shift.week)} ${top - 3}) rotate(-35) scale(9)`}>
            <path class="mark-market" d={MARKET_SHAFTS} stroke-width="0.16" />
            <path class="mark-market-head" d={MARKET_HEAD} />
          </g>
        </g>
      ))}
      <path class="chart-foot" d={`M${x(0)} ${bottom}H${x(weeks)}`} />
      {Array.from({ length: turns }, (_, index) => {
        const turn = index + 1;
        const end = Math.min(weeks, turn * weeksPerTurn);
        const middle = (x(index * weeksPerTurn) + x(end)) / 2;
        return (
          <g key={turn}>
            <path class="chart-foot" d={`M${x(end)} ${bottom}v4`} />
            {(turn === 1 || (turn % every === 0 && middle - x(0) > FIRST)) && (
              <text
                class="chart-tick"
                x={turn === 1 ? x(0) : middle}
                y={bottom + 16}
                text-anchor={turn === 1 ? 'start' : 'middle'}
              >
                {turn === 1 ? t('debrief:plane.turnShort', { turn }) : turn}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
