import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** Every file at or below the given paths, sorted, so that a hash does not depend on the disk. */
function filesBelow(entries) {
  return entries
    .filter((entry) => existsSync(inRoot(entry)))
    .flatMap((entry) => {
      if (!statSync(inRoot(entry)).isDirectory()) return [entry];
      const below = readdirSync(inRoot(entry), { recursive: true, withFileTypes: true });
      return below
        .filter((file) => file.isFile())
        .map((file) => path.relative(inRoot(), path.join(file.parentPath ?? file.path, file.name)));
    })
    .sort();
}

/** One hash over names and contents of all files at or below the given paths. */
export function hashOf(entries) {
  const hash = createHash('sha256');
  for (const file of filesBelow(entries)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** The stamp that an earlier run left, or an empty text. */
export function readStamp(file) {
  return existsSync(inRoot(file)) ? readFileSync(inRoot(file), 'utf8').trim() : '';
}

/** Leaves a stamp for the next run. */
export function writeStamp(file, value) {
  mkdirSync(path.dirname(inRoot(file)), { recursive: true });
  writeFileSync(inRoot(file), `${value}\n`);
}
