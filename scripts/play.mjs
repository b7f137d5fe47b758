/**
 * Builds the game where needed, serves it to this machine and opens it in a browser.
 *   npm run play -- [--port 4173] [--no-open]
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { openInBrowser } from './lib/open.mjs';
import { serve } from './lib/serve.mjs';

/** The options, or an end with one sentence on how they are given. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port is a number');
    return { port, open: !values['no-open'] };
  } catch (error) {
    console.error(`${error.message}\nUse: npm run play -- [--port 4173] [--no-open]`);
    process.exit(2);
  }
}

requireNode();
const { port, open } = readOptions();
if (!(await ensureInstalled())) process.exit(1);
if ((await ensureBuilt()) !== 0) process.exit(1);

const server = await serve({ port }).catch((error) => {
  console.error(`No port to serve on near ${port}: ${error.message}`);
  process.exit(1);
});
console.log(`\nBoth Hands is ready: ${server.address}\nCtrl-C stops it.`);
if (open) openInBrowser(server.address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => server.close().then(() => process.exit(0)));
}
