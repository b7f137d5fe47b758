import {
  type Block,
  type Choice,
  type Decision,
  type Game,
  HALF_DAYS,
  MOST_DELEGATED,
  type Overview,
  refuseAction,
} from '../../engine/index.ts';
import { bothHandsWishes } from '../both-hands.ts';
import { layOut } from '../lay-out.ts';
import { byUrgency, type Wish } from '../policy.ts';

/** Half-days that the steward leaves empty. */
const REST = 1;

/**
 * Who goes on with the game after the plan that is tried: the scripted policy of both hands, made
 * lean. It sees what a player in that future would know, so that what was found out is used.
 */
export function steward(game: Game, look: Overview): Decision {
  const choices = cheapestAnswers(game);
  return { blocks: fill(game, bothHandsWishes(look), choices), expectations: [], choices };
}

function cheapestAnswers(game: Game): Choice[] {
  return game.state.openEvents.map((index) => {
    const event = game.setup.events[index];
    const cheapest = event?.choices.reduce((least, it) =>
      it.halfDays < least.halfDays ? it : least,
    );
    return { event: event?.id ?? '', choice: cheapest?.id ?? '' };
  });
}

/** The most urgent wishes that are possible and fit. */
function fill(game: Game, wishes: readonly Wish[], choices: readonly Choice[]): Block[] {
  let free = HALF_DAYS - REST;
  for (const { event, choice } of choices) {
    const taken = game.setup.events
      .find((it) => it.id === event)
      ?.choices.find((it) => it.id === choice);
    free -= taken?.halfDays ?? 0;
  }
  const given = game.state.lieutenants.map(() => 0);
  const chosen: Wish[] = [];
  for (const wish of byUrgency(wishes)) {
    if (free <= 0 || wish.urgency <= 0) break;
    if (wish.length > free) continue;
    const { action } = wish;
    if (action.kind === 'delegate') {
      const sum = (given[action.lieutenant] ?? 0) + wish.length;
      if (sum > MOST_DELEGATED) continue;
      given[action.lieutenant] = sum;
    }
    if (refuseAction(game, action) !== null) continue;
    chosen.push(wish);
    free -= wish.length;
  }
  return layOut(chosen);
}
