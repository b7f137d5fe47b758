import { readdirSync } from 'node:fs';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vite';
import { DEV_NONCE, devPolicy, policyInPages } from './build/csp.ts';
import { woff2Only } from './build/fonts.ts';
import { offlineWorker } from './build/offline.ts';
import { phaserCore } from './build/phaser.ts';
import { singleFile } from './build/single-file.ts';

/** Every page of the site is an HTML file in the root. */
const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html'));

/** The site: pages, a chunk for Phaser that is loaded when the board is needed, a service worker. */
const site: UserConfig = {
  plugins: [phaserCore(), woff2Only(), policyInPages(), offlineWorker()],
  publicDir: 'assets/public',
  worker: { format: 'es' },
  build: {
    rolldownOptions: {
      input: pages,
      output: {
        codeSplitting: {
          groups: [{ name: 'phaser', test: /[\\/]phaser[\\/](src|dist)[\\/]|phaser-entry/ }],
        },
      },
    },
  },
};

/** The same game as one file beside the site: `vite build --mode single`. */
const single: UserConfig = {
  plugins: [phaserCore(), woff2Only(), singleFile()],
  publicDir: false,
  // A page of a file may start a worker from its own text, but not one that is a module.
  worker: { format: 'iife' },
  build: {
    emptyOutDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: 'index.html', output: { codeSplitting: false } },
  },
};

export default defineConfig(({ mode, command }) => {
  const chosen = mode === 'single' ? single : site;
  return {
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    html: command === 'serve' ? { cspNonce: DEV_NONCE } : {},
    server: { headers: { 'Content-Security-Policy': devPolicy } },
    ...chosen,
    build: { target: 'es2022', chunkSizeWarningLimit: 900, ...chosen.build },
  };
});
