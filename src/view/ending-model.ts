import type { EndingKind } from '../engine/index.ts';

/** The end of a game: a sentence before a score. */
export interface EndingModel {
  readonly kind: EndingKind;
  readonly scenario: string;
  /** "Stagnation". */
  readonly title: string;
  /** "Turn 11 of 16". */
  readonly when: string;
  /** Told from the data. */
  readonly sentence: string;
  /** Told by the scenario. */
  readonly story: string;
  /** What brought it about, heaviest first. */
  readonly causes: readonly string[];
  readonly score: ScoreModel;
}

export interface ScoreModel {
  readonly total: string;
  readonly value: string;
  readonly legacy: string;
  /** Share of the value in the sum, 0..1. */
  readonly valueShare: number;
  readonly valueText: string;
  readonly legacyText: string;
  /** What the worth left behind is made of, each 0..1. */
  readonly parts: readonly {
    readonly name: string;
    readonly share: number;
    readonly text: string;
  }[];
  /** Best result of this browser and reference results, on the same scale, for marks. */
  readonly marks: readonly ScoreMark[];
  readonly points: number;
}

/** A score to be compared with. */
export interface ScoreMark {
  readonly name: string;
  readonly score: number;
  /** The score as it is written, and the whole of it read aloud. */
  readonly points: string;
  readonly text: string;
}
