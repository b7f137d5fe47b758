import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from './harness.ts';
import { heading, turnBegun } from './player.ts';

/** What a screen reader says of the element that has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
    return (label ?? element.textContent ?? '').trim();
  });

/** Presses Tab until the focus is on what has this name; fails when it is out of reach. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached; the focus is on "${await focused(page)}"`);
}

const press = async (page: Page, name: RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

/** The focus must stand on a page's heading when it comes. */
async function arrivedAt(page: Page, name: RegExp): Promise<void> {
  await heading(page, name).first().waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

/** Answers all questions with the key of their first choice. */
async function answer(page: Page): Promise<void> {
  await turnBegun(page);
  const question = page.getByRole('dialog');
  while (await question.count()) {
    await page.keyboard.press('1');
    await question.locator('input:checked').waitFor();
    await tabTo(page, /^Go to the (plan|next question)/);
    const last = /plan/.test(await focused(page));
    await page.keyboard.press('Enter');
    if (last) return;
    await question.locator('input:checked').waitFor({ state: 'detached' });
  }
}

test('a whole game by keyboard alone', async () => {
  const page = await newPage();
  await page.goto('./');
  await heading(page, 'Both Hands').waitFor();
  await press(page, /^Play$/);
  await arrivedAt(page, /Choose a scenario/);
  await press(page, /First Quarter/);
  await arrivedAt(page, /First Quarter/);
  await press(page, /^Start$/);
  await arrivedAt(page, /First Quarter/);
  await press(page, /^Hide the hints$/);

  for (let turn = 1; turn <= 4; turn++) {
    await page.getByText(`Turn ${turn} of 4`).first().waitFor();
    await answer(page);
    // Alt+4 goes to the actions, wherever the focus was.
    await page.keyboard.press('Alt+4');
    await press(page, turn === 1 ? /^Sense the market\./ : /^Make meaning\.|^Sense the market\./);
    await press(page, /^Place on/);
    await page.getByText(/2 planned/).waitFor();
    if (turn === 1) {
      await page.keyboard.press('Control+z');
      await page.getByText(/0 planned/).waitFor();
      await page.keyboard.press('Control+Shift+z');
      await page.getByText(/2 planned/).waitFor();
    }
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Week \d of 4/).waitFor();
    await press(page, /^Finish now/);
    await page.getByRole('dialog', { name: /what changed and why/ }).waitFor();
    await press(page, turn < 4 ? /^Plan the next turn/ : /^See how it ended/);
  }
  await arrivedAt(page, /Sustained|Thriving|Stagnation|Chaos/);
  await press(page, /^See the debrief/);
  await arrivedAt(page, /.+/);
  expect(page.url()).toContain('/debrief');
}, 120_000);

test('Escape closes what lies over the page, and the focus is back where it was', async () => {
  const page = await newPage();
  await page.goto('./');
  await heading(page, 'Both Hands').waitFor();
  await press(page, /^Settings$/);
  await page.getByRole('dialog', { name: 'Settings' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Settings');
});
