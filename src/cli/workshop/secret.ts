import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN } from '../../protocol/index.ts';

/** Name of the file with the host's secret, beside the sessions. */
export const SECRET_FILE = 'host-secret.txt';

/**
 * The host's secret: as the surroundings give it, else as it lies beside the sessions, so that the
 * facilitator's address stays the same when the server is started again.
 */
export function hostSecret(folder: string | null): string {
  const given = process.env.BOTH_HANDS_SECRET;
  if (given !== undefined) {
    if (TOKEN.safeParse(given).success) return given;
    throw new Error('BOTH_HANDS_SECRET has to be 22 to 64 letters, digits, - and _.');
  }
  const made = randomBytes(24).toString('base64url');
  if (folder === null) return made;
  const path = join(folder, SECRET_FILE);
  if (existsSync(path)) {
    const kept = readFileSync(path, 'utf8').trim();
    if (TOKEN.safeParse(kept).success) return kept;
  }
  writeFileSync(path, `${made}\n`, { mode: 0o600 });
  return made;
}
