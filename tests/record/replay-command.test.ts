import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { play, policyNamed } from '../../src/policies/index.ts';
import { encodeLink, encodeRecord, recordOf } from '../../src/record/index.ts';
import { compile, findScenario, type Scenario } from '../../src/scenario/index.ts';

const run = promisify(execFile);
const command = new URL('../../scripts/cli.mjs', import.meta.url).pathname;

/** What `npm run replay` prints, and its exit code. */
async function replay(...args: string[]): Promise<{ code: number; out: string }> {
  try {
    const { stdout } = await run(process.execPath, [command, 'replay', ...args]);
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, out: stdout };
  }
}

test('the command verifies files and links, and names what differs', async () => {
  const scenario = findScenario('first-quarter') as Scenario;
  const policy = policyNamed('halves');
  if (!policy) throw new Error('no policy');
  const record = recordOf(play(compile(scenario), 'K7M4QX', policy).last, scenario);
  const folder = await mkdtemp(path.join(tmpdir(), 'both-hands-records-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const good = path.join(folder, 'good.json');
  const bad = path.join(folder, 'bad.json');
  await writeFile(good, encodeRecord(record));
  await writeFile(bad, encodeRecord({ ...record, seed: 'OTHER' }));

  const fine = await replay('verify', good, encodeLink(record));
  expect(fine.out.match(/^same /gm)).toHaveLength(2);
  expect(fine.code).toBe(0);
  const differs = await replay('verify', good, bad);
  expect(differs.out).toMatch(/^DIFFERS .*bad\.json: turn 1: fingerprint-differs/m);
  expect(differs.code).toBe(1);
  expect((await replay('link', good)).out.trim()).toBe(encodeLink(record));
  expect((await replay('verify', path.join(folder, 'none.json'))).code).toBe(1);
  expect((await replay('prove')).code).toBe(2);
}, 90_000);
