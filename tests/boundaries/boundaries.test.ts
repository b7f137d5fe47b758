import { expect, test } from 'vitest';
import { findCycles } from './cycles.ts';
import { checkFolders } from './folders.ts';
import { checkPlainness } from './plainness.ts';
import { checkPurity } from './purity.ts';
import { allSources } from './sources.ts';

// Each finding is a line; there is no list of exceptions, and none is wanted.
const sources = allSources();

test('a folder imports only what the house allows it', () => {
  expect(checkFolders(sources)).toEqual([]);
});

test('no files import one another in a circle', () => {
  expect(findCycles(sources)).toEqual([]);
});

test('the engine uses nothing that could differ between two machines', () => {
  expect(checkPurity(sources)).toEqual([]);
});

test('files are short, and types are never switched off', () => {
  expect(checkPlainness(sources)).toEqual([]);
});
