import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('./phaser-entry.js', import.meta.url));
const SOURCE = path.dirname(fileURLToPath(import.meta.resolve('phaser'))).replace(/dist$/, 'src');

/** Phaser's own build flags. Its sources ask for each with `typeof FLAG`. */
const FLAGS: Record<string, boolean> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Puts our entry in the place of Phaser's whole build, and its sources, with flags set, below it. */
const fromSources = {
  name: 'both-hands:phaser-core',
  resolveId(id: string) {
    const prefix = 'phaser-source/';
    return id.startsWith(prefix) ? path.join(SOURCE, id.slice(prefix.length)) : undefined;
  },
  load: {
    filter: { id: /[\\/]phaser[\\/]dist[\\/]phaser\.esm\.js$/ },
    handler: () => `export { default } from ${JSON.stringify(ENTRY)};`,
  },
  transform: {
    filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
    handler: (code: string) => ({
      code: code
        .replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, (text, flag) => String(FLAGS[flag] ?? text))
        .replace('global.Phaser = Phaser;', ''),
      map: null,
    }),
  },
};

/**
 * Builds `phaser` from its sources with only the parts named in phaser-entry.js. The package does not
 * shake: whole it weighs 353 kB (gzip), like this 209. While developing, Vite bundles it beforehand
 * in the same way, so that a part that is missing is missing there too.
 */
export const phaserCore = (): Plugin[] => [
  { ...fromSources, enforce: 'pre', apply: 'build' },
  {
    name: 'both-hands:phaser-core-in-development',
    apply: 'serve',
    config: () => ({
      optimizeDeps: { include: ['phaser'], rolldownOptions: { plugins: [fromSources] } },
    }),
  },
];
