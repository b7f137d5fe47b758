/** The games whose records are kept in tests/records: what is in them, and how each came about. */
import { advance, type Game, startGame } from '../engine/index.ts';
import { decide, POLICIES, type Policy, play, policyNamed } from '../policies/index.ts';
import {
  decodeRecord,
  encodeRecord,
  FILE_ENDING,
  type FindScenario,
  originAt,
  type RecordLabels,
  recordOf,
  replayRecord,
} from '../record/index.ts';
import { compile, type Scenario } from '../scenario/index.ts';
import { ODD_PLAYERS, playOddly } from './odd-players.ts';

/** One seed for all: other games of the same scenario meet the same market. */
const SEED = 'GOLDEN';
/** Scenarios of which games are saved, continued and branched off. */
const SAVED = ['the-steady-mill', 'the-ground-shifts', 'founders-fire', 'white-water'];

/** The texts of all golden records by file name, made anew. */
export function goldenRecords(scenarios: readonly Scenario[]): ReadonlyMap<string, string> {
  const find: FindScenario = (id) => scenarios.find((scenario) => scenario.id === id) ?? null;
  const texts = new Map<string, string>();
  const keep = (name: string, game: Game, scenario: Scenario, labels: RecordLabels) =>
    texts.set(`${name}${FILE_ENDING}`, encodeRecord(recordOf(game, scenario, labels, find)));

  for (const scenario of scenarios) {
    for (const policy of POLICIES) {
      const { last } = play(compile(scenario), SEED, policy);
      const title = `${scenario.title}, played by ${policy.name}`;
      keep(`${scenario.id}.${policy.name}`, last, scenario, { title });
    }
  }

  for (const player of ODD_PLAYERS) {
    const scenario = find(player.scenario);
    if (!scenario) continue;
    const game = playOddly(player, compile(scenario), SEED);
    const title = `${scenario.title}, played oddly: ${player.name}`;
    keep(`odd.${player.name}`, game, scenario, { title });
  }

  for (const scenario of SAVED.flatMap((id) => find(id) ?? [])) {
    const half = Math.floor(scenario.time.turns / 2);
    const begun = turnsBy('both-hands', startGame(compile(scenario), SEED), half);
    const title = `${scenario.title}, saved in mid-game`;
    keep(`saved.${scenario.id}`, begun, scenario, { title });
    const gone = turnsBy('manager', resaved(begun, scenario, find));
    keep(`saved-and-played-on.${scenario.id}`, gone, scenario, {
      title: `${title} and played on by another`,
    });
    const { games, last } = play(compile(scenario), SEED, policyOf('manager'));
    const turn = Math.min(5, games.length - 2);
    keep(`branched.${scenario.id}`, turnsBy('leader', games[turn] as Game), scenario, {
      title: `${scenario.title}, branched off`,
      origin: originAt(last, turn, `${scenario.title}, played by manager`),
    });
  }

  const [first] = scenarios;
  if (first) {
    const own: Scenario = { ...first, id: 'one-of-your-own', title: 'One of Your Own' };
    const { last } = play(compile(own), 'Ünïcode 種', policyOf('halves'));
    keep('custom', last, own, { title: own.title });
  }
  return texts;
}

function policyOf(name: string): Policy {
  const policy = policyNamed(name);
  if (!policy) throw new Error(`there is no policy ${name}`);
  return policy;
}

/** Plays on by a policy, for some turns or to the end. */
function turnsBy(name: string, from: Game, turns = Number.POSITIVE_INFINITY): Game {
  const policy = policyOf(name);
  let game = from;
  for (let played = 0; played < turns && !game.state.ended; played++) {
    const step = advance(game, decide(game, policy));
    if (!step.ok) throw new Error(`${name}: ${step.refusal.code} at ${step.refusal.at}`);
    game = step.game;
  }
  return game;
}

/** The game as it comes back from a file, and then from storage as plain data. */
function resaved(game: Game, scenario: Scenario, find: FindScenario): Game {
  const read = decodeRecord(encodeRecord(recordOf(game, scenario, {}, find)));
  const played = read.ok ? replayRecord(read.record, find) : null;
  const last = played?.ok ? played.games.at(-1) : undefined;
  if (!last) throw new Error(`${scenario.id} does not come back from its record`);
  return JSON.parse(JSON.stringify(last)) as Game;
}
