import {
  type Action,
  type Block,
  type Choice,
  type ChoiceSetup,
  type Decision,
  drawFor,
  type Game,
  HALF_DAYS,
  overview,
  refuseAction,
  refuseBlocks,
} from '../engine/index.ts';
import { layOut } from './lay-out.ts';
import { byUrgency, type OpenEvent, type Planner, type Policy, type Wish } from './policy.ts';

/** The decision that a policy takes in a game. Always legal. */
export function decide(game: Game, policy: Policy | Planner): Decision {
  if ('plan' in policy) return policy.plan(game);
  const draw = drawFor(`${game.seed}/${policy.name}`, 'people', game.state.turn);
  const events = openEventsOf(game);
  const look = overview(game);
  const { judge } = policy;
  const { choices, taken } = chooseAnswers(events, (all) =>
    judge ? bestOf(all, (it) => judge(it, look)) : all[Math.floor(draw() * all.length)],
  );
  const halfDays = Math.max(0, HALF_DAYS - taken - policy.rest);
  const possible = (action: Action): boolean => refuseAction(game, action) === null;
  const wishes = policy.wishes({ look, choices, halfDays, possible, draw, openEvents: events });
  return { blocks: mostUrgent(game, wishes, choices, halfDays), expectations: [], choices };
}

/** Answers every open event as wished, but none so that another could not be answered any more. */
function chooseAnswers(
  events: readonly OpenEvent[],
  wish: (choices: readonly ChoiceSetup[]) => ChoiceSetup | undefined,
): { readonly choices: Choice[]; readonly taken: number } {
  const least = events.map((event) =>
    event.choices.reduce((few, it) => Math.min(few, it.halfDays), HALF_DAYS),
  );
  let taken = least.reduce((sum, halfDays) => sum + halfDays, 0);
  const choices = events.map((event, i) => {
    const few = least[i] ?? 0;
    const wished = wish(event.choices);
    const fits = wished !== undefined && taken - few + wished.halfDays <= HALF_DAYS;
    const made = fits ? wished : event.choices.find((it) => it.halfDays === few);
    taken += (made?.halfDays ?? few) - few;
    return { event: event.id, choice: made?.id ?? '' };
  });
  return { choices, taken };
}

/** The choice that is judged best; of equals the first. */
function bestOf(
  choices: readonly ChoiceSetup[],
  judge: (choice: ChoiceSetup) => number,
): ChoiceSetup | undefined {
  return choices.reduce<ChoiceSetup | undefined>(
    (best, it) => (best === undefined || judge(it) > judge(best) ? it : best),
    undefined,
  );
}

function openEventsOf(game: Game): OpenEvent[] {
  return game.state.openEvents.map((index) => {
    const event = game.setup.events[index];
    return {
      id: event?.id ?? '',
      choices: event?.choices ?? [],
    };
  });
}

/** Takes the most urgent wishes that are possible and fit into the half-days. */
function mostUrgent(
  game: Game,
  wishes: readonly Wish[],
  choices: readonly Choice[],
  halfDays: number,
): Block[] {
  let blocks: Block[] = [];
  let chosen: Wish[] = [];
  let free = halfDays;
  for (const wish of byUrgency(wishes)) {
    if (wish.length > free || wish.urgency <= 0) continue;
    const tried = layOut([...chosen, wish]);
    if (refuseBlocks(game, tried, choices) !== null) continue;
    chosen = [...chosen, wish];
    blocks = tried;
    free -= wish.length;
    if (free === 0) break;
  }
  return blocks;
}
