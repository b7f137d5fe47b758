/** Runs a long trial of the tests with the remaining arguments: node scripts/trial.mjs server/trials/kill … */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { inRoot } from './lib/paths.mjs';

requireNode();
const [node, , name = '', ...args] = process.argv;
const file = inRoot('tests', `${name}.ts`);
if (!existsSync(file)) {
  console.error(`There is no trial "${name}".`);
  process.exit(2);
}
if (!(await ensureInstalled())) process.exit(1);
const { register } = await import('tsx/esm/api');
register();
process.argv = [node, file, ...args];
await import(pathToFileURL(file).href);
