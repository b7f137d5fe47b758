/**
 * The catalogue: every word of the interface. (Words of a scenario stay in its file.)
 *
 * - `t('play:week.title')` gives a text; keys are typed, so a missing one does not compile.
 * - One namespace a file: `src/text/en/<namespace>.json`. To add a namespace, put the file there
 *   and add one line to `src/text/en/index.ts`. Plurals are `key_one` and `key_other`, chosen by `count`.
 * - Values are put in as plain text with `{{name}}`. Numbers and dates are made words by Intl
 *   in `src/view/numbers.ts` before they come here.
 */
import i18next, { type i18n } from 'i18next';
import * as en from './en/index.ts';
import type { Namespace, TextKey, TextValues } from './keys.ts';

export type { Namespace, TextKey, TextValues };

/** Languages that have a catalogue. English is part of the game; the others are fetched when they are chosen. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Catalogues besides English, by language: the same namespaces and keys. */
export const CATALOGUES: Readonly<Partial<Record<Language, () => Promise<object>>>> = {};

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: readonly string[] = ['ar'];

const texts: i18n = i18next.createInstance();
texts.init({
  lng: 'en',
  fallbackLng: 'en',
  ns: Object.keys(en),
  defaultNS: 'common',
  resources: { en: { ...en } },
  // Texts reach the page as text nodes only, so nothing needs escaping twice.
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The text of a key in the current language. */
export function t(key: TextKey, values?: TextValues): string {
  return texts.t(key as string, values ?? {}) as string;
}

/** Whether the catalogue has a key that was put together at run time, as from a file. */
export function hasText(key: string): key is TextKey {
  return texts.exists(key);
}

/** The language in use, as Intl wants it. */
export function language(): Language {
  return texts.language as Language;
}

/** The way the language in use is written. */
export function writingDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language()) ? 'rtl' : 'ltr';
}

/**
 * Changes the language; what is on the page has to be drawn again by the caller. Rejects, and leaves
 * the language as it is, when the catalogue cannot be fetched.
 */
export async function setLanguage(next: Language): Promise<void> {
  const load = CATALOGUES[next];
  if (load && !texts.hasResourceBundle(next, 'common')) {
    const catalogue = await load();
    for (const [namespace, file] of Object.entries(catalogue))
      texts.addResourceBundle(next, namespace, file);
  }
  await texts.changeLanguage(next);
}

/** The first language of a list, best first, that has a catalogue: `de-AT` is met by `de`. English when none has. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [short] = tag.toLowerCase().split('-');
    const found = LANGUAGES.find((one) => one === short);
    if (found) return found;
  }
  return 'en';
}
