import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstDifference, firstValue } from '../../scripts/engines/compare.mjs';
import { type Outcome, replayAll, stateAfter } from './replay-all.ts';

const FOLDER = new URL('../records/', import.meta.url);
const name = readdirSync(FOLDER).find((one) => one.startsWith('first-quarter.both')) ?? '';
const file = { name, text: readFileSync(new URL(name, FOLDER), 'utf8') };
const wanted = (JSON.parse(file.text) as { turns: { fingerprint: string }[] }).turns.map(
  (turn) => turn.fingerprint,
);
const [made] = replayAll([file]) as [Outcome];

const other = '0123456789abcdef';
const changed = (list: readonly string[], at: number) => list.with(at, other);

describe('two engines', () => {
  it('are the same where they are', () => {
    expect(firstDifference(wanted, made, made)).toBeNull();
    expect(firstDifference(wanted, { ...made, link: null }, made)).toBeNull();
  });

  it.each<[string, Partial<Outcome>, number | null]>([
    ['the start', { fingerprints: changed(made.fingerprints, 0) }, 0],
    ['turn 3', { fingerprints: changed(made.fingerprints, 3) }, 3],
    ['a turn that is missing', { fingerprints: made.fingerprints.slice(0, 2) }, 2],
    ['a game that was put away', { resumed: changed(made.resumed, 1) }, 3],
    ['a game that was never taken up again', { resumed: [] }, null],
    ['what is known', { known: other }, null],
    ['the link', { link: other }, null],
    ['a fault', { fault: 'TypeError' }, null],
  ])('differ in %s', (_, part, turn) => {
    expect(firstDifference(wanted, { ...made, ...part }, made)).toMatchObject({ turn });
  });

  it('differ when one has no outcome at all', () => {
    expect(firstDifference(wanted, undefined, made)).not.toBeNull();
  });
});

describe('the first value that differs', { timeout: 60_000 }, () => {
  const state = JSON.parse(stateAfter(file, 2)) as { people: { skill: number[] } };

  it('is named with its path, to the last bit', () => {
    const bent = structuredClone(state);
    bent.people.skill[1] = (bent.people.skill[1] ?? 0) + Number.EPSILON;
    expect(firstValue(state, bent)).toMatchObject({ path: 'state.people.skill[1]' });
    expect(firstValue(state, structuredClone(state))).toBeNull();
  });
});

it('a record that cannot be replayed says why, and stops no other', () => {
  const [bad, good] = replayAll([{ name: 'bad', text: '{}' }, file]);
  expect(bad?.fault).toContain('not-a-record');
  expect(good?.fault).toBeNull();
}, 60_000);
