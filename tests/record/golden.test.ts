import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS, EXPECTABLE } from '../../src/engine/index.ts';
import { POLICIES } from '../../src/policies/index.ts';
import { decodeRecord, FILE_ENDING, replayRecord } from '../../src/record/index.ts';
import { bundled } from '../../src/scenario/index.ts';

const FOLDER = new URL('../records/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith(FILE_ENDING));

/*
 * Records of whole games, kept with the source. Whoever changes the rules on purpose raises
 * RULES_VERSION and runs `npm run records`; anybody else has broken the games that people saved.
 */
describe('golden records replay to the same fingerprints', () => {
  it.each(names)('%s', (name) => {
    const read = decodeRecord(readFileSync(new URL(name, FOLDER), 'utf8'));
    if (!read.ok) throw new Error(`${read.fault.code} at ${read.fault.place}`);
    const again = replayRecord(read.record);
    if (!again.ok) throw new Error(`turn ${again.turn}: ${again.fault.code}`);
    // One saved in mid-game is open; all others were played to their end.
    expect(again.games.at(-1)?.state.ended === null).toBe(name.startsWith('saved.'));
  });

  it('are there for every scenario and every policy', () => {
    const wanted = bundled.flatMap(({ id }) =>
      POLICIES.map((policy) => `${id}.${policy.name}${FILE_ENDING}`),
    );
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  it.each(['odd', 'saved', 'saved-and-played-on', 'branched', 'custom'])(
    'are there for: %s',
    (kind) => {
      expect(names.some((name) => name.startsWith(`${kind}.`))).toBe(true);
    },
  );

  it('use every kind of action, and expect every figure', () => {
    const texts = names.map((name) => readFileSync(new URL(name, FOLDER), 'utf8')).join('');
    const unused = [...ACTION_KINDS].filter((kind) => !texts.includes(`"kind":"${kind}"`));
    const unexpected = EXPECTABLE.filter((figure) => !texts.includes(`"figure":"${figure}"`));
    expect({ unused, unexpected }).toEqual({ unused: [], unexpected: [] });
  });
});
