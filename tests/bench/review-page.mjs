/**
 * Reviews a whole game in the built page and prints how long it takes and how it holds up the page:
 *   npm run build && node tests/bench/review-page.mjs [FILE]
 * Without a file it takes the longest golden record. Nothing else should run meanwhile.
 */
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { findChromium, NO_CHROMIUM } from '../../scripts/lib/chromium.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { serve } from '../../scripts/lib/serve.mjs';

const file =
  process.argv[2] ?? inRoot('tests', 'records', 'the-ground-shifts.both-hands.bothhands.json');
const { stdout } = spawnSync(
  process.execPath,
  [inRoot('scripts', 'cli.mjs'), 'replay', 'link', file],
  {
    encoding: 'utf8',
  },
);
const executablePath = process.env.BOTH_HANDS_CHROMIUM || findChromium();
if (!executablePath) throw new Error(NO_CHROMIUM);

const server = await serve({ port: 0 });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        globalThis.longTasks.push({ startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${server.address}#/review/${stdout.trim().slice(1)}`);
  await page.locator('.review').waitFor();
  const since = Date.now();
  const shown = await page.evaluate(() => performance.now());
  const judged = page.locator('.review-turn:not([data-label="pending"])');
  await judged.first().waitFor({ timeout: 120_000 });
  console.log(`first label after ${((Date.now() - since) / 1000).toFixed(1)} s (at most 2)`);
  await page.locator('.review-bar').waitFor({ state: 'hidden', timeout: 600_000 });
  const turns = await judged.count();
  console.log(`${turns} turns after ${((Date.now() - since) / 1000).toFixed(1)} s (at most 20)`);
  const tasks = await page.evaluate(() => globalThis.longTasks);
  const during = tasks.filter(({ startTime }) => startTime > shown);
  const longest = Math.max(0, ...during.map(({ duration }) => duration));
  console.log(
    `${during.length} tasks over 50 ms on the page while judging, the longest ${longest} ms (none)`,
  );
} finally {
  await browser.close();
  await server.close();
}
