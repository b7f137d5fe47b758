import { failed, type Reading } from './fault.ts';
import { parseJson } from './json.ts';
import { parseRecord } from './parse.ts';
import type { GameRecord } from './schema.ts';

/** How the name of a record's file ends. */
export const FILE_ENDING = '.bothhands.json';

/** The record as the text of a file: JSON, one line for each turn, so that two records compare well. */
export function encodeRecord(record: GameRecord): string {
  const { turns, ...head } = record;
  const lines = turns.map((turn) => `    ${JSON.stringify(turn)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const open = JSON.stringify(head, null, 2).slice(0, -2);
  return `${open},\n  "turns": ${list}\n}\n`;
}

/** The text of a file as a record, or what is wrong with it. Never throws. */
export function decodeRecord(text: unknown): Reading<{ readonly record: GameRecord }> {
  if (typeof text !== 'string') return failed('not-json', 'the whole text', 'text');
  const json = parseJson(text);
  return json.ok ? parseRecord(json.value) : json;
}
