/** The four ways to run the bundle: each takes the script and the files, and gives outcomes. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';

/** Longest that an engine may take, in milliseconds: each needs seconds, on a busy machine more. */
const PATIENCE = 180_000;

/** The page or shell did start, and then did not do what it should: a failure, not a missing engine. */
export class EngineFailure extends Error {}

/** In the Node that runs this. Not in a context of its own: there every global name costs a call. */
export function inNode(script, files) {
  const made = vm.runInThisContext(`(() => {\n${script}\nreturn replay;\n})()`, {
    filename: 'replay.js',
  });
  return {
    outcomes: JSON.parse(JSON.stringify(made.replayAll(files))),
    stateAfter: made.stateAfter,
  };
}

/** In the shell of JavaScriptCore, which prints what it has made. */
export async function inShell(program, script, files, extra = '') {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'replay.js');
    writeFileSync(file, `${script}\n${task(files, extra)}\nprint(made);\n`);
    try {
      const { stdout } = await promisify(execFile)(program, [file], {
        timeout: PATIENCE,
        maxBuffer: 200_000_000,
      });
      return JSON.parse(stdout);
    } catch (error) {
      throw new EngineFailure(`the shell did not finish: ${error.message.slice(0, 400)}`);
    }
  });
}

/** What every engine does, with the result as text in `made`. */
const task = (files, extra) =>
  `const files = ${JSON.stringify(files)};
   const made = JSON.stringify(${extra || 'replay.replayAll(files)'});`;

/** In Chromium, by its command line alone. */
export function inChromium(program, script, files, extra) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = [
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return inPage(script, files, extra, (profile, address) => [
    program,
    ['--headless', ...asRoot, ...quiet, `--user-data-dir=${profile}`, address],
  ]);
}

/** In Firefox, with a profile that asks for nothing and calls nobody. */
export function inFirefox(program, script, files, extra) {
  return inPage(script, files, extra, (profile, address) => {
    writeFileSync(path.join(profile, 'user.js'), FIREFOX_PREFERENCES);
    return [program, ['--headless', '--no-remote', '--profile', profile, address]];
  });
}

const FIREFOX_PREFERENCES = [
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.aboutwelcome.enabled', false],
  ['browser.startup.homepage_override.mstone', 'ignore'],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['toolkit.telemetry.reportingpolicy.firstRun', false],
  ['app.normandy.enabled', false],
  ['app.update.enabled', false],
  ['extensions.getAddons.cache.enabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['services.settings.server', 'data:,'],
]
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('');

/** Starts a browser on a page that runs the task and posts what it has made back to us. */
async function inPage(script, files, extra, command) {
  return inFolder(async (profile) => {
    const page = await serveTask(`${script}\n${task(files, extra)}`);
    const [program, args] = command(profile, page.address);
    // A group of its own, since browsers start processes that outlive the first one.
    const child = spawn(program, args, {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' },
    });
    const died = new Promise((_, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => reject(new Error(`it ended with ${code} before it answered`)));
    });
    try {
      return await Promise.race([page.made, died, page.late()]);
    } finally {
      died.catch(() => undefined);
      await ended(child);
      await page.close();
    }
  });
}

async function serveTask(script) {
  let fetched = false;
  let settle;
  const made = new Promise((resolve, reject) => {
    settle = { resolve, reject };
  });
  made.catch(() => undefined);
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      const parts = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => {
        response.end();
        const text = Buffer.concat(parts).toString('utf8');
        if (request.url === '/made') settle.resolve(JSON.parse(text));
        else settle.reject(new EngineFailure(text.slice(0, 400)));
      });
      return;
    }
    fetched ||= request.url === '/task.js';
    const [type, body] =
      request.url === '/task.js' ? ['text/javascript', script] : ['text/html', PAGE];
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  let timer;
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    made,
    late: () =>
      new Promise((_, reject) => {
        timer = setTimeout(() => {
          const text = `no answer within ${PATIENCE / 1000} s`;
          reject(fetched ? new EngineFailure(text) : new Error(text));
        }, PATIENCE);
      }),
    close: () =>
      new Promise((resolve) => {
        clearTimeout(timer);
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Replay</title>
<script>
  const post = (to, text) => fetch(to, { method: 'POST', body: text });
  addEventListener('error', (event) => post('/failed', String(event.message)));
</script>
<script src="/task.js"></script>
<script>post('/made', made);</script>`;

/** Ends a program that we started, with all that it started. */
async function ended(child) {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const signal = (name) => {
    try {
      if (process.platform === 'win32') child.kill(name);
      else process.kill(-child.pid, name);
    } catch {
      // Gone already.
    }
  };
  signal('SIGTERM');
  const timer = setTimeout(() => signal('SIGKILL'), 3000);
  await gone;
  clearTimeout(timer);
}

async function inFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'both-hands-engine-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
