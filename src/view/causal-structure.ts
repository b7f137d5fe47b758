import type { Figure } from '../engine/index.ts';

/*
 * The causal structure as a player may read it: what feeds what, with its sign and after what time.
 * No second model: a test moves each figure in a running organization and looks whether the other
 * follows as told.
 */

/** How soon an effect is felt: in the same week, within a turn, or over several turns. */
export const DELAYS = ['now', 'weeks', 'months'] as const;
export type Delay = (typeof DELAYS)[number];

/** One figure feeds another: `sign` 1 = more makes more, -1 = more makes less. */
export interface CausalLink {
  readonly from: Figure;
  readonly to: Figure;
  readonly sign: 1 | -1;
  readonly delay: Delay;
}

/** Which side of the organization a figure stands on: what management builds, what leadership earns, and what comes of both. */
export type Side = 'management' | 'leadership' | 'result';

/** A figure on the card: its side, and its place on a grid of columns and rows. */
export interface CausalNode {
  readonly figure: Figure;
  readonly side: Side;
  readonly column: number;
  readonly row: number;
}

const node = (figure: Figure, side: Side, column: number, row: number): CausalNode => ({
  figure,
  side,
  column,
  row,
});

/** The figures of the card: management to the left, leadership to the right, results between them. */
export const CAUSAL_NODES: readonly CausalNode[] = [
  node('structure', 'management', 0, 0),
  node('clarity', 'management', 0, 1),
  node('pressure', 'management', 0, 2),
  node('debt', 'management', 1, 3),
  node('backlog', 'management', 1, 4),
  node('ambition', 'management', 0, 5),
  node('executionCapacity', 'result', 1, 0),
  node('output', 'result', 1, 2),
  node('value', 'result', 2, 2),
  node('reliability', 'result', 2, 5),
  node('revenue', 'result', 2, 3),
  node('cash', 'result', 2, 4),
  node('adaptability', 'result', 3, 0),
  node('fit', 'result', 3, 2),
  node('followership', 'leadership', 3, 1),
  node('vision', 'leadership', 4, 0),
  node('commitment', 'leadership', 4, 1),
  node('trust', 'leadership', 4, 2),
  node('strain', 'leadership', 3, 4),
  node('ambiguity', 'leadership', 4, 4),
];

const link = (from: Figure, to: Figure, sign: 1 | -1, delay: Delay): CausalLink => ({
  from,
  to,
  sign,
  delay,
});

/** What feeds what. Each has a sentence in the catalogue: `model:links.<from>.<to>`. */
export const CAUSAL_LINKS: readonly CausalLink[] = [
  link('structure', 'output', 1, 'now'),
  link('structure', 'executionCapacity', 1, 'now'),
  link('structure', 'debt', -1, 'months'),
  link('structure', 'followership', -1, 'months'),
  link('structure', 'adaptability', -1, 'now'),
  link('clarity', 'output', 1, 'now'),
  link('clarity', 'executionCapacity', 1, 'now'),
  link('clarity', 'commitment', 1, 'months'),
  link('pressure', 'output', 1, 'now'),
  link('pressure', 'trust', -1, 'weeks'),
  link('pressure', 'strain', 1, 'weeks'),
  link('pressure', 'commitment', -1, 'weeks'),
  link('debt', 'output', -1, 'now'),
  link('debt', 'executionCapacity', -1, 'now'),
  link('debt', 'strain', 1, 'weeks'),
  link('backlog', 'strain', 1, 'weeks'),
  link('backlog', 'debt', 1, 'weeks'),
  link('backlog', 'reliability', -1, 'weeks'),
  link('ambition', 'backlog', 1, 'weeks'),
  link('ambition', 'reliability', -1, 'weeks'),
  link('commitment', 'output', 1, 'now'),
  link('commitment', 'executionCapacity', 1, 'now'),
  link('commitment', 'followership', 1, 'weeks'),
  link('commitment', 'adaptability', 1, 'now'),
  link('strain', 'output', -1, 'now'),
  link('strain', 'commitment', -1, 'weeks'),
  link('strain', 'followership', -1, 'weeks'),
  link('strain', 'adaptability', -1, 'now'),
  link('vision', 'followership', 1, 'weeks'),
  link('vision', 'commitment', 1, 'weeks'),
  link('vision', 'strain', -1, 'weeks'),
  link('vision', 'adaptability', 1, 'now'),
  link('trust', 'followership', 1, 'weeks'),
  link('trust', 'commitment', 1, 'weeks'),
  link('trust', 'strain', -1, 'weeks'),
  link('trust', 'adaptability', 1, 'now'),
  link('ambiguity', 'strain', 1, 'weeks'),
  link('followership', 'commitment', 1, 'weeks'),
  link('followership', 'fit', 1, 'now'),
  link('fit', 'value', 1, 'now'),
  link('output', 'value', 1, 'now'),
  link('output', 'reliability', 1, 'weeks'),
  link('output', 'backlog', -1, 'weeks'),
  link('value', 'revenue', 1, 'months'),
  link('revenue', 'cash', 1, 'weeks'),
  link('reliability', 'trust', 1, 'months'),
];
