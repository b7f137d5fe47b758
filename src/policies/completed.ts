import type { Decision, Game } from '../engine/index.ts';

/**
 * The draft with every open event answered: as the draft has it where that is possible, else with
 * the choice that takes the fewest half-days. Answers to events that are not open are left out.
 */
export function completed(game: Game, draft: Decision): Decision {
  const choices = game.state.openEvents.flatMap((index) => {
    const event = game.setup.events[index];
    const first = event?.choices[0];
    if (!event || !first) return [];
    const made = draft.choices.find((choice) => choice.event === event.id);
    if (made && event.choices.some((choice) => choice.id === made.choice)) return [made];
    const least = event.choices.reduce((few, it) => (it.halfDays < few.halfDays ? it : few), first);
    return [{ event: event.id, choice: least.id }];
  });
  return { ...draft, choices };
}
