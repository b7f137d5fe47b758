import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ActionKind, Draft, PlayModel } from '../../view/index.ts';
import type { DrawerTab, Focus } from './focus.ts';
import type { Layout } from './layout.ts';
import type { PlayHandlers, RunWords } from './props.ts';

/** What every part of the play screen may use. */
export interface Play {
  readonly model: PlayModel;
  readonly on: PlayHandlers;
  /** How the weeks come to run where that is not for this player alone; null = the player runs them. */
  readonly runs: RunWords | null;
  readonly layout: Layout;
  readonly focus: Focus;
  readonly setFocus: (focus: Focus) => void;
  /** Begins an action, aimed at what is given. */
  readonly begin: (kind: ActionKind, aimed?: Partial<Draft>) => void;
  /** Opens a block of the calendar. */
  readonly open: (index: number) => void;
  /** Which tab is open where the screen is small. */
  readonly tab: DrawerTab;
  readonly setTab: (tab: DrawerTab) => void;
  /** Back to the two hands. */
  readonly back: () => void;
  /** Reads a sentence aloud. */
  readonly say: (text: string) => void;
}

const PlayContext = createContext<Play | null>(null);

/** Gives the play screen to its parts. */
export const PlayProvider = PlayContext.Provider;

/** The play screen that a part belongs to. */
export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (!play) throw new Error('a part of the play screen stands outside of it');
  return play;
}
