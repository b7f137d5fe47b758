import { type Game, type LogEntry, RULES_VERSION } from '../engine/index.ts';
import { digest, findScenario, parseScenario, type Scenario } from '../scenario/index.ts';
import { failed, type Reading } from './fault.ts';
import {
  FORMAT,
  FORMAT_VERSION,
  type GameRecord,
  LONGEST_TITLE,
  type RecordOrigin,
  type RecordTurn,
  type ScenarioReference,
} from './schema.ts';

/** Finds a scenario that comes with the game. */
export type FindScenario = (id: string) => Scenario | null;

/** How a record names a scenario, or holds it where it does not come with the game. */
export function referenceTo(scenario: Scenario, find: FindScenario): ScenarioReference {
  const bundled = find(scenario.id);
  const digits = digest(scenario);
  return bundled && digest(bundled) === digits
    ? { kind: 'bundled', id: scenario.id, digest: digits }
    : { kind: 'custom', scenario };
}

/** What a record may carry besides the game; the time comes from outside, the record has no clock. */
export interface RecordLabels {
  readonly title?: string;
  readonly createdAt?: string;
  /** Where a game that was branched off came from. */
  readonly origin?: RecordOrigin | null;
}

/** An entry of a game's log as a turn of a record. */
export function turnOf({ decision, fingerprint, injected }: LogEntry): RecordTurn {
  return { ...decision, fingerprint, ...(injected === undefined ? {} : { injected }) };
}

/** The record of a game so far. A scenario that does not come with the game is put into it whole. */
export function recordOf(
  game: Game,
  scenario: Scenario,
  labels: RecordLabels = {},
  find: FindScenario = findScenario,
): GameRecord {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    rules: game.rules,
    scenario: referenceTo(scenario, find),
    seed: game.seed,
    turns: game.log.map(turnOf),
    ...(labels.title === undefined ? {} : { title: labels.title }),
    ...(labels.createdAt === undefined ? {} : { createdAt: labels.createdAt }),
    ...(labels.origin ? { origin: labels.origin } : {}),
  };
}

/** What a game that takes over the first `turn` turns of another says of it; null where there is nothing to branch off. */
export function originAt(game: Game, turn: number, title?: string): RecordOrigin | null {
  const last = game.log.at(-1);
  if (!last) return null;
  const named = title ? { title: title.slice(0, LONGEST_TITLE) } : {};
  return { turn, turns: game.log.length, fingerprint: last.fingerprint, ...named };
}

/** The record of the game up to a turn; what was decided later is left out. */
export function recordUpTo(record: GameRecord, turns: number): GameRecord {
  return { ...record, turns: record.turns.slice(0, turns) };
}

/**
 * The scenario that a record was played in, if it is here and is what it was. A record of other
 * rules is refused first: its scenario may have changed with them.
 */
export function scenarioOf(
  record: GameRecord,
  find: FindScenario = findScenario,
): Reading<{ readonly scenario: Scenario }> {
  if (record.rules !== RULES_VERSION)
    return failed('other-rules', 'rules', `rules version ${RULES_VERSION}`);
  if (record.scenario.kind === 'custom') {
    const checked = parseScenario(record.scenario.scenario);
    if (checked.ok) return { ok: true, scenario: checked.scenario };
    const fault = checked.faults[0];
    return failed('faulty-scenario', `scenario.${fault?.path ?? ''}`, fault?.expected ?? '');
  }
  const scenario = find(record.scenario.id);
  if (!scenario) return failed('scenario-missing', 'scenario.id', 'a scenario of this version');
  if (digest(scenario) !== record.scenario.digest)
    return failed('scenario-differs', 'scenario.digest', 'the scenario as it is in this version');
  return { ok: true, scenario };
}
