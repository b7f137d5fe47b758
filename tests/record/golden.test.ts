import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
    expect(again.games.at(-1)?.state.ended).not.toBeNull();
  });

  it('are there for every scenario and every policy', () => {
    const wanted = bundled.flatMap(({ id }) =>
      POLICIES.map((policy) => `${id}.${policy.name}${FILE_ENDING}`),
    );
    expect(names.sort()).toEqual(wanted.sort());
  });
});
