import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { LARGEST_HOST_MESSAGE } from '../protocol/index.ts';
import { connect, type Guard } from './connection.ts';
import type { Channel } from './peer.ts';

/** Sockets that may be open at once, and how often each is asked for a sign of life, in milliseconds. */
const MOST_SOCKETS = 5_000;
const PULSE = 15_000;

export interface SocketOptions {
  readonly guard: Guard;
  /** Whether a page of this origin may connect; null = not a page at all. */
  readonly mayConnect: (request: IncomingMessage) => boolean;
  readonly addressOf: (request: IncomingMessage) => string;
}

/** Takes WebSockets at `/socket` of an HTTP server; gives what closes them all. */
export function acceptSockets(server: Server, options: SocketOptions): () => void {
  const { guard, mayConnect, addressOf } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_HOST_MESSAGE * 2,
    // Costs memory for each socket, and plans are small.
    perMessageDeflate: false,
    clientTracking: true,
  });
  const alive = new WeakSet<WebSocket>();

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const path = (request.url ?? '').split('?')[0];
    if (path !== '/socket') return turnAway(socket, '404 Not Found');
    if (!mayConnect(request)) return turnAway(socket, '403 Forbidden');
    if (sockets.clients.size >= MOST_SOCKETS) return turnAway(socket, '503 Service Unavailable');
    sockets.handleUpgrade(request, socket, head, (opened) => accept(opened, addressOf(request)));
  });

  const accept = (socket: WebSocket, address: string): void => {
    alive.add(socket);
    const channel: Channel = {
      address,
      waiting: () => socket.bufferedAmount,
      send: (text) => {
        if (socket.readyState === socket.OPEN) socket.send(text);
      },
      close: () => socket.close(1000),
    };
    const connection = connect(channel, guard);
    socket.on('pong', () => alive.add(socket));
    socket.on('message', (data, isBinary) => {
      alive.add(socket);
      connection.receive(isBinary ? '' : data.toString());
    });
    socket.on('close', () => connection.ended());
    socket.on('error', () => socket.terminate());
  };

  const pulse = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!alive.has(socket)) {
        socket.terminate();
        continue;
      }
      alive.delete(socket);
      socket.ping();
    }
  }, PULSE);
  pulse.unref();

  return () => {
    clearInterval(pulse);
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
