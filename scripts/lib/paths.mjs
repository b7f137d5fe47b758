import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, wherever a script was started from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A path below the root. */
export const inRoot = (...parts) => path.join(ROOT, ...parts);
