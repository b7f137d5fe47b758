import { type ChildProcess, spawn } from 'node:child_process';
import { SCENARIO_FOLDER } from '../../../src/cli/scenario-files.ts';

/** A server in a process of its own that can be killed and started again on the same port. */
export interface KilledServer {
  readonly port: number;
  /** Milliseconds from start to listening, of every start. */
  readonly starts: readonly number[];
  start(): Promise<void>;
  /** kill -9, and nothing before it. */
  kill(): Promise<void>;
  /** Bytes of memory that the server uses, after its garbage is gone. */
  heap(): Promise<number>;
}

export function killedServer(file: string, folder: string, nats?: string): KilledServer {
  let child: ChildProcess | null = null;
  let port = 0;
  const starts: number[] = [];

  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const args = ['--expose-gc', file, folder, String(port), SCENARIO_FOLDER];
      if (nats !== undefined) args.push(nats);
      const next = spawn(process.execPath, args, {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      child = next;
      let said = '';
      next.stderr?.on('data', (data) => {
        said += String(data);
      });
      next.stdout?.on('data', (data) => {
        const found = /port (\d+)/.exec(String(data));
        if (!found) return;
        const got = Number(found[1]);
        // The port before: a client that comes back finds it there.
        if (port !== 0 && got !== port) reject(new Error(`port ${port} was taken`));
        port = got;
        starts.push(performance.now() - began);
        resolve();
      });
      next.on('exit', (code) => {
        if (code !== null) reject(new Error(`the server ended with ${code}: ${said}`));
      });
    });

  return {
    get port() {
      return port;
    },
    starts,
    start,
    heap: () =>
      new Promise((resolve, reject) => {
        if (!child) return reject(new Error('the server does not run'));
        child.once('message', (bytes) => resolve(Number(bytes)));
        child.send('heap');
      }),
    kill: async () => {
      const now = child;
      if (!now || now.exitCode !== null || now.signalCode !== null) return;
      const gone = new Promise((resolve) => now.once('exit', resolve));
      now.kill('SIGKILL');
      await gone;
    },
  };
}
