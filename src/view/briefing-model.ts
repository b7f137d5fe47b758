/** What the briefing shows, as a page before the first turn and as a dialog later. */

/** The two hands of somebody, 0..1 each. */
export interface TwoHands {
  readonly management: number;
  readonly leadership: number;
  readonly agility: number;
  /** Which is stronger and by how much, in words. */
  readonly words: string;
}

export interface BriefingPerson {
  readonly name: string;
  readonly role: string;
  readonly portrait: string;
  /** "Heads the Cold store", or "Staff". */
  readonly place: string;
  readonly hands: TwoHands;
}

export interface BriefingTeam {
  readonly name: string;
  readonly does: string;
  readonly people: string;
  readonly head: string;
}

/** Teams by who they report to. */
export interface BriefingZone {
  readonly name: string;
  /** Whether it reports to the player. */
  readonly own: boolean;
  /** Where its head leads, where that is a direction of their own. */
  readonly leads: string | null;
  readonly teams: readonly BriefingTeam[];
}

/** A compass rose: points with their meanings, the market as known, the declared direction. */
export interface Rose {
  readonly points: readonly RosePoint[];
  /** Degrees, and the half-width of what is uncertain. */
  readonly market: { readonly degrees: number; readonly error: number } | null;
  readonly direction: number | null;
  /** The whole of it in a sentence. */
  readonly label: string;
}

export interface RosePoint {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly degrees: number;
}

export interface BriefingModel {
  readonly title: string;
  readonly subtitle: string;
  /** "You are the depot director". */
  readonly role: string;
  readonly you: string;
  readonly situation: readonly string[];
  readonly task: string;
  readonly known: readonly string[];
  /** "16 turns of 6 weeks, about 35 minutes". */
  readonly length: string;
  readonly seed: string | null;
  readonly player: TwoHands;
  readonly people: readonly BriefingPerson[];
  readonly advisers: readonly {
    readonly hand: 'management' | 'leadership';
    readonly name: string;
    readonly role: string;
    readonly portrait: string;
  }[];
  readonly zones: readonly BriefingZone[];
  readonly rose: Rose;
}
