import { advance, type Game, inject, startGame, type TurnReport } from '../../engine/index.ts';
import type { GamePart, Parts, TurnPart } from '../../protocol/index.ts';
import {
  compile,
  digest,
  findScenario,
  parseScenario,
  type Scenario,
} from '../../scenario/index.ts';

/** A team's game as it was played on the server, played again here. */
export interface TeamGame {
  /** Rises with every clean restart. */
  readonly run: number;
  readonly scenario: Scenario;
  /** The game before the first turn and after every turn, without what is injected into the next. */
  readonly games: readonly [Game, ...Game[]];
  readonly reports: readonly TurnReport[];
}

/** Why a game of the server cannot be shown by this page. */
export type TeamGameFault = 'no-such-scenario' | 'other-rules' | 'differs';

export type TeamGameResult =
  | { readonly ok: true; readonly game: TeamGame }
  | { readonly ok: false; readonly fault: TeamGameFault };

/** The scenario that is played: of the bundle by its id and digest, or one that came with the session. */
export function scenarioOf({ scenario }: GamePart): Scenario | null {
  if (scenario.kind === 'bundled') {
    const found = findScenario(scenario.id);
    return found && digest(found) === scenario.digest ? found : null;
  }
  const parsed = parseScenario(scenario.scenario);
  return parsed.ok ? parsed.scenario : null;
}

/** The turns that have run, in order, up to the first that is missing. */
export function turnsIn(view: Partial<Parts>): readonly TurnPart[] {
  const turns: TurnPart[] = [];
  for (let turn = 1; ; turn++) {
    const part = view[`turn:${turn}`];
    if (!part) return turns;
    turns.push(part);
  }
}

/** The game before its first turn. */
export function openingOf(part: GamePart): TeamGameResult {
  const scenario = scenarioOf(part);
  if (!scenario) return { ok: false, fault: 'no-such-scenario' };
  const opening = startGame(compile(scenario), part.seed);
  if (opening.rules !== part.rules) return { ok: false, fault: 'other-rules' };
  return { ok: true, game: { run: part.run, scenario, games: [opening], reports: [] } };
}

/** The game with the injections of a turn; what has become impossible is left out, as on the server. */
export function withInjected(game: Game, injected: TurnPart['record']['injected']): Game {
  let now = game;
  for (const one of injected ?? []) {
    const met = inject(now, one);
    if (met.ok) now = met.game;
  }
  return now;
}

/** Plays on with turns that have run since; each has to come to the fingerprint that the server gave. */
export function caughtUp(from: TeamGame, turns: readonly TurnPart[]): TeamGameResult {
  const games: [Game, ...Game[]] = [...from.games];
  const reports = [...from.reports];
  for (const { record } of turns.slice(reports.length)) {
    const last = games[games.length - 1] ?? games[0];
    const { blocks, expectations, choices } = record;
    const result = advance(withInjected(last, record.injected), { blocks, expectations, choices });
    if (!result.ok || result.game.log.at(-1)?.fingerprint !== record.fingerprint)
      return { ok: false, fault: 'differs' };
    games.push(result.game);
    reports.push(result.report);
  }
  return { ok: true, game: { ...from, games, reports } };
}
