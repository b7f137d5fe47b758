import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from './harness.ts';
import { answerAll, button, heading, hideHints, tap } from './player.ts';

/** Nothing sticks out of the side of a phone. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('a whole game by touch on a phone', async () => {
  const page = await newPage({ viewport: { width: 390, height: 844 }, scale: 2, touch: true });
  await page.goto('./');
  await tap(button(page, 'Play'));
  await heading(page, 'Choose a scenario').waitFor();
  expect(await sideways(page)).toBe(0);
  await tap(button(page, /First Quarter/));
  await heading(page, 'First Quarter').waitFor();
  expect(await sideways(page)).toBe(0);
  await tap(button(page, 'Start'));
  await hideHints(page, tap);

  for (let turn = 1; turn <= 4; turn++) {
    await page.getByText(`Turn ${turn} of 4`).first().waitFor();
    await answerAll(page, tap);
    expect(await sideways(page)).toBe(0);
    await tap(page.getByRole('tab', { name: turn % 2 ? 'Lead' : 'Manage' }));
    await tap(button(page, turn % 2 ? /^Sense the market\./ : /^Set goals\./));
    if (turn % 2 === 0) await tap(button(page.getByRole('group', { name: /^Wh/ }), /^Bench/));
    await tap(button(page, /^Place/));
    await tap(button(page, /^Run \d weeks/));
    await tap(button(page, 'Finish now'));
    const report = page.getByRole('dialog', { name: /what changed and why/ });
    await tap(button(report, turn < 4 ? 'Plan the next turn' : 'See how it ended'));
  }
  await heading(page, /Sustained|Thriving|Stagnation|Chaos/).waitFor();
  await tap(button(page, 'See the debrief'));
  await page.waitForURL(/debrief$/);
  expect(await sideways(page)).toBe(0);
}, 120_000);
