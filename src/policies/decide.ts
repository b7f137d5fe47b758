import {
  type Action,
  type Block,
  type Choice,
  type Decision,
  drawFor,
  type Game,
  HALF_DAYS,
  type Hand,
  handOf,
  outlook,
  refuseAction,
  refuseBlocks,
} from '../engine/index.ts';
import { byUrgency, type OpenEvent, type Policy, type Wish } from './policy.ts';

/** The decision that a policy takes in a game. Always legal. */
export function decide(game: Game, policy: Policy): Decision {
  const draw = drawFor(`${game.seed}/${policy.name}`, 'people', game.state.turn);
  const events = openEventsOf(game);
  const choices: Choice[] = events.map((event) => ({
    event: event.id,
    choice: event.choices[Math.floor(draw() * event.choices.length)]?.id ?? '',
  }));
  const taken = events.reduce((sum, event, i) => {
    const made = event.choices.find((it) => it.id === choices[i]?.choice);
    return sum + (made?.halfDays ?? 0);
  }, 0);
  const halfDays = Math.max(0, HALF_DAYS - taken - policy.rest);
  const possible = (action: Action): boolean => refuseAction(game, action) === null;
  const look = outlook(game);
  const wishes = policy.wishes({ look, choices, halfDays, possible, draw, openEvents: events });
  return { blocks: mostUrgent(game, wishes, choices, halfDays), expectations: [], choices };
}

function openEventsOf(game: Game): OpenEvent[] {
  return game.state.openEvents.map((index) => {
    const event = game.setup.events[index];
    return {
      id: event?.id ?? '',
      choices: (event?.choices ?? []).map(({ id, halfDays }) => ({ id, halfDays })),
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

/** Lays wishes on the calendar: one hand's after the other's, so that the week has one switch. */
export function layOut(wishes: readonly Wish[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  const hands: readonly Hand[] = ['management', 'leadership'];
  for (const hand of hands) {
    for (const { action, length } of wishes) {
      if (handOf(action.kind) !== hand) continue;
      blocks.push({ start, length, action });
      start += length;
    }
  }
  return blocks;
}
