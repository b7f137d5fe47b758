import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const { sideEffects } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  sideEffects: readonly string[];
};

/** Whether the build keeps a file that is only passed through on the way to another. */
const kept = (file: string): boolean =>
  sideEffects.some((glob) => {
    const pattern = glob
      .replace(/[.]/g, '\\.')
      .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(.*/)?'));
    return new RegExp(`^${pattern}$`).test(file);
  });

test('the build keeps every file that brings a style sheet without anything of its own', () => {
  const files = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.ts'))
    .filter((file) => /^import '.*\.css'/m.test(readFileSync(new URL(file, ROOT), 'utf8')));
  expect(files.filter((file) => !kept(file))).toEqual([]);
  expect(kept('src/screens/play/play.css')).toBe(true);
  expect(kept('src/engine/index.ts')).toBe(false);
});
