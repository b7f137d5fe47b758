import { npm } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const STAMP = 'node_modules/.both-hands-stamp';

/**
 * Installs the packages of the lockfile unless exactly those are there. All output goes to stderr,
 * and npm's messages are asked for, since .npmrc keeps npm quiet. Resolves to whether it worked.
 */
export async function ensureInstalled() {
  const wanted = hashOf(['package-lock.json']);
  if (readStamp(STAMP) === wanted) return true;
  console.error('Installing packages (once, until the lockfile changes) …');
  const code = await npm(['ci', '--loglevel=error'], { stdout: 'stderr' });
  if (code !== 0) {
    console.error('npm ci did not succeed; nothing works without its packages.');
    return false;
  }
  writeStamp(STAMP, wanted);
  return true;
}
