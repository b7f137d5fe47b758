import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  inBundle?: boolean;
}

const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages).filter(([name]) => name !== '');
const namesWhere = (is: (one: Locked) => boolean) =>
  locked.filter(([, one]) => is(one)).map(([name]) => name);

// npm leaves checksums out when it writes a new lockfile beside packages that are installed
// already; delete node_modules too before making one from nothing.
test('the lockfile names a version and a checksum for every package', () => {
  expect(namesWhere((one) => !one.version || (!one.integrity && !one.inBundle))).toEqual([]);
});

test('the lockfile names no address, so that it works from any registry', () => {
  expect(namesWhere((one) => one.resolved !== undefined)).toEqual([]);
});
