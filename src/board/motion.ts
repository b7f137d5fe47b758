import type { BoardLayout, BoardModel, PersonMark } from '../view/index.ts';
import { lengthOf } from '../view/index.ts';
import { screenAngle } from './pen/pen.ts';
import { advance, type Spring, send, sendAngle, settle, springAt } from './spring.ts';

/** Everything on the map that moves, as it stands now between two models. */
export interface Motion {
  readonly people: Map<number, MovingPerson>;
  teams: MovingTeam[];
  readonly market: Spring;
  readonly cone: Spring;
  readonly direction: Spring;
  readonly vision: Spring;
  /** Share of all work that goes the market's way. */
  readonly value: Spring;
}

export interface MovingPerson {
  mark: PersonMark;
  readonly angle: Spring;
  readonly x: Spring;
  readonly y: Spring;
  readonly grown: Spring;
  readonly alpha: Spring;
  /** Left the organization: fades, then goes. */
  gone: boolean;
}

export interface MovingTeam {
  readonly work: Spring;
  readonly spread: Spring;
  readonly heart: Spring;
  readonly order: Spring;
  readonly backlog: Spring;
  /** What the plate itself is drawn from. */
  readonly plate: PlateMotion;
}

export interface PlateMotion {
  readonly structure: Spring;
  readonly loose: Spring;
  readonly debt: Spring;
  readonly trust: Spring;
}

/** The farthest person of a plate begins to turn this much later than the nearest to the leader, seconds. */
const RIPPLE = 0.24;

export function motionFor(model: BoardModel): Motion {
  return {
    people: new Map(),
    teams: [],
    market: springAt(screenAngle(model.market)),
    cone: springAt(model.market.cone),
    direction: springAt(screenAngle(model.direction)),
    vision: springAt(model.direction.vision),
    value: springAt(model.market.value),
  };
}

/** Sends everything to where a model wants it. People nearer to the port begin to turn first. */
export function aim(motion: Motion, model: BoardModel, layout: BoardLayout): void {
  sendAngle(motion.market, screenAngle(model.market));
  send(motion.cone, model.market.cone);
  sendAngle(motion.direction, screenAngle(model.direction));
  send(motion.vision, model.direction.vision);
  send(motion.value, model.market.value);
  aimTeams(motion, model);
  const seen = new Set<number>();
  model.people.forEach((mark, at) => {
    const place = layout.people[at];
    if (!place) return;
    seen.add(mark.slot);
    const angle = screenAngle(mark);
    let person = motion.people.get(mark.slot);
    if (!person) {
      person = {
        mark,
        angle: springAt(angle),
        x: springAt(place.x),
        y: springAt(place.y),
        grown: springAt(0.2),
        alpha: springAt(0),
        gone: false,
      };
      motion.people.set(mark.slot, person);
    }
    person.mark = mark;
    person.gone = false;
    sendAngle(person.angle, angle, holdOf(layout, mark.team, place));
    send(person.x, place.x);
    send(person.y, place.y);
    send(person.grown, mark.grown);
    send(person.alpha, 1);
  });
  for (const [slot, person] of motion.people) {
    if (seen.has(slot)) continue;
    person.gone = true;
    send(person.alpha, 0);
  }
}

function aimTeams(motion: Motion, model: BoardModel): void {
  if (motion.teams.length !== model.teams.length)
    motion.teams = model.teams.map(({ trio, backlog, structure, loose, debt, trust }) => ({
      work: springAt(screenAngle(trio.work)),
      spread: springAt(trio.spread),
      heart: springAt(screenAngle(trio.heart)),
      order: springAt(lengthOf(trio.work)),
      backlog: springAt(backlog),
      plate: {
        structure: springAt(structure),
        loose: springAt(loose),
        debt: springAt(debt),
        trust: springAt(trust),
      },
    }));
  model.teams.forEach(({ trio, backlog, structure, loose, debt, trust }, index) => {
    const team = motion.teams[index];
    if (!team) return;
    sendAngle(team.work, screenAngle(trio.work));
    send(team.spread, trio.spread);
    sendAngle(team.heart, screenAngle(trio.heart));
    send(team.order, lengthOf(trio.work));
    send(team.backlog, backlog);
    send(team.plate.structure, structure);
    send(team.plate.loose, loose);
    send(team.plate.debt, debt);
    send(team.plate.trust, trust);
  });
}

function holdOf(layout: BoardLayout, team: number, at: { x: number; y: number }): number {
  const place = layout.teams[team];
  if (!place) return 0;
  const far = Math.hypot(place.rect.width, place.rect.height) || 1;
  return (RIPPLE * Math.hypot(at.x - place.port.x, at.y - place.port.y)) / far;
}

/** What moved in a step, by the instruments that show it. */
export interface Moved {
  readonly people: boolean;
  readonly market: boolean;
  readonly direction: boolean;
  readonly teams: readonly boolean[];
  readonly plates: boolean;
}

/** Everything, as after a new model. */
export const allMoved = (motion: Motion): Moved => ({
  people: true,
  market: true,
  direction: true,
  teams: motion.teams.map(() => true),
  plates: true,
});

export const anyMoved = (moved: Moved): boolean =>
  moved.people || moved.market || moved.direction || moved.plates || moved.teams.includes(true);

/** Moves everything on. */
export function advanceMotion(motion: Motion, seconds: number): Moved {
  const step = (springs: readonly Spring[]): boolean => {
    let moving = false;
    for (const spring of springs) moving = advance(spring, seconds) || moving;
    return moving;
  };
  let people = false;
  for (const [slot, person] of motion.people) {
    people = step(springsOf(person)) || people;
    if (person.gone && person.alpha.value < 0.02) motion.people.delete(slot);
  }
  return {
    people,
    market: step([motion.market, motion.cone, motion.value]),
    direction: step([motion.direction, motion.vision]),
    teams: motion.teams.map((team) => step(instrumentSprings(team))),
    plates: step(motion.teams.flatMap(({ plate }) => Object.values(plate))),
  };
}

/** Ends all motion where it was going. */
export function settleMotion(motion: Motion): void {
  const { market, cone, value, direction, vision } = motion;
  for (const spring of [market, cone, value, direction, vision]) settle(spring);
  for (const team of motion.teams)
    for (const spring of [...instrumentSprings(team), ...Object.values(team.plate)]) settle(spring);
  for (const [slot, person] of motion.people) {
    for (const spring of springsOf(person)) settle(spring);
    if (person.gone) motion.people.delete(slot);
  }
}

const instrumentSprings = ({ work, spread, heart, order, backlog }: MovingTeam): Spring[] => [
  work,
  spread,
  heart,
  order,
  backlog,
];

const springsOf = ({ angle, x, y, grown, alpha }: MovingPerson): Spring[] => [
  angle,
  x,
  y,
  grown,
  alpha,
];
