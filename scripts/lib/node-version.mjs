import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** Whether `version` ("20.19.0", "v22.1.0") is at least `least`. */
export function isAtLeast(version, least) {
  const [have, need] = [version, least].map((text) =>
    text.replace(/^v/, '').split('.').map(Number),
  );
  const differs = need.findIndex((part, at) => (have[at] ?? 0) !== part);
  return differs === -1 || (have[differs] ?? 0) > need[differs];
}

/** Stops with a plain sentence where Node is older than package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const least = engines.node.replace(/[^\d.]/g, '');
  if (isAtLeast(process.version, least)) return;
  console.error(
    `Both Hands needs Node ${least} or newer; this is ${process.version}. ` +
      'Get a current one from https://nodejs.org or from your package manager.',
  );
  process.exit(1);
}
