import { build } from 'vite';
import { inRoot } from '../lib/paths.mjs';

/**
 * The engine with its replay as one script that defines `replay` (`replayAll`, `stateAfter`): for
 * shells without modules, for pages, and for this Node, so that all run the same text.
 */
export async function bundle() {
  const built = await build({
    configFile: false,
    root: inRoot(),
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: inRoot('tests/engines/replay-all.ts'),
        formats: ['iife'],
        name: 'replay',
      },
    },
  });
  return built[0].output[0].code;
}
