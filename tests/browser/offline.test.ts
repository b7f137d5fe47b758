import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { newPage } from './harness.ts';

/** A copy of the built game on a server of its own, which a test may change and stop. */
async function ownServer() {
  const folder = await mkdtemp(path.join(tmpdir(), 'both-hands-dist-'));
  await cp(inRoot('dist'), folder, { recursive: true });
  const server = await serve({ folder, port: 0 });
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const change = async (name: string, edit: (text: string) => string) => {
    const file = path.join(folder, name);
    await writeFile(file, edit(await readFile(file, 'utf8')));
  };
  return { ...server, change };
}

const started = (page: Page) => page.locator('#app > *').first().waitFor();

/** Waits until the service worker has everything and answers for the page. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** Waits until a newer version has been fetched whole; a page may not ask for it before. */
const waits = (page: Page) =>
  expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? ''),
      { timeout: 20_000 },
    )
    .toBe('installed');

test('after one visit the game opens without its server', async () => {
  const server = await ownServer();
  const page = await newPage({ at: server.address, offlineReady: true });
  await page.goto('./');
  await kept(page);
  await server.close();
  await page.reload();
  await started(page);
  await page.goto('./?from=a-link#game');
  await started(page);
});

test('a new version waits until it is asked for, then replaces everything of the old', async () => {
  const server = await ownServer();
  const page = await newPage({ at: server.address, offlineReady: true });
  await page.goto('./');
  await kept(page);
  await page.reload();
  await started(page);

  await server.change('index.html', (text) => text.replace('<title>', '<title>New '));
  await server.change('sw.js', (text) => text.replace(/(cacheName = prefix \+ ")/, '$1new-'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await waits(page);
  await page.reload();
  expect(await page.title()).not.toMatch(/^New/);
  await waits(page);

  await page.evaluate(async () => {
    (await navigator.serviceWorker.ready).waiting?.postMessage('update');
  });
  await page.waitForFunction(() => document.title.startsWith('New'));
  await kept(page);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('the single file runs from a disk and asks for nothing', async () => {
  const page = await newPage({ ignore: [/Content Security Policy/] });
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  const file = pathToFileURL(inRoot('dist', 'both-hands.html')).href;
  await page.goto(file);
  await started(page);
  expect(requests).toEqual([file]);

  const injected = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.head.append(script);
    return 'injected' in window;
  });
  expect(injected).toBe(false);
});
