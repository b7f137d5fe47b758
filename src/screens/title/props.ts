import type { TitleModel } from '../../view/index.ts';

export interface TitleProps {
  readonly model: TitleModel;
  readonly on: {
    /** To the choice of a scenario. */
    readonly play: () => void;
    /** Opens a save: a game in play, or one that is over. */
    readonly open: (id: string) => void;
    /** Watches a game again. */
    readonly watch: (id: string) => void;
    readonly remove: (id: string) => void;
    /** Asks for a file with a record. */
    readonly openRecord: () => void;
    readonly settings: () => void;
  };
  /** A file is held over the page: say that it may be dropped. */
  readonly dropping?: boolean;
}
