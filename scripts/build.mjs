/** Builds dist: the site, and the single file that runs from a disk. */
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';

requireNode();
process.exitCode = (await ensureInstalled()) ? await build() : 1;
