import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Decision } from '../../src/engine/index.ts';
import { newToken, type RunningServer } from '../../src/server/index.ts';
import { client, folder, HOST, serverOn, sessionOn, type TestClient } from './clients.ts';

const PLAN: Decision = {
  blocks: [{ start: 0, length: 2, action: { kind: 'set-goals', team: 0 } }],
  expectations: [],
  choices: [],
};

let place: ReturnType<typeof folder>;
let server: RunningServer;
let open: TestClient[] = [];

beforeEach(async () => {
  place = folder();
  server = await serverOn(place.path);
});
afterEach(async () => {
  for (const one of open) one.close();
  open = [];
  await server.close();
  place.remove();
});

const enter = (token: string, code?: string, more = {}): TestClient => {
  const one = client(() => server.port, token, code, more);
  open.push(one);
  return one;
};

async function ready(one: TestClient): Promise<void> {
  const { view } = await one.until('planning', (state) => state.view.team?.status === 'planning');
  const { turn, revision } = view.team!;
  await one.must({ kind: 'plan', turn, revision, plan: { ...PLAN } });
  const after = await one.until('the plan', (state) => state.view.team!.revision > revision);
  await one.must({ kind: 'agree', turn, revision: after.view.team!.revision });
}

describe('a session over sockets', () => {
  test('from the door to the first turn, with everybody seeing what is theirs', async () => {
    const { code, token } = await sessionOn(server.port);
    const facilitator = enter(token, code);
    await facilitator.until('the console', (state) => state.view.console !== undefined);
    const anna = enter(newToken(), code);
    const ben = enter(newToken(), code);
    const door = await anna.until('the door', (state) => state.view.door !== undefined);
    expect(door.role).toBe('guest');
    expect(door.view.door?.teams).toHaveLength(2);
    expect(Object.keys(door.view).sort()).toEqual(['door', 'room']);
    await anna.must({ kind: 'join', name: 'Anna' });
    await ben.must({ kind: 'join', name: 'Ben' });
    const seated = await anna.until('the seat', (state) => state.view.team !== undefined);
    expect(seated.role).toBe('seat');
    expect(seated.view.me).toMatchObject({ name: 'Anna', hand: 'both' });
    await facilitator.must({ kind: 'start', practice: false });
    await ready(anna);
    await facilitator.until('one ready', (state) => state.view.room?.ready === 1);
    await ready(ben);
    const played = await anna.until('the turn', (state) => state.view['turn:1'] !== undefined);
    expect(played.view['turn:1']?.record.blocks).toEqual(PLAN.blocks);
    const seen = await facilitator.until('both turns', ({ view }) => {
      return view['played:t1:1'] !== undefined && view['played:t2:1'] !== undefined;
    });
    expect(seen.view['desk:t1']?.path).toHaveLength(2);
    expect(JSON.stringify(anna.state.view)).not.toContain('Ben');
  });

  test('a client that was away gets only what has changed, and its command counts once', async () => {
    const { code, token } = await sessionOn(server.port);
    const facilitator = enter(token, code);
    const secret = newToken();
    const anna = enter(secret, code);
    await anna.must({ kind: 'join', name: 'Anna' });
    await facilitator.must({ kind: 'start', practice: false });
    await anna.until('planning', (state) => state.view.team?.status === 'planning');
    const { seq, view } = anna.state;
    anna.close();
    await facilitator.must({ kind: 'message', to: 'all', text: 'Hello' });
    const raw = new WebSocket(`ws://127.0.0.1:${server.port}/socket`);
    const texts: string[] = [];
    raw.addEventListener('message', (event) => texts.push(String(event.data)));
    await new Promise((opened) => raw.addEventListener('open', opened));
    raw.send(
      JSON.stringify({ type: 'hello', protocol: 1, session: code, token: secret, from: seq }),
    );
    await expect.poll(() => texts.length).toBeGreaterThan(1);
    raw.close();
    const parts = JSON.parse(texts[1]!);
    expect(parts.reset).toBeUndefined();
    expect(Object.keys(parts.parts)).toContain('mail');
    expect(Object.keys(parts.parts)).not.toContain('game');
    expect(view.game).toBeDefined();
  });

  test('the same command again, even on another connection, is answered alike and stored once', async () => {
    const { code, token } = await sessionOn(server.port);
    const say = JSON.stringify({
      type: 'command',
      id: 'the-very-same-id',
      command: { kind: 'add-teams', count: 1 },
    });
    const answers: string[] = [];
    for (let n = 0; n < 3; n++) {
      const raw = new WebSocket(`ws://127.0.0.1:${server.port}/socket`);
      const got = new Promise<void>((resolve) => {
        raw.addEventListener('message', (event) => {
          const message = JSON.parse(String(event.data));
          if (message.type !== 'done') return;
          answers.push(JSON.stringify(message));
          resolve();
        });
      });
      await new Promise((opened) => raw.addEventListener('open', opened));
      raw.send(JSON.stringify({ type: 'hello', protocol: 1, session: code, token, from: 0 }));
      raw.send(say);
      raw.send(say);
      await got;
      raw.close();
    }
    expect(new Set(answers).size).toBe(1);
    const looker = enter(token, code);
    const { view } = await looker.until('the console', (state) => state.view.console !== undefined);
    expect(view.console?.teams).toHaveLength(3);
  });

  test('a seat moves to another device; the first is told', async () => {
    const { code } = await sessionOn(server.port);
    const laptop = enter(newToken(), code);
    await laptop.must({ kind: 'join', name: 'Anna' });
    const { view } = await laptop.until('a seat', (state) => state.view.me !== undefined);
    const phone = enter(newToken(), code);
    await phone.must({ kind: 'claim', code: view.me!.code });
    const moved = await phone.until('the seat', (state) => state.view.me !== undefined);
    expect(moved.view.me?.seat).toBe(view.me?.seat);
    const closed = await laptop.until('the end', (state) => state.link === 'closed');
    expect(closed.why).toBe('moved');
  });

  test('a server that starts again goes on where it was', async () => {
    const { code, token } = await sessionOn(server.port);
    const facilitator = enter(token, code);
    const anna = enter(newToken(), code);
    const ben = enter(newToken(), code);
    await anna.must({ kind: 'join', name: 'Anna' });
    await ben.must({ kind: 'join', name: 'Ben' });
    await facilitator.must({ kind: 'start', practice: false });
    await ready(anna);
    const { port } = server;
    await server.close();
    await anna.until('away', (state) => state.link === 'away');
    const late = facilitator.command({ kind: 'add-teams', count: 1, name: 'Late' });
    server = await serverOn(place.path, port);
    expect(server.port).toBe(port);
    expect((await late).ok).toBe(true);
    await ready(ben);
    const { view } = await anna.until('the turn', (state) => state.view['turn:1'] !== undefined);
    expect(view.me?.name).toBe('Anna');
  });

  test('exports are for facilitators, and a session file opens elsewhere', async () => {
    const { code, token } = await sessionOn(server.port, { teams: 1 });
    const facilitator = enter(token, code);
    const secret = newToken();
    const anna = enter(secret, code);
    await anna.must({ kind: 'join', name: 'Anna' });
    await facilitator.must({ kind: 'start', practice: false });
    await ready(anna);
    await anna.until('the turn', (state) => state.view['turn:1'] !== undefined);
    const get = (what: string, bearer: string) =>
      fetch(`http://127.0.0.1:${server.port}/export/${code}/${what}`, {
        headers: { Authorization: `Bearer ${bearer}` },
      });
    expect((await get('table.csv', secret)).status).toBe(403);
    expect((await get('table.csv', newToken())).status).toBe(403);
    const table = await (await get('table.csv', token)).text();
    expect(table.trim().split('\r\n')).toHaveLength(2);
    expect(table).toContain('Anna');
    const archive = new Uint8Array(await (await get('records.zip', token)).arrayBuffer());
    expect(Buffer.from(archive.subarray(0, 2)).toString()).toBe('PK');
    const file = await (await get('session.jsonl', token)).text();
    expect(file).not.toContain('Anna');
    await facilitator.must({ kind: 'delete-names' });
    expect(await (await get('table.csv', token)).text()).not.toContain('Anna');

    const other = folder();
    const elsewhere = await serverOn(other.path);
    const send = (bearer: string, body = file) =>
      fetch(`http://127.0.0.1:${elsewhere.port}/import`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${bearer}` },
        body,
      });
    expect((await send(newToken())).status).toBe(403);
    expect((await send(HOST, file.replace('"round"', '"rOund"'))).status).toBe(422);
    const taken = await send(HOST);
    expect(await taken.json()).toEqual({ code });
    const there = client(elsewhere.port, token, code);
    const seen = await there.until('the desk', (state) => state.view['desk:t1'] !== undefined);
    expect(seen.view['played:t1:1']?.record).toEqual(anna.state.view['turn:1']?.record);
    there.close();
    await elsewhere.close();
    other.remove();
  });

  test('a deleted session is gone with its names', async () => {
    const { code } = await sessionOn(server.port);
    const anna = enter(newToken(), code);
    await anna.must({ kind: 'join', name: 'Anna' });
    const host = enter(HOST);
    const { view } = await host.until('the hall', (state) => state.view.hall !== undefined);
    const { id } = view.hall!.sessions[0]!;
    await host.must({ kind: 'delete-session', session: id });
    const closed = await anna.until('the end', (state) => state.link === 'closed');
    expect(closed.why).toBe('deleted');
    expect(readdirSync(place.path).filter((name) => name.startsWith(id))).toEqual([]);
  });
});
