import { expect, test } from 'vitest';
import { newPage } from './harness.ts';
import { answerAll, button, heading, hideHints, plan, runTurn } from './player.ts';

test('a whole game by mouse, from the title to the debrief', async () => {
  const page = await newPage();
  await page.goto('./');
  await button(page, 'Play').click();
  await heading(page, 'Choose a scenario').waitFor();
  await button(page, /First Quarter/).click();
  await heading(page, 'First Quarter').waitFor();
  await button(page, 'Start').click();
  await hideHints(page);

  // Planning can be undone, and done again, without end.
  await plan(page, 'Sense the market');
  await button(page, 'Undo').click();
  await page.getByText('0 planned, 10 for rest').waitFor();
  await button(page, 'Redo').click();
  await page.getByText('2 planned, 8 for rest').waitFor();
  await plan(page, 'Set goals', 'Bench');

  for (let turn = 1; turn <= 4; turn++) {
    await page.getByText(`Turn ${turn} of 4`).first().waitFor();
    await answerAll(page);
    if (turn > 1) await plan(page, 'Listen', 'Counter');
    const report = await runTurn(page);
    await button(report, turn < 4 ? 'Plan the next turn' : 'See how it ended').click();
  }

  await heading(page, /^(Sustained|Thriving|Stagnation|Chaos)$/).waitFor();
  await button(page, 'See the debrief').click();
  await heading(page, /two hands/i)
    .first()
    .waitFor();
  expect(page.url()).toMatch(/#\/play\/\w+\/debrief$/);

  // Back leads back, and the title has the game.
  await page.goBack();
  await button(page, 'See the debrief').waitFor();
  await button(page, 'Go to the title').click();
  await button(page, 'Open a save').click();
  await page.getByText('Played to the end in turn 4').waitFor();
}, 120_000);
