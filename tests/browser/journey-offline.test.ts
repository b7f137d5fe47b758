import { expect, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.mjs';
import { newPage } from './harness.ts';
import { answerAll, button, downloadFromMenu, plan, runTurn, startFirstQuarter } from './player.ts';

test('a game begins, runs and is resumed without the server, after one visit to the title', async () => {
  const server = await serve({ port: 0 });
  const page = await newPage({ at: server.address, offlineReady: true });
  await page.goto('./');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await server.close();

  await startFirstQuarter(page);
  await plan(page, 'Sense the market');
  await button(await runTurn(page), 'Plan the next turn').click();
  await answerAll(page);
  await page.reload();
  await page.getByText('Turn 2 of 4').first().waitFor();
  expect((await downloadFromMenu(page)).turns).toHaveLength(1);
});
