import type { IncomingMessage, ServerResponse } from 'node:http';
import { LARGEST_HOST_MESSAGE } from '../protocol/index.ts';
import { type Connection, connect, type Guard } from './connection.ts';
import type { Channel } from './peer.ts';
import { newToken } from './secrets.ts';

/** Streams that may be open at once, and how long one waits for its reader, in milliseconds. */
const MOST_STREAMS = 3_000;
const UNREAD = 20_000;
/** Characters that are kept for a reader who has not come yet. */
const MOST_KEPT = 4_000_000;

interface Stream {
  readonly connection: Connection;
  read(response: ServerResponse): void;
}

/** The second way: server-sent events down, POST up, the same messages. */
export interface Streams {
  open(request: IncomingMessage, response: ServerResponse, address: string): void;
  read(id: string, response: ServerResponse): void;
  send(id: string, request: IncomingMessage, response: ServerResponse): void;
  close(): void;
}

export function streams(guard: Guard): Streams {
  const all = new Map<string, Stream & { end(): void }>();

  const create = (address: string): { id: string; connection: Connection } => {
    const id = newToken();
    let reader: ServerResponse | null = null;
    let kept: string[] = [];
    let size = 0;
    let closing = false;
    const channel: Channel = {
      address,
      waiting: () => (reader ? reader.writableLength : size),
      send: (text) => {
        // JSON holds no line breaks of its own, so that a message is one line of data.
        if (reader) reader.write(`data: ${text}\n\n`);
        else if (size + text.length <= MOST_KEPT) {
          kept.push(text);
          size += text.length;
        }
      },
      close: () => {
        closing = true;
        if (reader) reader.end();
      },
    };
    const connection = connect(channel, guard);
    const end = (): void => {
      if (!all.delete(id)) return;
      connection.ended();
      reader?.end();
    };
    let idle = setTimeout(end, UNREAD);
    idle.unref();
    const read = (response: ServerResponse): void => {
      clearTimeout(idle);
      reader?.end();
      reader = response;
      for (const text of kept) response.write(`data: ${text}\n\n`);
      kept = [];
      size = 0;
      if (closing) response.end();
      response.on('close', () => {
        if (reader !== response) return;
        reader = null;
        if (closing) return end();
        // A page that loads its stream anew has a moment for it.
        idle = setTimeout(end, 2_000);
        idle.unref();
      });
    };
    all.set(id, { connection, read, end });
    return { id, connection };
  };

  return {
    open: (request, response, address) => {
      if (all.size >= MOST_STREAMS) return plain(response, 503, 'Too many streams.');
      body(request, response, (text) => {
        const { id, connection } = create(address);
        connection.receive(text);
        response.writeHead(200, {
          'Content-Type': 'application/json',
          'Cache-Control': 'no-store',
        });
        response.end(JSON.stringify({ stream: id }));
      });
    },
    read: (id, response) => {
      const stream = all.get(id);
      if (!stream) return plain(response, 404, 'There is no such stream.');
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store, no-transform',
        // Asks nginx not to hold messages back.
        'X-Accel-Buffering': 'no',
      });
      response.write(': here\n\n');
      stream.read(response);
    },
    send: (id, request, response) => {
      const stream = all.get(id);
      if (!stream) return plain(response, 404, 'There is no such stream.');
      body(request, response, (text) => {
        stream.connection.receive(text);
        response.writeHead(204).end();
      });
    },
    close: () => {
      for (const stream of [...all.values()]) stream.end();
    },
  };
}

function plain(response: ServerResponse, code: number, text: string): void {
  response.writeHead(code, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** The whole body of a request, if it is of a sensible size. */
export function body(
  request: IncomingMessage,
  response: ServerResponse,
  then: (text: string) => void,
  most = LARGEST_HOST_MESSAGE * 2,
): void {
  const parts: Buffer[] = [];
  let size = 0;
  request.on('data', (part: Buffer) => {
    size += part.length;
    if (size > most) {
      plain(response, 413, 'Too large.');
      request.destroy();
      return;
    }
    parts.push(part);
  });
  request.on('end', () => {
    if (size <= most) then(Buffer.concat(parts).toString('utf8'));
  });
  request.on('error', () => response.destroy());
}
