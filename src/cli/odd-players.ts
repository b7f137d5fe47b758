/**
 * Players who do what is legal and no sensible player does: their golden records pin down the rules
 * where the scripted policies never go.
 */
import {
  type Action,
  advance,
  type Block,
  CHARTERS,
  type Choice,
  type Decision,
  EXPECTABLE,
  type Expectation,
  type Game,
  HALF_DAYS,
  LONGEST_BLOCK,
  outlook,
  ROLES,
  refuseBlocks,
  type Setup,
  startGame,
  type Task,
} from '../engine/index.ts';

/** A block that somebody would like to have in the week, wherever it fits. */
export interface Whim {
  readonly length: number;
  readonly action: Action;
  /** First half-day, where the whim insists on one. */
  readonly start?: number;
}

/** Somebody with odd whims. */
export interface OddPlayer {
  readonly name: string;
  /** Id of the scenario that the player is let loose in. */
  readonly scenario: string;
  /** What is wished for in a week, the dearest first; what is not legal is left out. */
  readonly whims: (game: Game) => readonly Whim[];
  /** Which of the answers of an event is given; the first if nothing is said. */
  readonly answer?: (count: number, turn: number) => number;
  readonly expect?: (turn: number) => readonly Expectation[];
}

const teamsOf = (game: Game): readonly number[] => outlook(game).teams.map((_, team) => team);
const peopleOf = (game: Game): readonly number[] => outlook(game).lieutenants.map((_, at) => at);
/** Item of a list that goes round and round. */
const turning = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const each = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const short = (action: Action): Whim => ({ length: 1, action });

export const ODD_PLAYERS: readonly OddPlayer[] = [
  {
    // The same order to the same team, all week, for ever.
    name: 'one-action',
    scenario: 'the-steady-mill',
    whims: () => each(HALF_DAYS, () => short({ kind: 'hold-accountable', team: 0 })),
  },
  {
    // Charters of every kind for everybody and every head.
    name: 'charters',
    scenario: 'founders-fire',
    whims: (game) =>
      teamsOf(game).flatMap((team) =>
        ROLES.flatMap((role) =>
          CHARTERS.map((charter) => short({ kind: 'hire', team, role, charter } as const)),
        ),
      ),
  },
  {
    // A new direction every half-day, across the compass and back.
    name: 'zig-zag',
    scenario: 'white-water',
    whims: (game) =>
      each(HALF_DAYS, (at) =>
        short({ kind: 'set-direction', heading: (at % 2) * 180 + ((game.state.turn * 37) % 180) }),
      ),
  },
  {
    // Asks nobody and does nothing, but has an opinion: the last answer to every question.
    name: 'last-answers',
    scenario: 'white-water',
    whims: () => [],
    answer: (count) => count - 1,
    expect: (turn) => [
      { figure: turning(EXPECTABLE, turn), change: 'falls' },
      { figure: turning(EXPECTABLE, turn + 3), change: 'rises' },
    ],
  },
  {
    // Gives everything away, to everybody, until nobody has an hour left.
    name: 'gives-away',
    scenario: 'the-ground-shifts',
    whims: (game) => {
      const tasks: readonly Task[] = teamsOf(game).flatMap((team) => [
        { kind: 'build-process', team } as const,
        { kind: 'listen', team } as const,
        { kind: 'hire', team, role: 'members', charter: 'everything' } as const,
      ]);
      return peopleOf(game).flatMap((lieutenant, at) =>
        each(3, (n) =>
          short({
            kind: 'delegate',
            lieutenant,
            task: turning(tasks, at * 3 + n + game.state.turn),
          }),
        ),
      );
    },
  },
  {
    // Moves people round in a ring.
    name: 'carousel',
    scenario: 'the-steady-mill',
    whims: (game) => {
      const teams = teamsOf(game);
      return teams.map((from, at) =>
        short({ kind: 'allocate-resources', from, team: turning(teams, at + 1) }),
      );
    },
  },
  {
    // Changes hands ten times a week.
    name: 'fidget',
    scenario: 'the-ground-shifts',
    whims: (game) => {
      const teams = teamsOf(game);
      return each(HALF_DAYS, (at) => {
        const team = turning(teams, at + game.state.turn);
        return short(at % 2 === 0 ? { kind: 'plan-scope', team } : { kind: 'listen', team });
      });
    },
    answer: (count, turn) => turn % count,
  },
  {
    // Works on Friday afternoons only, by example.
    name: 'friday',
    scenario: 'founders-fire',
    whims: () => [{ start: HALF_DAYS - 1, length: 1, action: { kind: 'model-behaviour' } }],
  },
  {
    // Rebuilds everything at once in the longest blocks there are.
    name: 'rebuild',
    scenario: 'the-steady-mill',
    whims: (game) => [
      { length: LONGEST_BLOCK, action: { kind: 'set-direction', heading: 359 } },
      ...teamsOf(game).map((team) => ({
        length: LONGEST_BLOCK,
        action: { kind: 'redesign-process', team } as const,
      })),
      { length: 2, action: { kind: 'inspire' } },
    ],
  },
  {
    // Talks to everybody about everybody else.
    name: 'politician',
    scenario: 'the-ground-shifts',
    whims: (game) => {
      const teams = teamsOf(game);
      return [
        ...peopleOf(game).map((lieutenant) => short({ kind: 'coach-leader', lieutenant } as const)),
        ...teams.flatMap((team, at) => [
          short({ kind: 'navigate-politics', team }),
          short({ kind: 'align-interests', team, other: turning(teams, at + 2) }),
        ]),
        short({ kind: 'sense-market' }),
        short({ kind: 'make-meaning' }),
      ];
    },
  },
];

/** A game played to its end as an odd player would. */
export function playOddly(player: OddPlayer, setup: Setup, seed: string): Game {
  let game = startGame(setup, seed);
  while (!game.state.ended) {
    const step = advance(game, oddDecision(player, game));
    if (!step.ok) throw new Error(`${player.name}: ${step.refusal.code} at ${step.refusal.at}`);
    game = step.game;
  }
  return game;
}

/** What an odd player decides: as many whims as are legal together. */
function oddDecision(player: OddPlayer, game: Game): Decision {
  const choices = answersOf(player, game);
  let blocks: Block[] = [];
  for (const { start, length, action } of player.whims(game)) {
    const next = { start: start ?? freeFrom(blocks), length, action };
    if (next.start + length > HALF_DAYS) continue;
    if (refuseBlocks(game, [...blocks, next], choices) === null) blocks = [...blocks, next];
  }
  return { blocks, choices, expectations: player.expect?.(game.state.turn) ?? [] };
}

const freeFrom = (blocks: readonly Block[]): number => {
  const last = blocks.at(-1);
  return last ? last.start + last.length : 0;
};

/** The wished answers; where they would take more than a week, the cheapest. */
function answersOf({ answer }: OddPlayer, game: Game): Choice[] {
  const { setup, state } = game;
  const open = state.openEvents.flatMap((index) => setup.events[index] ?? []);
  const wished = open.map((event) => {
    const at = answer?.(event.choices.length, state.turn) ?? 0;
    return { event: event.id, choice: event.choices[at]?.id ?? '' };
  });
  if (refuseBlocks(game, [], wished) === null) return wished;
  return open.map(({ id, choices }) => {
    const [cheapest] = [...choices].sort((one, other) => one.halfDays - other.halfDays);
    return { event: id, choice: cheapest?.id ?? '' };
  });
}
