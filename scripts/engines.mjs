/**
 * Replays every golden record in V8 (this Node, and Chromium), SpiderMonkey (Firefox) and
 * JavaScriptCore (its shell), and compares all fingerprints.
 *   npm run test:engines -- [--no-install] [--all]
 * An engine that is missing is looked for, installed where that is possible, or else named with how to
 * get it; it fails nothing, unless --all asks for every engine. The last line is the sum.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { inRoot } from './lib/paths.mjs';

requireNode();
const { values: options } = parseArgs({
  options: { 'no-install': { type: 'boolean' }, all: { type: 'boolean' } },
});
if (!(await ensureInstalled())) process.exit(1);

const { bundle } = await import('./engines/bundle.mjs');
const { firstDifference, firstValue } = await import('./engines/compare.mjs');
const { programs } = await import('./engines/find.mjs');
const { EngineFailure, inChromium, inFirefox, inNode, inShell } = await import('./engines/run.mjs');

const ENGINES = [
  {
    name: 'Chromium (V8)',
    program: programs.chromium,
    run: inChromium,
    help: 'install Chromium, Chrome or Edge, or set CHROMIUM_PATH; on Debian: apt-get install chromium',
  },
  {
    name: 'Firefox (SpiderMonkey)',
    program: programs.firefox,
    run: inFirefox,
    help: 'install Firefox, or set FIREFOX_PATH; on Debian: apt-get install firefox-esr',
  },
  {
    name: 'jsc (JavaScriptCore)',
    program: programs.jsc,
    run: inShell,
    help: 'set JSC_PATH to a jsc; on Debian: apt-get install libjavascriptcoregtk-4.0-bin; macOS has it',
  },
];

const folder = inRoot('tests/records');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bothhands.json'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const wantedOf = ({ text }) => JSON.parse(text).turns.map((turn) => turn.fingerprint);

const script = await bundle();
const began = Date.now();
const reference = inNode(script, files);
const inSeconds = (Date.now() - began) / 1000;
let passed = 0;
let failed = 0;
const missing = [];

/** Prints how an engine did; a record that differs with its first turn, and the first value there. */
async function judge(name, outcomes, seconds, stateIn) {
  const differing = [];
  for (const [at, file] of files.entries()) {
    const difference = firstDifference(wantedOf(file), outcomes[at], reference.outcomes[at]);
    if (difference) differing.push({ file, ...difference });
  }
  passed += files.length - differing.length;
  failed += differing.length;
  const sum = `${files.length - differing.length} of ${files.length} records the same`;
  console.log(`${name.padEnd(24)} ${sum}, ${seconds.toFixed(1)} s`);
  for (const { file, turn, text } of differing)
    console.log(`  DIFFERS ${file.name}${turn === null ? '' : `, turn ${turn}`}: ${text}`);
  const first = differing.find(({ turn }) => turn !== null);
  if (!first || !stateIn) return;
  const theirs = JSON.parse(await stateIn(first.file, first.turn));
  const found = firstValue(JSON.parse(reference.stateAfter(first.file, first.turn)), theirs);
  console.log(
    found
      ? `  first value that differs from Node in ${first.file.name}, turn ${first.turn}: ${found.path} is ${found.other}, not ${found.one}`
      : `  Node differs from ${first.file.name} in the same way: the rules have changed since it was written`,
  );
}

await judge(`Node ${process.version} (V8)`, reference.outcomes, inSeconds);
for (const { name, program, run, help } of ENGINES) {
  const file = await program(!options['no-install']);
  if (!file) {
    missing.push(`${name} is missing: ${help}.`);
    continue;
  }
  const started = Date.now();
  try {
    const outcomes = await run(file, script, files);
    const seconds = (Date.now() - started) / 1000;
    await judge(name, outcomes, seconds, (record, turn) =>
      run(file, script, [record], `replay.stateAfter(files[0], ${turn})`),
    );
  } catch (error) {
    if (error instanceof EngineFailure) {
      failed += files.length;
      console.log(`${name.padEnd(24)} FAILED: ${error.message}`);
    } else missing.push(`${name} is at ${file} and does not start: ${error.message}.`);
  }
}

for (const line of missing) console.log(line);
if (options.all) failed += missing.length;
console.log(
  `${passed} passed, ${failed} failed${missing.length ? `, ${missing.length} engines missing` : ''}`,
);
process.exitCode = failed > 0 ? 1 : 0;
