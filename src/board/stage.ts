import type Phaser from 'phaser';
import type { BoardGhosts, BoardLayout, BoardModel, BoardTargets, Theme } from '../view/index.ts';
import { layout as layoutOf } from '../view/index.ts';
import { createAtlas, destroyAtlas } from './atlas.ts';
import { type Crowd, createCrowd } from './crowd.ts';
import { advanceMotion, aim, type Motion, motionFor, settleMotion } from './motion.ts';
import { drawGround, drawZones } from './pen/ground.ts';
import { drawLive } from './pen/live.ts';
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
  sendHands(): void;
  /** Moves on; true while anything moves. `blowing` keeps the wind up. */
  tick(seconds: number, blowing: boolean): boolean;
}

interface Built {
  readonly zones: Sheet;
  readonly ground: Sheet;
  readonly live: Sheet;
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
  const rebuild = () => {
    scene.children.removeAll(true);
    for (const key of ['zones', 'ground', 'live', 'over'])
      if (scene.textures.exists(key)) scene.textures.remove(key);
    destroyAtlas(scene);
    built = null;
    if (!model || size.width < 1 || size.height < 1) return;
    layout = layoutOf(model, size.width, size.height);
    const { width, height, ratio } = size;
    const atlas = createAtlas(scene, inks, layout.mark, ratio);
    const zones = createSheet(scene, 'zones', width, height, ratio);
    const windLayer = scene.add.layer();
    const ground = createSheet(scene, 'ground', width, height, ratio);
    const live = createSheet(scene, 'live', width, height, ratio);
    const traffic = scene.add.layer();
    const people = scene.add.layer();
    const over = createSheet(scene, 'over', width, height, ratio);
    built = {
      zones,
      ground,
      live,
      over,
      wind: createWind(scene, windLayer, width, height, ratio),
      crowd: createCrowd(scene, people, atlas, layout.mark),
      traffic: createTraffic(scene, traffic, atlas, layout.mark),
    };
    motion ??= motionFor(model);
    aim(motion, model, layout);
    settleMotion(motion);
    drawStill();
    stale = true;
  };

  const drawStill = () => {
    if (!built || !layout || !model) return;
    const [map, shown] = [layout, model];
    built.zones.draw((pen) => drawZones(pen, inks, map, shown));
    built.ground.draw((pen) => drawGround(pen, inks, map, shown));
    drawOver();
  };

  const drawOver = () => {
    if (!built || !layout || !model) return;
    const [map, shown] = [layout, model];
    built.over.draw((pen) => {
      if (targets) drawTargets(pen, inks, map, shown, targets);
      if (ghosts) drawGhosts(pen, inks, map, shown, ghosts);
    });
    stale = true;
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
      rebuild();
    },
    still(on) {
      still = on;
    },
    show(next, instant) {
      const before = model;
      model = next;
      const map = size.width > 0 ? layoutOf(next, size.width, size.height) : null;
      if (!built || !before || !map || !motion || map.mark !== layout?.mark) {
        rebuild();
        energy = still || instant ? 0 : 1;
        return;
      }
      layout = map;
      aim(motion, next, map);
      if (instant || still) settleMotion(motion);
      if (still && !instant) fade = 0;
      energy = still || instant ? 0 : 1;
      drawStill();
      stale = true;
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
    sendHands() {
      if (built && model && layout && !still) built.traffic.sendHands(model, layout);
    },
    tick(seconds, blowing) {
      if (!built || !model || !layout || !motion) return false;
      time += seconds;
      energy = still ? 0 : blowing ? 1 : Math.max(0, energy - seconds / CALM);
      fade = Math.min(1, fade + seconds / FADE);
      const moving = advanceMotion(motion, seconds);
      const busy = built.traffic.advance(seconds);
      built.wind.blow(seconds, energy * energy, motion.market.value, motion.cone.value);
      built.crowd.alpha(fade);
      built.crowd.sync(motion.people, time, energy);
      if (moving || stale) {
        const [map, shown, now] = [layout, model, motion];
        built.live.draw((pen) => drawLive(pen, inks, map, shown, now, ghosts, targets));
        stale = false;
      }
      return moving || busy || energy > 0 || fade < 1;
    },
  };
}
