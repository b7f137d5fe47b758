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
import type { PlayedTurn, PlayInput, PlayMode, RunningState } from '../view/index.ts';
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

/** The game that the screen shows while the weeks of a turn run: the one before the turn. */
export function shownGame(session: Session): Game {
  return session.phase === 'running' ? (session.games.at(-2) ?? gameOf(session)) : gameOf(session);
}

/** What the play screen is made from. */
export function playInput(session: Session, running: RunningState | null): PlayInput {
  const game = shownGame(session);
  const at = session.games.indexOf(game);
  const before = session.games[at - 1];
  const last = game.log.at(-1)?.decision;
  // While weeks run, the plan to be seen is the one that is being carried out.
  const ran = session.phase === 'running' ? gameOf(session).log.at(-1)?.decision : undefined;
  const plan = ran ?? session.plan.now;
  return {
    scenario: session.scenario,
    outlook: outlookOf(game),
    before: before ? outlookOf(before) : null,
    reports: session.reports.slice(0, at),
    plan,
    lastBlocks: last?.blocks ?? [],
    halfDaysTaken: halfDaysTaken(game, plan.choices),
    refusal: ran ? null : refuse(game, plan),
    refuseAction: (action) => refuseAction(game, action),
    refuseBlocks: (blocks) => refuseBlocks(game, blocks, plan.choices),
    forecastBlock: (blocks, index) => forecastBlock(game, blocks, index, plan.choices),
    forecastPlan: (blocks) => forecastPlan(game, blocks, plan.choices),
    efficienciesOf: (blocks) => efficienciesOf(game, blocks),
    mode: modeOf(session),
    running,
    canUndo: session.phase === 'planning' && session.plan.past.length > 0,
    canRedo: session.phase === 'planning' && session.plan.future.length > 0,
  };
}

function modeOf({ phase }: Session): PlayMode {
  return phase === 'events' || phase === 'running' ? phase : 'planning';
}

/** Every turn with what could be known after it: what debrief and ending are made from. */
export function playedTurns(session: Session): readonly PlayedTurn[] {
  return session.reports.flatMap((report, at) => {
    const game = session.games[at + 1];
    return game ? [{ game, report, outlook: outlookOf(game) }] : [];
  });
}
