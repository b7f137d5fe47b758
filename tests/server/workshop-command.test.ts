import { generate } from 'lean-qr';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressesFor, qrText } from '../../src/cli/workshop/addresses.ts';
import { checkPages } from '../../src/cli/workshop/check-page.ts';
import { rehearse } from '../../src/cli/workshop/rehearsal.ts';
import { hostSecret } from '../../src/cli/workshop/secret.ts';
import { replayRecord } from '../../src/record/index.ts';
import { policyNames, recordOfTeam } from '../../src/room/index.ts';
import {
  newToken,
  openFileStore,
  type RunningServer,
  startServer,
} from '../../src/server/index.ts';
import { folder, HOST, scenarios, serverOn, sessionOn } from './clients.ts';

let place: ReturnType<typeof folder>;
let server: RunningServer | null = null;
beforeEach(() => {
  place = folder();
});
afterEach(async () => {
  await server?.close();
  server = null;
  place.remove();
});

test('a rehearsal fills a session with robots of every style, and all of it replays', async () => {
  server = await serverOn(place.path);
  const done = await rehearse(server, 'first-quarter', 1);
  if (!done.ok) throw new Error(done.why);
  expect(done.lines).toHaveLength(policyNames.length);
  const session = await server.guard.hall.find(done.code);
  const teams = Object.values(session!.live.room.teams);
  expect(teams).toHaveLength(policyNames.length);
  for (const team of teams) {
    expect(team.game.state.ended).not.toBeNull();
    const record = recordOfTeam(session!.live.room, team);
    const again = replayRecord(record, (id) => scenarios.find((one) => one.id === id) ?? null);
    expect(again.ok).toBe(true);
  }
  expect(await rehearse(server, 'no-such', 1)).toEqual({ ok: false, why: 'no-such-scenario' });
});

test('what is drawn for a terminal is the QR code', () => {
  const code = generate('http://192.0.2.7:8080/');
  const rows = qrText('http://192.0.2.7:8080/')
    .split('\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
    .map((line) => line.replace(/\u001b\[[\d;]*m/g, ''));
  const edge = 4;
  for (let y = -edge; y < code.size + edge; y++) {
    for (let x = -edge; x < code.size + edge; x++) {
      const sign = rows[(y + edge) >> 1]![x + edge]!;
      const light = sign === '█' || sign === ((y + edge) % 2 === 0 ? '▀' : '▄');
      expect(light, `${x} ${y}`).toBe(!code.get(x, y));
    }
  }
  for (const address of addressesFor(8080)) expect(address).toMatch(/^http:\/\/[\d.]+:8080\/$/);
});

test('the page that a phone tries runs under the policy: nothing in it is inline', () => {
  const { text } = checkPages()['/check']!;
  expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|style=/);
  expect(text).toContain('/check.js');
  const script = checkPages()['/check.js']!.text;
  // Old phones and plain http: no modules, no secure context.
  expect(script).not.toMatch(/=>|\bconst\b|\blet\b|crypto|clipboard|serviceWorker/);
});

test('the host’s secret stays the same for a folder', () => {
  const first = hostSecret(place.path);
  expect(hostSecret(place.path)).toBe(first);
  process.env.BOTH_HANDS_SECRET = 'short';
  expect(() => hostSecret(place.path)).toThrow(/22 to 64/);
  process.env.BOTH_HANDS_SECRET = newToken();
  expect(hostSecret(place.path)).toBe(process.env.BOTH_HANDS_SECRET);
  delete process.env.BOTH_HANDS_SECRET;
});

test('a session that nobody has touched for as long as it was to be kept is deleted', async () => {
  server = await serverOn(place.path);
  const kept = await sessionOn(server.port, { retentionDays: 0 });
  const old = await sessionOn(server.port, { retentionDays: 30 });
  await server.close();
  const later = async (days: number): Promise<string[]> => {
    const opened = openFileStore(place.path);
    if (!opened.ok) throw new Error(opened.problem);
    server = await startServer({
      store: opened.store,
      hostToken: HOST,
      scenarios,
      folder: place.path,
      host: '127.0.0.1',
      port: 0,
      now: () => Date.now() + days * 86_400_000,
    });
    await server.guard.hall.sweep();
    const codes = server.guard.hall.part().sessions.map((one) => one.code);
    await server.close();
    server = null;
    return codes.sort();
  };
  expect(await later(29)).toEqual([kept.code, old.code].sort());
  expect(await later(31)).toEqual([kept.code]);
});
