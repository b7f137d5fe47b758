import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rollup } from 'vite';
import { withHashPolicy } from './csp.ts';

const ICON = fileURLToPath(new URL('../assets/public/favicon.svg', import.meta.url));
const NAME = 'both-hands.html';

/** A page opened from a disk may not load a worker from a file beside it, so workers are inlined. */
function inlineWorkers(): Plugin {
  return {
    name: 'both-hands:inline-workers',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith('?worker')) return null;
      return this.resolve(`${id}&inline`, importer, { skipSelf: true });
    },
  };
}

/** The page without what a single file cannot have: a manifest, and an icon beside it. */
function withoutNeighbours(html: string): string {
  const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(ICON, 'utf8'))}`;
  return html
    .replace(/\s*<link rel="(?:apple-touch-icon|manifest)"[^>]*>/g, '')
    .replace(/(<link rel="icon"[^>]*href=")[^"]*/, (_, before: string) => before + icon);
}

/** Takes a file out of the bundle and gives its text. */
function take(bundle: Rollup.OutputBundle, name: string): string {
  const file = bundle[name];
  if (!file) throw new Error(`the single file needs ${name}, which was not built`);
  delete bundle[name];
  return file.type === 'chunk' ? file.code : String(file.source);
}

/** Puts script and styles into the page where it links to them. */
function inlined(html: string, bundle: Rollup.OutputBundle): string {
  return html
    .replace(/<script type="module"[^>]*? src="\.\/([^"]+)"><\/script>/g, (_, name: string) => {
      const code = take(bundle, name)
        .replace(/<\/(script)/gi, '<\\/$1')
        .replace(/<!--/g, '\\x3C!--');
      return `<script type="module">${code}</script>`;
    })
    .replace(/<link rel="stylesheet"[^>]*? href="\.\/([^"]+)">/g, (_, name: string) => {
      return `<style>${take(bundle, name).replace(/<\/(style)/gi, '<\\/$1')}</style>`;
    });
}

/** Turns the finished build into one page; whatever would still lie beside it is an error. */
function intoOnePage(): Plugin {
  return {
    name: 'both-hands:into-one-page',
    enforce: 'post',
    transformIndexHtml: { order: 'pre', handler: withoutNeighbours },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no index.html');
        page.source = withHashPolicy(inlined(String(page.source), bundle));
        page.fileName = NAME;
        const beside = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (beside.length > 0) throw new Error(`not in the single file: ${beside.join(', ')}`);
      },
    },
  };
}

/** What turns the build into one file that runs by a double click. */
export const singleFile = (): Plugin[] => [inlineWorkers(), intoOnePage()];
