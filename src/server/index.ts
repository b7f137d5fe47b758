/** The workshop's server: pages, sockets, streams, and the store behind them. */
import { createServer, type IncomingMessage } from 'node:http';
import { listen } from '../../scripts/lib/serve.mjs';
import type { HallPart } from '../protocol/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Guard } from './connection.ts';
import { openHall } from './hall.ts';
import { type OwnPage, site } from './http.ts';
import { type Channel, send } from './peer.ts';
import { buckets, CONNECTIONS, JOINS, MISSES, type Rate } from './rates.ts';
import { hashOf } from './secrets.ts';
import { acceptSockets } from './sockets.ts';
import type { Store } from './store.ts';
import { streams } from './streams.ts';

export { type Disk, realDisk } from './disk.ts';
export { LOG_ENDING, NAMES_ENDING, openFileStore } from './file-store.ts';
export { LOCK_FILE } from './folder-lock.ts';
export type { OwnPage } from './http.ts';
export { readLog } from './log-lines.ts';
export { type NatsOptions, openNatsStore } from './nats-store.ts';
export { newToken } from './secrets.ts';
export type { Appended, NameChanges, Store, Stored } from './store.ts';

export interface ServerOptions {
  readonly store: Store;
  /** Secret of the host, and of whoever facilitates everything here. */
  readonly hostToken: string;
  readonly scenarios: readonly Scenario[];
  /** Folder of the built site. */
  readonly folder: string;
  readonly pages?: Readonly<Record<string, OwnPage>>;
  readonly host?: string;
  /** Port, or the next free one of the twenty after it; 0 = any. */
  readonly port: number;
  /** Addresses that participants are told, once the port is known. */
  readonly addresses?: (port: number) => readonly string[];
  /** Further origins whose pages may connect: the public address behind a proxy. */
  readonly origins?: readonly string[];
  /** Seats that may be taken from one address; a trial comes from one alone. */
  readonly joins?: Rate;
  /** The proxy in front says who the client is. */
  readonly behindProxy?: boolean;
  readonly now?: () => number;
}

export interface RunningServer {
  readonly port: number;
  readonly guard: Guard;
  close(): Promise<void>;
}

/** Time between two looks at the clock, and at what is too old, in milliseconds. */
const TICK = 250;
const SWEEP = 3_600_000;

/** Opens the sessions of a store and serves them. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, hostToken, scenarios, folder, host = '0.0.0.0', now = Date.now } = options;
  let port = options.port;
  const hosts = new Set<Channel>();
  const tellHosts = gathered(() => {
    const hall: HallPart = guard.hall.part();
    for (const channel of hosts) send(channel, { type: 'parts', seq: 0, parts: { hall } });
  });
  const hall = await openHall({
    store,
    scenarios,
    now,
    addresses: () => options.addresses?.(port) ?? [],
    stirred: () => tellHosts(),
  });
  const guard: Guard = {
    hall,
    hostHash: hashOf(hostToken),
    joins: buckets(options.joins ?? JOINS),
    misses: buckets(MISSES),
    now,
    hosts,
    refused: {},
  };
  const connections = buckets(CONNECTIONS);
  const addressOf = (request: IncomingMessage): string => clientOf(request, options.behindProxy);
  const mayConnect = (request: IncomingMessage): boolean =>
    isOurs(request, options.origins ?? []) && connections.take(addressOf(request), now());
  const second = streams(guard);
  const server = createServer(
    site({
      guard,
      store,
      streams: second,
      folder,
      pages: options.pages ?? {},
      mayConnect: (request) => isOurs(request, options.origins ?? []),
      addressOf,
    }),
  );
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 5_000;
  const closeSockets = acceptSockets(server, { guard, mayConnect, addressOf });
  port = await listen(server, host, options.port);
  const tick = setInterval(() => hall.tick(), TICK);
  const sweep = setInterval(() => void hall.sweep().catch(() => {}), SWEEP);
  sweep.unref();
  void hall.sweep().catch(() => {});

  return {
    port,
    guard,
    close: async () => {
      clearInterval(tick);
      clearInterval(sweep);
      await hall.close('restart');
      second.close();
      closeSockets();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}

/** Runs something once for many calls, a little later. */
function gathered(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      run();
    }, 200).unref();
  };
}

/** Whether a request comes from a page of this server, or from no page at all. */
function isOurs({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined) return true;
  if (origins.includes(origin)) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** Address of the client: as the proxy in front says, if there is one, else of the connection. */
function clientOf(request: IncomingMessage, behindProxy = false): string {
  const forwarded = behindProxy ? request.headers['x-forwarded-for'] : undefined;
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return last || request.socket.remoteAddress || 'unknown';
}
