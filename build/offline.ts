import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WORKER = fileURLToPath(new URL('./service-worker.js', import.meta.url));
const PUBLIC = fileURLToPath(new URL('../assets/public/', import.meta.url));

/** Fonts of other scripts than Latin are kept when a page first needs them, not before. */
const isKeptAtOnce = (name: string) => !/\.woff2$/.test(name) || /-latin-(?!ext)/.test(name);

/** Writes the service worker, which knows every file of this build. */
export function offlineWorker(): Plugin {
  return {
    name: 'both-hands:offline-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const contents = new Map<string, string | Uint8Array>();
        for (const name of readdirSync(PUBLIC))
          contents.set(name, readFileSync(path.join(PUBLIC, name)));
        for (const file of Object.values(bundle)) {
          contents.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
        }
        const files = [...contents.keys()].filter(isKeptAtOnce).sort();
        const version = createHash('sha256');
        for (const name of files) version.update(name).update(contents.get(name) ?? '');
        const values = { __FILES__: files, __VERSION__: version.digest('hex').slice(0, 12) };
        const source = readFileSync(WORKER, 'utf8').replace(/__(FILES|VERSION)__/g, (name) =>
          JSON.stringify(values[name as keyof typeof values]),
        );
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
