import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import {
  newToken,
  openFileStore,
  type RunningServer,
  realDisk,
  startServer,
} from '../../src/server/index.ts';
import {
  client,
  folder,
  HOST,
  scenarios,
  serverOn,
  sessionOn,
  type TestClient,
} from './clients.ts';

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

/** An answer of the server with its headers. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET', body = '') {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port: server.port, path, method, headers },
        (answer) => {
          let text = '';
          answer.on('data', (part) => {
            text += part;
          });
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
          );
        },
      );
      asked.on('error', reject);
      asked.end(body);
    },
  );
}

describe('who may connect', () => {
  const upgrade = (headers: Record<string, string>) =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/socket`, { headers });
      socket.on('open', () => {
        socket.close();
        resolve(101);
      });
      socket.on('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0));
      socket.on('error', () => {});
    });

  test('pages of this server and programs, not pages from elsewhere', async () => {
    expect(await upgrade({})).toBe(101);
    expect(await upgrade({ Origin: `http://127.0.0.1:${server.port}` })).toBe(101);
    expect(await upgrade({ Origin: 'http://elsewhere.example' })).toBe(403);
    expect(await upgrade({ Origin: 'null' })).toBe(403);
    expect(await upgrade({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    const elsewhere = { Origin: 'http://elsewhere.example' };
    expect((await get('/open', elsewhere, 'POST', '{}')).status).toBe(403);
    expect((await get('/import', elsewhere, 'POST', '{}')).status).toBe(403);
  });

  test('every answer says what its page may load, and that nobody may guess its type', async () => {
    for (const path of ['/health', '/', '/nothing-here', '/favicon.svg', '/ACDEF']) {
      const { headers } = await get(path);
      if (headers['content-type'] === 'text/plain; charset=utf-8' && path === '/nothing-here')
        continue;
      expect(headers['content-security-policy'], path).toMatch(/default-src 'none'/);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
    expect((await get('/acdef')).headers.location).toBe('/workshop.html#join=ACDEF');
    expect((await get('/../package.json')).status).toBe(404);
    expect((await get('/%2e%2e/package.json')).status).toBe(404);
  });
});

describe('what a secret opens', () => {
  test('a made-up one is a guest’s, a code that is none opens nothing', async () => {
    const { code } = await sessionOn(server.port);
    const guest = enter(newToken(), code);
    const { role, view } = await guest.until('the door', (state) => state.view.door !== undefined);
    expect(role).toBe('guest');
    expect(Object.keys(view).sort()).toEqual(['door', 'room']);
    for (const kind of ['start', 'restart', 'delete-names', 'advance'] as const) {
      const command = kind === 'start' ? { kind, practice: false } : { kind };
      expect(await guest.command(command)).toMatchObject({ refusal: { code: 'not-yours' } });
    }
    const lost = enter(newToken(), code === 'AAAAA' ? 'CCCCC' : 'AAAAA');
    expect((await lost.until('the end', (state) => state.link === 'closed')).why).toBe(
      'no-such-session',
    );
    const hall = enter(newToken());
    expect((await hall.until('the end', (state) => state.link === 'closed')).why).toBe(
      'no-such-session',
    );
  });

  test('a seat changes nothing of another team, whatever ids it names', async () => {
    const { code, token } = await sessionOn(server.port);
    const facilitator = enter(token, code);
    const anna = enter(newToken(), code);
    const ben = enter(newToken(), code);
    await anna.must({ kind: 'join', name: 'Anna', team: 't1' });
    await ben.must({ kind: 'join', name: 'Ben', team: 't2' });
    await facilitator.must({ kind: 'start', practice: false });
    const before = await anna.until('planning', (state) => state.view.team?.status === 'planning');
    const { me } = before.view;
    await ben.until('planning', (state) => state.view.team?.status === 'planning');
    const tries = [
      { kind: 'adopt', turn: 1, revision: 0, seat: me!.seat },
      { kind: 'rename', target: 't1', name: 'Stolen' },
      { kind: 'remove-seat', seat: me!.seat },
      { kind: 'new-seat-code', seat: me!.seat },
      { kind: 'move', seat: me!.seat, team: 't2' },
      { kind: 'invite', role: 'assistant', token: newToken() },
    ] as const;
    for (const one of tries) expect((await ben.command(one)).ok, one.kind).toBe(false);
    expect(anna.state.view.team).toEqual(before.view.team);
    expect(JSON.stringify(ben.state.view)).not.toContain(me!.code);
    expect(Object.keys(ben.state.view).sort()).toEqual(['game', 'mail', 'me', 'room', 'team']);
    // A preview is for facilitators.
    const peeping = enter(newToken(), code, { preview: 't1' });
    expect((await peeping.until('the end', (state) => state.link === 'closed')).why).toBe(
      'no-such-session',
    );
    const previewing = enter(token, code, { preview: 't1' });
    const seen = await previewing.until('the team', (state) => state.view.team !== undefined);
    expect(seen.view.team?.id).toBe('t1');
    expect(await previewing.command({ kind: 'advance' })).toMatchObject({ ok: false });
  });

  test('a second facilitator and a stage come by links that can be taken back', async () => {
    const { code, token } = await sessionOn(server.port);
    const facilitator = enter(token, code);
    const secrets = { assistant: newToken(), stage: newToken() };
    const assistantKey = await facilitator.must({
      kind: 'invite',
      role: 'assistant',
      token: secrets.assistant,
    });
    await facilitator.must({ kind: 'invite', role: 'stage', token: secrets.stage });
    const second = enter(secrets.assistant, code);
    const stage = enter(secrets.stage, code);
    await second.must({ kind: 'add-teams', count: 1 });
    expect((await second.command({ kind: 'delete-names' })).ok).toBe(false);
    const shown = await stage.until('the stage', (state) => state.view.stage?.teams.length === 3);
    expect(Object.keys(shown.view).sort()).toEqual(['room', 'stage']);
    expect((await stage.command({ kind: 'advance' })).ok).toBe(false);
    await facilitator.must({ kind: 'revoke', key: assistantKey });
    expect((await second.until('the end', (state) => state.link === 'closed')).why).toBe('revoked');
  });

  test('whoever guesses is slowed down', async () => {
    const { code } = await sessionOn(server.port);
    const guest = enter(newToken(), code);
    const codes = new Set<string>();
    for (let n = 0; n < 60; n++) {
      const outcome = await guest.command({ kind: 'claim', code: 'ACDEFG3' });
      if (!outcome.ok) codes.add(outcome.refusal.code);
    }
    expect([...codes].sort()).toEqual(['no-such-code', 'too-fast']);
  });
});

test('the second way carries the same messages', async () => {
  const { code } = await sessionOn(server.port);
  const hello = { type: 'hello', protocol: 1, session: code, token: newToken(), from: 0 };
  const opened = await get('/open', {}, 'POST', JSON.stringify(hello));
  const { stream } = JSON.parse(opened.text);
  const said: Record<string, unknown>[] = [];
  const reading = new Promise<void>((resolve) => {
    const asked = request(
      { host: '127.0.0.1', port: server.port, path: `/stream/${stream}` },
      (answer) => {
        let rest = '';
        answer.on('data', (part) => {
          rest += part;
          const events = rest.split('\n\n');
          rest = events.pop() ?? '';
          for (const event of events) {
            if (event.startsWith('data: ')) said.push(JSON.parse(event.slice(6)));
          }
        });
        answer.on('close', () => resolve());
      },
    );
    asked.end();
  });
  await expect.poll(() => said.map((one) => one.type)).toEqual(['welcome', 'parts']);
  const command = { type: 'command', id: 'by-post-1', command: { kind: 'join', name: 'Anna' } };
  const sent = await get(`/send/${stream}`, {}, 'POST', JSON.stringify(command));
  expect(sent.status).toBe(204);
  await expect.poll(() => said.some((one) => one.type === 'role')).toBe(true);
  expect(said.find((one) => one.type === 'done')).toMatchObject({ id: 'by-post-1' });
  expect((await get('/send/unknown', {}, 'POST', '{}')).status).toBe(404);
  await server.close();
  await reading;
  expect(said.at(-1)).toEqual({ type: 'closed', why: 'restart' });
  server = await serverOn(place.path);
});

test('when the disk is full nothing is accepted, everybody is told, and reading goes on', async () => {
  const other = folder();
  let full = false;
  const opened = openFileStore(other.path, {
    ...realDisk,
    write: async (file, bytes, position) => {
      if (full) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return realDisk.write(file, bytes, position);
    },
  });
  if (!opened.ok) throw new Error(opened.problem);
  const troubled = await startServer({
    store: opened.store,
    hostToken: HOST,
    scenarios,
    folder: other.path,
    host: '127.0.0.1',
    port: 0,
  });
  const { code, token } = await sessionOn(troubled.port);
  const facilitator = client(troubled.port, token, code);
  const anna = client(troubled.port, newToken(), code);
  await anna.must({ kind: 'join', name: 'Anna' });
  await anna.until('the seat', (state) => state.view.me !== undefined);
  full = true;
  const refused = await anna.command({ kind: 'ask-help', asking: true });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-stored' } });
  const renamed = await anna.command({ kind: 'rename-me', name: 'Anne' });
  expect(renamed).toMatchObject({ ok: false, refusal: { code: 'not-stored' } });
  await facilitator.until('the trouble', (state) => state.trouble === 'disk-full');
  const reader = client(troubled.port, newToken(), code);
  await reader.until(
    'the door',
    (state) => state.view.door !== undefined && state.trouble !== null,
  );
  full = false;
  await anna.until('no trouble', (state) => state.trouble === null);
  await anna.must({ kind: 'ask-help', asking: true });
  const { view } = await facilitator.until('the call', (state) => {
    return state.view['desk:t1']?.team.helpSince != null;
  });
  expect(view['desk:t1']?.team.members[0]?.name).toBe('Anna');
  for (const one of [facilitator, anna, reader]) one.close();
  await troubled.close();
  other.remove();
}, 30_000);
