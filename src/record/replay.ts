import {
  advance,
  type Game,
  type Injection,
  inject,
  RULES_VERSION,
  startGame,
  type TurnReport,
} from '../engine/index.ts';
import { compile, digest, type Scenario } from '../scenario/index.ts';
import { faultOf, type RecordFault } from './fault.ts';
import { type FindScenario, scenarioOf } from './record.ts';
import type { GameRecord } from './schema.ts';

/** A game played again, or the first turn at which it cannot be the same game (0 = before the first). */
export type Replay =
  | {
      readonly ok: true;
      /** The game before the first turn and after every turn. */
      readonly games: readonly Game[];
      /** What each turn did. */
      readonly reports: readonly TurnReport[];
    }
  | { readonly ok: false; readonly turn: number; readonly fault: RecordFault };

const stop = (turn: number, fault: RecordFault): Replay => ({ ok: false, turn, fault });

/** Plays a record again in its scenario and compares the fingerprint of every turn. Never throws. */
export function replay(record: GameRecord, scenario: Scenario): Replay {
  if (record.rules !== RULES_VERSION)
    return stop(0, faultOf('other-rules', 'rules', `rules version ${RULES_VERSION}`));
  if (record.scenario.kind === 'bundled' && record.scenario.digest !== digest(scenario))
    return stop(
      0,
      faultOf('scenario-differs', 'scenario.digest', 'the scenario as it is in this version'),
    );
  let game = startGame(compile(scenario), record.seed);
  const games: Game[] = [game];
  const reports: TurnReport[] = [];
  for (const [at, { fingerprint, injected, ...decision }] of record.turns.entries()) {
    const met = injectAll(game, injected ?? []);
    if (typeof met === 'string') {
      return stop(at + 1, faultOf('decision-refused', `turns[${at}].injected`, `not: ${met}`));
    }
    game = met;
    const result = advance(game, decision);
    if (!result.ok) {
      const place = `turns[${at}]${result.refusal.at === '' ? '' : `.${result.refusal.at}`}`;
      return stop(at + 1, faultOf('decision-refused', place, `not: ${result.refusal.code}`));
    }
    game = result.game;
    const made = game.log.at(-1)?.fingerprint ?? '';
    if (made !== fingerprint)
      return stop(at + 1, faultOf('fingerprint-differs', `turns[${at}].fingerprint`, made));
    games.push(game);
    reports.push(result.report);
  }
  return { ok: true, games, reports };
}

/** The game with all that a facilitator let happen, or why it cannot have happened. */
export function injectAll(game: Game, injections: readonly Injection[]): Game | string {
  let now = game;
  for (const injection of injections) {
    const result = inject(now, injection);
    if (!result.ok) return result.refusal;
    now = result.game;
  }
  return now;
}

/** Plays a record again in the scenario that it names or holds. */
export function replayRecord(
  record: GameRecord,
  find?: FindScenario,
):
  | (Replay & { readonly ok: true; readonly scenario: Scenario })
  | (Replay & { readonly ok: false }) {
  const found = scenarioOf(record, find);
  if (!found.ok) return { ok: false, turn: 0, fault: found.fault };
  const played = replay(record, found.scenario);
  return played.ok ? { ...played, scenario: found.scenario } : played;
}
