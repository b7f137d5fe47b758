import type * as z from 'zod/mini';
import type { Decision, Injection } from '../engine/index.ts';
import { failed, faultOf, type Reading, type RecordFault } from './fault.ts';
import { INJECTION } from './injection.ts';
import { DECISION, FORMAT, FORMAT_VERSION, type GameRecord, MOST_TURNS, RECORD } from './schema.ts';

/** `turns[3].blocks[0].start` from the keys that lead there. */
export function placeOf(path: readonly PropertyKey[]): string {
  let place = '';
  for (const key of path) {
    if (typeof key === 'number') place += `[${key}]`;
    else place += place === '' ? String(key) : `.${String(key)}`;
  }
  return place === '' ? 'the record' : place;
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.expected}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'number' ? '' : ' long'}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'number' ? '' : ' long'}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `one of ${issue.options.map(String).join(', ')}`
        : 'another shape';
    case 'unrecognized_keys':
      return `no key named ${issue.keys.map((key) => JSON.stringify(key.slice(0, 40))).join(', ')}`;
    default:
      return 'another form';
  }
}

/** The first fault that the schema found. */
export function schemaFault(error: z.core.$ZodError): RecordFault {
  const issue = error.issues[0];
  if (!issue) return faultOf('wrong-value', 'the record', 'another form');
  return faultOf('wrong-value', placeOf(issue.path), expectedBy(issue));
}

/** Plain data of unknown origin as a record. Its rules version may be another than this game's. */
export function parseRecord(value: unknown): Reading<{ readonly record: GameRecord }> {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('format' in value) ||
    value.format !== FORMAT
  )
    return failed('not-a-record', 'format', `"${FORMAT}"`);
  if ('version' in value && typeof value.version === 'number' && value.version > FORMAT_VERSION)
    return failed('newer-format', 'version', `at most ${FORMAT_VERSION}`);
  if ('turns' in value && Array.isArray(value.turns) && value.turns.length > MOST_TURNS)
    return failed('too-many-turns', 'turns', `at most ${MOST_TURNS} turns`);
  const read = RECORD.safeParse(value);
  return read.success
    ? { ok: true, record: read.data }
    : { ok: false, fault: schemaFault(read.error) };
}

/** Plain data of unknown origin as a decision or an unfinished plan. */
export function parseDecision(value: unknown): Reading<{ readonly decision: Decision }> {
  const read = DECISION.safeParse(value);
  return read.success
    ? { ok: true, decision: read.data }
    : { ok: false, fault: schemaFault(read.error) };
}

/** Plain data of unknown origin as something that a facilitator lets happen. */
export function parseInjection(value: unknown): Reading<{ readonly injection: Injection }> {
  const read = INJECTION.safeParse(value);
  return read.success
    ? { ok: true, injection: read.data }
    : { ok: false, fault: schemaFault(read.error) };
}
