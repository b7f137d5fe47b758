import type { Refusal, RefusalCode } from '../contract.ts';
import type { Task } from '../decisions.ts';
import { layersOf } from '../roles.ts';
import type { Setup } from '../setup.ts';
import type { State, Team } from '../state.ts';
import type { Work } from '../work.ts';

/** What a refusal may look at: it must not need anything that the player could not know. */
export interface Scene {
  readonly setup: Setup;
  readonly state: State;
}

/**
 * One action: when it is possible, what it does at once and what it does in each week of the turn.
 * `dose` is the effective half-days a week: attention x skill x diminishing length x reach of the hand.
 */
export interface ActionRule<T extends Task> {
  /** Why it is not possible now, or null. */
  readonly refuse?: (scene: Scene, task: T) => Refusal | null;
  /** Once, in the first week of the turn. */
  readonly begin?: (work: Work, task: T, dose: number) => void;
  /** In every week of the turn. */
  readonly weekly?: (work: Work, task: T, dose: number) => void;
  /** Once, at the end of the last week: what becomes known. */
  readonly end?: (work: Work, task: T, dose: number) => void;
}

/**
 * A refusal with what its sentence needs. A refused decision may hold anything, so whatever is no
 * number and no text is told by its type alone.
 */
export function refusal(
  code: RefusalCode,
  at = '',
  values: Readonly<Record<string, unknown>> = {},
): Refusal {
  const told: Record<string, number | string> = {};
  for (const [key, value] of Object.entries(values)) {
    told[key] = typeof value === 'number' || typeof value === 'string' ? value : typeof value;
  }
  return { code, at, values: told };
}

/** The team, or undefined where the index names none. */
export function teamAt(state: State, team: number): Team | undefined {
  return Number.isInteger(team) ? state.teams[team] : undefined;
}

/** Management reaches only teams of an own zone. */
export function needsOwnTeam({ state }: Scene, team: number): Refusal | null {
  const it = teamAt(state, team);
  if (it === undefined) return refusal('no-such-team', 'team', { team });
  if (!state.zones[it.zone]?.own) return refusal('zone-not-yours', 'team', { team, zone: it.zone });
  return null;
}

export function needsTeam({ state }: Scene, team: number): Refusal | null {
  return teamAt(state, team) === undefined ? refusal('no-such-team', 'team', { team }) : null;
}

export function needsDirection({ state }: Scene): Refusal | null {
  return state.organization.declared ? null : refusal('no-direction');
}

/** Direct management works less through layers; a lieutenant's own hands do not know them. */
export function throughLayers(work: Work): number {
  return 1 / (1 + work.c.layerManagement * (layersOf(work) - 1));
}
