import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOG_ENDING, NAMES_ENDING, newToken } from '../../../src/server/index.ts';
import { luckFrom } from '../../nightly/luck.ts';
import { scenarios, sessionOn } from '../clients.ts';
import { type Audit, audit } from './audit.ts';
import { bundledServer } from './bundle.ts';
import { killedServer } from './killed-server.ts';
import { keepPlaying, type Player, player } from './players.ts';

export interface KillTrial {
  readonly kills: number;
  readonly clients: number;
  readonly seed: number;
  /** Milliseconds between two commands of a client, about. */
  readonly rest: number;
  readonly say?: (line: string) => void;
}

export interface KillResult extends Audit {
  readonly kills: number;
  readonly back: readonly number[];
  readonly starts: readonly number[];
  readonly refused: Readonly<Record<string, number>>;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(what: string, wished: () => boolean, patience = 60_000): Promise<void> {
  const start = Date.now();
  while (!wished()) {
    if (Date.now() - start > patience) throw new Error(`${what} did not come`);
    await pause(10);
  }
}

/** Kills a server again and again while many clients play, and looks for anything lost, doubled or different. */
export async function killTrial(trial: KillTrial): Promise<KillResult> {
  const { kills, clients, seed, rest, say = () => {} } = trial;
  const luck = luckFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'both-hands-kill-'));
  const built = mkdtempSync(join(tmpdir(), 'both-hands-built-'));
  const server = killedServer(await bundledServer(built), folder);
  const players: Player[] = [];
  try {
    await server.start();
    const { code, token } = await sessionOn(
      server.port,
      {
        teams: Math.ceil(clients / 2),
        seatsPerTeam: 2,
        pacing: 'free',
      },
      'the-ground-shifts',
    );
    const facilitator = player(() => server.port, code, token);
    players.push(facilitator);
    for (let n = 0; n < clients; n++) players.push(player(() => server.port, code, newToken()));
    const people = players.slice(1);
    await Promise.all(people.map((one, n) => one.send({ kind: 'join', name: `P${n}` })));
    await facilitator.send({ kind: 'start', practice: false });
    let stopped = false;
    const playing = people.map((one, n) =>
      keepPlaying(
        one,
        luckFrom(seed + n),
        rest,
        () => stopped,
        (view) => openChoices(view),
      ),
    );
    const talking = keepTalking(facilitator, rest, () => stopped);
    const back: number[] = [];
    for (let n = 0; n < kills; n++) {
      await pause(100 + luck.below(500));
      await server.kill();
      const died = performance.now();
      await server.start();
      await until('everybody', () => players.every(({ client }) => client.state.link === 'here'));
      back.push(performance.now() - died);
      if ((n + 1) % 20 === 0)
        say(`${n + 1} kills, everybody back in ${back.at(-1)?.toFixed(0)} ms`);
    }
    stopped = true;
    await Promise.all([...playing, talking]);
    const logFile = readdirSync(folder).find((name) => name.endsWith(LOG_ENDING)) ?? '';
    const namesFile = logFile.replace(LOG_ENDING, NAMES_ENDING);
    // Comings and goings may still be noted; wait until everybody stands at the last of them.
    await settled(players);
    await server.kill();
    for (const { client } of players) client.close();
    const names = JSON.parse(readFileSync(join(folder, namesFile), 'utf8'));
    const found = audit(join(folder, logFile), names, players, scenarios);
    return { ...found, kills, back, starts: server.starts, refused: refusals(players) };
  } finally {
    for (const { client } of players) client.close();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
    rmSync(built, { recursive: true, force: true });
  }
}

/** Everybody stands at the same entry, for long enough that none is on its way. */
async function settled(players: readonly Player[]): Promise<void> {
  let since = Date.now();
  let last = -1;
  await until('quiet', () => {
    const most = Math.max(...players.map(({ client }) => client.state.seq));
    if (most !== last) {
      last = most;
      since = Date.now();
    }
    return Date.now() - since > 2_000;
  });
}

async function keepTalking(one: Player, rest: number, stopped: () => boolean): Promise<void> {
  for (let n = 1; !stopped(); n++) {
    await pause(rest * 4);
    if (one.client.state.link === 'here')
      await one.send({ kind: 'message', to: 'all', text: `Message ${n}` });
  }
}

function refusals(players: readonly Player[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { refused } of players)
    for (const [code, count] of refused) sum[code] = (sum[code] ?? 0) + count;
  return sum;
}

/** Answers to the events that are open, as far as a view tells: the first choice of each. */
function openChoices(view: Player['client']['state']['view']) {
  const refusal = view.team?.refusal;
  if (refusal?.code !== 'event-unanswered') return view.team?.plan.choices ?? [];
  const id = String(refusal.values.event);
  const scenario = scenarios.find((one) => one.id === 'the-ground-shifts');
  const event = scenario?.events.find((one) => one.id === id);
  const before = view.team?.plan.choices ?? [];
  return event ? [...before, { event: id, choice: event.choices[0]!.id }] : before;
}
