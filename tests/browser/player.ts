/** What a player does, by the roles and names that a screen reader would say. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** The seed of all journeys: the same luck, so that they take the same way every time. */
export const SEED = 'K7M4QX';

export const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { name });

/** How a player presses: with the mouse, or with a finger. */
export type Press = (target: Locator) => Promise<void>;
export const click: Press = (target) => target.click();
export const tap: Press = (target) => target.tap();

/** From nothing to the first plan of First Quarter. */
export async function startFirstQuarter(page: Page, press: Press = click): Promise<void> {
  await page.goto(`./#/scenarios/first-quarter/${SEED}`);
  await press(button(page, 'Start'));
  await page.getByText('Turn 1 of 4').first().waitFor();
  await hideHints(page, press);
}

/** The tutorial's hints lie over what they are about; a player may put them away. */
export async function hideHints(page: Page, press: Press = click): Promise<void> {
  const hide = button(page, 'Hide the hints');
  await hide.waitFor();
  await press(hide);
}

/** A turn has begun when its first question lies open, or when nothing lies over the plan. */
export async function turnBegun(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const mode = document.querySelector('main.play')?.getAttribute('data-mode');
    const open = document.querySelector('dialog[open]');
    return mode === 'events' ? open?.matches('.event') : mode === 'planning' && open === null;
  });
}

/** Answers every question with its first choice. */
export async function answerAll(page: Page, press: Press = click): Promise<void> {
  await turnBegun(page);
  const question = page.getByRole('dialog');
  while (await question.count()) {
    await press(question.getByRole('radio').first());
    const next = button(question, 'Go to the next question');
    if (await next.count()) {
      await press(next);
      // The next question has come when nothing is chosen yet.
      await question.locator('input:checked').waitFor({ state: 'detached' });
    } else {
      await press(button(question, 'Go to the plan'));
      return;
    }
  }
}

/** Plans an action; `aim` is what has to be chosen for it first, as a team. */
export async function plan(
  page: Page,
  action: string,
  aim: string | null = null,
  press: Press = click,
): Promise<void> {
  await press(button(page, new RegExp(`^${action}\\.`)));
  if (aim) await press(button(page.getByRole('group', { name: /^Wh/ }), new RegExp(`^${aim}`)));
  await press(button(page, /^Place (on|it)/));
}

/** Runs the weeks, skips to the last, and waits for the report. */
export async function runTurn(page: Page, press: Press = click): Promise<Locator> {
  await press(button(page, /^Run \d weeks/));
  await press(button(page, 'Finish now'));
  const report = page.getByRole('dialog', { name: /what changed and why/ });
  await report.waitFor();
  return report;
}

/** The record that a press of a button downloads. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<DownloadedRecord> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const text = await readFile(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), text, ...JSON.parse(text) };
}

export interface DownloadedRecord {
  readonly name: string;
  readonly text: string;
  readonly seed: string;
  readonly turns: readonly { readonly fingerprint: string; readonly blocks: readonly unknown[] }[];
}

/** Downloads the game in play from its menu. */
export async function downloadFromMenu(page: Page): Promise<DownloadedRecord> {
  await button(page, 'Open the menu').click();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  return downloaded(page, () => button(menu, 'Download this game').click());
}

export const fingerprints = (record: Pick<DownloadedRecord, 'turns'>): readonly string[] =>
  record.turns.map((turn) => turn.fingerprint);
