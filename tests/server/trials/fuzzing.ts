import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { WebSocket } from 'ws';
import { LOG_ENDING, newToken, readLog } from '../../../src/server/index.ts';
import { type Luck, luckFrom } from '../../nightly/luck.ts';
import { spoiledFile } from '../../nightly/mutate.ts';
import { client, scenarios, serverOn, sessionOn } from '../clients.ts';
import { roomOf } from './audit.ts';

export interface FuzzResult {
  readonly sent: number;
  readonly answered: Readonly<Record<string, number>>;
  readonly refusedByServer: number;
  readonly refusedByReply: number;
  readonly connections: number;
  readonly failures: readonly string[];
  readonly heapGrowth: number;
}

const COMMANDS: readonly object[] = [
  { kind: 'join', name: 'Eve', team: 't1' },
  { kind: 'claim', code: 'ACDEFGH' },
  { kind: 'plan', turn: 1, revision: 0, plan: { blocks: [], expectations: [], choices: [] } },
  { kind: 'propose', turn: 1, plan: null },
  { kind: 'adopt', turn: 1, revision: 0, seat: 's1' },
  { kind: 'agree', turn: 1, revision: 0 },
  { kind: 'disagree', turn: 1 },
  { kind: 'ask-help', asking: true },
  { kind: 'rename-me', name: 'Mallory' },
  { kind: 'name-team', name: 'Owls' },
  { kind: 'offline', turns: [{ turn: 1, plan: {}, fingerprint: '0'.repeat(16) }] },
  { kind: 'settings', changes: { pacing: 'free' } },
  { kind: 'start', practice: true },
  { kind: 'restart' },
  { kind: 'advance' },
  { kind: 'advance-team', team: 't1', with: 'rest' },
  { kind: 'hold', held: true },
  { kind: 'robot', team: 't1', policy: 'idle' },
  { kind: 'rename', target: 't1', name: 'Stolen' },
  { kind: 'move', seat: 's1', team: 't2' },
  { kind: 'merge', from: 't1', into: 't2' },
  { kind: 'remove-seat', seat: 's1' },
  { kind: 'remove-team', team: 't1' },
  { kind: 'new-seat-code', seat: 's1' },
  { kind: 'inject', teams: 'all', when: 'now', injection: { kind: 'event', event: 'x' } },
  { kind: 'message', to: 'all', text: 'Hello' },
  { kind: 'star', team: 't1', turn: 0 },
  { kind: 'show', view: 'lobby' },
  { kind: 'debrief', for: 'everyone' },
  { kind: 'invite', role: 'assistant', token: 'x'.repeat(32) },
  { kind: 'delete-names' },
  { kind: 'delete-session', session: 'abc' },
];

function message(luck: Luck, session: string, stolen: readonly string[]): string {
  const command = luck.pick(COMMANDS);
  const whole = JSON.stringify({ type: 'command', id: `fuzz-${luck.below(1e9)}-id`, command });
  const hello = JSON.stringify({
    type: 'hello',
    protocol: luck.below(3),
    session: luck.chance(0.5) ? session : 'AAAAA',
    token: luck.pick(stolen),
    from: luck.below(1e6),
  });
  switch (luck.below(8)) {
    case 0:
      return whole;
    case 1:
      return hello;
    case 2:
      return spoiledFile(hello, luck, [whole]);
    case 3:
      return 'x'.repeat(luck.below(120_000));
    case 4:
      return `${'['.repeat(luck.below(3000))}`;
    case 5:
      return JSON.stringify({
        type: luck.pick(['command', 'hello', 'ping', 'parts', '']),
        id: luck(),
      });
    default:
      return spoiledFile(whole, luck, [hello]);
  }
}

/**
 * Sends spoiled, oversized, reordered, repeated and forbidden messages to a running session, as a
 * guest, with made-up secrets, and as somebody of another team. Nothing may come of it for the team
 * that looks on, and every refusal is counted.
 */
export async function fuzzServer(runs: number, seed: number): Promise<FuzzResult> {
  const luck = luckFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'both-hands-fuzz-'));
  const server = await serverOn(folder);
  const failures: string[] = [];
  const answered: Record<string, number> = {};
  let refusedByReply = 0;
  let connections = 0;
  try {
    const { code, token } = await sessionOn(server.port);
    const facilitator = client(server.port, token, code);
    const victim = client(server.port, newToken(), code);
    await victim.must({ kind: 'join', name: 'Victim', team: 't1' });
    const attacker = newToken();
    const inside = client(server.port, attacker, code);
    await inside.must({ kind: 'join', name: 'Insider', team: 't2' });
    inside.close();
    await facilitator.must({ kind: 'start', practice: false });
    const before = await victim.until(
      'planning',
      (state) => state.view.team?.status === 'planning',
    );
    const team = (state: typeof before) => JSON.stringify({ ...state.view.team, members: [] });
    const stolen = [attacker, newToken(), 'f'.repeat(32), before.view.me?.seat ?? ''];
    const heap = heapUsed();
    let sent = 0;
    while (sent < runs) {
      connections++;
      const most = Math.min(100, runs - sent);
      sent += most;
      refusedByReply += await burst(server.port, code, luck, stolen, most, answered);
    }
    await expectQuiet(server);
    const after = victim.state;
    if (after.link !== 'here') failures.push(`the team that looks on is ${after.link}`);
    if (team(before) !== team(after)) failures.push('the team that looks on was changed');
    if (JSON.stringify(before.view.me) !== JSON.stringify(after.view.me))
      failures.push('the seat that looks on was changed');
    const { room } = after.view;
    if (room?.phase !== 'play' || room.held || room.round !== 1)
      failures.push('the room was changed');
    const growth = heapUsed() - heap;
    victim.close();
    facilitator.close();
    const file = readdirSync(folder).find((name) => name.endsWith(LOG_ENDING)) ?? '';
    const log = readLog(readFileSync(join(folder, file)));
    if (log.damage) failures.push(`the log is damaged in line ${log.damage.line}`);
    if (roomOf(log.entries, scenarios).fault) failures.push('the log does not fold');
    for (const entry of log.entries) {
      const strange = entry.command?.startsWith('fuzz-') && !entry.by.match(/^(seat|guest):/);
      if (strange) failures.push(`entry ${entry.seq} was accepted from ${entry.by}`);
    }
    const refusedByServer = Object.values(server.guard.refused).reduce((sum, n) => sum + n, 0);
    return {
      sent,
      answered,
      refusedByServer,
      refusedByReply,
      connections,
      failures,
      heapGrowth: growth,
    };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** One connection's worth of messages; gives how many were refused. */
function burst(
  port: number,
  session: string,
  luck: Luck,
  stolen: readonly string[],
  count: number,
  answered: Record<string, number>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`);
    let refused = 0;
    const patience = setTimeout(() => reject(new Error('no answer for a minute')), 60_000);
    socket.on('open', () => {
      if (luck.chance(0.7)) {
        const token = luck.pick(stolen);
        socket.send(JSON.stringify({ type: 'hello', protocol: 1, session, token, from: 0 }));
      }
      for (let n = 0; n < count; n++) {
        const text = message(luck, session, stolen);
        if (luck.chance(0.1)) socket.send(Buffer.from(text));
        else socket.send(text);
        if (luck.chance(0.1)) socket.send(text);
      }
      socket.send('{"type":"ping"}');
      // Whatever is still being decided is answered before the server sees the end.
      setTimeout(() => socket.close(), 30);
    });
    socket.on('message', (data) => {
      const { type, refusal } = JSON.parse(data.toString());
      const what = type === 'refused' ? refusal.code : type;
      answered[what] = (answered[what] ?? 0) + 1;
      if (type === 'refused') refused++;
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearTimeout(patience);
      resolve(refused);
    });
  });
}

async function expectQuiet(server: Awaited<ReturnType<typeof serverOn>>): Promise<void> {
  for (const session of server.guard.hall.sessions.values()) await session.live.idle();
  await new Promise((resolve) => setTimeout(resolve, 200));
}
