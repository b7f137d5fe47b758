import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phaserCore } from '../../build/phaser.ts';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import type { BoardOptions } from '../../src/board/index.ts';
import type { ModelName } from './board/models.ts';
import { newPage, type PageOptions } from './harness.ts';

// The map alone, on a page of its own, with invented organizations.
let folder = '';
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'both-hands-board-'));
  await build({
    root: inRoot('tests/browser/board'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [phaserCore()],
    build: { outDir: folder, emptyOutDir: true },
  });
  server = await serve({ folder, port: 0 });
}, 60_000);

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const MAP = { width: 820, height: 560 };

/** A page with a map whose clock stands still unless it is stepped. */
async function open(options: BoardOptions = {}, how: PageOptions = {}): Promise<Page> {
  const page = await newPage({ viewport: MAP, at: server.address, ...how });
  await page.goto(server.address);
  await page.evaluate(async (wanted) => {
    const host = document.querySelector('#host');
    if (!(host instanceof HTMLElement)) throw new Error('The page has no host');
    window.bench.board = window.bench.createBoard(host, wanted);
    await window.bench.board.ready;
  }, options);
  return page;
}

const show = (page: Page, name: ModelName, settle = 4000) =>
  page.evaluate(
    ([model, milliseconds]) => {
      window.bench.board?.show(window.bench.models[model]);
      window.bench.board?.step(milliseconds);
    },
    [name, settle] as const,
  );

/**
 * The page as a coarse greyscale picture, one number 0..255 a cell of 4 by 4 pixels. Pictures that are
 * compared are shrunk by one page: graphics cards shrink in ways of their own.
 */
async function greys(page: Page, by = page): Promise<number[]> {
  const png = (await page.screenshot()).toString('base64');
  return by.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const [width, height] = [Math.floor(image.width / 4), Math.floor(image.height / 4)];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas');
    pen.drawImage(image, 0, 0, width, height);
    const { data: pixels } = pen.getImageData(0, 0, width, height);
    const cells: number[] = [];
    for (let at = 0; at < pixels.length; at += 4)
      cells.push(
        0.2126 * (pixels[at] ?? 0) +
          0.7152 * (pixels[at + 1] ?? 0) +
          0.0722 * (pixels[at + 2] ?? 0),
      );
    return cells;
  }, png);
}

/** Share of cells in which two pictures differ clearly. */
function difference(one: readonly number[], other: readonly number[], clearly = 40): number {
  const differing = one.filter((grey, at) => Math.abs(grey - (other[at] ?? 0)) > clearly);
  return differing.length / one.length;
}

/** Share of cells that are not the ground. */
function drawn(picture: readonly number[]): number {
  const ground = picture[0] ?? 0;
  return picture.filter((grey) => Math.abs(grey - ground) > 12).length / picture.length;
}

const NAMES = ['stagnation', 'chaos', 'healthy', 'unknown', 'zones', 'large', 'truth'] as const;

describe('the pictures', () => {
  test('every state has one, and no two are alike even without colour', async () => {
    const page = await open();
    const pictures: number[][] = [];
    for (const name of NAMES) {
      await show(page, name);
      const picture = await greys(page);
      expect(drawn(picture), name).toBeGreaterThan(0.1);
      for (const other of pictures) expect(difference(picture, other), name).toBeGreaterThan(0.03);
      pictures.push(picture);
    }
  });

  test.each(['dark', 'contrast'] as const)('the %s theme draws too', async (theme) => {
    const page = await open({ theme });
    await show(page, 'healthy');
    expect(drawn(await greys(page))).toBeGreaterThan(0.1);
  });

  test('stepping is deterministic, also in the middle of a week', async () => {
    const play = async () => {
      const page = await open();
      await show(page, 'healthy');
      const pictures: string[] = [];
      for (const milliseconds of [0, 500, 700, 900]) {
        await page.evaluate((wait) => {
          const { board, models, view } = window.bench;
          const start = models.healthy;
          const weeks = [1, 2, 3, 4].map((week) => ({
            ...start,
            week: start.week + week,
            people: start.people.map((person) => ({ ...person, ...view.fromAngle(week * 0.7) })),
          }));
          if (wait === 0) board?.play(weeks);
          else board?.step(wait);
        }, milliseconds);
        pictures.push((await page.screenshot()).toString('base64'));
      }
      return pictures;
    };
    const [first, second] = [await play(), await play()];
    expect(first).toEqual(second);
    expect(new Set(first).size).toBe(4);
  });

  test('both renderers draw the same', async () => {
    const [canvas, webgl] = [
      await open({ renderer: 'canvas' }),
      await open({ renderer: 'webgl' }, { webgl: true }),
    ];
    for (const page of [canvas, webgl]) await show(page, 'healthy', 100);
    expect(difference(await greys(canvas), await greys(webgl, canvas))).toBeLessThan(0.005);
  });

  test.each([1, 1.5, 2, 3])('is sharp at %f pixels to a pixel', async (scale) => {
    const page = await open({}, { scale });
    const canvas = await page.evaluate(() => {
      const found = document.querySelector('canvas');
      const { width, height } = found?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return { pixels: [found?.width, found?.height], shown: [width, height] };
    });
    expect(canvas.pixels).toEqual([Math.round(820 * scale), Math.round(560 * scale)]);
    expect(canvas.shown[0]).toBeCloseTo(820, 0);
    expect(canvas.shown[1]).toBeCloseTo(560, 0);
  });
});

describe('the map on a page', () => {
  test('is hidden from assistive technology and lets every click through', async () => {
    const page = await open();
    const canvas = page.locator('canvas');
    expect(await canvas.getAttribute('aria-hidden')).toBe('true');
    expect(await canvas.evaluate((it) => getComputedStyle(it).pointerEvents)).toBe('none');
    expect((await page.locator('body').innerText()).trim()).toBe('');
  });

  test('tells where things stand, and anew when its size changes', async () => {
    const page = await open();
    await show(page, 'healthy');
    const told = await page.evaluate(async () => {
      const { board } = window.bench;
      const wide = board?.places()?.teams.map((team) => team.rect.x + team.rect.width) ?? [];
      const team = board?.places()?.teams[2]?.rect;
      const hit = team && board?.hit(team.x + team.width - 20, team.y + 10);
      const person = board?.places()?.people[0];
      const who = person && board?.hit(person.x, person.y);
      const host = document.querySelector<HTMLElement>('#host');
      host?.style.setProperty('width', '390px');
      host?.style.setProperty('height', '360px');
      await new Promise((resolve) => setTimeout(resolve, 200));
      const narrow = board?.places()?.teams.map((place) => place.rect.x + place.rect.width) ?? [];
      return { wide: Math.max(...wide), narrow: Math.max(...narrow), hit, who };
    });
    expect(told.wide).toBeGreaterThan(600);
    expect(told.narrow).toBeLessThanOrEqual(390);
    expect(told.hit).toEqual({ kind: 'team', team: 2 });
    expect(told.who).toEqual({ kind: 'person', slot: 0, team: 0 });
  });

  test('shows ghosts and targets, and takes them away again', async () => {
    const page = await open();
    await show(page, 'healthy');
    const plain = await greys(page);
    await page.evaluate(() => {
      const { board, models, view } = window.bench;
      const effect = { team: 0, low: 0, high: 0, reasons: [] };
      const effects = [{ ...effect, figure: 'followership' as const, change: -0.4 }];
      board?.preview(view.boardGhosts(models.healthy, { effects }));
      board?.highlight({ hand: 'leadership', teams: [0, 1], chosenTeams: [1] });
      board?.step(20);
    });
    expect(difference(plain, await greys(page))).toBeGreaterThan(0.03);
    await page.evaluate(() => {
      window.bench.board?.preview(null);
      window.bench.board?.highlight(null);
      window.bench.board?.step(20);
    });
    expect(difference(plain, await greys(page))).toBeLessThan(0.001);
  });

  test('goes without a trace, and may come again', async () => {
    const page = await open();
    await show(page, 'chaos');
    const left = await page.evaluate(async () => {
      const { bench } = window;
      const host = document.querySelector<HTMLElement>('#host');
      bench.board?.destroy();
      const empty = host?.childElementCount;
      if (host) bench.board = bench.createBoard(host);
      await bench.board?.ready;
      return [empty, host?.childElementCount];
    });
    expect(left).toEqual([0, 1]);
    await show(page, 'chaos');
    expect(drawn(await greys(page))).toBeGreaterThan(0.1);
  });
});

describe('running weeks', () => {
  /** Plays twelve teams for six weeks by the real clock. */
  const run = (page: Page, speed: number) =>
    page.evaluate(async (times) => {
      const { board, models } = window.bench;
      const start = models.large;
      board?.show(start);
      const weeks = [1, 2, 3, 4, 5, 6].map((week) => ({
        ...start,
        week: start.week + week,
        people: start.people.map((person) => ({ ...person, x: person.y, y: -person.x })),
      }));
      const seen: number[] = [];
      const began = performance.now();
      const handle = board?.play(weeks, { speed: times, onWeek: (week) => seen.push(week) });
      if (times === 0.5) setTimeout(() => handle?.finish(), 100);
      await handle?.done;
      return { seen, seconds: (performance.now() - began) / 1000 };
    }, speed);

  test('a turn takes at most three and a half seconds and leaves out no week', async () => {
    const { seen, seconds } = await run(await open(), 1);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    // What is counted is the clock of a shared machine: a frame more or less.
    expect(seconds).toBeLessThan(3.9);
  });

  test('runs faster, is finished by a second click, and may take no time at all', async () => {
    const page = await open();
    expect((await run(page, 4)).seconds).toBeLessThan(1.4);
    const finished = await run(page, 0.5);
    expect(finished.seen).toEqual([0, 1, 2, 3, 4, 5]);
    expect(finished.seconds).toBeLessThan(0.8);
  });

  test('the clock sleeps when nothing moves', async () => {
    const page = await open();
    const frames = await page.evaluate(async () => {
      const { board, models } = window.bench;
      board?.show(models.healthy);
      let asked = 0;
      const ask = window.requestAnimationFrame;
      window.requestAnimationFrame = (call) => {
        asked++;
        return ask.call(window, call);
      };
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      await wait(500);
      const awake = asked;
      await wait(4500);
      const before = asked;
      await wait(700);
      return { awake, asleep: asked - before };
    });
    expect(frames.awake).toBeGreaterThan(5);
    expect(frames.asleep).toBe(0);
  });

  test('without motion, people stand where they are going at once', async () => {
    const page = await open({ reducedMotion: true });
    await show(page, 'stagnation', 200);
    const after = await page.evaluate(() => {
      const { board, models } = window.bench;
      const start = models.stagnation;
      const people = start.people.map((person) => ({ ...person, x: -person.x, y: -person.y }));
      board?.show({ ...start, week: start.week + 1, people });
      board?.step(130);
    });
    expect(after).toBeUndefined();
    const soon = (await page.screenshot()).toString('base64');
    await page.evaluate(() => window.bench.board?.step(3000));
    expect((await page.screenshot()).toString('base64')).toBe(soon);
  });
});
