import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { headerPolicy } from './csp.mjs';
import { inRoot } from './paths.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Runs from a disk, so it inlines everything and brings a policy of its own. */
const SINGLE_FILE = 'both-hands.html';

/** The file below `folder` that a request path means, or undefined where it leads outside. */
function fileFor(folder, url) {
  try {
    const wanted = decodeURIComponent(new URL(`http://localhost${url}`).pathname);
    if (wanted.includes('\0')) return undefined;
    const file = path.join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
    return file.startsWith(folder + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Headers of one file. Names with a content hash never change; everything else is asked for again. */
function headersFor(folder, file, size) {
  const policy = path.basename(file) === SINGLE_FILE ? "frame-ancestors 'self'" : headerPolicy();
  return {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': file.startsWith(path.join(folder, 'assets') + path.sep)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  };
}

/** Answers a request with a file below `folder`, or with a plain sentence. */
export async function answerFile(folder, request, response) {
  const refuse = (code, text) =>
    response.writeHead(code, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Only GET and HEAD');
  const file = fileFor(folder, request.url ?? '/');
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return refuse(404, 'Not found');
  response.writeHead(200, headersFor(folder, file, found.size));
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Makes an HTTP server listen on `port`, or on the next free one of the twenty after it; 0 lets the system choose. */
export async function listen(server, host, port) {
  const last = port === 0 ? 0 : port + 20;
  for (let tried = port; ; tried += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject).listen(tried, host, resolve);
      });
      server.removeAllListeners('error');
      return server.address().port;
    } catch (error) {
      server.removeAllListeners('error');
      if (error.code !== 'EADDRINUSE' || tried >= last) throw error;
    }
  }
}

/** Serves a folder of files to this machine, with the headers that a host should send too. */
export async function serve({ folder = inRoot('dist'), host = '127.0.0.1', port = 4173 } = {}) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    answerFile(root, request, response).catch(() => response.destroy());
  });
  const used = await listen(server, host, port);
  return {
    address: `http://${host}:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
