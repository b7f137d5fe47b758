import { type Draw, drawFor, noiseOfOne, type Stream } from './random.ts';

/**
 * The luck of games from one seed: every generator that the kernel asks for, with what it has drawn
 * so far. Futures rolled out from one seed meet the same luck again and again, and beginning a
 * generator costs as much as the week of fifty people, so it is begun once and remembered.
 */
export interface Luck {
  readonly seed: string;
  readonly weeksPerTurn: number;
  readonly turning: Series[];
  readonly leaving: Series[];
  readonly events: Series[];
  readonly others: Map<Stream, Map<number, Series>>;
}

/** Numbers of one generator in the order of their draw. */
interface Series {
  readonly draw: Draw;
  readonly values: number[];
}

export function openLuck(seed: string, weeksPerTurn: number): Luck {
  return { seed, weeksPerTurn, turning: [], leaving: [], events: [], others: new Map() };
}

const series = (luck: Luck, stream: Stream, key: number): Series => ({
  draw: drawFor(luck.seed, stream, key),
  values: [],
});

/**
 * How people scatter in the weeks of a turn, mean 0 and standard deviation 1: a slot's numbers
 * stand together, week after week, so that who comes or goes shifts nobody's luck. At least `slots`
 * slots are drawn.
 */
export function turningLuck(luck: Luck, turn: number, slots: number): readonly number[] {
  luck.turning[turn] ??= series(luck, 'people', turn);
  const { draw, values } = luck.turning[turn];
  for (let n = values.length; n < slots * luck.weeksPerTurn; n++) values.push(noiseOfOne(draw));
  return values;
}

/** Whether somebody leaves at the end of a turn: a number in [0, 1) for each of `slots` slots or more. */
export function leavingLuck(luck: Luck, turn: number, slots: number): readonly number[] {
  luck.leaving[turn] ??= series(luck, 'people', -1 - turn);
  return drawnUpTo(luck.leaving[turn], slots);
}

/** Whether events come before a turn: a number in [0, 1) for each of `events` events. */
export function eventLuck(luck: Luck, turn: number, events: number): readonly number[] {
  luck.events[turn] ??= series(luck, 'events', turn);
  return drawnUpTo(luck.events[turn], events);
}

function drawnUpTo({ draw, values }: Series, count: number): readonly number[] {
  for (let n = values.length; n < count; n++) values.push(draw());
  return values;
}

/** The generator for `stream` at `key`, from its first number on: `drawFor`, remembered. */
export function drawOf(luck: Luck, stream: Stream, key: number): Draw {
  let ofStream = luck.others.get(stream);
  if (ofStream === undefined) {
    ofStream = new Map();
    luck.others.set(stream, ofStream);
  }
  let found = ofStream.get(key);
  if (found === undefined) {
    found = series(luck, stream, key);
    ofStream.set(key, found);
  }
  const { draw, values } = found;
  let next = 0;
  return () => {
    if (next === values.length) values.push(draw());
    return values[next++] as number;
  };
}
