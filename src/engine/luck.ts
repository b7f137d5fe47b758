import { type Draw, drawFor, noiseOfOne } from './random.ts';

/**
 * The luck of a game's people and events, turn by turn: one generator for each concern and turn,
 * drawn when first needed and kept, so that all futures rolled out from one seed share the draws.
 * What a slot or an event draws stands at its own place: who comes or goes shifts nobody's luck.
 */
export interface Luck {
  readonly seed: string;
  readonly weeksPerTurn: number;
  readonly turning: Series[];
  readonly leaving: Series[];
  readonly events: Series[];
}

/** Numbers of one generator in the order of their draw. */
interface Series {
  readonly draw: Draw;
  readonly values: number[];
}

export function openLuck(seed: string, weeksPerTurn: number): Luck {
  return { seed, weeksPerTurn, turning: [], leaving: [], events: [] };
}

/**
 * How people scatter in the weeks of a turn, mean 0 and standard deviation 1: a slot's numbers
 * stand together, week after week. At least `slots` slots are drawn.
 */
export function turningLuck(luck: Luck, turn: number, slots: number): readonly number[] {
  luck.turning[turn] ??= { draw: drawFor(luck.seed, 'people', turn), values: [] };
  const { draw, values } = luck.turning[turn];
  for (let n = values.length; n < slots * luck.weeksPerTurn; n++) values.push(noiseOfOne(draw));
  return values;
}

/** Whether somebody leaves at the end of a turn: a number in [0, 1) for each of `slots` slots or more. */
export function leavingLuck(luck: Luck, turn: number, slots: number): readonly number[] {
  luck.leaving[turn] ??= { draw: drawFor(luck.seed, 'people', -1 - turn), values: [] };
  const { draw, values } = luck.leaving[turn];
  for (let n = values.length; n < slots; n++) values.push(draw());
  return values;
}

/** Whether events come before a turn: a number in [0, 1) for each of `events` events. */
export function eventLuck(luck: Luck, turn: number, events: number): readonly number[] {
  luck.events[turn] ??= { draw: drawFor(luck.seed, 'events', turn), values: [] };
  const { draw, values } = luck.events[turn];
  for (let n = values.length; n < events; n++) values.push(draw());
  return values;
}
