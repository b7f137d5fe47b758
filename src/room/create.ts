import { RULES_VERSION } from '../engine/index.ts';
import type { Settings } from '../protocol/index.ts';
import type { FindScenario } from '../record/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Entry } from './events.ts';
import { closed, openRoom } from './evolve.ts';
import { matchTeams } from './pace.ts';
import type { Room } from './room.ts';
import { startStep } from './step.ts';

/** What a new session is made from; id, code and hash come from the server. */
export interface Creation {
  readonly id: string;
  readonly code: string;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly settings: Settings;
  /** Hash of the facilitator's secret. */
  readonly hash: string;
  readonly at: number;
}

/** A new session with its teams, and the first entry of its log. */
export function createRoom(
  { id, code, scenario, seed, settings, hash, at }: Creation,
  find: FindScenario,
): { readonly room: Room; readonly entry: Entry } {
  const created = {
    kind: 'created' as const,
    id,
    code,
    rules: RULES_VERSION,
    scenario: scenario as unknown as Record<string, unknown>,
    seed,
    settings,
    key: { id: 'k0', hash },
  };
  const opened = openRoom(created, at, find);
  if (!opened.ok) throw new Error(opened.why);
  const step = startStep(opened.room, at);
  matchTeams(step);
  const entry: Entry = { seq: 1, at, by: 'host', events: [created, ...step.events] };
  return { room: closed(step.room, entry), entry };
}
