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

/** Languages that have a catalogue. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

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

/** Changes the language; what is on the page has to be drawn again by the caller. */
export function setLanguage(next: Language): void {
  void texts.changeLanguage(next);
}
