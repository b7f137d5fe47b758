/** npm run nightly -- [--seed N] [--runs N]: what is too long for every day. Exit code 1 on a failure. */
import { parseArgs } from 'node:util';
import { fuzzRecords } from './records.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string', default: '100000' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
const runs = Number(values.runs);
if (!Number.isInteger(seed) || !Number.isInteger(runs) || seed < 0 || runs < 1) {
  console.error('Use: npm run nightly -- [--seed 0..4294967295] [--runs N]');
  process.exit(2);
}

console.log(`Spoiled records: ${runs} runs, seed ${seed}`);
const started = performance.now();
const result = fuzzRecords(seed, runs);
const seconds = (performance.now() - started) / 1000;
const refused = [...result.faults].sort((one, other) => other[1] - one[1]);
console.log(`  refused: ${refused.map(([code, count]) => `${code} ${count}`).join(', ')}`);
console.log(`  still records: ${result.whole}, of which ${result.replayed} were replayed`);
console.log(
  `  slowest ${result.slowest.toFixed(1)} ms, largest ${(result.largest / 1e6).toFixed(1)} MB, ${seconds.toFixed(0)} s in all`,
);
for (const failure of result.failures.slice(0, 20)) console.log(`  FAILED ${failure}`);
console.log(
  result.failures.length === 0
    ? `passed; again with: npm run nightly -- --seed ${seed} --runs ${runs}`
    : `${result.failures.length} failed; again with: npm run nightly -- --seed ${seed} --runs ${runs}`,
);
process.exitCode = result.failures.length > 0 ? 1 : 0;
