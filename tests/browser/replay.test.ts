import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { play, policyNamed } from '../../src/policies/index.ts';
import { encodeLink, encodeRecord, type GameRecord, recordOf } from '../../src/record/index.ts';
import { compile, findScenario, type Scenario } from '../../src/scenario/index.ts';
import { newPage } from './harness.ts';
import { button, downloadFromMenu, fingerprints, heading, SEED, turnBegun } from './player.ts';

const scenario = findScenario('the-ground-shifts') as Scenario;

function played(name = 'both-hands', seed = SEED): GameRecord {
  const policy = policyNamed(name);
  if (!policy) throw new Error('no policy');
  return recordOf(play(compile(scenario), seed, policy).last, scenario);
}

const record = played();
const reference = encodeLink(record).slice(1);
const scrubber = (page: Page) => page.getByRole('slider', { name: 'Week' });
const week = (page: Page) => scrubber(page).inputValue();
const when = (page: Page, text: string) =>
  page.locator('.replay-when', { hasText: new RegExp(`^${text}$`) }).waitFor();

async function opened(page: Page, at = 40): Promise<void> {
  await page.goto(`./#/replay/${reference}/${at}`);
  await page.locator('.replay-map canvas').first().waitFor();
  await when(page, `Turn ${Math.ceil(at / 6)}, week ${at}`);
}

test('a game is watched again by keyboard: step, jump, play, pause, truth', async () => {
  const page = await newPage();
  await opened(page);
  await page.keyboard.press('ArrowRight');
  await when(page, 'Turn 7, week 41');
  await page.keyboard.press('Shift+ArrowRight');
  await when(page, 'Turn 7, week 42');
  await page.keyboard.press('Shift+ArrowLeft');
  await when(page, 'Turn 6, week 36');
  await page.keyboard.press('n');
  await page.waitForFunction(
    () => !/week 36$/.test(document.querySelector('.replay-when')?.textContent ?? ''),
  );
  expect(Number(await week(page))).toBeGreaterThan(36);
  await page.keyboard.press('Home');
  await when(page, 'Before the first week');
  await page.keyboard.press('End');
  await when(page, `Turn ${record.turns.length}, week \\d+`);

  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await when(page, 'Turn 2, week \\d+');
  await page.keyboard.press('Space');
  const stopped = await week(page);
  await button(page, 'Play').waitFor();
  expect(await week(page)).toBe(stopped);
  // The address leads back to the week.
  await page.waitForURL(new RegExp(`/${stopped}$`));

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page
    .getByText(/^As far as one could know/)
    .first()
    .waitFor();
  await page.keyboard.press('t');
  await page
    .getByText(/people head where the market does/)
    .first()
    .waitFor();
}, 60_000);

test('a game is watched again by mouse: scrub, moments, speed, to its end', async () => {
  const page = await newPage();
  await opened(page);
  const line = await scrubber(page).boundingBox();
  if (!line) throw new Error('no line of weeks');
  await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2);
  const half = Number(await week(page));
  expect(Math.abs(half - Number(await scrubber(page).getAttribute('max')) / 2)).toBeLessThan(3);
  await page.getByRole('tab', { name: /Moments/ }).click();
  await button(page, /The market turned/).click();
  await when(page, 'Turn \\d+, week 3\\d');
  await page.getByText('4×').click();
  await button(page, 'On to the next moment').click();
  await scrubber(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowLeft');
  await button(page, 'Play').click();
  await button(page, 'Play from the beginning').waitFor();
}, 60_000);

test('by touch on a phone, with less motion', async () => {
  const page = await newPage({
    viewport: { width: 390, height: 844 },
    touch: true,
    reducedMotion: true,
    dark: true,
  });
  await opened(page);
  await button(page, 'One week on').tap();
  await when(page, 'Turn 7, week 41');
  await page.getByText('As it was known').tap();
  await page.getByRole('tab', { name: 'Figures' }).tap();
  await page.getByText('Execution capacity').waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test('two games of the same luck stand side by side; others are refused with the reason', async () => {
  const page = await newPage();
  await opened(page);
  const choose = async (name: string, made: GameRecord) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(page, 'Choose a record …').click(),
    ]);
    const buffer = Buffer.from(encodeRecord(made));
    await chooser.setFiles({ name, mimeType: 'application/json', buffer });
  };
  await button(page, 'Set another game beside it').click();
  await choose('luck.bothhands.json', played('manager', 'AAA777'));
  await page.getByText('That record has seed AAA777', { exact: false }).waitFor();
  await choose('broken.bothhands.json', { ...played('manager'), seed: 'BBB777' });
  await page.getByText('That record cannot be replayed here', { exact: false }).waitFor();
  await choose('same.bothhands.json', { ...played('manager'), title: 'Team Blue' });
  await page.getByText('Team Blue').first().waitFor();
  await page.locator('.replay-map canvas').nth(1).waitFor();
  // No map is stretched: each canvas is as wide as its place.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.replay-map canvas')].every(
      (canvas) => Math.abs(canvas.clientWidth - (canvas.parentElement?.clientWidth ?? 0)) <= 1,
    ),
  );
  await page.getByRole('tab', { name: 'Figures' }).click();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await when(page, 'Turn 1, week [3-6]');
  await button(page, 'Pause').click();
  await button(page, 'Watch this game alone').click();
  await page.locator('.replay-map canvas').nth(1).waitFor({ state: 'detached' });
}, 60_000);

test('from any turn somebody can play on, in a game that says where it came from', async () => {
  const page = await newPage();
  await opened(page);
  await button(page, 'Play on from turn 7').click();
  await page.getByText('Turn 7 of 16').first().waitFor();
  await page.getByText('You play on from turn 7', { exact: false }).waitFor();
  await turnBegun(page);
  // Questions may lie over the plan: look at the board first.
  const look = button(page, 'Look at the board first');
  if (await look.count()) await look.click();
  const made = (await downloadFromMenu(page)) as unknown as GameRecord;
  const length = record.turns.length;
  expect(fingerprints(made)).toEqual(fingerprints(record).slice(0, 6));
  expect(made.origin).toEqual({
    turn: 6,
    turns: length,
    fingerprint: record.turns.at(-1)?.fingerprint,
  });
  // It is a game of its own on the shelf, and still knows after a reload.
  await page.reload();
  await page.getByText('Turn 7 of 16').first().waitFor();
  await page.goto('./#/');
  await button(page, 'Open a save').click();
  await page.getByText(`Played on from turn 7 of a game of ${length} turns.`).waitFor();
}, 60_000);

test('the debrief leads to the replay and back; a game under way shows no truth', async () => {
  const page = await newPage();
  await page.goto(`./#record=${reference.slice('record='.length)}`);
  await heading(page, 'Turning points').waitFor();
  await button(page, /^Watch it, from just before week/)
    .first()
    .click();
  await page.locator('.replay-map canvas').waitFor();
  expect(Number(await week(page))).toBeGreaterThan(20);
  await button(page, 'Leave the replay').click();
  await heading(page, 'Turning points').waitFor();

  const begun = { ...record, turns: record.turns.slice(0, 3) };
  await page.goto(`./#/replay/${encodeLink(begun).slice(1)}`);
  await page.getByText('What was true is shown when the game is over.').waitFor();
  expect(await page.getByText('As it was', { exact: true }).count()).toBe(0);
  await page.keyboard.press('t');
  await page
    .getByText(/^As far as one could know/)
    .first()
    .waitFor();

  await page.goto(`./#/replay/${reference.slice(0, -9)}`);
  await page.getByText(/cut off or mistyped/).waitFor();
  await page.goto('./#/replay/nothing22');
  await heading(page, 'There is no such game here').waitFor();
}, 60_000);

test('another rules version is explained and not replayed', async () => {
  const page = await newPage();
  await page.goto(`./#/replay/${encodeLink({ ...record, rules: 999 }).slice(1)}`);
  await heading(page, 'This game was played under other rules').waitFor();
});

test('without a map the weeks pass all the same, and are told', async () => {
  const page = await newPage({ ignore: [/Failed to load resource|ERR_FAILED|Failed to fetch/] });
  await page.route(/phaser/i, (route) => route.abort());
  await page.goto(`./#/replay/${reference}/40`);
  await page.getByText('The map could not be loaded', { exact: false }).waitFor();
  await button(page, 'Play').click();
  await when(page, 'Turn 8, week \\d+');
  await button(page, 'Pause').click();
  const told = page.locator('.replay [role=status]');
  await page.waitForFunction(() =>
    /Turn \d+, week \d+.*people head/.test(
      document.querySelector('.replay [role=status]')?.textContent ?? '',
    ),
  );
  expect(await told.count()).toBe(1);
});

test('a saved game is watched from the title, and a turn of it reviewed', async () => {
  const page = await newPage();
  await page.goto(`./#/replay/${reference}/40`);
  await button(page, 'Play on from turn 7').click();
  await turnBegun(page);
  await page.goto('./#/');
  await button(page, 'Open a save').click();
  await button(page, /^Watch The Ground Shifts again/).click();
  await page.getByText('What was true is shown when the game is over.').waitFor();
  await page
    .getByText(`Played on from turn 7 of a game of ${record.turns.length} turns.`)
    .waitFor();
  expect(await button(page, 'Review this turn').count()).toBe(0);

  await page.goto(`./#/replay/${reference}/40`);
  await button(page, 'Review this turn').click();
  await page.waitForURL(/#\/review\/record=.*\/7$/);
}, 60_000);
