import {
  type Choice,
  drawFor,
  type Game,
  openRollout,
  resampleMarket,
} from '../../engine/index.ts';
import { bothHands } from '../both-hands.ts';
import { decide } from '../decide.ts';
import { decisionOf, fitted, piecesOf } from './plan.ts';
import { worthOf } from './worth.ts';

/** Turns that are played after an answer before the rest is guessed. */
const HORIZON = 5;

/** What each answer to an open event is worth, in points of the score. */
export interface AnswerWorth {
  readonly choice: string;
  readonly worth: number;
}

/**
 * What each answer to an open event is worth from the truth, on average over futures whose luck and
 * market are drawn anew; the week and the turns after are those of both hands.
 */
export function worthOfAnswers(game: Game, event: string, futures: number): AnswerWorth[] {
  const { setup, state, seed } = game;
  const usual = decide(game, bothHands);
  const pieces = piecesOf(usual.blocks);
  const others = usual.choices.filter((it) => it.event !== event);
  const of = setup.events.find((it) => it.id === event);
  const worths = (of?.choices ?? []).map(({ id }) => {
    const choices: Choice[] = [...others, { event, choice: id }];
    const decision = decisionOf(game, fitted(game, { pieces, choices }));
    if (decision === null) return null;
    let sum = 0;
    for (let n = 0; n < futures; n++) {
      const key = `${seed}/answers/${Math.floor(drawFor(seed, 'forecast', n)() * 1e9)}`;
      const start = {
        ...state,
        market: resampleMarket(state.market, setup.market, state.week, key),
      };
      sum += worthOf(game, { start, rollout: openRollout(setup, key, start) }, decision, HORIZON);
    }
    return { choice: id, worth: sum / futures };
  });
  return worths.flatMap((it) => it ?? []);
}
