import { PALETTE, type Theme, TOKENS } from './palette.ts';

/** What forced colours put in the place of each token, so that borders, inks and grounds keep apart. */
const FORCED: Readonly<Record<(typeof TOKENS)[number], string>> = {
  paper: 'Canvas',
  surface: 'Canvas',
  sunken: 'Canvas',
  ink: 'CanvasText',
  'ink-2': 'CanvasText',
  'ink-3': 'CanvasText',
  edge: 'CanvasText',
  line: 'GrayText',
  cobalt: 'CanvasText',
  'cobalt-text': 'CanvasText',
  'cobalt-tint': 'Canvas',
  ember: 'CanvasText',
  'ember-text': 'CanvasText',
  'ember-tint': 'Canvas',
  verdigris: 'CanvasText',
  'verdigris-text': 'CanvasText',
  'verdigris-tint': 'Canvas',
};

/** The system decides unless a theme is named on the root. */
const SYSTEM = ':root:not([data-theme="light"], [data-theme="dark"], [data-theme="contrast"])';

function block(
  selector: string,
  scheme: string,
  colour: (token: (typeof TOKENS)[number]) => string,
): string {
  const lines = TOKENS.map((token) => `  --${token}: ${colour(token)};`);
  return `${selector} {\n  color-scheme: ${scheme};\n${lines.join('\n')}\n}\n`;
}

function ofTheme(selector: string, theme: Theme): string {
  return block(selector, theme === 'dark' ? 'dark' : 'light', (token) =>
    PALETTE[theme][token].toLowerCase(),
  );
}

function within(query: string, css: string): string {
  const inner = css
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
  return `@media ${query} {\n${inner.join('\n')}\n}\n`;
}

/**
 * The palette as custom properties. `data-theme` on the root chooses a theme;
 * without it the system's own wish decides.
 */
export function paletteCss(): string {
  return [
    '/* Written from src/view/palette.ts; `npx vitest run tests/screens/design -u` writes it again. */\n',
    ofTheme(':root', 'light'),
    within('(prefers-color-scheme: dark)', ofTheme(SYSTEM, 'dark')),
    within('(prefers-contrast: more)', ofTheme(SYSTEM, 'contrast')),
    ofTheme(':root[data-theme="dark"]', 'dark'),
    ofTheme(':root[data-theme="contrast"]', 'contrast'),
    within(
      '(forced-colors: active)',
      block(':root', 'light dark', (token) => FORCED[token]),
    ),
  ].join('\n');
}
