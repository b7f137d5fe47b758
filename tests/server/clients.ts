import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { loadScenarios } from '../../src/cli/scenario-files.ts';
import {
  type ClientState,
  type Command,
  createClient,
  type Outcome,
  type RoomClient,
  type Settings,
  USUAL_SETTINGS,
} from '../../src/protocol/index.ts';
import {
  newToken,
  openFileStore,
  type RunningServer,
  startServer,
} from '../../src/server/index.ts';

export const { scenarios } = loadScenarios();
export const HOST = 'host-secret-of-this-test-0123456789';

/** A folder that is deleted after the test. */
export function folder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'both-hands-server-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A server over a folder, on a port of its own. */
export async function serverOn(path: string, port = 0): Promise<RunningServer> {
  const opened = openFileStore(path);
  if (!opened.ok) throw new Error(opened.problem);
  return startServer({
    store: opened.store,
    hostToken: HOST,
    scenarios,
    folder: join(import.meta.dirname, '../../assets/public'),
    host: '127.0.0.1',
    port,
  });
}

/** A client over a WebSocket, as a page has it. */
export interface TestClient extends RoomClient {
  /** Resolves when the state is as wished; fails after a generous time. */
  until(what: string, wished: (state: ClientState) => boolean): Promise<ClientState>;
  /** Sends a command and fails if it is refused. */
  must(command: Command): Promise<string>;
}

export function client(
  port: number | (() => number),
  token: string,
  session?: string,
  more: { preview?: string } = {},
): TestClient {
  const waiting = new Set<() => void>();
  const made = createClient(
    { token, ...(session === undefined ? {} : { session }), ...more },
    {
      connect: (events) => {
        const socket = new WebSocket(
          `ws://127.0.0.1:${typeof port === 'number' ? port : port()}/socket`,
        );
        socket.on('open', events.opened);
        socket.on('message', (data) => events.received(data.toString()));
        socket.on('close', events.closed);
        socket.on('error', () => socket.terminate());
        return { send: (text) => socket.send(text), close: () => socket.terminate() };
      },
      newId: () => randomBytes(9).toString('base64url'),
      now: Date.now,
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      changed: () => {
        for (const look of [...waiting]) look();
      },
    },
  );
  return {
    get state() {
      return made.state;
    },
    command: made.command,
    close: made.close,
    must: async (command) => {
      const outcome: Outcome = await made.command(command);
      if (!outcome.ok) {
        const { code, at } = outcome.refusal;
        throw new Error(`${command.kind} was refused: ${code} at ${at}`);
      }
      return outcome.made ?? '';
    },
    until: (what, wished) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`${what} did not come: ${JSON.stringify(made.state).slice(0, 600)}`));
        }, 20_000);
        const look = (): void => {
          if (!wished(made.state)) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(made.state);
        };
        waiting.add(look);
        look();
      }),
  };
}

/** A new session; gives its code and the facilitator's secret. */
export async function sessionOn(
  port: number,
  changes: Partial<Settings> = {},
  scenario = 'first-quarter',
): Promise<{ readonly code: string; readonly token: string }> {
  const host = client(port, HOST);
  const token = newToken();
  const code = await host.must({
    kind: 'create-session',
    settings: { ...USUAL_SETTINGS, teams: 2, pause: false, ...changes },
    scenario,
    seed: 'server-test',
    token,
  });
  host.close();
  return { code, token };
}
