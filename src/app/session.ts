import {
  advance,
  type Decision,
  type Game,
  REST,
  type Refusal,
  startGame,
  type TurnReport,
} from '../engine/index.ts';
import { originAt, type RecordOrigin } from '../record/index.ts';
import { compile, digest, findScenario, type Scenario } from '../scenario/index.ts';
import { changed, type PlanHistory, planFrom, redone, undone } from './plan.ts';

/**
 * Where a game in play stands. The weeks run in `running`, `report` shows what they did, `events` asks
 * for answers before the next plan, `ended` is the end.
 */
export const PHASES = ['events', 'planning', 'running', 'report', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

/** A game in play: plain immutable data. */
export interface Session {
  readonly scenario: Scenario;
  /** The game before the first turn and after every turn; neighbours share what did not change. */
  readonly games: readonly [Game, ...Game[]];
  /** What each turn did. */
  readonly reports: readonly TurnReport[];
  readonly plan: PlanHistory;
  readonly phase: Phase;
  /** The game that this one was branched off from, or null. */
  readonly origin: RecordOrigin | null;
}

/** The game as it stands. */
export function gameOf(session: Session): Game {
  return session.games.at(-1) ?? session.games[0];
}

/** The report of the last turn, or null before the first. */
export function lastReport(session: Session): TurnReport | null {
  return session.reports.at(-1) ?? null;
}

/** A new game. */
export function opened(scenario: Scenario, seed: string): Session {
  const game = startGame(compile(scenario), seed);
  return resumed(scenario, [game], []);
}

/** What a game that goes on has besides the turns that were played. */
export interface GoingOn {
  /** The plan that was being made. */
  readonly plan?: Decision;
  readonly origin?: RecordOrigin | null;
}

/** A game that was played before, as its replay gave it, with the plan that was being made. */
export function resumed(
  scenario: Scenario,
  games: readonly Game[],
  reports: readonly TurnReport[],
  { plan = REST, origin = null }: GoingOn = {},
): Session {
  const [first, ...rest] = games;
  if (!first) throw new RangeError('a game has a beginning');
  return resting({
    scenario,
    games: [first, ...rest],
    reports,
    plan: planFrom(plan),
    phase: 'planning',
    origin,
  });
}

/** What a branch begins with. */
export interface Branching {
  /** The plan to begin with; usually none. */
  readonly plan?: Decision;
  /** What the other game is called. */
  readonly title?: string;
}

/**
 * A new game that takes over the first turns of another, 0 to all of them, and says where it came
 * from.
 */
export function branched(
  from: Session,
  turns: number,
  { plan = REST, title }: Branching = {},
): Session {
  const taken = Math.max(0, Math.min(turns, from.reports.length));
  return resumed(from.scenario, from.games.slice(0, taken + 1), from.reports.slice(0, taken), {
    plan,
    origin: originAt(gameOf(from), taken, title),
  });
}

/** The phase that a turn begins in: questions first, the plan after them. */
function resting(session: Session): Session {
  const game = gameOf(session);
  if (game.state.ended) return { ...session, phase: 'ended' };
  return { ...session, phase: unanswered(session).length > 0 ? 'events' : 'planning' };
}

/** Ids of the open events that the plan does not answer yet. */
export function unanswered(session: Session): readonly string[] {
  const game = gameOf(session);
  const answered = new Set(session.plan.now.choices.map((choice) => choice.event));
  return game.state.openEvents
    .map((index) => game.setup.events[index]?.id ?? '')
    .filter((id) => id !== '' && !answered.has(id));
}

/** The session with another plan; only while one is being made. */
export function replanned(session: Session, plan: Decision): Session {
  if (session.phase !== 'planning' && session.phase !== 'events') return session;
  return { ...session, plan: changed(session.plan, plan) };
}

/**
 * An event answered, or answered differently. An answer is no step of the plan: undoing a block
 * must not take an answer back.
 */
export function answered(session: Session, event: string, choice: string): Session {
  if (session.phase !== 'planning' && session.phase !== 'events') return session;
  const { past, now, future } = session.plan;
  const choices = [...now.choices.filter((one) => one.event !== event), { event, choice }];
  const withChoices = (plan: Decision): Decision => ({ ...plan, choices });
  return {
    ...session,
    plan: {
      past: past.map(withChoices),
      now: withChoices(now),
      future: future.map(withChoices),
    },
  };
}

/** On to the plan once every event has its answer. */
export function questionsDone(session: Session): Session {
  return session.phase === 'events' ? resting(session) : session;
}

/** Back to the events of the turn, to answer differently. */
export function questionsAgain(session: Session): Session {
  if (session.phase !== 'planning' || gameOf(session).state.openEvents.length === 0) return session;
  return { ...session, phase: 'events' };
}

/** One step of the plan back. */
export function stepBack(session: Session): Session {
  return session.phase === 'planning' ? { ...session, plan: undone(session.plan) } : session;
}

/** One step of the plan forward again. */
export function stepForward(session: Session): Session {
  return session.phase === 'planning' ? { ...session, plan: redone(session.plan) } : session;
}

/** Runs the weeks of the plan. A refusal changes nothing. */
export function run(
  session: Session,
):
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly refusal: Refusal } {
  if (session.phase !== 'planning' && session.phase !== 'events') return { ok: true, session };
  const result = advance(gameOf(session), session.plan.now);
  if (!result.ok) return result;
  return {
    ok: true,
    session: {
      ...session,
      games: [...session.games, result.game],
      reports: [...session.reports, result.report],
      plan: planFrom(),
      phase: 'running',
    },
  };
}

/** The animation is over, or was skipped. */
export function arrived(session: Session): Session {
  return session.phase === 'running' ? { ...session, phase: 'report' } : session;
}

/** On from the report: to the next turn, or to the end. */
export function carriedOn(session: Session): Session {
  return session.phase === 'report' ? resting(session) : session;
}

/** The same game in the words of the language in use; a scenario that is not of the bundle keeps its own. */
export function retold(session: Session): Session {
  const { scenario } = session;
  const told = findScenario(scenario.id);
  return told && digest(told) === digest(scenario) ? { ...session, scenario: told } : session;
}
