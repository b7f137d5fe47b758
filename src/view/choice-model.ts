import type { EndingKind } from '../engine/index.ts';

/** What the choice of a scenario shows. */

/** The best game of a scenario that this browser knows of. */
export interface BestResult {
  readonly scenario: string;
  readonly kind: EndingKind;
  readonly score: number;
}

/** A small drawing of a scenario from its figures: the character of its market and its teams. */
export interface Emblem {
  /** Headings of the market along its path, degrees, one a step; mirrored so that it gives no turn away. */
  readonly path: readonly number[];
  readonly teams: readonly EmblemTeam[];
  /** In words. */
  readonly label: string;
}

export interface EmblemTeam {
  readonly people: number;
  /** Process maturity, 0..1: the corners of the plate. */
  readonly structure: number;
  /** Where the people head against the market at the opening, degrees, and how widely they scatter. */
  readonly off: number;
  readonly spread: number;
  readonly own: boolean;
}

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly teaches: string;
  readonly difficulty: { readonly level: 1 | 2 | 3 | 4; readonly name: string };
  readonly minutes: string;
  readonly length: string;
  readonly people: string;
  readonly guided: boolean;
  readonly emblem: Emblem;
  readonly best: { readonly kind: EndingKind; readonly text: string } | null;
}

/** Scenarios that ask about as much of a player. */
export const CHOICE_GROUPS = ['first', 'demanding', 'hard'] as const;

export interface ChoiceGroup {
  readonly id: (typeof CHOICE_GROUPS)[number];
  readonly name: string;
  /** For whom they are, in a line. */
  readonly hint: string;
  readonly cards: readonly ScenarioCard[];
}

export interface ChoiceModel {
  /** The easiest first; a group without scenarios is left out. */
  readonly groups: readonly ChoiceGroup[];
}
