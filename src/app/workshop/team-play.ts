import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Decision } from '../../engine/index.ts';
import type { Parts, RoomRefusal, TeamPart } from '../../protocol/index.ts';
import { changed, planFrom } from '../plan.ts';
import { gameOf, resumed, run, type Session } from '../session.ts';
import { mergedPlan } from './plan-merge.ts';
import type { Room } from './room.ts';
import {
  caughtUp,
  openingOf,
  type TeamGame,
  type TeamGameFault,
  turnsIn,
  withInjected,
} from './team-game.ts';

/** What happens to a team that its page should say. */
export type TeamEvent =
  /** A turn has run: its weeks can be watched. */
  | { readonly kind: 'ran' }
  /** The server refused what was asked; the plan stands as the server has it. */
  | { readonly kind: 'refused'; readonly refusal: RoomRefusal }
  /** What was played without the server has been taken over, or could not be. */
  | { readonly kind: 'offline'; readonly taken: boolean };

/** The game of the team on this device: in step with the server, and playable without it. */
export interface TeamPlay {
  readonly current: ReadonlySignal<{ readonly id: string; readonly session: Session } | null>;
  readonly fault: ReadonlySignal<TeamGameFault | null>;
  change(next: (session: Session) => Session): void;
  /** Asks for the weeks to run; without the server they run here. */
  agree(): void;
  disagree(): void;
  close(): void;
}

/** The plan as the server had it when both last agreed on it. */
interface Acknowledged {
  readonly turn: number;
  readonly revision: number;
  readonly plan: Decision;
}

interface OfflineTurn {
  readonly turn: number;
  readonly plan: Decision;
  readonly fingerprint: string;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isPlanning = (session: Session): boolean =>
  session.phase === 'planning' || session.phase === 'events';

const turnOf = (session: Session): number => gameOf(session).state.turn + 1;

/** Follows the team of a seat. */
export function createTeamPlay(room: Room, tell: (event: TeamEvent) => void): TeamPlay {
  const current = signal<{ readonly id: string; readonly session: Session } | null>(null);
  const fault = signal<TeamGameFault | null>(null);
  let base: TeamGame | null = null;
  let acknowledged: Acknowledged | null = null;
  let sending = false;
  let wantsToRun = false;
  let offline: OfflineTurn[] = [];
  let closed = false;

  const put = (session: Session): void => {
    if (current.value?.session !== session) current.value = { id: 'team', session };
  };
  const view = (): Partial<Parts> => room.state.peek().view;
  const isAway = (): boolean => room.state.peek().link !== 'here';

  /** The games with what was injected into the turn that is planned. */
  const gamesNow = (game: TeamGame, team: TeamPart) => {
    const before = game.games.slice(0, -1);
    const last = game.games[game.games.length - 1] ?? game.games[0];
    return [...before, withInjected(last, team.injected)];
  };
  const fresh = (game: TeamGame, team: TeamPart): Session =>
    resumed(game.scenario, gamesNow(game, team), game.reports, { plan: team.plan });

  /** Takes in the turns that have run. False when the game cannot be followed. */
  const follow = (team: TeamPart): boolean => {
    const part = view().game;
    if (!part) return false;
    const begun = base !== null && base.run === part.run;
    const start = begun && base ? ({ ok: true, game: base } as const) : openingOf(part);
    const result = start.ok ? caughtUp(start.game, turnsIn(view())) : start;
    fault.value = result.ok ? null : result.fault;
    if (!result.ok) return false;
    base = result.game;
    const session = current.peek()?.session;
    if (!begun || !session) {
      acknowledged = null;
      offline = [];
      put(fresh(base, team));
      return true;
    }
    if (offline.length > 0) return true;
    const news = base.reports.length - session.reports.length;
    if (news === 1 && isPlanning(session)) {
      wantsToRun = false;
      const { games, reports } = base;
      put({ ...session, games, reports, plan: planFrom(), phase: 'running' });
      tell({ kind: 'ran' });
    } else if (news !== 0) put(fresh(base, team));
    return true;
  };

  /** Brings the plan here and the plan on the server together. */
  const meet = (team: TeamPart): void => {
    const session = current.peek()?.session;
    if (!base || !session || !isPlanning(session) || turnOf(session) !== team.turn) return;
    if (acknowledged?.turn !== team.turn) {
      put(fresh(base, team));
    } else if (acknowledged.revision !== team.revision) {
      const merged = mergedPlan(acknowledged.plan, session.plan.now, team.plan);
      put({ ...session, plan: changed(session.plan, merged) });
    }
    acknowledged = { turn: team.turn, revision: team.revision, plan: team.plan };
    const now = current.peek()?.session ?? session;
    const games = gamesNow(base, team);
    if (games.at(-1)?.state.openEvents.length !== gameOf(now).state.openEvents.length)
      put(resumed(base.scenario, games, base.reports, { plan: now.plan.now }));
  };

  const send = (team: TeamPart): void => {
    const session = current.peek()?.session;
    if (!session || !acknowledged || sending || isAway() || !isPlanning(session)) return;
    if (turnOf(session) !== team.turn) return;
    const { turn, revision } = acknowledged;
    const plan = session.plan.now;
    const differs = !same(plan, acknowledged.plan);
    if (!differs && !wantsToRun) return;
    sending = true;
    if (!differs) wantsToRun = false;
    const asked = differs
      ? room.command({ kind: 'plan', turn, revision, plan: { ...plan } })
      : room.command({ kind: 'agree', turn, revision });
    void asked.then((outcome) => {
      sending = false;
      if (closed) return;
      if (!outcome.ok) {
        wantsToRun = false;
        // Somebody was quicker: what they did comes at once, and ours is carried over to it.
        const moved = outcome.refusal.code === 'plan-moved' || outcome.refusal.code === 'turn-over';
        if (!moved) {
          tell({ kind: 'refused', refusal: outcome.refusal });
          const now = current.peek()?.session;
          if (differs && now && acknowledged)
            put({ ...now, plan: changed(now.plan, acknowledged.plan) });
        }
        if (moved) return;
      }
      update();
    });
  };

  /** Hands in what was played while the server was away. */
  const handIn = (): void => {
    const turns = offline.map((one) => ({ ...one, plan: { ...one.plan } }));
    sending = true;
    void room.command({ kind: 'offline', turns }).then((outcome) => {
      sending = false;
      if (closed) return;
      const played = current.peek()?.session;
      offline = [];
      const team = view().team;
      if (!team || !follow(team) || !base || !played) return;
      const mine = gameOf(played).log.at(-1)?.fingerprint;
      const stands = base.games[played.reports.length]?.log.at(-1)?.fingerprint === mine;
      if (!stands) {
        acknowledged = null;
        put(fresh(base, team));
      }
      tell({ kind: 'offline', taken: outcome.ok });
      update();
    });
  };

  const update = (): void => {
    const { team } = view();
    if (closed || !team || isAway()) return;
    if (!follow(team)) return;
    if (offline.length > 0) {
      if (!sending) handIn();
      return;
    }
    meet(team);
    send(team);
  };

  const stop = effect(() => {
    void room.state.value;
    update();
  });

  return {
    current,
    fault,
    change: (next) => {
      const now = current.peek()?.session;
      if (!now) return;
      put(next(now));
      update();
    },
    agree: () => {
      const session = current.peek()?.session;
      if (!session) return;
      if (!isAway()) {
        wantsToRun = true;
        return update();
      }
      const plan = session.plan.now;
      const ran = run(session);
      if (!ran.ok || ran.session === session) return;
      const fingerprint = gameOf(ran.session).log.at(-1)?.fingerprint ?? '';
      offline.push({ turn: turnOf(session), plan, fingerprint });
      put(ran.session);
      tell({ kind: 'ran' });
    },
    disagree: () => {
      wantsToRun = false;
      const { team } = view();
      if (team) void room.command({ kind: 'disagree', turn: team.turn });
    },
    close: () => {
      closed = true;
      stop();
    },
  };
}
