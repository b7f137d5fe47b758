/**
 * The drawings of all icons, on a grid of 24: lines (`line`) and filled areas (`fill`).
 * What belongs to management has square ends, what belongs to leadership round ones.
 */
export interface IconShape {
  readonly line?: string;
  readonly fill?: string;
  readonly square?: boolean;
}

const management = (line: string, fill?: string): IconShape =>
  fill === undefined ? { line, square: true } : { line, fill, square: true };

/** Marks of the two hands and of each action. */
const HANDS_AND_ACTIONS = {
  management: management('M4 4h16v16H4zM4 9.33h16M4 14.67h16M9.33 4v16M14.67 4v16'),
  leadership: { fill: 'M4.5 3.6 21 12 4.5 20.4 8.4 12z' },
  'set-goals': management('M4 4h16v16H4zM8.5 8.5h7v7h-7z', 'M11 11h2v2h-2z'),
  'build-process': management('M3 7h6v10H3zM15 7h6v10h-6zM9 12h6'),
  'redesign-process': management('M3 13h8v8H3zM8 9V3h13v13h-6M17.5 12.5 14 16l3.5 3.5'),
  hire: management('M6 4h6v6H6zM3 20v-3.500L6 13.500h6l3 3V20M19 8v7M15.5 11.500h7'),
  'develop-people': management('M3 20.500h18M5 20.500V16h5v-5h5V6h5v14.5'),
  'solve-root-problem': management('M3 7h18M12 7v6M6 7v4M18 7v4M12 13l-5 7M12 13l5 7M12 13v8'),
  'allocate-resources': management('M3 8h17M16 4l4 4-4 4M21 16H4M8 12l-4 4 4 4'),
  'hold-accountable': management('M5 5h14v16H5zM9 2.500h6V7H9zM8.5 14l2.7 2.7 4.8-5.2'),
  'plan-scope': management('M7 2v15h15M2 7h15v15'),
  delegate: management(
    'M2 11h8M7 7.500l3.5 3.500L7 14.500M15 3.500h5v5h-5zM13 20v-5l2-2.500h5l2 2.500v5',
  ),
  'set-direction': {
    line: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
    fill: 'm16.5 7.5-2.7 6.3-6.3 2.7 2.7-6.300z',
  },
  'sense-market': {
    line: 'M5 13.500a5.5 5.5 0 0 1 5.5 5.500M5 8.500A10.5 10.5 0 0 1 15.5 19M5 3.500A15.5 15.5 0 0 1 20.5 19',
    fill: 'M5 20.500a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.400z',
  },
  listen: {
    line: 'M6.5 9.500a5.7 5.7 0 0 1 11.4 0c0 4-3.7 4.7-3.7 8.300a3.2 3.2 0 0 1-5.9 1.700M9.7 10a2.5 2.5 0 0 1 5 0c0 1.9-2.2 2.2-2.2 4.3',
  },
  'make-meaning': {
    line: 'M12 4c5 0 9 3.1 9 7s-4 7-9 7c-1 0-1.9-.1-2.8-.3L4.5 20l.9-3.700C3.9 15 3 13.1 3 11c0-3.9 4-7 9-7zM8.5 11h.01M12 11h.01M15.5 11h.01',
  },
  'align-interests': { line: 'M3 5c6 0 5 7 11 7h7M3 19c6 0 5-7 11-7M17.5 8.5 21 12l-3.5 3.5' },
  inspire: {
    line: 'M12.5 3c.6 3.8 5.5 5.8 5.5 11a6 6 0 0 1-12 0c0-2.3 1.2-3.9 2.2-5 .3 1.7 1.1 2.5 2.1 2.700C10.3 8.5 10.8 5.3 12.5 3z',
  },
  'navigate-politics': {
    line: 'M4 20.500c0-6 16-5 16-11 0-2.5-1.5-4.5-4-6',
    fill: 'M7 12a2.3 2.3 0 1 0 0-4.600A2.3 2.3 0 0 0 7 12zM17 20.500a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.600z',
  },
  'model-behaviour': {
    line: 'M4.5 8.5 12 12l7.5-3.500M12 12v4M12 16l-4 5M12 16l4 5',
    fill: 'M12 8a2.8 2.8 0 1 0 0-5.600A2.8 2.8 0 0 0 12 8z',
  },
  'coach-leader': {
    line: 'M12 21v-9.500M12 13c0-4.2-3-7-8-7 0 5 3 7 8 7zM12 11.500c0-4 2.8-7 8-7 0 4.7-2.8 7-8 7z',
  },
} as const satisfies Readonly<Record<string, IconShape>>;

/** Marks of the interface. */
const INTERFACE = {
  undo: { line: 'M8 5 4 9l4 4M4.5 9H15a5 5 0 0 1 0 10h-4' },
  redo: { line: 'm16 5 4 4-4 4M19.5 9H9a5 5 0 0 0 0 10h4' },
  menu: { line: 'M4 6.500h16M4 12h16M4 17.500h16' },
  close: { line: 'm6 6 12 12M18 6 6 18' },
  check: { line: 'm4.5 12.5 5 5 10-11' },
  plus: { line: 'M12 5v14M5 12h14' },
  minus: { line: 'M5 12h14' },
  play: { fill: 'M7 4.5 19.5 12 7 19.500z' },
  pause: { fill: 'M6.5 5H10v14H6.500zM14 5h3.500v14H14z' },
  fast: { fill: 'M4 5.5 12.5 12 4 18.500zM12.5 5.5 21 12l-8.5 6.500z' },
  skip: { fill: 'M5 5.5 14 12l-9 6.500zM16 5.500h3v13h-3z' },
  rewind: { fill: 'M20 5.5 11.5 12l8.5 6.500zM11.5 5.5 3 12l8.5 6.500z' },
  up: { line: 'M12 20V5M5.5 11 12 4.500l6.5 6.5' },
  down: { line: 'M12 4v15M5.5 13l6.5 6.5 6.5-6.5' },
  level: { line: 'M4 9h16M4 15h16' },
  left: { line: 'm14.5 5-7 7 7 7' },
  right: { line: 'm9.5 5 7 7-7 7' },
  expand: { line: 'm5 9 7 7 7-7' },
  fold: { line: 'm5 15 7-7 7 7' },
  forward: { line: 'M4 12h15M13 5.500l6.5 6.5-6.5 6.5' },
  warning: { line: 'M12 3.5 22 20.500H2zM12 10v5M12 17.800v.01' },
  info: { line: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.500v.01' },
  help: {
    line: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.3 9.300a2.7 2.7 0 1 1 3.9 2.400c-.8.4-1.2.9-1.2 1.800M12 16.800v.01',
  },
  calendar: { line: 'M4 6h16v14H4zM4 10.500h16M8.5 3v4M15.5 3v4' },
  clock: { line: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2' },
  person: { line: 'M12 11.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.500c0-4 3-6 7.5-6s7.5 2 7.5 6' },
  people: {
    line: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-3.7 2.5-5.5 6.5-5.500s6.5 1.8 6.5 5.500M15.5 4.300a3.5 3.5 0 0 1 0 6.400M18 15c2.3.7 3.5 2.4 3.5 5',
  },
  team: {
    line: 'M3.5 6.500h17v11h-17z',
    fill: 'M8 13.500a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM12 13.500a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM16 13.500a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  },
  market: { line: 'M3 17.5 15 8.500M5.5 20.500l12-9', fill: 'M22 5l-2.5 9.5-6.5-8.500z' },
  rest: {
    line: 'M5 9h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 10.500h1.500a2.5 2.5 0 0 1 0 5H17M9 3v3M13 3v3',
  },
  cash: {
    line: 'M3 6h18v12H3zM12 14.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6.5 12h.01M17.5 12h.01',
  },
  predict: { line: 'M3 20h18M4 15l5-5 4 3 7-8M15.5 5H20v4.5' },
  event: { line: 'M12 3v3M12 6a6 6 0 0 1 6 6v4l1.5 2.500h-15L6 16v-4a6 6 0 0 1 6-6zM10 21h4' },
  message: { line: 'M4 5h16v12h-9l-4.5 3.500V17H4z' },
  eye: {
    line: 'M2 12c2.5-4.7 6-7 10-7s7.5 2.3 10 7c-2.5 4.7-6 7-10 7s-7.5-2.3-10-7zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  },
  keyboard: { line: 'M2.5 6h19v12h-19zM6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M8 14h8' },
  model: {
    line: 'M5.500 8.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM18.500 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM7.500 20.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM8 6.500l8 3M16.500 11.500 9.500 16.500M6 8.500l1.200 7',
  },
  settings: {
    line: 'M4 7h9M17.5 7H20M4 17h2.500M11 17h9M15 9.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  },
  sound: {
    line: 'M4 9.500v5h4l5 4.500V5L8 9.500zM16.5 8.500a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12',
  },
  mute: { line: 'M4 9.500v5h4l5 4.500V5L8 9.500zM17 9.500l5 5M22 9.500l-5 5' },
  theme: { line: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', fill: 'M12 3a9 9 0 0 1 0 18z' },
  text: { line: 'M3 19 8.5 5 14 19M5 14.500h7M15.5 19l3-8 3 8M16.5 16.500h4' },
  share: { line: 'M12 15V3.500M7.5 8 12 3.5 16.5 8M7 12H5v8.500h14V12h-2' },
  link: {
    line: 'M10 14a4 4 0 0 0 5.7 0l3.5-3.500a4 4 0 0 0-5.7-5.700L12.3 6M14 10a4 4 0 0 0-5.7 0l-3.5 3.500a4 4 0 0 0 5.7 5.700l1.2-1.2',
  },
  save: { line: 'M12 4v12M6.5 11 12 16.5 17.5 11M4 20.500h16' },
  open: { line: 'M3 19.500V5h6l2 2.500h8V11M3 19.5 6 11h16l-3 8.500z' },
  print: { line: 'M7 9V3.500h10V9M7 17H3.500V9h17v8H17M7 14h10v6.500H7z' },
  bin: { line: 'M4 6.500h16M9 6.500V4h6v2.500M6 6.500l1 14h10l1-14M10 10.500v6M14 10.500v6' },
  retry: { line: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.400L20 9M20 4v5h-5' },
  dice: {
    line: 'M4 4h16v16H4zM8.5 8.500h.01M15.5 8.500h.01M12 12h.01M8.5 15.500h.01M15.5 15.500h.01',
  },
  home: { line: 'M3.5 11 12 4l8.5 7M6 9.500V20h12V9.5' },
  review: { line: 'M3.5 20.500h17M4 16l5-5.500 4 3.500 7-9M15.5 4.500H20V9' },
  branch: { line: 'M5 5v14M5 15c0-5 13-3 13-9M14 9.5 18 5.500l4 4' },
  flag: { line: 'M5.5 21V4M5.5 4.500h12.500L15 9l3 4.500H5.5' },
  star: { line: 'm12 3.5 2.7 5.5 6 .9-4.4 4.2 1.1 6-5.4-2.9-5.4 2.9 1.1-6L3.3 9.900l6-.9z' },
  grip: { line: 'M9 6v12M15 6v12' },
  lock: { line: 'M6 11h12v9.500H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3' },
} as const satisfies Readonly<Record<string, IconShape>>;

/** All icons by name. */
export const ICONS = { ...HANDS_AND_ACTIONS, ...INTERFACE };

/** The name of an icon: an action, a hand, or a mark of the interface. */
export type IconName = keyof typeof ICONS;
