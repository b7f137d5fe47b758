import type { IncomingMessage, ServerResponse } from 'node:http';
import { headerPolicy } from '../../scripts/lib/csp.mjs';
import { answerFile } from '../../scripts/lib/serve.mjs';
import { CODE_LETTERS, JOIN_CODE_LENGTH, WORKSHOP_PAGE, workshopHash } from '../protocol/index.ts';
import type { Guard } from './connection.ts';
import { type Download, recordsArchive, sessionFile, table } from './exports.ts';
import { readLog } from './log-lines.ts';
import { hashOf, sameHash } from './secrets.ts';
import type { Store } from './store.ts';
import { body, type Streams } from './streams.ts';
import { whoIs } from './who.ts';

/** A page that the server itself gives: text with its type. */
export interface OwnPage {
  readonly type: string;
  readonly text: string;
}

export interface SiteOptions {
  readonly guard: Guard;
  readonly store: Store;
  readonly streams: Streams;
  /** Folder of the built site. */
  readonly folder: string;
  /** Pages by their path, such as `/check`. */
  readonly pages: Readonly<Record<string, OwnPage>>;
  readonly mayConnect: (request: IncomingMessage) => boolean;
  readonly addressOf: (request: IncomingMessage) => string;
}

/** Largest session file that is taken in, in bytes. */
const LARGEST_IMPORT = 64_000_000;
const SHORT = new RegExp(`^/([${CODE_LETTERS}]{${JOIN_CODE_LENGTH}})$`, 'i');

const HEADERS = {
  'Content-Security-Policy': headerPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** Answers every request that is no socket. */
export function site(options: SiteOptions) {
  const { folder, pages, streams, mayConnect, addressOf } = options;
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    const [, part = '', second = ''] = path.split('/');
    if (request.method === 'POST') {
      if (!mayConnect(request)) return say(response, 403, 'This page may not send anything here.');
      if (path === '/open') return streams.open(request, response, addressOf(request));
      if (part === 'send') return streams.send(second, request, response);
      if (path === '/import') return takeIn(options, request, response);
      return say(response, 404, 'There is nothing here.');
    }
    if (page) return give(response, page.type, page.text);
    if (part === 'stream') {
      if (!mayConnect(request)) return say(response, 403, 'This page may not read here.');
      return streams.read(second, response);
    }
    if (part === 'export') return void download(options, request, response);
    if (path === '/addresses') {
      const { addresses } = options.guard.hall.part();
      return give(response, 'application/json', JSON.stringify(addresses));
    }
    if (path === '/health') return give(response, 'text/plain; charset=utf-8', 'here\n');
    if (path === '/') return goTo(response, `/${WORKSHOP_PAGE}`);
    const code = SHORT.exec(path)?.[1]?.toUpperCase();
    if (code) {
      return goTo(response, `/${WORKSHOP_PAGE}${workshopHash({ as: 'participant', code })}`);
    }
    answerFile(folder, request, response).catch(() => response.destroy());
  };
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function give(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': type }).end(text);
}

function goTo(response: ServerResponse, place: string): void {
  response.writeHead(302, { ...HEADERS, Location: place }).end();
}

/** Hash of the secret in `Authorization: Bearer …`. */
function bearer(request: IncomingMessage): string {
  const [, token = ''] =
    /^Bearer ([A-Za-z0-9_-]{22,64})$/.exec(request.headers.authorization ?? '') ?? [];
  return hashOf(token);
}

/** `/export/CODE/records.zip`, `table.csv` or `session.jsonl`, for a facilitator of that session. */
async function download(
  { guard, store, addressOf }: SiteOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, , code = '', what = ''] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  const session = await guard.hall.find(code.toUpperCase());
  const hash = bearer(request);
  const who = session && whoIs(session.live.room, hash, sameHash(hash, guard.hostHash));
  if (!session || (who?.role !== 'facilitator' && who?.role !== 'assistant')) {
    guard.misses.take(addressOf(request), guard.now());
    return say(response, 403, 'Only a facilitator of this session may have its files.');
  }
  const { room, names } = session.live;
  if (what === 'records.zip') return send(response, recordsArchive(room));
  if (what === 'table.csv') return send(response, table(room, names));
  if (what !== 'session.jsonl') return say(response, 404, 'There is no such file.');
  const stored = await store.read(room.id);
  if (!stored.ok) return say(response, 503, stored.problem);
  send(response, sessionFile(room, stored.entries));
}

function send(response: ServerResponse, { type, name, content }: Download): void {
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
  });
  response.end(content);
}

/** Takes in the file of a session that was played elsewhere; for the host alone. */
function takeIn({ guard }: SiteOptions, request: IncomingMessage, response: ServerResponse) {
  if (!sameHash(bearer(request), guard.hostHash))
    return say(response, 403, 'Only whoever started the server may take in sessions.');
  const answer = async (text: string): Promise<void> => {
    const read = readLog(Buffer.from(text));
    if (read.damage || read.entries.length === 0) {
      const where = read.damage ? ` in line ${read.damage.line}: ${read.damage.what}` : '';
      return say(response, 422, `The file is damaged${where}.`);
    }
    const made = await guard.hall.adopt(read.entries);
    if (made.ok) return give(response, 'application/json', JSON.stringify({ code: made.code }));
    const { code, values } = made.refusal;
    const why = code === 'already-started' ? 'This session is here already.' : values.problem;
    say(response, 422, String(why ?? code));
  };
  body(
    request,
    response,
    (text) => void answer(text).catch(() => response.destroy()),
    LARGEST_IMPORT,
  );
}
