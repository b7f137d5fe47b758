import { readFileSync, statSync } from 'node:fs';
import {
  decodeLink,
  decodeRecord,
  type FindScenario,
  type GameRecord,
  isRecordLink,
  type RecordFault,
} from '../record/index.ts';
import { loadScenarios } from './scenario-files.ts';

/** Largest file that is opened, in bytes. */
const LARGEST_FILE = 6_000_000;

export type ReadSource =
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly fault: RecordFault | string };

/** The record in a file, or in a link that stands for one. */
export function readSource(source: string): ReadSource {
  if (isRecordLink(source)) return decodeLink(source);
  try {
    if (statSync(source).size > LARGEST_FILE) return { ok: false, fault: 'The file is too large.' };
    return decodeRecord(readFileSync(source, 'utf8'));
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : 'It cannot be read.' };
  }
}

/** A fault as one line. */
export const shownFault = (fault: RecordFault | string): string =>
  typeof fault === 'string'
    ? fault
    : `${fault.code} at ${fault.place}: expected ${fault.expected}. ${fault.remedy}`;

/** What a source is called in a line of output. */
export const sourceName = (source: string): string =>
  isRecordLink(source) ? `${source.slice(0, 24)}…` : source;

/** Finds the scenarios that come with the game. */
export function finder(): FindScenario {
  const { scenarios } = loadScenarios();
  return (id) => scenarios.find((scenario) => scenario.id === id) ?? null;
}
