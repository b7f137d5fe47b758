import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { play, policyNamed } from '../../src/policies/index.ts';
import { encodeLink, recordOf } from '../../src/record/index.ts';
import { compile, findScenario, type Scenario } from '../../src/scenario/index.ts';
import { newPage } from './harness.ts';
import { button, downloaded, fingerprints, heading, SEED } from './player.ts';

function played(id: string, name: string) {
  const scenario = findScenario(id) as Scenario;
  const policy = policyNamed(name);
  if (!policy) throw new Error('no policy');
  return recordOf(play(compile(scenario), SEED, policy).last, scenario);
}

async function sharing(page: Page, record: ReturnType<typeof played>): Promise<void> {
  await page.goto(`./${encodeLink(record)}`);
  await heading(page, 'Turning points').waitFor();
  await button(page, 'Share').click();
  await page.locator('.share-picture[data-ready=true]').waitFor();
}

/** Size of a PNG, and how many different colours its preview has. */
const sizeOf = (png: Buffer) => ({
  signature: png.subarray(1, 4).toString('latin1'),
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});

test('the debrief gives a picture, in light and in dark, and the record', async () => {
  const record = played('the-ground-shifts', 'both-hands');
  const page = await newPage();
  await sharing(page, record);
  const save = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save the picture').click(),
    ]);
    return { name: file.suggestedFilename(), png: await readFile(await file.path()) };
  };
  const light = await save();
  expect(light.name).toMatch(/^the-ground-shifts-k7m4qx-light\.png$/);
  expect(sizeOf(light.png)).toEqual({ signature: 'PNG', width: 2400, height: 1260 });
  await page.getByText('Dark', { exact: true }).click();
  await page.locator('.share-picture[data-ready=true]').waitFor();
  const dark = await save();
  expect(dark.name).toContain('dark');
  expect(dark.png.equals(light.png)).toBe(false);
  // Everything is on it: paper, ink, both hands, value.
  const colours = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.share-picture');
    const { data } = canvas?.getContext('2d')?.getImageData(0, 0, 2400, 1260) ?? { data: [] };
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4)
      seen.add([0, 1, 2].map((i) => data[at + i]?.toString(16).padStart(2, '0')).join(''));
    return ['14161a', 'f3efe8', '6e98f2', 'ffb06e', '103a34'].filter((one) => !seen.has(one));
  });
  expect(colours).toEqual([]);
  const again = await downloaded(page, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Download the record' }).click(),
  );
  expect(fingerprints(again)).toEqual(fingerprints(record));
}, 60_000);

test('the link opens the review of this very game', async () => {
  const page = await newPage();
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          document.title = text;
          return Promise.resolve();
        },
      },
    }),
  );
  const record = played('first-quarter', 'halves');
  await sharing(page, record);
  await page.getByRole('dialog').getByRole('button', { name: 'Copy a link' }).click();
  await page.waitForFunction(() => document.title.includes('#/review/record='));
  const link = await page.title();
  expect(link.slice(link.indexOf('record='))).toBe(encodeLink(record).slice(1));
  const other = await newPage();
  await other.goto(link);
  await other.getByRole('heading', { level: 1 }).waitFor();
  expect(await other.evaluate(() => location.hash)).toContain('#/review/');
}, 60_000);

test.each([
  ['the-ground-shifts', 'both-hands'],
  ['the-ground-shifts', 'manager'],
  ['white-water', 'leader'],
  ['first-quarter', 'idle'],
])(
  'the report of %s by %s is one page, with nothing cut off',
  async (id, policy) => {
    const page = await newPage();
    await sharing(page, played(id, policy));
    await button(page, 'One-page report').click();
    await page.locator('.paper').waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    );
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    // A4 without its margins, in CSS pixels.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1032 });
    const [foot, paper] = await page.evaluate(() =>
      ['.paper-foot', '.paper'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 9999,
      ),
    );
    expect(foot).toBeLessThanOrEqual((paper ?? 0) + 1);
    expect(paper).toBeLessThanOrEqual(1032);
    await page.emulateMedia({ media: 'screen' });
    await button(page, 'Back to the debrief').click();
    await heading(page, 'Turning points').waitFor();
  },
  60_000,
);
