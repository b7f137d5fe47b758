import type Phaser from 'phaser';
import type {
  BoardLayout,
  BoardModel,
  Disc,
  MomentMark,
  Point,
  TeamPlace,
  Wire,
} from '../view/index.ts';
import { centreOf, chanceOf, mix } from '../view/index.ts';
import { ATLAS, type Atlas } from './atlas.ts';
import { screenAngle } from './pen/pen.ts';
import { lineWeight, offset } from './pen/wires.ts';

/** What travels over the map while weeks run: the work of the two hands outward, finished work to the market. */
export interface Traffic {
  /** Sends what the two hands give this turn along the lines. */
  sendHands(model: BoardModel, layout: BoardLayout): void;
  /** Lets a week's finished work leave, over `seconds`. */
  sendWork(model: BoardModel, layout: BoardLayout, seconds: number): void;
  /** Opens a ring around whatever a moment of the week is about. */
  pointOut(model: BoardModel, layout: BoardLayout): void;
  /** Moves on; true while anything is under way. */
  advance(seconds: number): boolean;
  clear(): void;
}

interface Traveller {
  readonly image: Phaser.GameObjects.Image;
  age: number;
  readonly life: number;
  move(share: number): void;
}

/** Largest number of marks that reach or leave one team in a week. */
const MOST_WORK = 7;
/** Known debt from which finished work comes back. */
const REWORK_FROM = 0.2;

export function createTraffic(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Layer,
  atlas: Atlas,
  mark: number,
): Traffic {
  let travellers: Traveller[] = [];
  let sent = 0;

  const launch = (frame: string, wait: number, life: number) => {
    const image = scene.add.image(0, 0, ATLAS, frame).setScale(atlas.scale).setVisible(false);
    layer.add(image);
    const traveller: Traveller = { image, age: -wait, life, move: () => {} };
    travellers.push(traveller);
    return traveller;
  };

  const along = (path: readonly Point[], frame: string, wait: number, size: number) => {
    const traveller = launch(frame, wait, travelTime(path));
    traveller.image.setScale(atlas.scale * size);
    traveller.move = (share) => {
      const at = pointOn(path, share);
      traveller.image.setPosition(at.x, at.y).setAlpha(Math.min(1, (1 - share) * 6));
    };
  };

  const fly = (from: Point, angle: number, withWind: number, wait: number) => {
    const good = withWind > 0.5;
    const far = good ? mix(90, 230, withWind) : mix(26, 60, (withWind + 1) / 1.5);
    const traveller = launch(good ? 'work' : 'waste', wait, good ? 0.95 : 0.8);
    const size = Math.max(0.62, Math.min(1, 4.2 / mark)) * (good ? 0.95 : 0.8);
    traveller.image.setRotation(angle).setScale(atlas.scale * size);
    traveller.move = (share) => {
      const gone = 1 - (1 - share) ** (good ? 1.6 : 2.6);
      traveller.image
        .setPosition(from.x + Math.cos(angle) * far * gone, from.y + Math.sin(angle) * far * gone)
        .setAlpha(Math.min(1, (1 - share) * (good ? 2.2 : 1.4)) * mix(0.55, 1, withWind));
    };
  };

  /** Promised work rolls in along the rail. */
  const arrive = (place: TeamPlace, wait: number) => {
    const { dock } = place;
    const size = Math.min(0.8, dock.height / 2.6 / mark);
    const traveller = launch('crate', wait, 0.5);
    traveller.image.setScale(atlas.scale * size);
    traveller.move = (share) => {
      const x = mix(dock.x + 4, dock.x + dock.width - 4, share ** 0.8);
      traveller.image
        .setPosition(x, dock.y + dock.height - dock.height * 0.25)
        .setAlpha(Math.min(1, share * 5, (1 - share) * 5));
    };
  };

  /** Work done badly leaves by the door, falls, and is back in the dock. */
  const comeBack = (place: TeamPlace, wait: number) => {
    const { door, dock } = place;
    const traveller = launch('waste', wait, 0.75);
    traveller.image.setScale(atlas.scale * Math.min(0.8, 4 / mark));
    traveller.move = (share) => {
      const out = Math.sin(share * Math.PI);
      const x = mix(door.x, dock.x + dock.width - 6, share) + out * 26;
      traveller.image
        .setPosition(x, door.y + dock.height * 0.4 - out * 22)
        .setRotation(share * 5)
        .setAlpha(Math.min(1, (1 - share) * 6));
    };
  };

  /** What arrives at a team goes on to its people, the nearest first: brackets or rings around them. */
  const touch = (model: BoardModel, layout: BoardLayout, wire: Wire, frame: 'bracket' | 'ring') => {
    const arrives = travelTime(wire.path) * 0.85;
    model.people.forEach((person, at) => {
      const place = layout.people[at];
      const port = layout.teams[wire.team]?.port;
      if (person.team !== wire.team || !place || !port) return;
      const far = Math.hypot(place.x - port.x, place.y - port.y);
      const traveller = launch(frame, arrives + far / 900, 0.55);
      traveller.image.setPosition(place.x, place.y);
      traveller.move = (share) => {
        // Management snaps into place and stands; leadership opens like a wave.
        const size = frame === 'bracket' ? 1 : mix(0.7, 1.25, 1 - (1 - share) ** 3);
        traveller.image.setScale(atlas.scale * size).setAlpha(Math.min(1, (1 - share) * 1.8));
      };
    });
  };

  return {
    sendHands(model, layout) {
      const weight = lineWeight(layout);
      const size = Math.max(0.7, Math.min(1.1, (weight * 1.7) / mark));
      const send = (path: readonly Point[], frame: 'order' | 'call', halfDays: number) => {
        for (let i = 0; i < Math.min(4, Math.ceil(halfDays)); i++)
          along(path, frame, i * 0.1 + (frame === 'call' ? 0.05 : 0), size);
      };
      const { everybody, market, lieutenants } = model.reach;
      for (const wire of layout.wires) {
        const team = model.teams[wire.team];
        const carried = team ? everybody : everybody * (model.zones[wire.zone]?.coalition ?? 0);
        const called = carried + (team?.leadership ?? 0);
        send(offset(wire.path, -weight * 0.75), 'order', team?.management ?? 0);
        send(offset(wire.path, weight * (team ? 0.75 : 1)), 'call', called);
        if (!team) continue;
        if (team.management > 0) touch(model, layout, wire, 'bracket');
        if (called > 0) touch(model, layout, wire, 'ring');
      }
      const from = { x: layout.seat.x, y: layout.seat.y };
      send([from, layout.market], 'call', market);
      lieutenants.forEach((halfDays, index) => {
        const rect = layout.lieutenants[index];
        const staff = model.lieutenants[index]?.team === -1;
        if (rect && staff) send([from, centreOf(rect)], 'call', halfDays);
      });
    },
    sendWork(model, layout, seconds) {
      model.teams.forEach((team, index) => {
        const place = layout.teams[index];
        const members = model.people.filter((person) => person.team === index);
        if (!place || members.length === 0) return;
        const scale = MOST_WORK * mix(0.4, 1, team.volume);
        const arriving = Math.round(scale);
        for (let i = 0; i < arriving; i++) arrive(place, (seconds * (i + 0.4)) / arriving);
        const count = Math.round(scale * team.flow);
        for (let i = 0; i < count; i++) {
          const worker = members[Math.floor(chanceOf(sent++, 31) * members.length)];
          if (!worker) continue;
          const along = worker.x * model.market.x + worker.y * model.market.y;
          const wait = (seconds * (i + chanceOf(sent, 32))) / Math.max(1, count);
          const back = team.debt > REWORK_FROM && chanceOf(sent, 33) < team.debt;
          if (back) comeBack(place, wait);
          else fly(place.door, screenAngle(worker), along, wait);
        }
      });
    },
    pointOut(model, layout) {
      for (const moment of model.moments) {
        const at = momentPlace(moment, model, layout);
        const traveller = launch(`moment-${moment.tone}`, 0, 0.9);
        traveller.image.setPosition(at.x, at.y);
        traveller.move = (share) => {
          const open = 1 - (1 - share) ** 3;
          const size = (mix(0.6, 1, open) * at.radius) / (mark * 2);
          traveller.image.setScale(atlas.scale * size).setAlpha(Math.min(1, (1 - share) * 2));
        };
      }
    },
    advance(seconds) {
      for (const traveller of travellers) {
        traveller.age += seconds;
        if (traveller.age < 0) continue;
        traveller.image.setVisible(true);
        traveller.move(Math.min(1, traveller.age / traveller.life));
      }
      const [over, under] = [
        travellers.filter((t) => t.age >= t.life),
        travellers.filter((t) => t.age < t.life),
      ];
      for (const traveller of over) traveller.image.destroy();
      travellers = under;
      return travellers.length > 0;
    },
    clear() {
      for (const traveller of travellers) traveller.image.destroy();
      travellers = [];
    },
  };
}

/** What a moment is about, and how large a ring around it is. */
function momentPlace(moment: MomentMark, model: BoardModel, layout: BoardLayout): Disc {
  const person = layout.people[model.people.findIndex(({ slot }) => slot === moment.slot)];
  if (moment.slot >= 0 && person) return { ...person, radius: layout.mark * 3.2 };
  const head = layout.lieutenants[moment.lieutenant];
  if (head) return { ...centreOf(head), radius: head.width };
  const team = layout.teams[moment.team];
  if (team) return { ...centreOf(team.floor), radius: Math.min(team.floor.height, 90) / 2 };
  return { ...layout.seat, radius: layout.seat.radius * 1.4 };
}

/** Seconds from the seat to the end of a line. */
const travelTime = (path: readonly Point[]): number => 0.3 + pathLength(path) / 1700;

function pathLength(path: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < path.length; i++) length += distance(path[i - 1], path[i]);
  return length;
}

const distance = (a: Point | undefined, b: Point | undefined): number =>
  a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;

/** The point at a share 0..1 of a path's length. */
function pointOn(path: readonly Point[], share: number): Point {
  let left = pathLength(path) * share;
  for (let i = 1; i < path.length; i++) {
    const from = path[i - 1] as Point;
    const to = path[i] as Point;
    const length = distance(from, to);
    if (left <= length && length > 0)
      return { x: mix(from.x, to.x, left / length), y: mix(from.y, to.y, left / length) };
    left -= length;
  }
  return path.at(-1) ?? { x: 0, y: 0 };
}
