/**
 * npm run workshop:load -- [--teams N] [--members N] [--seconds N] [--rest MS] [--json]: people play over
 * real sockets on loopback. Says how long an acknowledgement takes, and until a message has reached
 * the last; how much memory somebody takes; and whether every game is its replay.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LOG_ENDING, NAMES_ENDING, newToken } from '../../../src/server/index.ts';
import { luckFrom } from '../../nightly/luck.ts';
import { scenarios, sessionOn } from '../clients.ts';
import { audit } from './audit.ts';
import { bundledServer } from './bundle.ts';
import { killedServer } from './killed-server.ts';
import { keepPlaying, type Player, player } from './players.ts';

const { values } = parseArgs({
  options: {
    teams: { type: 'string', default: '200' },
    members: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '30' },
    rest: { type: 'string', default: '2000' },
    json: { type: 'boolean', default: false },
  },
});
const [teams, members, seconds, rest] = [
  Number(values.teams),
  Number(values.members),
  Number(values.seconds),
  Number(values.rest),
] as const;
if (![teams, members, seconds, rest].every((it) => Number.isInteger(it) && it > 0)) {
  console.error(
    'Use: npm run workshop:load -- [--teams N] [--members N] [--seconds N] [--rest MS] [--json]',
  );
  process.exit(2);
}
const say = (line: string): void => (values.json ? undefined : console.log(line));
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const folder = mkdtempSync(join(tmpdir(), 'both-hands-load-'));
const built = mkdtempSync(join(tmpdir(), 'both-hands-built-'));
const server = killedServer(await bundledServer(built), folder);
await server.start();
const { code, token } = await sessionOn(
  server.port,
  { teams, seatsPerTeam: members, pacing: 'free' },
  'the-ground-shifts',
);
const empty = await server.heap();

/** When a message was sent, and when each client had it. */
let awaited = { id: '', at: 0, missing: 0 };
const broadcasts: number[] = [];
const has = new WeakMap<object, string>();
const arrived = (state: Player['client']['state']): void => {
  const last = state.view.mail?.messages.at(-1)?.id;
  const mail = state.view.mail;
  if (!mail || last !== awaited.id || has.get(mail) === last) return;
  has.set(mail, last);
  awaited.missing--;
  if (awaited.missing === 0) broadcasts.push(performance.now() - awaited.at);
};
const facilitator = player(() => server.port, code, token);
const people = Array.from({ length: teams * members }, () =>
  player(
    () => server.port,
    code,
    newToken(),
    (state) => arrived(state),
  ),
);
const acknowledgements: number[] = [];
const timed = (one: Player): Player => ({
  ...one,
  send: async (command) => {
    const start = performance.now();
    const outcome = await one.send(command);
    acknowledgements.push(performance.now() - start);
    return outcome;
  },
});
for (let n = 0; n < people.length; n += 50)
  await Promise.all(
    people.slice(n, n + 50).map((one, k) => one.send({ kind: 'join', name: `P${n + k}` })),
  );
await pause(500);
const seated = people.filter(({ client }) => client.state.role === 'seat').length;
if (seated < people.length) throw new Error(`only ${seated} of ${people.length} have a seat`);
await facilitator.send({ kind: 'start', practice: false });
say(
  `${people.length} people in ${teams} teams; ${seconds} s, a command each ${rest} ms and person`,
);
let stopped = false;
const playing = people.map((one, n) =>
  keepPlaying(
    timed(one),
    luckFrom(n),
    rest,
    () => stopped,
    () => [],
  ),
);
await pause(2_000);
acknowledgements.length = 0;
const until = Date.now() + seconds * 1000;
for (let n = 1; Date.now() < until; n++) {
  awaited = { id: 'none', at: 0, missing: people.length };
  const at = performance.now();
  const sent = await facilitator.send({ kind: 'message', to: 'all', text: `Message ${n}` });
  awaited = { id: sent.ok ? (sent.made ?? '') : '', at, missing: people.length };
  for (const { client } of people) arrived(client.state);
  await pause(2_000);
}
stopped = true;
await Promise.all(playing);
await pause(1_500);
const full = await server.heap();
await server.kill();
for (const { client } of [facilitator, ...people]) client.close();
const log = readdirSync(folder).find((name) => name.endsWith(LOG_ENDING)) ?? '';
const names = JSON.parse(readFileSync(join(folder, log.replace(LOG_ENDING, NAMES_ENDING)), 'utf8'));
const found = audit(join(folder, log), names, people, scenarios);
rmSync(folder, { recursive: true, force: true });
rmSync(built, { recursive: true, force: true });

const share = (list: readonly number[], at: number): number =>
  Math.round(([...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * at)] ?? 0) * 10) / 10;
const result = {
  people: people.length,
  commands: acknowledgements.length,
  acknowledgedP50: share(acknowledgements, 0.5),
  acknowledgedP99: share(acknowledgements, 0.99),
  broadcasts: broadcasts.length,
  reachedLastP50: share(broadcasts, 0.5),
  reachedLastMost: share(broadcasts, 1),
  heapPerPersonKiB: Math.round((full - empty) / people.length / 102.4) / 10,
  turns: found.turns,
  lost: found.lost.length,
  doubled: found.doubled,
  gaps: found.gaps,
  viewsThatDiffer: found.differing.length,
  gamesUnlikeTheirReplay: found.unlike,
};
if (values.json) console.log(JSON.stringify(result));
else for (const [key, value] of Object.entries(result)) console.log(`  ${key}: ${value}`);
const failed =
  found.lost.length + found.doubled + found.gaps + found.differing.length + found.unlike;
process.exit(failed > 0 ? 1 : 0);
