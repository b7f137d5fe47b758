/** A server of its own process, to be killed: node serve.js FOLDER PORT SCENARIOS [NATS]. Prints its port when it listens. */
import { loadScenarios } from '../../../src/cli/scenario-files.ts';
import { openFileStore, openNatsStore, startServer } from '../../../src/server/index.ts';

const [, , folder = '', port = '0', scenarios = '', nats] = process.argv;
const opened =
  nats === undefined
    ? openFileStore(folder)
    : { ok: true as const, store: await openNatsStore({ servers: nats.split(','), replicas: 3 }) };
if (!opened.ok) {
  console.error(opened.problem);
  process.exit(3);
}
const server = await startServer({
  store: opened.store,
  hostToken: 'host-secret-of-this-test-0123456789',
  scenarios: loadScenarios(scenarios).scenarios,
  folder,
  host: '127.0.0.1',
  joins: { burst: 5_000, perSecond: 1_000 },
  port: Number(port),
});
const broken = server.guard.hall.part().sessions.filter((one) => one.problem !== null);
if (broken.length > 0) {
  console.error(broken[0]?.problem);
  process.exit(4);
}
console.log(`port ${server.port}`);
// A trial may ask how much memory is in use, after everything that is not is gone.
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
