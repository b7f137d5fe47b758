/** npm run workshop: serves workshops to everybody on this network. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { openInBrowser } from '../../scripts/lib/open.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { WORKSHOP_PAGE, workshopHash } from '../protocol/index.ts';
import {
  openFileStore,
  openNatsStore,
  type RunningServer,
  type Store,
  startServer,
} from '../server/index.ts';
import { t } from '../text/index.ts';
import { fail, type Options, readOptions, wholeNumber } from './arguments.ts';
import { loadScenarios } from './scenario-files.ts';
import { addressesFor, qrText } from './workshop/addresses.ts';
import { checkPages } from './workshop/check-page.ts';
import { rehearse } from './workshop/rehearsal.ts';
import { hostSecret } from './workshop/secret.ts';

const FOLDER = join(homedir(), 'both-hands-sessions');

const HELP = `Serves workshops to everybody on this network. No account, no internet.

  npm run workshop [-- OPTIONS]

  --port N         port, or the next free one of the twenty after it (8080)
  --data FOLDER    where sessions are kept (${FOLDER})
  --host ADDRESS   address to listen on (0.0.0.0, every network)
  --origin URL     public address behind a proxy; may be given as a list with commas
  --proxy          a proxy stands in front and says who the clients are
  --nats SERVERS   keep sessions in NATS JetStream instead of a folder: nats://a:4222,nats://b:4222
  --replicas N     copies that NATS keeps of every entry (3)
  --rehearse       begin with a session of robots that plays at speed
  --scenario ID    scenario of the rehearsal (the-ground-shifts)
  --teams N        teams of each style in the rehearsal, 1 to 20 (1)
  --no-open        do not open the browser
  --no-qr          print no QR codes`;

const list = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));

/** The store that the options name, with the words for where it keeps sessions. */
async function storeFor(
  options: Options,
): Promise<{ store: Store; place: string; folder: string | null }> {
  const servers = list(options.values.get('nats'));
  if (servers.length > 0) {
    const replicas = wholeNumber(options, 'replicas', 3, 1, 5);
    const { NATS_USER: user, NATS_PASSWORD: pass } = process.env;
    const store = await openNatsStore({ servers, replicas, user, pass }).catch((error: unknown) =>
      fail(t('serving:noNats', { servers: servers.join(', '), why: String(error) })),
    );
    return { store, place: servers.join(', '), folder: null };
  }
  const folder = resolve(options.values.get('data') ?? FOLDER);
  const opened = openFileStore(folder);
  if (!opened.ok) fail(opened.problem);
  return { store: opened.store, place: folder, folder };
}

/** Says where everybody finds the workshop. */
function announce(address: string, others: readonly string[], place: string, qr: boolean): void {
  const lines = ['', t('serving:ready'), '', t('serving:facilitator'), `  ${address}`, ''];
  const local = new URL('/', address).href;
  if (others.length === 0) lines.push(t('serving:alone', { address: local }));
  else {
    lines.push(t('serving:participants'));
    for (const other of others) {
      lines.push(`  ${other}`);
      if (qr) lines.push(qrText(other), '');
    }
    if (qr) lines.push(t('serving:scan'));
    lines.push(t('serving:check', { address: `${others[0]}check` }), '', t('serving:trouble'));
  }
  lines.push('', t('serving:kept', { place }), t('serving:stop'));
  console.log(lines.join('\n'));
}

async function begin(options: Options): Promise<RunningServer> {
  const port = wholeNumber(options, 'port', 8080, 0, 65_535);
  const teams = wholeNumber(options, 'teams', 1, 1, 20);
  if (((await ensureBuilt()) as number) !== 0) process.exit(1);
  const { store, place, folder } = await storeFor(options);
  const hostToken = hostSecret(folder);
  const origins = list(options.values.get('origin'));
  const { scenarios } = loadScenarios();
  const server = await startServer({
    store,
    hostToken,
    scenarios,
    folder: inRoot('dist'),
    pages: checkPages(),
    host: options.values.get('host') ?? '0.0.0.0',
    port,
    addresses: (used) => (origins.length > 0 ? origins.map((it) => `${it}/`) : addressesFor(used)),
    origins,
    behindProxy: options.flags.has('proxy'),
  }).catch(async (error: unknown) => {
    await store.close();
    const why = error instanceof Error ? error.message : String(error);
    fail(t('serving:cannotServe', { port, why }));
  });
  for (const { problem } of server.guard.hall.part().sessions) {
    if (problem !== null) console.error(t('serving:unreadable', { problem }));
  }
  if (options.flags.has('rehearse')) await showRehearsal(options, server, teams);
  const others = origins.length > 0 ? origins.map((it) => `${it}/`) : addressesFor(server.port);
  const base = origins[0] ?? `http://localhost:${server.port}`;
  const address = `${base}/${WORKSHOP_PAGE}${workshopHash({ as: 'host', token: hostToken })}`;
  announce(address, others, place, !options.flags.has('no-qr'));
  if (!options.flags.has('no-open')) openInBrowser(address);
  return server;
}

async function showRehearsal(
  options: Options,
  server: RunningServer,
  teams: number,
): Promise<void> {
  const scenario = options.values.get('scenario') ?? 'the-ground-shifts';
  console.log(t('serving:rehearsal.plays', { scenario }));
  const done = await rehearse(server, scenario, teams);
  if (!done.ok) {
    console.error(t('serving:rehearsal.failed', { why: done.why }));
    return;
  }
  console.log(t('serving:rehearsal.table', { code: done.code }));
  for (const line of done.lines) console.log(`  ${line}`);
}

const options = readOptions(
  process.argv.slice(2),
  ['port', 'data', 'host', 'origin', 'nats', 'replicas', 'scenario', 'teams'],
  ['help', 'proxy', 'rehearse', 'no-open', 'no-qr'],
);
if (options.flags.has('help')) console.log(HELP);
else {
  const server = await begin(options);
  // A room full of people goes on; what was stored is stored, whatever went wrong.
  process.on('uncaughtException', (error) => console.error(error));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log(t('serving:stopping'));
      void server.close().then(() => process.exit(0));
    });
  }
}
