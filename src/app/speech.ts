import { type ReadonlySignal, signal } from '@preact/signals';
import {
  bestLanguage,
  type Language,
  language as languageNow,
  setLanguage,
  writingDirection,
} from '../text/index.ts';
import type { Settings } from './settings.ts';

/** Something that has words of its own, such as the scenarios, and follows the language. */
export type Follower = (language: Language) => Promise<void>;

/** The language of the page. */
export interface Speech {
  /** Changes when everything is there in the new language: the page is drawn anew then. */
  readonly language: ReadonlySignal<Language>;
  /**
   * Speaks the language that the settings ask for. Where it cannot be fetched everything stays as
   * it was, and the promise rejects.
   */
  follow(wish: Settings['language']): Promise<void>;
  /** Lets something follow, beginning with the language in use. */
  join(follower: Follower): Promise<void>;
}

/** The language that a setting means, with what the browser prefers. */
export function languageOf(wish: Settings['language'], preferred: readonly string[]): Language {
  return wish === 'system' ? bestLanguage(preferred) : wish;
}

/** Keeps the page in one language. Of several wishes in a row the last one counts. */
export function createSpeech(preferred: () => readonly string[], root: HTMLElement): Speech {
  const language = signal<Language>(languageNow());
  const followers: Follower[] = [];
  let asked = 0;

  const speak = async (next: Language): Promise<void> => {
    await setLanguage(next);
    await Promise.all(followers.map((follower) => follower(next)));
  };

  return {
    language,
    follow: async (wish) => {
      const next = languageOf(wish, preferred());
      asked += 1;
      const mine = asked;
      if (next === language.value) return;
      const before = language.value;
      try {
        await speak(next);
      } catch (fault) {
        if (mine === asked) await speak(before);
        throw fault;
      }
      if (mine !== asked) return;
      root.lang = next;
      root.dir = writingDirection();
      language.value = next;
    },
    join: async (follower) => {
      followers.push(follower);
      await follower(language.value);
    },
  };
}
