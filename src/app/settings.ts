import { type Signal, signal } from '@preact/signals';
import { LANGUAGES, type Language } from '../text/index.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const MOTIONS = ['system', 'reduced', 'full'] as const;
/** How fast weeks pass; 0 = at once. */
export const SPEEDS = [1, 2, 4, 0] as const;

/** How loud the game is. */
export const LOUDNESS = ['off', 'quiet', 'normal'] as const;

/** What a player may set, for every game in this browser. */
export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly readableFont: boolean;
  readonly motion: (typeof MOTIONS)[number];
  readonly speed: (typeof SPEEDS)[number];
  readonly sound: (typeof LOUDNESS)[number];
  /** Whether the teams hum while weeks run. */
  readonly hum: boolean;
  readonly language: 'system' | Language;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 'normal',
  readableFont: false,
  motion: 'system',
  speed: 1,
  sound: 'quiet',
  hum: false,
  language: 'system',
};

const KEY = 'both-hands:settings';
const PERCENT: Readonly<Record<Settings['textSize'], string>> = {
  normal: '',
  large: '112.5%',
  larger: '131.25%',
};

function among<T>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.find((one) => one === value) ?? otherwise;
}

/** Settings from a text that may be anything: each one that is not understood is the usual one. */
export function readSettings(text: string | null): Settings {
  let value: unknown = null;
  try {
    value = text === null || text.length > 2000 ? null : JSON.parse(text);
  } catch {
    // The usual settings then.
  }
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const raw = value as Readonly<Record<string, unknown>>;
  return {
    theme: among(THEMES, raw.theme, DEFAULT_SETTINGS.theme),
    textSize: among(TEXT_SIZES, raw.textSize, DEFAULT_SETTINGS.textSize),
    readableFont: raw.readableFont === true,
    motion: among(MOTIONS, raw.motion, DEFAULT_SETTINGS.motion),
    speed: among(SPEEDS, raw.speed, DEFAULT_SETTINGS.speed),
    sound: among(LOUDNESS, raw.sound, DEFAULT_SETTINGS.sound),
    hum: raw.hum === true,
    language: among(['system', ...LANGUAGES] as const, raw.language, DEFAULT_SETTINGS.language),
  };
}

/** Puts settings on the page. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  root.dataset.theme = settings.theme;
  if (settings.readableFont) root.dataset.font = 'readable';
  else delete root.dataset.font;
  if (settings.motion === 'system') delete root.dataset.motion;
  else root.dataset.motion = settings.motion;
  root.style.fontSize = PERCENT[settings.textSize];
}

/** The settings as a signal that is put on the page and remembered whenever it changes. */
export interface SettingsStore {
  readonly settings: Signal<Settings>;
  change(part: Partial<Settings>): void;
}

/** Settings of this browser; without storage they last as long as the page. */
export function createSettings(
  storage: Storage | null,
  root: HTMLElement,
  usual: Partial<Settings> = {},
): SettingsStore {
  const kept = readSettings(quietly(() => storage?.getItem(KEY) ?? null));
  const settings = signal<Settings>({ ...kept, ...usual });
  applySettings(settings.value, root);
  return {
    settings,
    change: (part) => {
      settings.value = { ...settings.value, ...part };
      applySettings(settings.value, root);
      quietly(() => {
        storage?.setItem(KEY, JSON.stringify(settings.value));
        return null;
      });
    },
  };
}

function quietly<T>(attempt: () => T): T | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}
