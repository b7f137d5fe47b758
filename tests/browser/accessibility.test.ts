import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from './harness.ts';
import { answerAll, button, heading, plan, runTurn, startFirstQuarter } from './player.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function violations(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await axe.run({ runOnly: { type: 'tag', values: tags } })).violations;
  });
}

/** What axe-core finds wrong on the page as it stands, a line each. */
async function faults(page: Page, where: string): Promise<string[]> {
  let found = await violations(page);
  // What is still fading in has too little contrast, for a moment.
  for (let i = 0; i < 3 && found.length > 0; i++) {
    await page.waitForTimeout(500);
    found = await violations(page);
  }
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${where}: ${id}: ${html.slice(0, 160)}`),
  );
}

const LOOKS = [
  ['a desktop in light', { viewport: { width: 1440, height: 900 } }],
  ['a phone in dark', { viewport: { width: 390, height: 844 }, dark: true }],
] as const;

test.each(LOOKS)(
  'nobody is kept out of any screen: %s',
  async (_, look) => {
    const page = await newPage({ ...look, reducedMotion: true });
    const found: string[] = [];
    const check = async (where: string) => {
      found.push(...(await faults(page, where)));
    };
    await page.goto('./');
    await heading(page, 'Both Hands').waitFor();
    await check('title');
    await button(page, 'Settings').click();
    await check('settings');
    await page.keyboard.press('Escape');
    await page.goto('./#/scenarios');
    await heading(page, 'Choose a scenario').waitFor();
    await check('choice');
    await page.goto('./#/scenarios/first-quarter/K7M4QX');
    await heading(page, 'First Quarter').waitFor();
    await check('briefing');
    await startFirstQuarter(page);
    await check('play');
    await button(page, 'Open the menu').click();
    await check('menu');
    await button(page, 'See how it works').click();
    await button(page, /^Trust 0/).click();
    await heading(page, 'What feeds it').waitFor();
    await check('model');
    await page.keyboard.press('Escape');

    for (let turn = 1; turn <= 4; turn++) {
      if (turn === 2) await check('event');
      await answerAll(page);
      if (turn === 1) {
        const lead = page.getByRole('tab', { name: 'Lead' });
        if (await lead.count()) await lead.click();
        await button(page, /^Set direction\./).click();
        await check('composer');
        await button(page, /^Place/).click();
      }
      if (turn === 2) {
        const lead = page.getByRole('tab', { name: 'Lead' });
        if (await lead.count()) await lead.click();
        await plan(page, 'Listen', 'Van');
        await check('plan');
      }
      const report = await runTurn(page);
      if (turn === 2) await check('report');
      await button(report, turn < 4 ? 'Plan the next turn' : 'See how it ended').click();
    }
    await button(page, 'See the debrief').waitFor();
    await check('ending');
    await button(page, 'See the debrief').click();
    await page.waitForURL(/debrief$/);
    await heading(page, 'Turning points').waitFor();
    await check('debrief');
    await button(page, 'Review every week').click();
    await page.getByText('All 4 turns judged').waitFor({ timeout: 120_000 });
    await check('review');
    const show = button(page, 'Show the best week');
    if (await show.count()) await show.click();
    await button(page, 'Try this turn again').click();
    await button(page, 'Give me a hint').click();
    await check('a turn tried again');
    await page.goBack();
    await button(page, 'To the debrief').click();
    await button(page, 'Share').click();
    await page.locator('.share-picture[data-ready=true]').waitFor();
    await check('share');
    await button(page, 'One-page report').click();
    await page.locator('.paper').waitFor();
    await check('report on one page');
    await button(page, 'Back to the debrief').click();
    await button(page, 'Watch it again').click();
    await page.locator('.replay-map canvas').waitFor();
    await check('replay');
    for (const tab of ['Figures', 'Moments']) {
      await page.getByRole('tab', { name: tab }).click();
      await check(`replay: ${tab}`);
    }
    await button(page, 'Set another game beside it').click();
    await check('choice of a second game');
    await button(page, /^Nobody at the helm/).click();
    await check('two games side by side');
    await page.goto('./#/play/nothing22');
    await heading(page, 'There is no such game here').waitFor();
    await check('message');
    expect(found).toEqual([]);
  },
  120_000,
);
