/**
 * Checks everything, installing what is missing: format and lint, types, unit tests, build, browser
 * tests. The last line is the sum, "N passed, N failed"; a stage that fails without naming a test
 * (a type error, a file that does not load) counts as one failure.
 *   npm test -- [--only lint|types|unit|engines|browser]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { ensureChromium, NO_CHROMIUM } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { inRoot } from './lib/paths.mjs';
import { captured, tool } from './lib/run.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'both-hands-'));

/** A stage that has no tests to count: it is in order, or it is one failure. */
const inOrder = (code) => ({ passed: 0, failed: code === 0 ? 0 : 1 });

/** Runs the tests of one vitest configuration and counts them. */
async function vitest(config, env) {
  const report = path.join(reports, `${config}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await tool('vitest/vitest.mjs', ['run', '--config', config, ...reporters], { env });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || inOrder(code).failed };
  } catch {
    return inOrder(1);
  }
}

async function types() {
  const configs = ['tsconfig.json', 'tsconfig.engine.json', 'tsconfig.node.json'];
  let failed = 0;
  for (const config of configs) failed ||= await tool('typescript/bin/tsc', ['-p', config]);
  return inOrder(failed);
}

/** Replays the golden records in every JavaScript engine that is here or can be got. */
async function engines() {
  const { code, text } = await captured(process.execPath, [inRoot('scripts/engines.mjs')]);
  const sum = /(\d+) passed, (\d+) failed/.exec(text);
  if (!sum) return inOrder(1);
  return { passed: Number(sum[1]), failed: Number(sum[2]) || inOrder(code).failed };
}

async function browser() {
  const chromium = await ensureChromium();
  if (chromium) {
    return vitest('vitest.browser.config.ts', { BOTH_HANDS_CHROMIUM: chromium });
  }
  console.error(NO_CHROMIUM);
  return inOrder(1);
}

const STAGES = {
  lint: async () =>
    inOrder(await tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])),
  types,
  unit: () => vitest('vitest.config.ts'),
  engines,
  build: async () => inOrder(await ensureBuilt()),
  browser,
};

/** The stages to run: all, or the one asked for with what it needs. */
function chosenStages() {
  try {
    const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
    if (only === undefined) return Object.keys(STAGES);
    if (!(only in STAGES)) throw new Error(`There is no stage "${only}"`);
    return only === 'browser' ? ['build', 'browser'] : [only];
  } catch (error) {
    console.error(`${error.message}\nUse: npm test -- [--only lint|types|unit|engines|browser]`);
    process.exit(2);
  }
}

requireNode();
const stages = chosenStages();
if (!(await ensureInstalled())) process.exit(1);

const results = [];
for (const stage of stages) {
  const unbuilt = stage === 'browser' && results.some((one) => one.stage === 'build' && one.failed);
  if (unbuilt) continue;
  console.log(`\n== ${stage}`);
  const started = Date.now();
  const counts = await STAGES[stage]();
  results.push({ stage, ...counts, seconds: (Date.now() - started) / 1000 });
}
rmSync(reports, { recursive: true, force: true });

const total = (key) => results.reduce((sum, one) => sum + one[key], 0);
console.log('');
for (const { stage, failed, seconds } of results) {
  console.log(
    `${stage.padEnd(8)} ${failed ? 'FAILED' : 'ok    '} ${seconds.toFixed(1).padStart(7)} s`,
  );
}
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') ? 1 : 0;
