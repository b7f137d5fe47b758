import type { Command } from '../../protocol/index.ts';

/** An event of the scenario, by name. */
export interface InjectableEvent {
  readonly id: string;
  readonly title: string;
}

/** What a console may do. */
export interface ConsoleHandlers {
  /** Sends a command; what is refused is said in a notice. */
  readonly send: (command: Command) => void;
  /** Opens the stage in a window of its own. */
  readonly stage: () => void;
  /** Shows a team's board, to be looked at only. */
  readonly look: (team: string) => void;
  /** Makes a link for a second facilitator or a further stage, and shows it. */
  readonly invite: (role: 'assistant' | 'stage') => void;
  /** Saves a file of the session. */
  readonly save: (file: 'records' | 'table' | 'session') => void;
}
