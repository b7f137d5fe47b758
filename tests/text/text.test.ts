import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as en from '../../src/text/en/index.ts';
import { CATALOGUES, hasText, t } from '../../src/text/index.ts';

function leaves(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, below]) =>
    leaves(below, path === '' ? key : `${path}.${key}`),
  );
}

const all = Object.entries(en).flatMap(([namespace, file]) =>
  leaves(file, '').map(([path, text]) => [`${namespace}:${path}`, text] as const),
);

/** What a text has put into it: `{{count}}`, `{{name}}`. */
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? ''))].sort();

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string): string => key.replace(PLURAL, '');

const translations = Object.entries(CATALOGUES);

describe.runIf(translations.length > 0).each(translations)(
  'the catalogue in %s',
  (language, load) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

    it('has every text, every plural of its language, and nothing else', async () => {
      const there = new Map<string, string>(
        Object.entries(await load()).flatMap(([namespace, file]) =>
          leaves(file, '').map(([path, text]) => [`${namespace}:${path}`, text] as const),
        ),
      );
      const wanted = new Set<string>(
        all.flatMap(([key]) =>
          PLURAL.test(key) ? categories.map((one) => `${stem(key)}_${one}`) : [key],
        ),
      );
      expect([...wanted].filter((key) => !there.has(key))).toEqual([]);
      expect([...there.keys()].filter((key) => !wanted.has(key))).toEqual([]);
    });

    it('puts the same values into its texts, and has no empty text, no doubled blank, no markup', async () => {
      const english = new Map<string, Set<string>>();
      for (const [key, text] of all) {
        const before = english.get(stem(key)) ?? new Set();
        for (const name of placeholders(text)) before.add(name);
        english.set(stem(key), before);
      }
      const faults = Object.entries(await load()).flatMap(([namespace, file]) =>
        leaves(file, '')
          .map(([path, text]) => [`${namespace}:${path}`, text] as const)
          .filter(([key, text]) => {
            const may = english.get(stem(key)) ?? new Set();
            const has = placeholders(text);
            // "One" may be said without its number; everything else has to be there.
            const least = PLURAL.test(key) ? [...may].filter((name) => name !== 'count') : [...may];
            return (
              has.some((name) => !may.has(name)) ||
              least.some((name) => !has.includes(name)) ||
              text.trim() !== text ||
              text === '' ||
              / {2}|<\w/.test(text)
            );
          }),
      );
      expect(faults).toEqual([]);
    });
  },
);

describe('the catalogue', () => {
  it('holds every file of its folder', () => {
    const folder = new URL('../../src/text/en/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(Object.keys(en).sort()).toEqual(files.map((name) => name.replace('.json', '')).sort());
  });

  it('has no empty text, no doubled blank, no markup', () => {
    const faults = all.filter(
      ([, text]) => text.trim() !== text || text === '' || / {2}|<\w/.test(text),
    );
    expect(faults).toEqual([]);
  });

  it('gives a text by its key and puts values in', () => {
    expect(t('common:range', { low: '2', high: '5' })).toBe('2 to 5');
    expect(hasText('common:close')).toBe(true);
    expect(hasText('common:nowhere')).toBe(false);
  });
});
