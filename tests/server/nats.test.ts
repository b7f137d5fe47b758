import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/room/index.ts';
import {
  newToken,
  openNatsStore,
  type RunningServer,
  type Store,
  startServer,
} from '../../src/server/index.ts';
import { playMoves } from '../room/random.ts';
import { table } from '../room/rooms.ts';
import { client, HOST, scenarios, sessionOn } from './clients.ts';
import { type Cluster, findNats, startCluster } from './trials/nats.ts';

const program = findNats();
if (!program) console.warn('nats-server is not installed: the store in NATS is not tested.');

const LOG: readonly Entry[] = (() => {
  const at = table({ seatsPerTeam: 2 });
  const list = Array.from({ length: 16 }, (_, n) => {
    return { who: n % 2, what: n < 4 ? 1 : n % 4 < 2 ? 12 : 25, which: n * 2 + 1 };
  });
  playMoves(at, list);
  return at.log;
})();

describe.runIf(program)('sessions in NATS', () => {
  let folder: string;
  let cluster: Cluster;
  const stores: Store[] = [];
  const servers: RunningServer[] = [];
  const open = async (): Promise<Store> => {
    const store = await openNatsStore({ servers: cluster.servers, replicas: 1 });
    stores.push(store);
    return store;
  };
  const serve = async (): Promise<RunningServer> => {
    const store = await openNatsStore({ servers: cluster.servers, replicas: 1 });
    const server = await startServer({
      store,
      hostToken: HOST,
      scenarios,
      folder,
      host: '127.0.0.1',
      port: 0,
    });
    servers.push(server);
    return server;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'both-hands-nats-'));
    cluster = await startCluster(program ?? '', folder, 1);
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const store of stores) await store.close();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('two stores share a log: one of two writers is told that it comes too late', async () => {
    const one = await open();
    const other = await open();
    const heard: number[] = [];
    expect(await other.read('abc')).toEqual({ ok: true, entries: [] });
    other.follow(
      'abc',
      0,
      (entries) => heard.push(...entries.map((entry) => entry.seq)),
      () => {},
    );
    expect(await one.append('abc', 0, LOG.slice(0, 4))).toEqual({ ok: true });
    await expect.poll(() => heard).toEqual([1, 2, 3, 4]);
    expect(await other.append('abc', 4, LOG.slice(4, 6))).toEqual({ ok: true });
    expect(await one.append('abc', 4, LOG.slice(4))).toEqual({ ok: false, why: 'conflict' });
    expect(await one.read('abc', 4)).toEqual({ ok: true, entries: LOG.slice(4, 6) });
    expect(await one.append('abc', 6, LOG.slice(6))).toEqual({ ok: true });
    expect(await (await open()).read('abc')).toEqual({ ok: true, entries: LOG });
    expect(await one.list()).toContain('abc');
    await one.writeNames('abc', { s1: 'Anna', s2: 'Ben' }, false);
    await other.writeNames('abc', { s2: null }, false);
    expect(await one.readNames('abc')).toEqual({ s1: 'Anna' });
    await other.writeNames('abc', { t1: 'Owls' }, true);
    expect(await one.readNames('abc')).toEqual({ t1: 'Owls' });
    await one.remove('abc');
    expect(await (await open()).read('abc')).toEqual({ ok: true, entries: [] });
    expect(await other.readNames('abc')).toEqual({});
  });

  test('a session served by two instances at once is one session', async () => {
    const first = await serve();
    const second = await serve();
    const { code, token } = await sessionOn(first.port, { seatsPerTeam: 2, teams: 1 });
    const facilitator = client(first.port, token, code);
    const anna = client(first.port, newToken(), code);
    const ben = client(second.port, newToken(), code);
    await Promise.all([
      anna.must({ kind: 'join', name: 'Anna' }),
      ben.must({ kind: 'join', name: 'Ben' }),
    ]);
    for (const one of [anna, ben]) {
      await one.until('both names', ({ view }) => {
        const names = view.team?.members.map((it) => it.name).sort() ?? [];
        return names.join() === 'Anna,Ben';
      });
    }
    await facilitator.must({ kind: 'start', practice: false });
    await ben.until('planning', (state) => state.view.team?.status === 'planning');
    const plan = {
      blocks: [{ start: 0, length: 2, action: { kind: 'set-goals', team: 0 } }],
      expectations: [],
      choices: [],
    };
    await anna.must({ kind: 'plan', turn: 1, revision: 0, plan });
    await ben.until('the plan', (state) => state.view.team?.revision === 1);
    const both = await Promise.all([
      anna.command({ kind: 'agree', turn: 1, revision: 1 }),
      ben.command({ kind: 'agree', turn: 1, revision: 1 }),
    ]);
    expect(both.map((one) => one.ok)).toEqual([true, true]);
    const [one, other] = await Promise.all(
      [anna, ben].map((it) => it.until('the turn', (state) => state.view['turn:1'] !== undefined)),
    );
    expect(one?.view['turn:1']).toEqual(other?.view['turn:1']);
    const host = client(second.port, HOST);
    const hall = await host.until('the hall', (state) => state.view.hall !== undefined);
    await host.must({ kind: 'delete-session', session: hall.view.hall!.sessions[0]!.id });
    await ben.until('the end', (state) => state.link === 'closed');
    for (const it of [facilitator, anna, ben, host]) it.close();
  }, 60_000);
});
