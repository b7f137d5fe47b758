import type Phaser from 'phaser';
import type { BoardGhosts, BoardLayout, BoardModel, BoardTargets, Theme } from '../view/index.ts';
import { layout as layoutOf } from '../view/index.ts';
import { createAtlas, destroyAtlas } from './atlas.ts';
import { type Crowd, createCrowd } from './crowd.ts';
import { createInstruments, type Instruments } from './instruments.ts';
import {
  advanceMotion,
  aim,
  allMoved,
  anyMoved,
  type Motion,
  motionFor,
  settleMotion,
} from './motion.ts';
import { drawGround, drawZones } from './pen/ground.ts';
import { drawGhosts, drawTargets } from './pen/over.ts';
import { type Inks, inksOf } from './pen/pen.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { createTraffic, type Traffic } from './traffic.ts';
import { createWind, type Wind } from './wind.ts';

/** Seconds that wind and unrest need to calm down after something changed. */
const CALM = 3.2;
/** Seconds of the fade that stands for motion where motion is not wanted. */
const FADE = 0.12;

/** Size of the map: CSS pixels, and pixels of the screen in each. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** The picture: Phaser's objects, kept in step with a model. */
export interface Stage {
  readonly layout: BoardLayout | null;
  resize(size: Size): void;
  theme(theme: Theme): void;
  still(on: boolean): void;
  show(model: BoardModel, instant: boolean): void;
  ghosts(ghosts: BoardGhosts | null): void;
  targets(targets: BoardTargets | null): void;
  /** The week's work comes and goes over `seconds`, and its moments are pointed out. */
  sendWork(seconds: number): void;
  /** What the hands give travels to the teams. */
  sendHands(plan: BoardModel): void;
  /** Moves on; true while anything moves. `blowing` keeps the wind up. */
  tick(seconds: number, blowing: boolean): boolean;
}

interface Built {
  readonly zones: Sheet;
  readonly ground: Sheet;
  readonly instruments: Instruments;
  readonly over: Sheet;
  readonly wind: Wind;
  readonly crowd: Crowd;
  readonly traffic: Traffic;
}

/** A model as its plates are drawn while they change. */
const asDrawn = (model: BoardModel, motion: Motion | null): BoardModel => ({
  ...model,
  teams: model.teams.map((team, index) => {
    const plate = motion?.teams[index]?.plate;
    if (!plate) return team;
    const { structure, loose, debt, trust } = plate;
    return {
      ...team,
      structure: structure.value,
      loose: loose.value,
      debt: debt.value,
      trust: trust.value,
    };
  }),
});

/** Whether two layouts differ at most in who stands where: then what is built can stay. */
const sameGround = (one: BoardLayout, other: BoardLayout): boolean =>
  one.mark === other.mark &&
  one.teams.length === other.teams.length &&
  one.teams.every(({ rect }, at) => {
    const was = other.teams[at]?.rect;
    return (
      was?.x === rect.x &&
      was.y === rect.y &&
      was.width === rect.width &&
      was.height === rect.height
    );
  });

export function createStage(scene: Phaser.Scene, first: Theme): Stage {
  let size: Size = { width: 0, height: 0, ratio: 1 };
  let inks: Inks = inksOf(first);
  let model: BoardModel | null = null;
  let layout: BoardLayout | null = null;
  let motion: Motion | null = null;
  let built: Built | null = null;
  let ghosts: BoardGhosts | null = null;
  let targets: BoardTargets | null = null;
  let still = false;
  let energy = 0;
  let fade = 1;
  let time = 0;
  let stale = true;

  /** Takes everything down and builds it in the present size and theme. */
  const rebuild = (moving = false) => {
    scene.children.removeAll(true);
    for (const key of ['zones', 'ground', 'over', ...(built?.instruments.keys ?? [])])
      if (scene.textures.exists(key)) scene.textures.remove(key);
    destroyAtlas(scene);
    built = null;
    if (!model || size.width < 1 || size.height < 1) return;
    layout = layoutOf(model, size.width, size.height);
    const { width, height, ratio } = size;
    const atlas = createAtlas(scene, inks, layout.mark, ratio);
    const whole = { x: 0, y: 0, width, height };
    const zones = createSheet(scene, 'zones', whole, ratio);
    const windLayer = scene.add.layer();
    const ground = createSheet(scene, 'ground', whole, ratio);
    const instruments = createInstruments(scene, layout, ratio);
    const traffic = scene.add.layer();
    const crowd = createCrowd(scene, atlas, layout.mark);
    const over = createSheet(scene, 'over', whole, ratio);
    built = {
      zones,
      ground,
      instruments,
      over,
      wind: createWind(scene, windLayer, width, height, ratio),
      crowd,
      traffic: createTraffic(scene, traffic, atlas, layout.mark),
    };
    motion ??= motionFor(model);
    aim(motion, model, layout);
    if (!moving) settleMotion(motion);
    drawStill();
  };

  const drawPlates = () => {
    if (!built || !layout || !model) return;
    const [map, shown] = [layout, asDrawn(model, motion)];
    built.ground.draw((pen) => drawGround(pen, inks, map, shown));
  };

  const drawStill = () => {
    if (!built || !layout || !model) return;
    const [map, shown] = [layout, model];
    built.zones.visible(shown.zones.length > 1);
    if (shown.zones.length > 1) built.zones.draw((pen) => drawZones(pen, inks, map, shown));
    drawPlates();
    drawOver();
  };

  const drawOver = () => {
    if (!built || !layout || !model) return;
    const [map, shown] = [layout, model];
    built.over.visible(targets !== null || ghosts !== null);
    stale = true;
    if (!targets && !ghosts) return;
    built.over.draw((pen) => {
      if (targets) drawTargets(pen, inks, map, shown, targets);
      if (ghosts) drawGhosts(pen, inks, map, shown, ghosts);
    });
  };

  return {
    get layout() {
      return layout;
    },
    resize(next) {
      size = next;
      rebuild();
    },
    theme(theme) {
      inks = inksOf(theme);
      scene.cameras.main.setBackgroundColor(inks.paper);
      rebuild();
    },
    still(on) {
      still = on;
    },
    show(next, instant) {
      const first = model === null;
      const sameWeek = model?.week === next.week;
      model = next;
      const calm = still || instant || first;
      const map = size.width > 0 ? layoutOf(next, size.width, size.height) : null;
      if (!built || !map || !motion || !layout || !sameGround(map, layout)) rebuild(!calm);
      else {
        layout = map;
        aim(motion, next, map);
        if (calm) settleMotion(motion);
        drawStill();
      }
      if (still && !instant && !sameWeek) fade = 0;
      // What was only planned moves nothing but itself.
      if (!sameWeek || first) energy = still || instant ? 0 : 1;
    },
    ghosts(next) {
      ghosts = next;
      drawOver();
    },
    targets(next) {
      targets = next;
      drawOver();
    },
    sendWork(seconds) {
      if (!built || !model || !layout || still) return;
      built.traffic.sendWork(model, layout, seconds);
      built.traffic.pointOut(model, layout);
    },
    /** What the hands give travels to the teams. */
    sendHands(plan) {
      if (built && layout && !still) built.traffic.sendHands(plan, layout);
    },
    tick(seconds, blowing) {
      if (!built || !model || !layout || !motion) return false;
      time += seconds;
      energy = still ? 0 : blowing ? 1 : Math.max(0, energy - seconds / CALM);
      fade = Math.min(1, fade + seconds / FADE);
      const moved = advanceMotion(motion, seconds);
      const busy = built.traffic.advance(seconds);
      built.wind.blow(seconds, energy * energy, motion.market.value, motion.cone.value);
      built.crowd.alpha(fade);
      built.crowd.sync(motion.people, time, energy);
      const shown = { model, layout, inks, ghosts, targets };
      if (moved.plates) drawPlates();
      built.instruments.draw(shown, motion, stale ? allMoved(motion) : moved);
      stale = false;
      return anyMoved(moved) || busy || energy > 0 || fade < 1;
    },
  };
}
