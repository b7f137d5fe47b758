/** npm run workshop:kill -- [--kills N] [--clients N] [--seed N]: kills a server under load. Exit code 1 on a failure. */
import { parseArgs } from 'node:util';
import { killTrial } from './kills.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    clients: { type: 'string', default: '200' },
    seed: { type: 'string' },
    rest: { type: 'string', default: '2000' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
const kills = Number(values.kills);
const clients = Number(values.clients);
const rest = Number(values.rest);
if (![seed, kills, clients, rest].every(Number.isInteger) || kills < 1 || clients < 1) {
  console.error('Use: npm run workshop:kill -- [--kills N] [--clients N] [--seed N] [--rest MS]');
  process.exit(2);
}
console.log(`${kills} kills under load of ${clients} clients, seed ${seed}`);
const result = await killTrial({
  kills,
  clients,
  seed,
  rest,
  say: (line) => console.log(`  ${line}`),
});
const at = (list: readonly number[], share: number): string =>
  ([...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0).toFixed(0);
console.log(
  `  ${result.entries} entries, ${result.acknowledged} commands acknowledged, ${result.turns} turns`,
);
console.log(
  `  server listening after ${at(result.starts, 0.5)} ms (p50), ${at(result.starts, 1)} ms at most`,
);
console.log(
  `  everybody back after ${at(result.back, 0.5)} ms (p50), ${at(result.back, 1)} ms at most`,
);
console.log(`  refused: ${JSON.stringify(result.refused)}`);
const { lost, doubled, gaps, differing, unlike } = result;
console.log(
  `  ${lost.length} lost, ${doubled} doubled, ${gaps} gaps, ${differing.length} views differ, ${unlike} games differ from their replay`,
);
for (const one of lost.slice(0, 10)) console.log(`  LOST ${one}`);
for (const one of differing.slice(0, 20)) console.log(`  DIFFERS ${one}`);
const failed = lost.length + doubled + gaps + differing.length + unlike > 0;
console.log(failed ? 'FAILED' : 'passed');
process.exit(failed ? 1 : 0);
