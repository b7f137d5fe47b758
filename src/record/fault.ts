/** What may be wrong with a record that was handed to us; the page turns the code into a sentence. */
export const RECORD_FAULTS = [
  'too-large',
  'too-deep',
  'too-many-values',
  'not-json',
  'not-a-record',
  'newer-format',
  'forbidden-key',
  'too-many-turns',
  'wrong-value',
  'damaged-link',
  'faulty-scenario',
  'other-rules',
  'scenario-missing',
  'scenario-differs',
  'decision-refused',
  'fingerprint-differs',
] as const;
export type RecordFaultCode = (typeof RECORD_FAULTS)[number];

/** Where a record is at fault, what was expected there, and what can be done about it. */
export interface RecordFault {
  readonly code: RecordFaultCode;
  /** A path such as `turns[3].blocks[0].action.team`, or the part of the file meant. */
  readonly place: string;
  readonly expected: string;
  readonly remedy: string;
}

const REMEDIES: Readonly<Record<RecordFaultCode, string>> = {
  'too-large': 'Choose a file that Both Hands wrote; those are far smaller.',
  'too-deep': 'Choose a file that Both Hands wrote.',
  'too-many-values': 'Choose a file that Both Hands wrote.',
  'not-json': 'The file is cut off or was edited by hand: ask for it again.',
  'not-a-record': 'Choose a file whose name ends in .bothhands.json.',
  'newer-format': 'Open it in a newer version of the game.',
  'forbidden-key': 'The file was tampered with: do not use it.',
  'too-many-turns': 'Choose a file that Both Hands wrote.',
  'wrong-value': 'The file was edited or damaged: ask for it again.',
  'damaged-link': 'The link is cut off or mistyped: ask for it again, or for the file.',
  'faulty-scenario': 'Ask the author of the scenario for a corrected one.',
  'other-rules': 'Open it with the version of the game that it was played with.',
  'scenario-missing': 'Open it in a version of the game that has this scenario.',
  'scenario-differs': 'Open it with the version of the game that it was played with.',
  'decision-refused': 'The record was edited or damaged: ask for it again.',
  'fingerprint-differs': 'The record was edited or damaged: ask for it again.',
};

/** A fault with the remedy that belongs to its code. */
export function faultOf(code: RecordFaultCode, place: string, expected: string): RecordFault {
  return { code, place, expected, remedy: REMEDIES[code] };
}

/** Outcome of reading something that may be at fault. */
export type Reading<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly fault: RecordFault };

/** A failed reading. */
export function failed(
  code: RecordFaultCode,
  place: string,
  expected: string,
): { readonly ok: false; readonly fault: RecordFault } {
  return { ok: false, fault: faultOf(code, place, expected) };
}
