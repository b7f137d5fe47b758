/**
 * Runs what is too long for every day (tests/nightly/main.ts): npm run nightly -- [--seed N] [--runs N]
 */
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { inRoot } from './lib/paths.mjs';

requireNode();
if (!(await ensureInstalled())) process.exit(1);
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(inRoot('tests/nightly/main.ts')).href);
