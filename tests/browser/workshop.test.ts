import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadScenarios } from '../../src/cli/scenario-files.ts';
import { openFileStore, type RunningServer, startServer } from '../../src/server/index.ts';
import { newPage } from './harness.ts';
import { button, heading, turnBegun } from './player.ts';

const HOST = 'h'.repeat(32);
const SITE = fileURLToPath(new URL('../../dist', import.meta.url));
const PHONE = { viewport: { width: 390, height: 844 }, touch: true };

let server: RunningServer;
let data: string;
let at: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'both-hands-workshop-'));
  const opened = openFileStore(data);
  if (!opened.ok) throw new Error(opened.problem);
  server = await startServer({
    store: opened.store,
    hostToken: HOST,
    scenarios: loadScenarios().scenarios,
    folder: SITE,
    host: '127.0.0.1',
    port: 0,
  });
  at = `http://127.0.0.1:${server.port}/`;
});

afterAll(async () => {
  await server.close();
  await rm(data, { recursive: true, force: true });
});

/** Creates a session as its host, in which everybody plays First Quarter; gives its console and code. */
async function created(kind: 'Teams' | 'Two hands'): Promise<{ host: Page; code: string }> {
  const host = await newPage({ at });
  await host.goto(`workshop.html#host=${HOST}`);
  await heading(host, 'Workshops').waitFor();
  await host.getByLabel('Scenario').selectOption({ label: 'First Quarter' });
  await button(host, /^Change teams/).click();
  await host.getByText(kind, { exact: true }).first().click();
  await host.getByRole('spinbutton', { name: 'Teams' }).fill(kind === 'Teams' ? '2' : '1');
  await host.getByRole('spinbutton', { name: 'Teams' }).press('Tab');
  await button(host, 'Create the session').click();
  await button(host, 'Start the game').waitFor();
  const code = (await host.locator('.console-code [aria-hidden]').textContent()) ?? '';
  return { host, code };
}

/** Takes a seat on a phone: the address, a name, one press. */
async function joined(code: string, name: string): Promise<Page> {
  const page = await newPage({ at, ...PHONE });
  await page.goto(code);
  await page.getByLabel('Your name').fill(name);
  await button(page, 'Take a seat').tap();
  await page.getByText('It begins as soon as').waitFor();
  return page;
}

/** Plays a round on a phone: answers, one action, ready. */
async function planned(page: Page, tab: string, action: RegExp): Promise<void> {
  await turnBegun(page);
  const question = page.getByRole('dialog');
  while (await question.count()) {
    await question.getByRole('radio').first().check();
    const next = button(question, /^Go to the (plan|next question)/);
    const last = /plan/.test((await next.textContent()) ?? '');
    await next.tap();
    if (last) break;
    await question.locator('input:checked').waitFor({ state: 'detached' });
  }
  await page.getByRole('tab', { name: tab }).tap();
  await button(page, action).tap();
  const group = page.getByRole('group', { name: /^Wh/ });
  if (await group.count()) await group.getByRole('button').first().tap();
  await button(page, /^Place/).tap();
  await button(page, /^We are ready/).tap();
}

/** Watches the weeks of a round and goes on from its report. */
async function watched(page: Page, last: boolean): Promise<void> {
  await button(page, 'Finish now').tap();
  const report = page.getByRole('dialog', { name: /what changed and why/ });
  await button(report, last ? 'See how it ended' : 'Plan the next turn').tap();
}

test('a workshop from the first click to the debrief on the wall', async () => {
  const { host, code } = await created('Teams');
  const [stage] = await Promise.all([
    host.context().waitForEvent('page'),
    button(host, 'Open the stage').click(),
  ]);
  await stage.getByText('Point a camera at the code').waitFor();
  const anna = await joined(code, 'Anna');
  const ben = await joined(code, 'Ben');
  await stage.getByText('2 people in 2 teams').waitFor();
  for (const page of [anna, ben]) {
    await page
      .getByText(/^Team \d$|^Anna$|^Ben$/)
      .first()
      .waitFor();
  }
  await button(host, 'Start the game').click();
  for (const page of [anna, ben]) {
    await page.getByText('Turn 1 of 4').first().waitFor();
    await button(page, 'Hide the hints').tap();
  }
  for (let turn = 1; turn <= 4; turn++) {
    await planned(anna, 'Lead', /^Sense the market\./);
    await anna.getByText(/^Ready\. 1 of 2/).waitFor();
    await stage.getByText('1 of 2 teams are ready').waitFor();
    if (turn === 1) {
      // Whoever loads the page again sits where they sat.
      await anna.reload();
      await anna.getByText(/^Ready\. 1 of 2/).waitFor();
      await button(anna, 'Hide the hints').tap();
    }
    await planned(ben, 'Manage', /^Set goals\./);
    await watched(anna, turn === 4);
    await watched(ben, turn === 4);
    if (turn < 4) await button(host, 'Open the next round').click();
  }
  await heading(anna, 'Your game has ended').waitFor();
  await button(host, 'End the play and open the debrief').click();
  await button(anna, 'Open your debrief').waitFor();
  await heading(stage, 'Where did everybody go?').waitFor();
  await stage.keyboard.press('PageDown');
  await heading(stage, 'What was delivered?').waitFor();
  const shown = await stage.locator('.room-teams li').count();
  expect(shown).toBe(2);
}, 180_000);

test('two hands share a week, and a seat moves to another device', async () => {
  const { host, code } = await created('Two hands');
  const anna = await joined(code, 'Anna');
  const ben = await joined(code, 'Ben');
  await button(host, 'Start the game').click();
  for (const page of [anna, ben]) await button(page, 'Hide the hints').tap();
  const [manager, leader] = (await anna.getByRole('tab', { name: 'Manage' }).count())
    ? [anna, ben]
    : [ben, anna];
  await planned(manager, 'Manage', /^Set goals\./);
  await manager.getByText('Waiting for').waitFor();
  // What the other hand places belongs to the other.
  await manager.getByRole('tab', { name: 'Lead' }).tap();
  await manager.getByText('The other of you two places this.').first().waitFor();

  await button(leader, /^Team 1|^Open the menu/)
    .first()
    .tap();
  const seat = await leader
    .getByRole('dialog')
    .locator('.join-code [aria-hidden]')
    .last()
    .textContent();
  const other = await newPage({ at, ...PHONE });
  await other.goto(code);
  await button(other, 'I have a seat already, on another device').tap();
  await other.getByLabel('Seat code').fill(seat ?? '');
  await button(other, 'Take my seat').tap();
  await heading(leader, 'Moved to another device').waitFor();
  await button(other, 'Hide the hints').tap();
  await planned(other, 'Lead', /^Sense the market\./);
  // The plan is another one now, so the first hand has to agree again.
  await button(manager, /^We are ready/).tap();
  await watched(manager, false);
  await watched(other, false);
}, 120_000);
