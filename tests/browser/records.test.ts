import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { play, policyNamed } from '../../src/policies/index.ts';
import { encodeLink, encodeRecord, type GameRecord, recordOf } from '../../src/record/index.ts';
import { compile, findScenario, type Scenario } from '../../src/scenario/index.ts';
import { newPage } from './harness.ts';
import { button, downloaded, fingerprints, heading, SEED } from './player.ts';

const scenario = findScenario('first-quarter') as Scenario;

/** A whole game, played here by a policy. */
function played(seed = SEED): GameRecord {
  const policy = policyNamed('both-hands');
  if (!policy) throw new Error('no policy');
  return recordOf(play(compile(scenario), seed, policy).last, scenario);
}

async function asFile(record: GameRecord): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'both-hands-record-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'game.bothhands.json');
  await writeFile(file, encodeRecord(record));
  return file;
}

test('a record opened from a file is the same game at the same end', async () => {
  const record = played();
  const page = await newPage();
  await page.goto('./');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, 'Open a record').click(),
  ]);
  await chooser.setFiles(await asFile(record));
  await page.getByText('all 4 turns came out exactly as recorded').waitFor();
  const again = await downloaded(page, () =>
    button(page, /^Download/)
      .first()
      .click(),
  );
  expect(fingerprints(again)).toEqual(fingerprints(record));
});

test('a record opened from a link is the same game at the same end', async () => {
  const record = played('AAA777');
  const page = await newPage();
  await page.goto(`./${encodeLink(record)}`);
  await page.getByText('all 4 turns came out exactly as recorded').waitFor();
  const again = await downloaded(page, () =>
    button(page, /^Download/)
      .first()
      .click(),
  );
  expect(fingerprints(again)).toEqual(fingerprints(record));
  expect(again.seed).toBe('AAA777');
});

test('a record dropped on the page opens', async () => {
  const page = await newPage();
  await page.goto('./');
  await heading(page, 'Both Hands').waitFor();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'game.bothhands.json', { type: 'application/json' }));
    const init = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', init));
    document.body.dispatchEvent(new DragEvent('drop', init));
  }, encodeRecord(played()));
  await page.getByText('all 4 turns came out exactly as recorded').waitFor();
});

test('a record that does not come out as it says is explained and not shown', async () => {
  const page = await newPage();
  const forged = { ...played(), seed: 'OTHER' };
  await page.goto(`./${encodeLink(forged)}`);
  await heading(page, 'This record cannot be opened').waitFor();
  await page.getByText('First turn that differs').waitFor();

  await page.goto(`./${encodeLink({ ...forged, rules: 999 })}`);
  await heading(page, 'This game was played under other rules').waitFor();
  await page.goto(`./${encodeLink(forged).slice(0, -5)}`);
  await page.getByText(/cut off or mistyped/).waitFor();
});

test('a link of a game under way can be played on', async () => {
  const record = played();
  const page = await newPage();
  await page.goto(`./${encodeLink({ ...record, turns: record.turns.slice(0, 2) })}`);
  await button(page, 'Play on from here').click();
  await page.getByText('Turn 3 of 4').first().waitFor();
});

test('the link is shown to be copied by hand where the clipboard is closed', async () => {
  const page = await newPage();
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  const record = played();
  await page.goto(`./${encodeLink(record)}`);
  await button(page, /link/i).first().click();
  const field = page.getByRole('textbox');
  await field.waitFor();
  const link = await field.inputValue();
  expect(link.slice(link.indexOf('#'))).toBe(encodeLink(record));
  expect(link.length).toBeLessThan(2000);
});
