import {
  type Block,
  type Choice,
  type Decision,
  type Draw,
  drawFor,
  type Game,
  openRollout,
  refuseBlocks,
  rollTurn,
  type Setup,
  startGame,
} from '../../engine/index.ts';
import { play } from '../../policies/index.ts';
import { playerNamed } from './games.ts';

/*
 * The best fixed sequence: what to do in every turn, whatever happens. It is begun from games that
 * were played well, bettered step by step on some seeds, and held against others.
 */

/** A plan for every turn, and an answer for every event, whatever the state. */
export interface Sequence {
  readonly weeks: readonly (readonly Block[])[];
  readonly answers: Readonly<Record<string, string>>;
}

/** A tuned sequence, and what it reaches on the seeds it was tuned on and on others. */
export interface Tuned {
  readonly tunedOn: number;
  readonly onTuned: number;
  readonly onOthers: readonly number[];
}

const TUNED_ON = 8;
const SOURCES = ['both-hands', 'planner'] as const;
const SOURCE_GAMES = 3;

/** The decision that a sequence takes: blocks that are not possible now are left out. */
function decisionIn(game: Game, sequence: Sequence): Decision {
  const choices: Choice[] = game.state.openEvents.flatMap((index) => {
    const event = game.setup.events[index];
    const first = event?.choices[0];
    if (!event || !first) return [];
    const wanted = sequence.answers[event.id];
    const choice = event.choices.some((it) => it.id === wanted) ? wanted : first.id;
    return [{ event: event.id, choice: choice ?? first.id }];
  });
  const blocks: Block[] = [];
  for (const block of sequence.weeks[game.state.turn] ?? []) {
    if (refuseBlocks(game, [...blocks, block], choices) === null) blocks.push(block);
  }
  return { blocks, expectations: [], choices };
}

/** The score of a sequence in the game of a seed. */
function scoreOf(setup: Setup, seed: string, sequence: Sequence): number {
  const game = startGame(setup, seed);
  const rollout = openRollout(setup, seed, game.state);
  while (rollout.work.s.ended === null) {
    rollTurn(rollout, decisionIn({ ...game, state: rollout.work.s }, sequence));
  }
  return rollout.work.s.ended.score;
}

const meanScore = (setup: Setup, sequence: Sequence): number => {
  let sum = 0;
  for (let n = 1; n <= TUNED_ON; n++) sum += scoreOf(setup, `tune${n}`, sequence);
  return sum / TUNED_ON;
};

/** Tunes a sequence by `steps` trials, and plays it on the seeds s1 … s`seeds`. */
export function tuneSequence(setup: Setup, steps: number, seeds: number): Tuned {
  const sources = sourcesOf(setup);
  let best = sources[0] as Sequence;
  let score = meanScore(setup, best);
  const consider = (sequence: Sequence): void => {
    const reached = meanScore(setup, sequence);
    if (reached > score) {
      best = sequence;
      score = reached;
    }
  };
  for (const source of sources.slice(1)) consider(source);
  const draw = drawFor('tuning', 'forecast', steps);
  for (let step = 0; step < steps; step++) consider(changed(best, sources, setup, draw));
  const onOthers: number[] = [];
  for (let n = 1; n <= seeds; n++) onOthers.push(scoreOf(setup, `s${n}`, best));
  return { tunedOn: TUNED_ON, onTuned: score, onOthers };
}

/** Sequences of games that were played well: the same decisions, without looking. */
function sourcesOf(setup: Setup): Sequence[] {
  return SOURCES.flatMap((name) =>
    Array.from({ length: SOURCE_GAMES }, (_, n) => {
      const { log } = play(setup, `tune${n + 1}`, playerNamed(name)).last;
      const answers = log.flatMap(({ decision }) =>
        decision.choices.map(({ event, choice }) => [event, choice]),
      );
      return {
        weeks: Array.from({ length: setup.turns }, (_, turn) => {
          const entry = log[Math.min(turn, log.length - 1)];
          return entry?.decision.blocks ?? [];
        }),
        answers: Object.fromEntries(answers),
      };
    }),
  );
}

/** The sequence with one thing changed: a week from another game, two weeks exchanged, a block, an answer. */
function changed(
  sequence: Sequence,
  sources: readonly Sequence[],
  setup: Setup,
  draw: Draw,
): Sequence {
  const pick = (count: number): number => Math.min(count - 1, Math.floor(draw() * count));
  const weeks = sequence.weeks.slice();
  const source = sources[pick(sources.length)] as Sequence;
  const turn = pick(weeks.length);
  const other = pick(weeks.length);
  const kind = draw();
  if (kind < 0.35) weeks[turn] = source.weeks[draw() < 0.5 ? turn : other] ?? [];
  else if (kind < 0.45) {
    const week = weeks[turn] ?? [];
    weeks[turn] = weeks[other] ?? [];
    weeks[other] = week;
  } else if (kind < 0.85 || setup.events.length === 0) {
    const from = source.weeks[other] ?? [];
    const taken = from[pick(Math.max(1, from.length))];
    const week = weeks[turn] ?? [];
    const at = pick(Math.max(1, week.length));
    if (taken && week.length > 0) {
      weeks[turn] = week.map((block, i) => (i === at ? { ...block, action: taken.action } : block));
    }
  } else {
    const event = setup.events[pick(setup.events.length)];
    const choice = event?.choices[pick(event.choices.length)];
    if (event && choice) {
      return { ...sequence, answers: { ...sequence.answers, [event.id]: choice.id } };
    }
  }
  return { ...sequence, weeks };
}
