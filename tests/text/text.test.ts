import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as en from '../../src/text/en/index.ts';
import { hasText, t } from '../../src/text/index.ts';

function leaves(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, below]) =>
    leaves(below, path === '' ? key : `${path}.${key}`),
  );
}

const all = Object.entries(en).flatMap(([namespace, file]) =>
  leaves(file, '').map(([path, text]) => [`${namespace}:${path}`, text] as const),
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
