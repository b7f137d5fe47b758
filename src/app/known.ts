import {
  type Choice,
  efficienciesOf,
  forecastBlock,
  forecastPlan,
  type Game,
  type Outlook,
  outlook,
  refuse,
  refuseAction,
  refuseBlocks,
} from '../engine/index.ts';
import type { PlayedTurn, PlayInput, RunningState } from '../view/index.ts';
import { gameOf, type Session } from './session.ts';

const outlooks = new WeakMap<Game, Outlook>();

/** What a player may know of a game; worked out once for each. */
export function outlookOf(game: Game): Outlook {
  const known = outlooks.get(game);
  if (known) return known;
  const made = outlook(game);
  outlooks.set(game, made);
  return made;
}

/** Half-days of every week that answers take up. */
function halfDaysTaken(game: Game, choices: readonly Choice[]): number {
  const { setup } = game;
  return choices.reduce((sum, { event, choice }) => {
    const asked = setup.events.find((one) => one.id === event);
    return sum + (asked?.choices.find((one) => one.id === choice)?.halfDays ?? 0);
  }, 0);
}

/** What the play screen is made from. While weeks run it shows the game before them and their plan. */
export function playInput(session: Session, running: RunningState | null): PlayInput {
  const now = gameOf(session);
  const before = running ? session.games.at(-2) : undefined;
  const game = before ?? now;
  const at = session.games.indexOf(game);
  const earlier = session.games[at - 1];
  const ran = before ? now.log.at(-1)?.decision : undefined;
  const plan = ran ?? session.plan.now;
  return {
    scenario: session.scenario,
    outlook: outlookOf(game),
    before: earlier ? outlookOf(earlier) : null,
    reports: session.reports.slice(0, at),
    plan,
    lastBlocks: game.log.at(-1)?.decision.blocks ?? [],
    halfDaysTaken: halfDaysTaken(game, plan.choices),
    refusal: ran ? null : refuse(game, plan),
    refuseAction: (action) => refuseAction(game, action),
    refuseBlocks: (blocks) => refuseBlocks(game, blocks, plan.choices),
    forecastBlock: (blocks, index) => forecastBlock(game, blocks, index, plan.choices),
    forecastPlan: (blocks) => forecastPlan(game, blocks, plan.choices),
    efficienciesOf: (blocks) => efficienciesOf(game, blocks),
    mode: running ? 'running' : session.phase === 'events' ? 'events' : 'planning',
    running,
    canUndo: session.phase === 'planning' && session.plan.past.length > 0,
    canRedo: session.phase === 'planning' && session.plan.future.length > 0,
  };
}

/** Every turn with what could be known after it: what debrief and ending are made from. */
export function playedTurns(session: Session): readonly PlayedTurn[] {
  return session.reports.flatMap((report, at) => {
    const game = session.games[at + 1];
    return game ? [{ game, report, outlook: outlookOf(game) }] : [];
  });
}
