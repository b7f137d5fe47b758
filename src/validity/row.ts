import type { Coefficients } from '../engine/index.ts';

/*
 * A published result, declared as data. `measure` runs the real engine and returns named figures;
 * what they must be stands in `counts`, and what they must be once the mechanism is switched off in
 * the ablation. Nothing here knows how a row is run or printed.
 */

/** The rows of the contract, and an instrument of the model's own. */
export const ROW_IDS = [
  'V0',
  'V1',
  'V2',
  'V3',
  'V4',
  'V5',
  'V6',
  'V7',
  'V8',
  'V9',
  'V10',
  'V11',
  'V12',
  'A1',
] as const;
export type RowId = (typeof ROW_IDS)[number];

/** Calibrated: a number that was dialled in. Emergent: nobody set it. Instrument: a yardstick, no result. */
export type Kind = 'calibrated' | 'emergent' | 'instrument';

/** Under what a row is measured. */
export interface Trial {
  /** The rules' numbers: those of the game, or a copy with some changed. */
  readonly c: Coefficients;
  /** How many seeds, `seedOf(0)` and on: the same luck for everything that is compared. */
  readonly seeds: number;
  /** The mechanism is switched off, where it is off by the setting. */
  readonly ablated: boolean;
}

/** What came out, by name. */
export type Figures = Readonly<Record<string, number>>;

/** What a figure must be: both ends count as inside. */
export interface Bound {
  readonly least?: number;
  readonly most?: number;
}

/** One thing that must be so. */
export interface Assertion {
  readonly figure: string;
  readonly says: string;
  readonly bound: Bound;
}

export interface Ablation {
  /** What is switched off and what must then vanish. */
  readonly says: string;
  /** Coefficients that switch it off; absent where the setting does. */
  readonly coefficients?: Partial<Coefficients>;
  /** What must be so when the mechanism is off. */
  readonly counts: readonly Assertion[];
}

export interface Row {
  readonly id: RowId;
  readonly claim: string;
  readonly source: string;
  readonly setting: string;
  readonly kind: Kind;
  /** Seeds of the full report, and of a glance or a sweep. */
  readonly seeds: { readonly full: number; readonly few: number };
  readonly counts: readonly Assertion[];
  /** None for an instrument. */
  readonly ablation: Ablation | null;
  readonly measure: (trial: Trial) => Figures;
  /** Figures that are reported and count for nothing. */
  readonly reported?: readonly string[];
}

/** The seed with this number. */
export const seedOf = (n: number): string => `validity-${n}`;
