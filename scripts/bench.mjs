/** Runs the bench in tests/bench after installing what is missing; it measures what nobody who plays needs. */
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { inRoot } from './lib/paths.mjs';

requireNode();
if (!(await ensureInstalled())) process.exit(1);
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(inRoot('tests', 'bench', 'main.ts')).href);
