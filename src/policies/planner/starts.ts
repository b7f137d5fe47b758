import {
  type Choice,
  type Decision,
  type Game,
  overview,
  refuseAction,
} from '../../engine/index.ts';
import { bothHands } from '../both-hands.ts';
import { decide } from '../decide.ts';
import { leader } from '../leader.ts';
import { manager } from '../manager.ts';
import { halves } from '../simple.ts';
import { type Plan, piecesOf } from './plan.ts';
import { steward } from './steward.ts';

/** Plans to begin the search with: those of the fixed policies, and what was done last turn. */
export function startingPlans(game: Game): Plan[] {
  const { choices } = steward(game, overview(game));
  const plan = (decision: Decision): Plan => ({ pieces: piecesOf(decision.blocks), choices });
  const plans = [bothHands, manager, leader, halves].map((policy) => plan(decide(game, policy)));
  const last = game.log[game.log.length - 1]?.decision;
  if (last) {
    const pieces = piecesOf(last.blocks).filter((it) => refuseAction(game, it.action) === null);
    plans.push({ pieces, choices });
  }
  return plans;
}

/** Every way to answer the open events. */
export function answersOf(game: Game): Choice[][] {
  let all: Choice[][] = [[]];
  for (const index of game.state.openEvents) {
    const event = game.setup.events[index];
    if (!event) continue;
    all = all.flatMap((choices) =>
      event.choices.map(({ id }) => [...choices, { event: event.id, choice: id }]),
    );
  }
  return all;
}
