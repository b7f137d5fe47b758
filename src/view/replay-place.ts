import type { Game, Outlook, TurnReport, WeekFrame } from '../engine/index.ts';
import type { ReplayInput } from './replay-model.ts';
import { startFrame } from './replay-start.ts';

/** A place of a replay, with all that is true and known there. */
export interface Place {
  readonly at: number;
  /** The turn whose weeks these are, counted from 1; before the first week the first. */
  readonly turn: number;
  /** Turns that are over here. */
  readonly done: number;
  readonly frame: WeekFrame;
  /** The report of the turn; null where nothing was played. */
  readonly report: TurnReport | null;
  /** The game and what was known when the turn was planned. */
  readonly before: Game;
  readonly planned: Outlook;
  /** What was known last: after the turn, if it ends here. */
  readonly known: Outlook;
}

/** Weeks with which the turns of a game ended. */
export function endsOf(reports: readonly TurnReport[]): readonly number[] {
  return reports.map((report) => report.frames.at(-1)?.week ?? 0);
}

/** The place after so many weeks; beyond the end it is the end. */
export function placeAt({ games, outlooks, reports }: ReplayInput, wanted: number): Place {
  const ends = endsOf(reports);
  const at = Math.max(0, Math.min(Math.round(wanted), ends.at(-1) ?? 0));
  const index = Math.max(
    0,
    ends.findIndex((end) => at <= end),
  );
  const done = ends.filter((end) => end <= at).length;
  const report = reports[index] ?? null;
  const before = games[index] ?? games[0];
  const planned = outlooks[index] ?? outlooks[0];
  if (!before || !planned) throw new RangeError('a replay has a beginning');
  return {
    at,
    turn: index + 1,
    done,
    frame: report?.frames.find((frame) => frame.week === at) ?? startFrame(before),
    report,
    before,
    planned,
    known: outlooks[done] ?? planned,
  };
}
