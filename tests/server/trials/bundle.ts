import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** The server as one file of JavaScript, so that it starts in a moment after every kill. */
export async function bundledServer(folder: string): Promise<string> {
  const file = join(folder, 'serve.mjs');
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'serve.ts'),
    platform: 'node',
    external: [/^node:/, 'bufferutil', 'utf-8-validate'],
    transform: { define: { 'import.meta.env': 'undefined' } },
    logLevel: 'silent',
  });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}
