import Phaser from 'phaser';
import type { BoardModel } from '../view/index.ts';
import { hitAt } from './hit.ts';
import { inksOf } from './pen/pen.ts';
import { createPlayback, type Playback } from './playback.ts';
import { createStage, type Size, type Stage } from './stage.ts';
import type { Board, BoardOptions, PlayHandle, PlayOptions } from './types.ts';

/** Longest step of the clock, seconds: after a pause of the page the map does not jump. */
const LONGEST = 0.25;
const FRAME = 1000 / 60;
/** Milliseconds between two builds while the size keeps changing. */
const CALM_SIZE = 90;
/** No screen needs more pixels to a CSS pixel than this. */
const FINEST = 3;

/** Builds the map into an element. Phaser comes with it, so load this module when the map is needed. */
export function createBoard(host: HTMLElement, options: BoardOptions = {}): Board {
  let stage: Stage | null = null;
  let model: BoardModel | null = null;
  let playback: Playback | null = null;
  let manual = false;
  let now = 0;
  /** When the last frame was, by the page's clock: Phaser smooths its own. Null after a sleep. */
  let clock: number | null = null;
  let destroyed = false;
  let theme = options.theme ?? 'light';
  let still = options.reducedMotion ?? false;
  let size = sizeOf(host);
  const waiting: (() => void)[] = [];
  let opened = () => {};
  const ready = new Promise<void>((resolve) => {
    opened = resolve;
  });

  const tick = (seconds: number) => {
    if (!stage) return;
    const passed = playback ? playback.advance(seconds) : seconds;
    const running = playback !== null && !playback.over && !playback.handle.paused;
    const moving = stage.tick(passed, running);
    if (playback?.over) playback = null;
    if (!moving && !running && !manual) game.loop.sleep();
  };

  const scene: Phaser.Types.Scenes.SettingsConfig &
    Phaser.Types.Scenes.CreateSceneFromObjectConfig & {
      update: () => void;
    } = {
    key: 'board',
    create(this: Phaser.Scene) {
      this.cameras.main.setOrigin(0, 0).setZoom(size.ratio);
      stage = createStage(this, theme);
      stage.still(still);
      stage.resize(size);
      for (const act of waiting.splice(0)) act();
      opened();
    },
    update() {
      if (manual) return;
      const time = performance.now();
      const seconds = clock === null ? 0 : (time - clock) / 1000;
      clock = time;
      tick(Math.min(LONGEST, seconds));
    },
  };

  const game = new Phaser.Game({
    type: rendererFor(options.renderer ?? 'auto'),
    parent: host,
    width: Math.max(1, Math.round(size.width * size.ratio)),
    height: Math.max(1, Math.round(size.height * size.ratio)),
    backgroundColor: inksOf(theme).paper,
    banner: false,
    antialiasGL: false,
    // One texture a batch: with many, software WebGL takes parts of pictures from the wrong one.
    maxTextures: 1,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / size.ratio },
    scene,
  });

  const wake = () => {
    if (manual || destroyed || !stage || game.loop.running) return;
    clock = null;
    game.loop.wake();
  };
  /** Runs now, or as soon as there is a stage. */
  const soon = (act: (on: Stage) => void) => {
    if (destroyed) return;
    if (!stage) {
      waiting.push(() => soon(act));
      return;
    }
    act(stage);
    wake();
  };
  const tell = () => {
    if (stage?.layout) options.onLayout?.(stage.layout);
  };

  const fit = () => {
    const next = sizeOf(host);
    if (next.width === size.width && next.height === size.height && next.ratio === size.ratio)
      return;
    size = next;
    soon((on) => {
      if (size.width < 1 || size.height < 1) return;
      const [width, height] = [size.width * size.ratio, size.height * size.ratio];
      game.scale.resize(Math.round(width), Math.round(height));
      // After the resize: it gives the canvas its size on the page from what the scale knows.
      game.scale.setZoom(1 / size.ratio);
      game.scene.getScene('board')?.cameras.main.setZoom(size.ratio);
      on.resize(size);
      tell();
    });
  };
  // A page that is dragged to a new size must not build a map for every step of it.
  let fitted = Number.NEGATIVE_INFINITY;
  let later = 0;
  const observer = new ResizeObserver(() => {
    window.clearTimeout(later);
    const since = performance.now() - fitted;
    const act = () => {
      fitted = performance.now();
      fit();
    };
    if (since > CALM_SIZE) act();
    else later = window.setTimeout(act, CALM_SIZE);
  });
  observer.observe(host);

  dressCanvas(game);

  const play = (frames: readonly BoardModel[], how: PlayOptions = {}): PlayHandle => {
    playback?.finish();
    const last = frames.length - 1;
    const showWeek = (index: number, seconds: number) => {
      const frame = frames[index];
      if (!frame) return;
      model = frame;
      stage?.show(frame, false);
      stage?.sendWork(seconds);
      tell();
      how.onWeek?.(index);
    };
    let reached = -1;
    const started = createPlayback({
      weeks: frames.length,
      speed: how.speed ?? 1,
      show(index, seconds) {
        reached = index;
        showWeek(index, seconds);
      },
      end() {
        const frame = frames[last];
        if (!frame) return;
        model = frame;
        soon((on) => on.show(frame, true));
        for (let week = reached + 1; week <= last; week++) how.onWeek?.(week);
        reached = last;
      },
      wake,
    });
    playback = started;
    if (how.speed === Number.POSITIVE_INFINITY) started.finish();
    else soon((on) => frames[0] && on.sendHands(frames[0]));
    return started.handle;
  };

  return {
    ready,
    show(next, how = {}) {
      playback?.finish();
      playback = null;
      model = next;
      soon((on) => {
        on.show(next, how.instant === true);
        tell();
      });
    },
    play,
    preview: (ghosts) => soon((on) => on.ghosts(ghosts)),
    highlight: (targets) => soon((on) => on.targets(targets)),
    places: () => stage?.layout ?? null,
    hit: (x, y) => (stage?.layout && model ? hitAt(stage.layout, model, x, y) : null),
    theme(next) {
      theme = next;
      soon((on) => on.theme(next));
    },
    reducedMotion(on) {
      still = on;
      soon((stageNow) => stageNow.still(on));
    },
    resize: fit,
    step(milliseconds) {
      if (!stage || destroyed) return;
      manual = true;
      game.loop.sleep();
      for (let left = milliseconds; left > 1e-6; left -= FRAME) {
        const part = Math.min(FRAME, left);
        now += part;
        tick(part / 1000);
      }
      game.step(now, FRAME);
    },
    destroy() {
      if (destroyed) return;
      destroyed = true;
      playback?.finish();
      observer.disconnect();
      window.clearTimeout(later);
      game.destroy(true);
      // A sleeping loop would never get to it.
      if (game.isBooted) game.step(now, FRAME);
    },
  };
}

/**
 * WebGL where a graphics card does it, the Canvas renderer elsewhere: where a processor must stand in
 * for the card, Canvas draws the same picture several times faster.
 */
function rendererFor(wish: NonNullable<BoardOptions['renderer']>): number {
  if (wish === 'canvas') return Phaser.CANVAS;
  if (wish === 'webgl') return Phaser.WEBGL;
  const probe = document.createElement('canvas').getContext('webgl', {
    failIfMajorPerformanceCaveat: true,
  });
  probe?.getExtension('WEBGL_lose_context')?.loseContext();
  return probe ? Phaser.AUTO : Phaser.CANVAS;
}

function sizeOf(host: HTMLElement): Size {
  return {
    width: host.clientWidth,
    height: host.clientHeight,
    ratio: Math.min(FINEST, Math.max(1, window.devicePixelRatio || 1)),
  };
}

/** The map is for looking at: what is read or operated lies over it. */
function dressCanvas(game: Phaser.Game): void {
  const dress = () => {
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.style.display = 'block';
    game.canvas.style.pointerEvents = 'none';
  };
  if (game.canvas) dress();
  else game.events.once(Phaser.Core.Events.READY, dress);
}
