import type { RecordOrigin } from '../record/index.ts';

/** What the title screen shows. */

/** A save on the shelf as the app found it, or an entry that cannot be read. */
export type SaveFact =
  | {
      readonly ok: true;
      readonly id: string;
      readonly scenario: string;
      /** Turns played, and how many there are at most. */
      readonly turn: number;
      readonly turns: number;
      readonly seed: string;
      readonly ended: boolean;
      /** ISO 8601. */
      readonly savedAt: string;
      /** The game that it was branched off from. */
      readonly origin: RecordOrigin | null;
    }
  | {
      readonly ok: false;
      readonly id: string;
      /** What can be done about it. */
      readonly remedy: string;
    };

export interface TitleInput {
  /** Newest first. */
  readonly saves: readonly SaveFact[];
  /** Now, in milliseconds since 1970: the view has no clock. */
  readonly now: number;
}

/** A line of the list of saves. */
export interface SaveLine {
  readonly id: string;
  readonly readable: boolean;
  readonly title: string;
  /** "Turn 7 of 16", or how it ended. */
  readonly where: string;
  /** "Yesterday". */
  readonly when: string;
  /** Where a game that was branched off came from, or empty. */
  readonly origin: string;
  /** Accessible name of the button that opens it: a whole sentence. */
  readonly openLabel: string;
  /** Accessible name of the button that watches it again; null where nothing was played yet. */
  readonly watchLabel: string | null;
  readonly removeLabel: string;
}

export interface TitleModel {
  /** The newest game that is not over. */
  readonly resume: SaveLine | null;
  readonly saves: readonly SaveLine[];
}
