import type { Decision } from '../../engine/index.ts';
import {
  type GameRecord,
  parseDecision,
  parseJson,
  parseRecord,
  type RecordFault,
} from '../../record/index.ts';

const FORMAT = 'both-hands-save';
const VERSION = 1;

/** A saved game: the record of what was decided, and the plan that is not decided yet. Never an outcome. */
export interface Save {
  readonly id: string;
  /** Counts the times it was written, so that two windows notice each other. */
  readonly revision: number;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly record: GameRecord;
  readonly plan: Decision;
}

/** A save as it is stored. */
export function encodeSave(save: Save): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...save });
}

export type ReadSave =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly fault: RecordFault };

const wrong = (place: string, expected: string): ReadSave => ({
  ok: false,
  fault: { code: 'wrong-value', place, expected, remedy: 'Keep a copy of it, or remove it.' },
});

const ID = /^[a-z0-9]{4,40}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/;
const KEYS = ['format', 'id', 'plan', 'record', 'revision', 'savedAt', 'version'];

/** What stood in the storage as a save, or what is wrong with it. Never throws. */
export function decodeSave(text: unknown): ReadSave {
  if (typeof text !== 'string') return wrong('the entry', 'text');
  const json = parseJson(text);
  if (!json.ok) return json;
  if (typeof json.value !== 'object' || json.value === null) return wrong('the entry', 'an object');
  const entry = json.value as Readonly<Record<string, unknown>>;
  if (entry.format !== FORMAT) return wrong('format', FORMAT);
  if (typeof entry.version === 'number' && entry.version > VERSION)
    return {
      ok: false,
      fault: {
        code: 'newer-format',
        place: 'version',
        expected: `at most ${VERSION}`,
        remedy: 'Open it in a newer version of the game.',
      },
    };
  const strange = Object.keys(entry).find((key) => !KEYS.includes(key));
  if (strange !== undefined) return wrong('the entry', 'no other keys');
  const { id, revision, savedAt, version } = entry;
  if (version !== VERSION) return wrong('version', String(VERSION));
  if (typeof id !== 'string' || !ID.test(id)) return wrong('id', 'letters and digits');
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 0)
    return wrong('revision', 'a whole number');
  if (typeof savedAt !== 'string' || !TIME.test(savedAt)) return wrong('savedAt', 'a time');
  const record = parseRecord(entry.record);
  if (!record.ok) return record;
  const plan = parseDecision(entry.plan);
  if (!plan.ok) return plan;
  return { ok: true, save: { id, revision, savedAt, record: record.record, plan: plan.decision } };
}
