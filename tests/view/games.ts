import { outlook } from '../../src/engine/index.ts';
import { findScenario, type Scenario } from '../../src/scenario/index.ts';
import { type ReportModel, reportModel } from '../../src/view/index.ts';
import { type PlayedGame, playScenario } from '../screens/gallery/games.ts';

/** A bundled scenario that a test cannot do without. */
export function scenarioOf(id: string): Scenario {
  const scenario = findScenario(id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  return scenario;
}

const played = new Map<string, PlayedGame>();

/** A whole game of a bundled scenario by a policy; each is played once. */
export function gameOf(id: string, policy: string, seed = 'K7QF3M'): PlayedGame {
  const key = `${id} ${policy} ${seed}`;
  const game = played.get(key) ?? playScenario(scenarioOf(id), seed, policy);
  played.set(key, game);
  return game;
}

/** The reports of every turn of a game, as they would have been shown. */
export function reportsOfGame({ scenario, games, turns }: PlayedGame): ReportModel[] {
  return turns.map((turn, index) => {
    const before = games[index];
    const model =
      before &&
      reportModel({
        scenario,
        game: turn.game,
        reports: turns.slice(0, index + 1).map((one) => one.report),
        before: outlook(before),
        after: turn.outlook,
      });
    if (!model) throw new Error('no report');
    return model;
  });
}
