import type { TurnReport, WeekFrame } from '../engine/index.ts';
import type { PlayedTurn } from './debrief-model.ts';

/** A week of a game that is over, with what is drawn of it. */
export interface DebriefWeek {
  readonly week: number;
  /** Counted from 1. */
  readonly turn: number;
  readonly frame: WeekFrame;
  /** Last week of its turn. */
  readonly last: boolean;
}

/** All weeks of a game, in order. */
export function weeksOf(reports: readonly TurnReport[]): readonly DebriefWeek[] {
  return reports.flatMap((report) =>
    report.frames.map((frame, index) => ({
      week: frame.week,
      turn: report.turn,
      frame,
      last: index === report.frames.length - 1,
    })),
  );
}

/** The reports of played turns. */
export function reportsOf(turns: readonly PlayedTurn[]): readonly TurnReport[] {
  return turns.map((turn) => turn.report);
}

const degrees = (x: number, y: number): number => (Math.atan2(y, x) * 180) / Math.PI;

/** How far it is from one angle to another the short way, -180..180. */
export function shortWay(from: number, to: number): number {
  const turn = (((to - from) % 360) + 540) % 360;
  return turn - 180;
}

/** Headings as degrees that run on past the full circle, so that no line over time jumps. */
export function unwound(
  headings: readonly { readonly x: number; readonly y: number }[],
  near = 0,
): readonly number[] {
  let last = near;
  return headings.map(({ x, y }) => {
    last += shortWay(last, degrees(x, y));
    return last;
  });
}

/** The mean heading of the week's work, weighed by people. */
export function workOf(frame: WeekFrame): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (const [index, workX] of frame.people.workX.entries()) {
    x += workX;
    y += frame.people.workY[index] ?? 0;
  }
  return { x, y };
}

const WITHIN = Math.SQRT1_2;

/** How many people head within 45 degrees of the market. */
export function rightPeople(frame: WeekFrame): number {
  let count = 0;
  for (const [index, x] of frame.people.x.entries()) {
    const y = frame.people.y[index] ?? 0;
    if (x * frame.marketX + y * frame.marketY > WITHIN) count++;
  }
  return count;
}
