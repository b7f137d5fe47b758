import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.mjs';

let parent: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'both-hands-serve-'));
  const folder = path.join(parent, 'site');
  await writeFile(path.join(parent, 'secret.txt'), 'secret');
  await mkdir(folder);
  await writeFile(path.join(folder, 'index.html'), '<p>page</p>');
  await writeFile(path.join(folder, 'both-hands.html'), '<p>file</p>');
  server = await serve({ folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true, force: true });
});

/** Asks for a path exactly as written; `fetch` would tidy it first. */
function ask(rawPath: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(server.address, { path: rawPath, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on('error', reject).end();
  });
}

test('a folder means its index page, whatever the query', async () => {
  expect(await ask('/?game=1')).toEqual({ status: 200, body: '<p>page</p>' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '//secret.txt',
  '/%00',
  '/%',
  '/missing.js',
])('nothing is served for %s', async (rawPath) => {
  expect((await ask(rawPath)).status).toBe(404);
});

test('only reading is answered', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
  expect(await ask('/', 'HEAD')).toEqual({ status: 200, body: '' });
});

test('pages come with the policy; the single file brings its own', async () => {
  const page = await fetch(server.address);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  const single = await fetch(`${server.address}both-hands.html`);
  expect(single.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
});

test('a port that is taken is passed over', async () => {
  const taken = Number(new URL(server.address).port);
  const second = await serve({ folder: parent, port: taken });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  await second.close();
});
