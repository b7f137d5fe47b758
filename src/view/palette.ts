/** The colours of the whole product, once: the page's custom properties and the map both come from here. */

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Grounds (paper, surface, sunken), inks, lines and the three meanings:
 * cobalt = management, ember = leadership, verdigris = value. Nothing else has colour.
 * `-text` is the shade of a meaning that is readable as text, `-tint` the one to lie behind text.
 */
export const TOKENS = [
  'paper',
  'surface',
  'sunken',
  'ink',
  'ink-2',
  'ink-3',
  'edge',
  'line',
  'cobalt',
  'cobalt-text',
  'cobalt-tint',
  'ember',
  'ember-text',
  'ember-tint',
  'verdigris',
  'verdigris-text',
  'verdigris-tint',
] as const;
export type Token = (typeof TOKENS)[number];

/** Hex colours by theme and token. Contrasts and distances between hands are held by a test. */
export const PALETTE: Readonly<Record<Theme, Readonly<Record<Token, string>>>> = {
  light: {
    paper: '#FAF7F2',
    surface: '#FFFFFF',
    sunken: '#F1ECE4',
    ink: '#1C1A17',
    'ink-2': '#56504A',
    'ink-3': '#6E675F',
    edge: '#857D74',
    line: '#D8D0C5',
    cobalt: '#1C55B2',
    'cobalt-text': '#1C55B2',
    'cobalt-tint': '#DFE9FB',
    ember: '#B9500F',
    'ember-text': '#A8470B',
    'ember-tint': '#FCE5D4',
    verdigris: '#188D7C',
    'verdigris-text': '#0B6B5D',
    'verdigris-tint': '#D6EFE9',
  },
  dark: {
    paper: '#14161A',
    surface: '#1D2026',
    sunken: '#0E1013',
    ink: '#F3EFE8',
    'ink-2': '#B9B3AA',
    'ink-3': '#9A948B',
    edge: '#7C8089',
    line: '#343840',
    cobalt: '#6E98F2',
    'cobalt-text': '#8FB0F7',
    'cobalt-tint': '#1B2C50',
    ember: '#FFB06E',
    'ember-text': '#FFB06E',
    'ember-tint': '#46280F',
    verdigris: '#62DEC8',
    'verdigris-text': '#62DEC8',
    'verdigris-tint': '#103A34',
  },
  contrast: {
    paper: '#FFFFFF',
    surface: '#FFFFFF',
    sunken: '#EDEDED',
    ink: '#000000',
    'ink-2': '#1F1F1F',
    'ink-3': '#333333',
    edge: '#000000',
    line: '#6B6B6B',
    cobalt: '#003EA8',
    'cobalt-text': '#003EA8',
    'cobalt-tint': '#E4EDFF',
    ember: '#973B00',
    'ember-text': '#973B00',
    'ember-tint': '#FFEBDD',
    verdigris: '#006B5B',
    'verdigris-text': '#005F50',
    'verdigris-tint': '#DDF5EF',
  },
};

/** A hex colour as a number, the way drawing libraries want it. */
export function colourNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
