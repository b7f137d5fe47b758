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
  /** The week's finished work leaves over `seconds`; what the hands give travels to the teams. */
  sendWork(seconds: number): void;
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

  const drawStill = () => {
    if (!built || !layout || !model) return;
    const [map, shown] = [layout, model];
    built.zones.visible(shown.zones.length > 1);
    if (shown.zones.length > 1) built.zones.draw((pen) => drawZones(pen, inks, map, shown));
    built.ground.draw((pen) => drawGround(pen, inks, map, shown));
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
      if (!built || !map || !motion || map.mark !== layout?.mark) rebuild(!calm);
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
      if (built && model && layout && !still) built.traffic.sendWork(model, layout, seconds);
    },
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
      built.instruments.draw(shown, motion, stale ? allMoved(motion) : moved);
      stale = false;
      return anyMoved(moved) || busy || energy > 0 || fade < 1;
    },
  };
}
