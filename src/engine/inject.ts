import { castDraft, produce } from 'immer';
import { copyState } from './copy.ts';
import { HALF_DAYS } from './decisions.ts';
import { carryOut } from './events.ts';
import type { Effect, EventSetup } from './setup.ts';
import { workOn } from './start.ts';
import type { Game } from './state.ts';
import { takeSurvey } from './survey.ts';

/**
 * Something that a facilitator lets happen before the plan of a turn: an event of the scenario,
 * which then asks for its choice, or one written on the spot with its effects. It is input like a
 * decision, belongs to the record of that turn, and a replay meets it again.
 */
export type Injection =
  | { readonly kind: 'event'; readonly event: string }
  | {
      readonly kind: 'happening';
      readonly title: string;
      readonly text: string;
      readonly effects: readonly Effect[];
    };

export const INJECTION_REFUSALS = [
  'game-over',
  'no-such-event',
  'event-came-already',
  'week-too-full',
  'no-such-team',
  'no-such-zone',
] as const;
export type InjectionRefusal = (typeof INJECTION_REFUSALS)[number];

export type Injected =
  | { readonly ok: true; readonly game: Game }
  | { readonly ok: false; readonly refusal: InjectionRefusal };

/** Most events that may be open at once when a facilitator adds to them. */
const MOST_OPEN = 4;

/** Why something cannot be injected into the coming turn, or null. */
export function refuseInjection(game: Game, injection: Injection): InjectionRefusal | null {
  const { state, setup } = game;
  if (state.ended) return 'game-over';
  if (injection.kind === 'happening') {
    for (const effect of injection.effects) {
      if ('team' in effect) {
        const least = effect.kind === 'people' ? 0 : -1;
        if (effect.team < least || effect.team >= state.teams.length) return 'no-such-team';
      }
      if (effect.kind === 'coalition' && !state.zones[effect.zone]) return 'no-such-zone';
    }
    return null;
  }
  const index = setup.events.findIndex((event) => event.id === injection.event);
  const event = setup.events[index];
  if (!event) return 'no-such-event';
  if ((state.firedEvents[index] as number) >= 0) return 'event-came-already';
  const taken = state.openEvents.reduce(
    (sum, open) => sum + leastOf(setup.events[open] as EventSetup),
    leastOf(event),
  );
  return taken > HALF_DAYS || state.openEvents.length >= MOST_OPEN ? 'week-too-full' : null;
}

const leastOf = (event: EventSetup): number =>
  event.choices.reduce((few, it) => Math.min(few, it.halfDays), HALF_DAYS);

/** The game with something injected into its coming turn. Never throws. */
export function inject(game: Game, injection: Injection): Injected {
  const refusal = refuseInjection(game, injection);
  if (refusal) return { ok: false, refusal };
  const state = copyState(game.state);
  if (injection.kind === 'event') {
    const index = game.setup.events.findIndex((event) => event.id === injection.event);
    state.openEvents.push(index);
    state.firedEvents[index] = state.turn + 1;
  } else {
    const work = workOn(state, game.setup, game.seed);
    takeSurvey(work);
    for (const effect of injection.effects) carryOut(work, effect);
  }
  const next = produce(game, (draft) => {
    draft.state = castDraft(state);
    draft.injected = castDraft([...(game.injected ?? []), injection]);
  });
  return { ok: true, game: next };
}
