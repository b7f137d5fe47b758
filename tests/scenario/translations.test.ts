import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundled, parseScenario, textsOf, withTexts } from '../../src/scenario/index.ts';
import { LANGUAGES } from '../../src/text/index.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** Arabic has the interface alone. */
const languages = LANGUAGES.filter((one): boolean => !['en', 'ar'].includes(one));
const pairs = languages.flatMap((language) => bundled.map((one) => [one.id, language] as const));

describe.runIf(pairs.length > 0).each(pairs)('%s in %s', (id, language) => {
  const scenario = bundled.find((one) => one.id === id);
  const file = new URL(`${language}/${id}.json`, FOLDER);

  it('tells every text, nothing else, and nothing that is too long for its place', () => {
    if (!scenario) throw new Error(`there is no scenario ${id}`);
    const texts: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const wanted = Object.keys(textsOf(scenario));
    const there = Object.keys(texts as object);
    expect(wanted.filter((path) => !there.includes(path))).toEqual([]);
    expect(there.filter((path) => !wanted.includes(path))).toEqual([]);
    const parsed = parseScenario(withTexts(scenario, texts as Record<string, string>));
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
  });
});

it('every folder of translations belongs to a language of the game', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory());
  const known: readonly string[] = languages;
  expect(folders.map((one) => one.name).filter((name) => !known.includes(name))).toEqual([]);
});
