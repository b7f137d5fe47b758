/**
 * npm run workshop:cluster -- [--clients N]: two servers on three nodes of NATS; one server and one
 * node are killed in mid-round. Exit code 1 on a failure.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  newToken,
  openNatsStore,
  type RunningServer,
  readLog,
  startServer,
} from '../../../src/server/index.ts';
import { FIRST, lineOf } from '../../../src/server/log-lines.ts';
import { luckFrom } from '../../nightly/luck.ts';
import { HOST, scenarios, sessionOn } from '../clients.ts';
import { audit } from './audit.ts';
import { bundledServer } from './bundle.ts';
import { killedServer } from './killed-server.ts';
import { ensureNats, startCluster } from './nats.ts';
import { keepPlaying, player } from './players.ts';

const { values } = parseArgs({
  options: { clients: { type: 'string', default: '40' }, seed: { type: 'string', default: '7' } },
});
const clients = Number(values.clients);
const program = ensureNats();
if (!program) {
  console.error('nats-server is missing: apt-get install nats-server, or https://nats.io/download');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'both-hands-cluster-'));
const cluster = await startCluster(program, folder, 3);
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const serve = async (): Promise<RunningServer> => {
  const store = await openNatsStore({ servers: cluster.servers, replicas: 3 });
  return startServer({ store, hostToken: HOST, scenarios, folder, host: '127.0.0.1', port: 0 });
};
const staying = await serve();
const dying = killedServer(await bundledServer(folder), folder, cluster.servers.join());
await dying.start();
const servers = [staying, dying];
console.log('three nodes, two servers');
const { code, token } = await sessionOn(servers[0]!.port, {
  teams: Math.ceil(clients / 2),
  seatsPerTeam: 2,
  pacing: 'free',
});
let alive = [0, 1];
/** As a balancer does it: each client has its server while that is there. */
const portFor = (n: number) => () => servers[alive.includes(n % 2) ? n % 2 : alive[0]!]!.port;
const facilitator = player(portFor(0), code, token);
const people = Array.from({ length: clients }, (_, n) => player(portFor(n), code, newToken()));
await Promise.all(people.map((one, n) => one.send({ kind: 'join', name: `P${n}` })));
await facilitator.send({ kind: 'start', practice: false });
let stopped = false;
const playing = people.map((one, n) =>
  keepPlaying(
    one,
    luckFrom(Number(values.seed) + n),
    400,
    () => stopped,
    () => [],
  ),
);
await pause(4_000);
const before = [facilitator, ...people].reduce((sum, one) => sum + one.stored.size, 0);
console.log(`  ${before} commands stored; now a server and a node go`);
alive = [0];
await Promise.all([cluster.kill(2), dying.kill()]);
const stored = (): number =>
  [facilitator, ...people].reduce((sum, one) => sum + one.stored.size, 0);
const gone = Date.now();
// A leader is elected first; on a busy machine that takes its time.
while (stored() < before + clients && Date.now() - gone < 40_000) await pause(200);
const between = stored();
const seconds = ((Date.now() - gone) / 1000).toFixed(1);
console.log(
  `  ${between - before} commands stored without them in ${seconds} s; the node comes back`,
);
cluster.start(2);
await pause(4_000);
stopped = true;
await Promise.all(playing);
await pause(3_000);
const session = await staying.guard.hall.find(code);
if (!session) throw new Error('the session is gone');
const reader = await openNatsStore({ servers: cluster.servers, replicas: 3 });
const read = await reader.read(session.live.room.id);
if (!read.ok) throw new Error(read.problem);
let previous = FIRST;
const lines = read.entries.map((entry) => {
  const { line, sum } = lineOf(entry, previous);
  previous = sum;
  return `${line}\n`;
});
const file = join(folder, 'read.jsonl');
writeFileSync(file, lines.join(''));
const players = [facilitator, ...people];
const names = await reader.readNames(session.live.room.id);
const found = audit(file, names, players, scenarios);
console.log(
  `  ${found.entries} entries, ${found.acknowledged} commands acknowledged, ${found.turns} turns, ${readLog(Buffer.from(lines.join(''))).damage ? 'damaged' : 'whole'}`,
);
const { lost, doubled, gaps, differing, unlike } = found;
console.log(
  `  ${lost.length} lost, ${doubled} doubled, ${gaps} gaps, ${differing.length} views differ, ${unlike} games differ from their replay`,
);
for (const one of lost.slice(0, 10)) console.log(`  LOST ${one}`);
for (const one of differing.slice(0, 10)) console.log(`  DIFFERS ${one}`);
for (const { client } of players) client.close();
await reader.close();
await staying.close();
await cluster.stop();
rmSync(folder, { recursive: true, force: true });
const failed = lost.length + doubled + gaps + differing.length + unlike > 0 || between === before;
console.log(failed ? 'FAILED' : 'passed');
process.exit(failed ? 1 : 0);
