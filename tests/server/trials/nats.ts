import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const PLACES = ['nats-server', '/usr/sbin/nats-server', '/usr/local/bin/nats-server'];

/** The program `nats-server`, or undefined where there is none. */
export function findNats(): string | undefined {
  return PLACES.find((file) => spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** The program, installed from the packages of this system where it is missing. */
export function ensureNats(): string | undefined {
  const found = findNats();
  if (found || process.platform !== 'linux' || process.getuid?.() !== 0) return found;
  console.error('No nats-server found; trying the package of this system …');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'nats-server'],
  ])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return findNats();
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer();
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

/** Nodes of NATS on this machine, each a process that can be killed and started again. */
export interface Cluster {
  readonly servers: readonly string[];
  kill(node: number): Promise<void>;
  start(node: number): void;
  stop(): Promise<void>;
}

/** Starts a cluster with JetStream on loopback; what it stores lies in the folder. */
export async function startCluster(
  program: string,
  folder: string,
  nodes: number,
): Promise<Cluster> {
  const ports = await freePorts(nodes * 2);
  const clients = ports.slice(0, nodes);
  const routes = ports.slice(nodes).map((port) => `nats://127.0.0.1:${port}`);
  const running: (ChildProcess | null)[] = clients.map(() => null);
  const start = (node: number): void => {
    const store = join(folder, `node-${node}`);
    mkdirSync(store, { recursive: true });
    const args = ['-a', '127.0.0.1', '-p', String(clients[node]), '-js', '-sd', store];
    if (nodes > 1) {
      args.push(
        '-n',
        `node-${node}`,
        '--cluster_name',
        'both-hands',
        '--cluster',
        routes[node] ?? '',
      );
      args.push('--routes', routes.filter((_, at) => at !== node).join(','));
    }
    running[node] = spawn(program, args, { stdio: 'ignore' });
  };
  const kill = async (node: number): Promise<void> => {
    const child = running[node];
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  for (let node = 0; node < nodes; node++) start(node);
  return {
    servers: clients.map((port) => `nats://127.0.0.1:${port}`),
    kill,
    start,
    stop: async () => {
      for (let node = 0; node < nodes; node++) await kill(node);
    },
  };
}
