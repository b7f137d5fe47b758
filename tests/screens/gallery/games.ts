/** Whole games, played by policies, that end in every way there is: data for screens and their tests. */
import {
  advance,
  type Choice,
  type Expectation,
  type Game,
  outlook,
  startGame,
  type TurnReport,
} from '../../../src/engine/index.ts';
import { decide, policyNamed } from '../../../src/policies/index.ts';
import { compile, type Scenario } from '../../../src/scenario/index.ts';
import type { PlayedTurn } from '../../../src/view/index.ts';

/** A game as it was played: what a debrief is made from, and how it stood before every turn. */
export interface PlayedGame {
  readonly scenario: Scenario;
  readonly games: readonly Game[];
  readonly turns: readonly PlayedTurn[];
  readonly untouched: readonly TurnReport[];
}

/** What a player who watches the wrong figures would say. */
const HOPES: readonly Expectation[][] = [
  [
    { figure: 'value', change: 'rises' },
    { figure: 'strain', change: 'stays' },
  ],
  [{ figure: 'reliability', change: 'stays' }],
  [],
];

/** Plays a scenario with a policy to its end. */
export function playScenario(scenario: Scenario, seed: string, policy: string): PlayedGame {
  const games = [startGame(compile(scenario), seed)];
  const turns: PlayedTurn[] = [];
  const found = policyNamed(policy);
  if (!found) throw new Error(`no policy ${policy}`);
  for (let game = games[0] as Game; !game.state.ended; game = games.at(-1) as Game) {
    const decision = decide(game, found);
    const expectations = HOPES[game.state.turn % HOPES.length] ?? [];
    const step = advance(game, { ...decision, expectations });
    if (!step.ok) throw new Error(`${step.refusal.code} at ${step.refusal.at}`);
    games.push(step.game);
    turns.push({ game: step.game, report: step.report, outlook: outlook(step.game) });
  }
  return { scenario, games, turns, untouched: untouched(scenario, seed) };
}

/** The same luck with nobody at the helm: events get their first answer. */
function untouched(scenario: Scenario, seed: string): readonly TurnReport[] {
  let game = startGame(compile(scenario), seed);
  const reports: TurnReport[] = [];
  while (!game.state.ended) {
    const choices: Choice[] = game.state.openEvents.flatMap((index) => {
      const event = game.setup.events[index];
      const choice = event?.choices[0];
      return event && choice ? [{ event: event.id, choice: choice.id }] : [];
    });
    const step = advance(game, { blocks: [], expectations: [], choices });
    if (!step.ok) throw new Error(step.refusal.code);
    game = step.game;
    reports.push(step.report);
  }
  return reports;
}
