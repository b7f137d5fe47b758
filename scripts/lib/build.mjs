import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { tool } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const STAMP = 'node_modules/.both-hands-build';

/** What a build is made of: when none of it changed, neither would the result. */
const sources = () => [
  'src',
  'scenarios',
  'assets',
  'build',
  'scripts/lib',
  'package-lock.json',
  ...readdirSync(inRoot()).filter((name) =>
    /\.html$|^vite\.config\.|^tsconfig.*\.json$/.test(name),
  ),
];

/** Builds the site into dist, and then the one file that runs from a disk beside it. */
export async function build() {
  const hash = hashOf(sources());
  const vite = 'vite/bin/vite.js';
  const code = (await tool(vite, ['build'])) || (await tool(vite, ['build', '--mode', 'single']));
  if (code === 0) writeStamp(STAMP, hash);
  return code;
}

/** Builds only where dist is missing or older in content than its sources. */
export async function ensureBuilt() {
  const made = ['dist/index.html', 'dist/both-hands.html'].every((file) =>
    existsSync(inRoot(file)),
  );
  if (made && readStamp(STAMP) === hashOf(sources())) return 0;
  return build();
}
