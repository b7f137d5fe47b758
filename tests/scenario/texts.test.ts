import { describe, expect, it } from 'vitest';
import {
  bundled,
  digest,
  findScenario,
  parseScenario,
  tellBundled,
  textsOf,
  withTexts,
} from '../../src/scenario/index.ts';

/** Strings of a scenario that are no texts: ids, references, words of the format, and names of people. */
const NO_TEXT =
  /^(\$schema|id|difficulty|names\.\d+|remarks\.\d+\.(by|on|team)|zones\.[\w-]+\.(id|head)|teams\.[\w-]+\.(id|zone|manager\.name|blocker\.name|.*[hH]eading)|lieutenants\.[\w-]+\.(id|name|heads)|advisers\.\w+\.name|compass\.[\w-]+\.id|(market|organization)\..*|zones\.[\w-]+\.leads\..*|roles\.\d+\.ownZones\.\d+|actions\.\d+|guide\.\d+\.hints\.\d+\.at\..*|.*\.(kind|figure|is|id)|.*(effects|when)\..*)$/;

function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const id = Array.isArray(value) ? (below as { id?: unknown } | null)?.id : undefined;
    const name = typeof id === 'string' ? id : key;
    return strings(below, path === '' ? name : `${path}.${name}`);
  });
}

describe.each(bundled.map((one) => [one.id, one] as const))('the texts of %s', (_, scenario) => {
  it('are all strings but ids, references and names of people', () => {
    const texts = textsOf(scenario);
    const rest = strings(scenario, '').filter(([path]) => !Object.hasOwn(texts, path));
    expect(rest.filter(([path]) => !NO_TEXT.test(path))).toEqual([]);
  });

  it('may be told in other words, and the game stays the same', () => {
    const texts = textsOf(scenario);
    const shouted = Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, text.toUpperCase()]),
    );
    const told = withTexts(scenario, shouted);
    expect(textsOf(told)).toEqual(shouted);
    expect(digest(told)).toBe(digest(scenario));
    expect(parseScenario(told).ok).toBe(true);
    expect(withTexts(scenario, {})).toEqual(scenario);
  });
});

it('a bundled scenario is found in the words that are told now', () => {
  const { id, title } = bundled[0] ?? { id: '', title: '' };
  tellBundled({ [id]: { title: 'Anders', 'no.such.place': 'x' } });
  expect(findScenario(id)?.title).toBe('Anders');
  tellBundled(null);
  expect(findScenario(id)?.title).toBe(title);
});
