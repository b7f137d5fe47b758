/** npm run workshop:fuzz -- [--runs N] [--seed N]: spoiled messages against a running session. Exit code 1 on a failure. */
import { parseArgs } from 'node:util';
import { fuzzServer } from './fuzzing.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
const runs = Number(values.runs);
if (!Number.isInteger(seed) || !Number.isInteger(runs) || runs < 1) {
  console.error('Use: npm run workshop:fuzz -- [--runs N] [--seed N]');
  process.exit(2);
}
console.log(`${runs} messages, seed ${seed}`);
const started = performance.now();
const result = await fuzzServer(runs, seed);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`  over ${result.connections} connections in ${seconds} s`);
console.log(`  answered: ${JSON.stringify(result.answered)}`);
console.log(`  refused: ${result.refusedByServer} counted, ${result.refusedByReply} received`);
console.log(`  heap grew by ${(result.heapGrowth / 1e6).toFixed(1)} MB`);
for (const failure of result.failures) console.log(`  FAILED ${failure}`);
console.log(result.failures.length > 0 ? 'FAILED' : 'passed');
process.exit(result.failures.length > 0 ? 1 : 0);
