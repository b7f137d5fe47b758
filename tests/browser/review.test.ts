import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { play, policyNamed } from '../../src/policies/index.ts';
import { encodeLink, recordOf } from '../../src/record/index.ts';
import { compile, findScenario, type Scenario } from '../../src/scenario/index.ts';
import { newPage } from './harness.ts';
import { button, heading } from './player.ts';

/** A game of somebody who only watches: every week of it can be learnt from. */
function linkOf(id: string, policy: string): string {
  const scenario = findScenario(id) as Scenario;
  const played = policyNamed(policy);
  if (!played) throw new Error('no policy');
  const { last } = play(compile(scenario), 'REVIEW', played);
  return encodeLink(recordOf(last, scenario)).slice(1);
}

const short = linkOf('first-quarter', 'idle');
const judged = (page: Page) => page.locator('.review-turn:not([data-label="pending"])');
const PATIENT = { timeout: 120_000 };

test('a link opens a review, and its turns are judged one after the other', async () => {
  const page = await newPage();
  await page.goto(`./#/review/${short}`);
  await heading(page, 'What your weeks were worth').waitFor();
  await judged(page).first().waitFor(PATIENT);
  await page.getByText('All 4 turns judged').waitFor(PATIENT);
  expect(await judged(page).count()).toBe(4);
  // Each label is a word that is read aloud, beside its shape.
  const names = await page.getByRole('list', { name: 'Turns' }).getByRole('button').all();
  for (const [at, name] of names.entries())
    expect(await name.locator('.aloud').textContent()).toMatch(
      new RegExp(`^Turn ${at + 1}: (Brilliant|Good|Inaccuracy|Mistake|Blunder|Too close to call)`),
    );
  await heading(page, 'How you play').waitFor();
  await page.getByText('It cannot be told what you do under pressure').waitFor();
}, 180_000);

test('a fault does not give its answer away before it is asked for; then one can learn from it', async () => {
  const page = await newPage();
  await page.goto(`./#/review/${short}`);
  const fault = page.locator(
    '.review-turn:is([data-label="inaccuracy"], [data-label="mistake"], [data-label="blunder"])',
  );
  await fault.first().waitFor(PATIENT);
  await fault.first().click();
  expect(await heading(page, 'The best week found').count()).toBe(0);
  await button(page, 'Try this turn again').click();

  await heading(page, /^Turn \d again$/).waitFor();
  await button(page, 'Give me a hint').click(PATIENT);
  const hint = page.locator('.learn-hints li');
  expect(await hint.count()).toBe(1);
  await page.getByRole('button', { name: /^Judge this week/ }).click();
  await page.getByText('This is the week that you played.').waitFor(PATIENT);
  await button(page, 'Show the solution').click();
  await page.getByText('The best week found lies on your calendar.').waitFor();
  await page.getByRole('button', { name: /^Judge this week/ }).click();
  await page.getByText(/^Better: .*As good as the best week found\.$/).waitFor(PATIENT);

  await button(page, 'Back to the review').click();
  await button(page, 'Show the best week').click(PATIENT);
  await heading(page, 'The best week found').waitFor();
  await heading(page, 'The hand asked for, and the hand used').waitFor();
}, 240_000);

test('a review stops when it is told to, and goes on where it was', async () => {
  const page = await newPage();
  await page.goto(`./#/review/${linkOf('the-ground-shifts', 'manager')}`);
  await judged(page).first().waitFor(PATIENT);
  await button(page, 'Stop').click();
  await page.getByText(/^Stopped after/).waitFor();
  const before = await judged(page).count();
  await button(page, 'Judge the rest').click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('.review-turn:not([data-label="pending"])').length > count,
    before,
    PATIENT,
  );
  // The turn that is looked at comes next.
  const last = page.locator('.review-turn').last();
  await last.click();
  expect(page.url()).toMatch(/\/\d+$/);
  await page
    .locator('.review-turns li:last-child .review-turn:not([data-label="pending"])')
    .waitFor(PATIENT);
}, 240_000);

test('the page stays at hand while its worker judges', async () => {
  const page = await newPage();
  await page.goto(`./#/review/${short}`);
  await heading(page, 'What your weeks were worth').waitFor();
  const busy = await page.evaluate(async () => {
    let ticks = 0;
    let longest = 0;
    let last = performance.now();
    const label = '.review-turn:not([data-label="pending"])';
    while (document.querySelectorAll(label).length < 3) {
      await new Promise((resolve) => setTimeout(resolve, 4));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      ticks++;
    }
    return { ticks, longest };
  });
  // If it were judged on the page, each turn would hold it up for a second or more.
  expect(busy.ticks).toBeGreaterThan(20);
  expect(busy.longest).toBeLessThan(700);
}, 180_000);

test('the single file judges from a disk, in a worker of its own', async () => {
  const page = await newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  const file = pathToFileURL(inRoot('dist', 'both-hands.html')).href;
  await page.goto(`${file}#/review/${short}`);
  await judged(page).first().waitFor(PATIENT);
  expect(requests).toEqual([]);
}, 180_000);
