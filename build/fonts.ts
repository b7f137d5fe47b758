import type { Plugin } from 'vite';

/**
 * Drops the WOFF copies that the font packages name beside WOFF2: every browser that runs the game
 * reads WOFF2, and the single file would carry both.
 */
export function woff2Only(): Plugin {
  return {
    name: 'both-hands:woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource.*\.css/ },
      handler: (code) => ({
        code: code.replace(/,\s*url\([^)]*\.woff\)\s*format\((['"])woff\1\)/g, ''),
        map: null,
      }),
    },
  };
}
