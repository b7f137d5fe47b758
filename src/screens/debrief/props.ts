import type { DebriefModel } from '../../view/index.ts';

export interface DebriefProps {
  readonly model: DebriefModel;
  readonly on: {
    readonly again: () => void;
    readonly newSeed: () => void;
    readonly scenarios: () => void;
    readonly title: () => void;
    /** Watches the game again, from a week on. */
    readonly watch: (week: number) => void;
    readonly download: () => void;
    /** Puts the link on the clipboard; absent where there is none. */
    readonly copyLink?: () => void;
    readonly print: () => void;
    /** Opens what can be taken along: picture, link, record, report. */
    readonly share: () => void;
    /** What every week was worth. */
    readonly review: () => void;
    /** Shows the causal structure as it stood. */
    readonly model: () => void;
  };
  /** Shown to be copied by hand where the clipboard may not be written; null otherwise. */
  readonly link?: string | null;
}
