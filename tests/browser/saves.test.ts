import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from './harness.ts';
import {
  answerAll,
  button,
  downloadFromMenu,
  fingerprints,
  heading,
  plan,
  runTurn,
  startFirstQuarter,
} from './player.ts';

/** Plays the first turn and plans the second. */
async function intoTheSecondTurn(page: Page): Promise<void> {
  await startFirstQuarter(page);
  await plan(page, 'Sense the market');
  await button(await runTurn(page), 'Plan the next turn').click();
  await answerAll(page);
  await plan(page, 'Listen', 'Van');
  await page.getByText('2 planned, 8 for rest').waitFor();
}

/** Writes into the database of saves as another program of the same origin might. */
const poke = (page: Page, key: string, value: unknown): Promise<void> =>
  page.evaluate(
    ([at, what]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('both-hands');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const write = request.result.transaction('saves', 'readwrite');
          write.objectStore('saves').put(what, at as string);
          write.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [key, value] as const,
  );

test('a game goes on after a reload with its turns and its plan', async () => {
  const page = await newPage();
  await intoTheSecondTurn(page);
  const before = await downloadFromMenu(page);
  // What was changed the moment before is there too.
  await plan(page, 'Make meaning');
  await page.getByText('4 planned, 6 for rest').waitFor();
  await page.reload();
  await page.getByText('Turn 2 of 4').first().waitFor();
  await page.getByText('4 planned, 6 for rest').waitFor();
  const after = await downloadFromMenu(page);
  expect(after.turns).toHaveLength(1);
  expect(fingerprints(after)).toEqual(fingerprints(before));

  await page.goto('./#/');
  await button(page, /^Open First Quarter, turn 2 of 4|^Continue/).click();
  await page.getByText('4 planned, 6 for rest').waitFor();
});

test('two windows with one game do not overwrite each other', async () => {
  const page = await newPage();
  await intoTheSecondTurn(page);
  await page.waitForTimeout(600);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByText('2 planned, 8 for rest').waitFor();
  await plan(other, 'Sense the market');
  await other.waitForTimeout(600);
  const address = page.url();
  await plan(page, 'Make meaning');
  await page.getByText(/open in another window/).waitFor();
  expect(page.url()).not.toBe(address);
  await page.goto('./#/');
  await button(page, 'Open a save').click();
  await page.getByRole('dialog').getByText('Turn 2 of 4').nth(1).waitFor();
});

test('hostile entries are kept, explained, and do no harm', async () => {
  const page = await newPage();
  await page.goto('./');
  await heading(page, 'Both Hands').waitFor();
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some((one) => one.name === 'both-hands'),
  );
  await poke(page, 'save:hostile1', '{"format":"both-hands-save","version":99}');
  await poke(page, 'save:hostile2', `${'['.repeat(100_000)}`);
  await poke(page, 'save:hostile3', { record: { __proto__: { polluted: true } } });
  await poke(page, 'save:hostile4', '<img src=x onerror="window.injected = 1">');
  await page.evaluate(() => localStorage.setItem('both-hands:settings', '{"theme":"\u0000"}'));
  await page.reload();
  await button(page, 'Open a save').click();
  const list = page.getByRole('dialog');
  expect(await list.getByText('A save that cannot be read').count()).toBe(4);
  await button(list, 'Look at the save that cannot be read.').first().click();
  await heading(page, /cannot be opened/).waitFor();
  expect(await page.evaluate(() => 'injected' in window || 'polluted' in {})).toBe(false);

  // A game can be played beside them, and they are still there.
  await startFirstQuarter(page);
  await page.goto('./#/');
  await button(page, 'Open a save').click();
  await list.getByText('A save that cannot be read').nth(3).waitFor();
});

test('a full storage is told, and the game goes on', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('The storage is full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    Storage.prototype.setItem = full;
  });
  await intoTheSecondTurn(page);
  await page.getByText(/storage is full/).waitFor();
  const record = await downloadFromMenu(page);
  expect(record.turns).toHaveLength(1);
  const report = await runTurn(page);
  await report.waitFor();
});
