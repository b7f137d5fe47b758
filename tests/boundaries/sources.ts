import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from '../../scripts/lib/paths.mjs';
import { parse, type Source } from './syntax.ts';

/** Every TypeScript file of the product, parsed. */
export function allSources(): Source[] {
  const folder = inRoot('src');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const name = path.relative(ROOT, file).split(path.sep).join('/');
      return parse(name, readFileSync(file, 'utf8'));
    });
}
