import type { FrameTeam, Moment, MomentKind, WeekFrame } from '../engine/index.ts';
import type { BoardModel, MomentMark, PersonMark, TeamMark, Tone } from './board.ts';
import type { Vector } from './board-angle.ts';
import { clamp, meanOf, unit } from './board-angle.ts';
import { fitOf, inAlarm, loosenessOf, shareOfValue, trioOf } from './board-model.ts';

export interface FrameOptions {
  /** Replay and debrief: true headings, commitment, strain and market, with what was known as a ghost. */
  readonly truth?: boolean;
  /** The turn's moments; those of the week are pointed out. */
  readonly moments?: readonly Moment[];
}

/** What a moment is about, as far as everybody notices it; null = nobody does. */
const TONE_OF: Readonly<Record<MomentKind, Tone | null>> = {
  left: 'people',
  arrived: 'people',
  appointed: 'people',
  whiplash: 'leadership',
  cynicism: 'leadership',
  unheard: 'leadership',
  moved: 'leadership',
  micromanaged: 'management',
  misdelegated: 'management',
  'rigid-pressure': 'management',
  'redesign-unready': 'management',
  breakthrough: 'value',
  'market-turned': null,
};

/**
 * A running week on the map. In play only what everybody sees moves (conduct, work, backlog);
 * what must be looked for stays as the plan knew it.
 */
export function boardFrame(
  frame: WeekFrame,
  known: BoardModel,
  options: FrameOptions = {},
): BoardModel {
  const truth = options.truth === true;
  const market = truth ? { x: frame.marketX, y: frame.marketY } : known.market;
  const people = framePeople(frame, known, market, truth);
  return {
    ...known,
    week: frame.week,
    truth,
    market: truth
      ? {
          ...market,
          cone: 0,
          fresh: 1,
          value: shareOfValue(people, market),
          ghost: { x: known.market.x, y: known.market.y },
          announced: null,
        }
      : { ...known.market, value: shareOfValue(people, market) },
    direction: { ...known.direction, vision: truth ? frame.vision : known.direction.vision },
    people,
    moments: momentsOf(options.moments ?? [], frame.week),
    teams: known.teams.map((team, index) => {
      const now = frame.teams[index];
      return now ? frameTeam(team, now, index, people, known, market, truth) : team;
    }),
  };
}

function momentsOf(moments: readonly Moment[], week: number): MomentMark[] {
  return moments.flatMap(({ kind, team, lieutenant, slot, week: when }) => {
    const tone = TONE_OF[kind];
    return tone && when === week ? [{ tone, team, lieutenant, slot }] : [];
  });
}

function framePeople(
  frame: WeekFrame,
  known: BoardModel,
  market: Vector,
  truth: boolean,
): PersonMark[] {
  const before = new Map(known.people.map((person) => [person.slot, person]));
  const { slot, team, x, y, workX, workY, commitment, strain } = frame.people;
  return slot.map((id, at) => {
    const was = before.get(id);
    const work = { x: workX[at] ?? 1, y: workY[at] ?? 0 };
    const weeks = Math.max(0, frame.week - known.week);
    return {
      slot: id,
      team: team[at] ?? 0,
      ...work,
      fit: fitOf(work, market),
      inner: truth ? { x: x[at] ?? 1, y: y[at] ?? 0 } : (was?.inner ?? null),
      fresh: truth ? 1 : (was?.fresh ?? 0),
      commitment: truth ? (commitment[at] ?? 0) : (was?.commitment ?? null),
      strain: truth ? (strain[at] ?? 0) : (was?.strain ?? null),
      // Nobody in the plan: arrived since.
      grown: was ? Math.min(1, was.grown + weeks * 0.03) : 0.6,
    };
  });
}

function frameTeam(
  team: TeamMark,
  now: FrameTeam,
  index: number,
  people: readonly PersonMark[],
  known: BoardModel,
  market: Vector,
  truth: boolean,
): TeamMark {
  const members = people.filter((person) => person.team === index);
  const work = members.length > 0 ? meanOf(members) : team.trio.work;
  const inner = members.map((person) => person.inner).filter((v): v is Vector => v !== null);
  const heart = truth && inner.length > 0 ? { ...meanOf(inner), age: 0 } : null;
  const trio = trioOf(work, { market, direction: known.direction }, heart);
  const seen: TeamMark = {
    ...team,
    size: members.length,
    backlog: now.backlog,
    flow: now.promised > 0 ? clamp(now.output / now.promised, 0, 1.4) : 0,
    pressure: now.pressure,
    trio: truth
      ? trio
      : {
          ...trio,
          heart: team.trio.heartFresh > 0 ? team.trio.heart : trio.heart,
          heartFresh: team.trio.heartFresh,
          follow: team.trio.heartFresh > 0 ? team.trio.follow : trio.follow,
        },
    alarm: inAlarm(now.backlog, now.reliability, team.strained),
  };
  if (!truth) return seen;
  return {
    ...seen,
    structure: now.structure,
    structureFresh: 1,
    loose: loosenessOf(now.structure),
    debt: now.debt,
    debtFresh: 1,
    trust: now.trust,
    trustFresh: 1,
    // A whole organization in the direction of its people, not of its orders.
    trio: { ...trio, heart: unit(trio.heart) },
    volume: team.volume,
    flow: now.promised > 0 ? clamp(now.output / now.promised, 0, 1.4) : 0,
  };
}
