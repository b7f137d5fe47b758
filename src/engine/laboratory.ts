import { COEFFICIENTS, type Coefficients } from './coefficients.ts';
import { copyState } from './copy.ts';
import type { Decision } from './decisions.ts';
import { refuse } from './legality.ts';
import type { Setup } from './setup.ts';
import { openingState, workOn } from './start.ts';
import type { Ending, Game, Market, State } from './state.ts';
import { RULES_VERSION } from './state.ts';
import { takeSurvey } from './survey.ts';
import { playTurn } from './turn.ts';
import type { Work } from './work.ts';

/*
 * A laboratory runs an organization under the engine's own rules, with two things that no game has:
 * other coefficients, and loops held still. A game carries neither, and nothing that plays, replays
 * or reviews one comes through here; the published results and the sweep do.
 */

/** What a laboratory changes about the conditions, never about the rules. */
export interface Conditions {
  /** The rules' numbers; those of the game when absent. */
  readonly coefficients?: Coefficients;
  /** Loops held still: their figures stand where the opening put them, whatever moves them. */
  readonly isolate?: readonly Loop[];
}

/** An organization under observation. Its game is live: it moves when `passTurn` is called. */
export interface Laboratory {
  readonly game: Game;
  readonly work: Work;
  /** Puts the isolated figures back to where they stood. */
  readonly hold: () => void;
}

/** What may be watched after a week: the state, and the sums over every team that the week took. */
export type Watched = Pick<Work, 's' | 'survey'>;

const TEAM_LOOPS = [
  'structure',
  'clarity',
  'trust',
  'pressure',
  'backlog',
  'debt',
  'standard',
  'scope',
  'improvement',
  'disruption',
  'resistance',
  'enthusiasm',
  'unheard',
  'visibleResults',
  'reliability',
] as const;
const PEOPLE_LOOPS = ['skill', 'commitment', 'strain', 'tenure'] as const;
const ORGANIZATION_LOOPS = [
  'vision',
  'ambition',
  'ambiguity',
  'whiplash',
  'meaning',
  'complexity',
  'cash',
  'revenue',
  'reputation',
] as const;

/** A loop is named by the figure that it moves; `heading` and `process` are directions. */
export const LOOPS = [
  'heading',
  'process',
  'player',
  ...TEAM_LOOPS,
  ...PEOPLE_LOOPS,
  ...ORGANIZATION_LOOPS,
] as const;
export type Loop = (typeof LOOPS)[number];

/** A new organization in the laboratory. */
export function openLaboratory(
  setup: Setup,
  seed: string,
  { coefficients = COEFFICIENTS, isolate = [] }: Conditions = {},
): Laboratory {
  const state = openingState(setup, seed, coefficients);
  const game: Game = { rules: RULES_VERSION, setup, seed, state, log: [] };
  const holds = isolate.map((loop) => holdOf(state, loop));
  return {
    game,
    work: workOn(state, setup, seed, coefficients),
    hold: () => {
      for (const hold of holds) hold();
    },
  };
}

/**
 * A turn of the engine, watched week by week. It may go on after the ending that it returns, because
 * an experiment asks what would have become; a decision that no player could take is a fault of the
 * experiment.
 */
export function passTurn(
  { game, work, hold }: Laboratory,
  decision: Decision,
  onWeek?: (at: Watched) => void,
): Ending | null {
  const refusal = refuse(game, decision);
  if (refusal) throw new Error(`refused: ${refusal.code} at ${refusal.at}`);
  hold();
  playTurn(work, decision, (at) => {
    hold();
    onWeek?.(at);
    // What is held still has moved people back, so the next week begins with a survey of its own.
    takeSurvey(work);
  });
  hold();
  const { ended } = game.state;
  game.state.ended = null;
  return ended;
}

/**
 * The same organization from now on under another market, as a laboratory of its own in which
 * nothing is held still: what would become of it.
 */
export function branchOff({ game, work }: Laboratory, market: Market): Laboratory {
  const { setup, seed } = game;
  const state: State = { ...copyState(game.state), market };
  return {
    game: { ...game, state },
    work: workOn(state, setup, seed, work.c),
    hold: () => {},
  };
}

/** Remembers what a loop moves, and puts it back. */
function holdOf(state: State, loop: Loop): () => void {
  if (loop === 'heading') {
    const x = holdOfPeople(state, 'x');
    const y = holdOfPeople(state, 'y');
    return () => {
      x();
      y();
    };
  }
  if (loop === 'process') {
    const before = state.teams.map(({ processX, processY, goalX, goalY }) => {
      return { processX, processY, goalX, goalY };
    });
    return () => {
      state.teams.forEach((team, t) => void Object.assign(team, before[t]));
    };
  }
  if (loop === 'player') {
    const before = { ...state.player };
    return () => void Object.assign(state.player, before);
  }
  if (isOf(TEAM_LOOPS, loop)) {
    const before = state.teams.map((team) => team[loop]);
    return () => {
      state.teams.forEach((team, t) => {
        team[loop] = before[t] as number;
      });
    };
  }
  if (isOf(PEOPLE_LOOPS, loop)) return holdOfPeople(state, loop);
  const before = state.organization[loop];
  return () => {
    state.organization[loop] = before;
  };
}

function isOf<T extends string>(loops: readonly T[], loop: string): loop is T {
  return (loops as readonly string[]).includes(loop);
}

/** Whoever was there at the opening keeps what they had; newcomers keep what they brought. */
function holdOfPeople(state: State, column: 'x' | 'y' | (typeof PEOPLE_LOOPS)[number]): () => void {
  const { people } = state;
  const held: number[] = [];
  people.slot.forEach((slot, i) => {
    held[slot] = people[column][i] as number;
  });
  return () => {
    const { slot } = people;
    const values = people[column];
    for (let i = 0; i < slot.length; i++) {
      const value = held[slot[i] as number];
      if (value === undefined) held[slot[i] as number] = values[i] as number;
      else values[i] = value;
    }
  };
}
