/** What a folder of src may import from another: all of it, its types, or its types and the gauges. */
export type Reach = 'all' | 'types' | 'types and gauges';

const all = (...folders: string[]): Record<string, Reach> =>
  Object.fromEntries(folders.map((folder) => [folder, 'all' as const]));

/** The folders that put a program together and may import what they need. */
export const ROOTS = ['app', 'workers', 'cli'];

/** The table of the house: which folder may import which. One that is not named may not exist. */
export const FOLDERS: Record<string, Record<string, Reach>> = {
  engine: {},
  text: {},
  scenario: all('engine'),
  record: all('engine', 'scenario'),
  policies: all('engine', 'scenario'),
  review: all('engine', 'scenario', 'record', 'policies'),
  validity: all('engine', 'scenario', 'record', 'policies'),
  protocol: { engine: 'types', scenario: 'types', record: 'types' },
  room: all('engine', 'scenario', 'record', 'policies', 'protocol'),
  server: all('room', 'protocol', 'scenario', 'record'),
  view: { engine: 'types and gauges', ...all('scenario', 'record', 'text'), review: 'types' },
  board: all('view'),
  screens: all('view', 'text', 'protocol'),
};

for (const root of ROOTS) FOLDERS[root] = all(...Object.keys(FOLDERS), ...ROOTS);

/** Folders outside src from which a folder may import. */
export const OUTSIDE: Record<string, string[]> = {
  scenario: ['scenarios'],
  text: ['assets'],
  board: ['assets'],
  screens: ['assets'],
  app: ['assets'],
  cli: ['scripts'],
  server: ['scripts'],
};

/** Where Node's own modules may be imported. */
export const NODE_FOLDERS = ['cli', 'server'];

/** Folders with a list of the only packages that they may use. */
export const ONLY_PACKAGES: Record<string, string[]> = { engine: ['immer', 'seedrandom'] };

/** Packages that may be used below one path only. */
export const PACKAGE_HOMES: Record<string, string> = {
  phaser: 'src/board/',
  seedrandom: 'src/engine/random.ts',
};

/** Packages that a folder may not use. */
export const NOT_PACKAGES: Record<string, string[]> = {
  view: ['preact', '@preact/signals', 'phaser'],
};
