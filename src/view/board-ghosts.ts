import type { Forecast, ForecastEffect } from '../engine/index.ts';
import type { BoardGhosts, BoardModel, GhostTeam, PersonMark } from './board.ts';
import type { Vector } from './board-angle.ts';
import { angleOf, clamp, fromAngle, meanOf, turnBetween, unit } from './board-angle.ts';
import { coneOf } from './board-model.ts';

/** What the planned block is about, where the forecast's figures alone do not say it. */
export interface GhostOptions {
  /** A direction that the block would declare. */
  readonly direction?: Vector | null;
  /** Half-angle of the market's cone that would be left, radians; else the forecast says it. */
  readonly cone?: number | null;
}

/** Least turn, in radians, that is worth a ghost. */
const LEAST_TURN = 0.035;
const TURNING = ['followership', 'fit', 'coherence'] as const;

/**
 * Ghosts of a planned block: the forecast says how far followership, fit and coherence would move;
 * the ghosts show the turning of people that such a move amounts to.
 */
export function boardGhosts(
  model: BoardModel,
  forecast: Forecast,
  options: GhostOptions = {},
): BoardGhosts {
  const aim = model.direction.declared ? { x: model.direction.x, y: model.direction.y } : null;
  const error = effectOn(forecast.effects, 'marketError', -1);
  const people = model.teams.flatMap((_, team) => {
    const members = model.people.filter((person) => person.team === team);
    const change = (figure: (typeof TURNING)[number]) =>
      effectOn(forecast.effects, figure, team) ?? 0;
    // Toward a new direction people turn or they do not: what they would have gained with the old one
    // is part of the forecast, but no turning away from the new.
    if (options.direction) return turned(members, options.direction, change('followership'), 0);
    if (aim && Math.abs(change('followership')) > 0.004)
      return turned(members, aim, change('followership'));
    if (Math.abs(change('fit')) > 0.004) return turned(members, model.market, change('fit'));
    if (Math.abs(change('coherence')) > 0.004)
      return turned(members, unit(meanOf(members)), change('coherence') / 2);
    return [];
  });
  return {
    people,
    teams: model.teams.flatMap((_, team) => ghostTeam(model, forecast.effects, team)),
    direction: options.direction ?? null,
    cone: options.cone ?? (error === null ? null : Math.max(0, model.market.cone + coneOf(error))),
  };
}

function effectOn(
  effects: readonly ForecastEffect[],
  figure: ForecastEffect['figure'],
  team: number,
): number | null {
  return effects.find((e) => e.figure === figure && e.team === team)?.change ?? null;
}

/** Members turned by the one share of their gap to `aim` that moves the mean cosine by `change`. */
function turned(
  members: readonly PersonMark[],
  aim: Vector,
  change: number,
  least = -1,
): (Vector & { slot: number })[] {
  const cosine = (share: number) =>
    members.reduce((sum, m) => sum + Math.cos(turnBetween(m, aim) * (1 - share)), 0) /
    Math.max(1, members.length);
  const wanted = clamp(cosine(0) + change, -1, 1);
  let low = least;
  let high = 1;
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (cosine(middle) < wanted) low = middle;
    else high = middle;
  }
  const share = (low + high) / 2;
  return members.flatMap((m) => {
    const turn = turnBetween(m, aim) * share;
    if (Math.abs(turn) < LEAST_TURN) return [];
    return [{ slot: m.slot, ...fromAngle(angleOf(m) + turn) }];
  });
}

/** Figures of a team that a block would move so far that it can be seen. */
const VISIBLE = { structure: 0.01, backlog: 0.25, trust: 0.01, debt: 0.01 } as const;

function ghostTeam(
  model: BoardModel,
  effects: readonly ForecastEffect[],
  team: number,
): GhostTeam[] {
  const mark = model.teams[team];
  if (!mark) return [];
  const after = (figure: keyof typeof VISIBLE): number | null => {
    const change = effectOn(effects, figure, team);
    if (change === null || Math.abs(change) < VISIBLE[figure]) return null;
    return figure === 'backlog' ? Math.max(0, mark.backlog + change) : clamp(mark[figure] + change);
  };
  const ghost = {
    team,
    structure: after('structure'),
    backlog: after('backlog'),
    trust: after('trust'),
    debt: after('debt'),
  };
  const { structure, backlog, trust, debt } = ghost;
  return [structure, backlog, trust, debt].some((figure) => figure !== null) ? [ghost] : [];
}
