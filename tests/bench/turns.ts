import { copyState } from '../../src/engine/copy.ts';
import {
  advance,
  type Decision,
  fingerprint,
  type Game,
  outlook,
  type Setup,
  startGame,
} from '../../src/engine/index.ts';
import { workOn } from '../../src/engine/start.ts';
import { playTurn } from '../../src/engine/turn.ts';
import { decide, play, policyNamed } from '../../src/policies/index.ts';
import { SETTINGS } from '../engine/settings.ts';

/*
 * How fast the engine is: `npx tsx tests/bench/turns.ts [seconds for each row] [row name part]`.
 * Warm-up is not counted; every row prints a checksum, so that a faster engine that does something
 * else is found out. For a profile: `node --cpu-prof --import tsx tests/bench/turns.ts 5 "roll out"`.
 */

const SECONDS = Number(process.argv[2] ?? 2);
const ONLY = process.argv[3] ?? '';

/** Runs `once` for some seconds after a warm-up; returns rounds a second of processor time, which neighbours disturb least. */
function rate(once: () => void): number {
  const until = (seconds: number): number => {
    const end = performance.now() + seconds * 1000;
    let rounds = 0;
    while (performance.now() < end) {
      once();
      rounds++;
    }
    return rounds;
  };
  until(SECONDS / 2);
  const before = process.cpuUsage();
  const rounds = until(SECONDS);
  const used = process.cpuUsage(before);
  return (rounds * 1e6) / (used.user + used.system);
}

function row(name: string, once: () => void, checksum: () => string): void {
  if (!name.includes(ONLY)) return;
  const perSecond = rate(once);
  const each = perSecond > 0 ? `${((1e6 / perSecond) | 0).toString()} µs` : '';
  console.log(
    `${name.padEnd(44)} ${Math.round(perSecond).toString().padStart(8)}/s ${each.padStart(9)}  ${checksum()}`,
  );
}

const bothHands = policyNamed('both-hands');
if (!bothHands) throw new Error('no policy');

/** The state in the middle of a game and the decisions that a policy takes from there. */
function middle(setup: Setup): { readonly game: Game; readonly decisions: readonly Decision[] } {
  const { games } = play(setup, 'bench', bothHands as NonNullable<typeof bothHands>);
  const running = games.filter((game) => !game.state.ended);
  const from = Math.min(4, running.length - 1);
  const decisions = running.slice(from, from + 4).map((game) => decide(game, bothHands as never));
  return { game: running[from] as Game, decisions };
}

/** An organization of about this many people in twelve teams. */
function large(people: number): Setup {
  const base = SETTINGS.stable;
  const team = base.teams[1] as Setup['teams'][number];
  const teams = Array.from({ length: 12 }, () => ({ ...team, size: Math.round(people / 12) }));
  return { ...base, teams, lieutenants: [], weeksPerTurn: 13 };
}

const SETUPS: Readonly<Record<string, Setup>> = {
  'stable, 38 people, 6 weeks': SETTINGS.stable,
  'start-up, 14 people, 6 weeks': SETTINGS.startup,
  '60 people, 13 weeks': large(60),
  '400 people, 13 weeks': large(400),
  '4000 people, 13 weeks': large(4000),
};

for (const [name, setup] of Object.entries(SETUPS)) {
  const { game, decisions } = middle(setup);
  const [first] = decisions as [Decision];
  let state = game.state;
  const roll = (): void => {
    state = copyState(game.state);
    playTurn(workOn(state, setup, game.seed), first);
  };
  row(`roll out a turn: ${name}`, roll, () => fingerprint(state));
  let after: Game = game;
  const step = (): void => {
    const taken = advance(game, first);
    if (taken.ok) after = taken.game;
  };
  row(`advance: ${name}`, step, () => after.log.at(-1)?.fingerprint ?? '');
}

for (const name of ['stable', 'turbulent'] as const) {
  let score = 0;
  const game = (): void => {
    score = play(SETTINGS[name], 'bench', bothHands).last.state.ended?.score ?? 0;
  };
  row(`whole games of both hands, reports and all: ${name}`, game, () => score.toFixed(9));
}

{
  // A game as a planner plays it: decisions are given, nothing is reported.
  const setup = SETTINGS.stable;
  const decisions = play(setup, 'bench', bothHands).last.log.map((it) => it.decision);
  const start = startGame(setup, 'bench');
  let state = start.state;
  const game = (): void => {
    state = copyState(start.state);
    for (const decision of decisions) playTurn(workOn(state, setup, start.seed), decision);
  };
  row('whole games rolled out: stable', game, () => fingerprint(state));
  const { game: now } = middle(setup);
  row(
    'begin a game: stable',
    () => startGame(setup, 'bench'),
    () => fingerprint(start),
  );
  row(
    'what a player may know: stable',
    () => outlook(now),
    () => fingerprint(outlook(now)),
  );
  row(
    'fingerprint of a state: stable',
    () => fingerprint(now.state),
    () => fingerprint(now.state),
  );
}
