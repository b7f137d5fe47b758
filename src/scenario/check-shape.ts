import * as z from 'zod/mini';
import type { Fault, Path } from './faults.ts';
import { foundText, nearestName, oneOf, pathText } from './faults.ts';
import { SCENARIO } from './schema.ts';
import { HEADING_EXPECTED, ID_PATTERN } from './schema-parts.ts';
import type { Scenario } from './types.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** A fault whose place is still a path of keys, so that it can be found in the text. */
export interface PlacedFault extends Fault {
  readonly at: Path;
}

/** The keys that the object of an "unrecognized keys" issue may have. */
function allowedKeys(issue: RawIssue): string[] {
  const def = issue.inst?._zod.def as
    | { readonly shape?: Readonly<Record<string, unknown>> }
    | undefined;
  return Object.keys(def?.shape ?? {});
}

/** What the schema says of the place of an issue. */
function meaning(issue: RawIssue): string | undefined {
  const inst = issue.inst as z.core.$ZodType | undefined;
  return inst === undefined ? undefined : z.globalRegistry.get(inst)?.description;
}

/** The message of an issue carries what a finished issue no longer knows: the allowed keys, or the meaning. */
function carry(issue: RawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return allowedKeys(issue).join(' ');
  return issue.code === 'invalid_union' ? undefined : (meaning(issue) ?? '');
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const quoted = (values: readonly unknown[]): string =>
  oneOf(values.map((value) => JSON.stringify(value)));

function limit(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  const side = small ? 'at least' : 'at most';
  if (issue.origin === 'string') {
    return small && bound === 1
      ? 'a text that is not empty'
      : `a text of ${side} ${bound} characters`;
  }
  if (issue.origin === 'array') return `a list of ${side} ${bound} entries`;
  return `a number of ${side} ${bound}`;
}

/** What was expected and what to do, for one issue. */
function describe(issue: Issue, found: unknown): { expected: string; remedy: string } {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? issue.expected;
      return { expected, remedy: `Write ${expected} here.` };
    }
    case 'too_small':
    case 'too_big': {
      const expected = limit(issue);
      return { expected, remedy: `Write ${expected}.` };
    }
    case 'invalid_value': {
      const near = typeof found === 'string' ? nearestName(found, issue.values.map(String)) : null;
      return {
        expected:
          issue.values.length === 1 ? quoted(issue.values) : `one of ${quoted(issue.values)}`,
        remedy: near === null ? 'Write one of these.' : `Did you mean ${JSON.stringify(near)}?`,
      };
    }
    case 'invalid_format':
      return issue.format === 'regex' && issue.pattern === String(ID_PATTERN)
        ? {
            expected: 'an id: lower-case letters and digits, words joined by single hyphens',
            remedy: 'Write it like "night-shift".',
          }
        : {
            expected: 'one line of text without blanks at its ends',
            remedy: 'Remove line breaks and outer blanks.',
          };
    case 'invalid_union':
      return describeUnion(issue);
    default:
      return {
        expected: 'what the schema describes',
        remedy: 'Compare with scenarios/scenario.schema.json.',
      };
  }
}

function describeUnion(issue: Issue & { code: 'invalid_union' }): {
  expected: string;
  remedy: string;
} {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (options.length > 0) {
    return { expected: `one of ${quoted(options)}`, remedy: 'Say of which kind it is.' };
  }
  return { expected: HEADING_EXPECTED, remedy: 'Write a heading.' };
}

function keyFaults(issue: Issue & { code: 'unrecognized_keys' }, at: Path): PlacedFault[] {
  const allowed = issue.message.split(' ').filter((key) => key !== '');
  return issue.keys.map((key) => {
    const near = nearestName(key, allowed);
    const path = [...at, key];
    return {
      at: path,
      path: pathText(path),
      expected: `a key of the schema: one of ${oneOf(allowed)}`,
      found: JSON.stringify(key.length > 60 ? `${key.slice(0, 57)}...` : key),
      remedy: near === null ? 'Remove this key.' : `Did you mean "${near}"?`,
    };
  });
}

function faultsOf(issue: Issue, root: unknown): PlacedFault[] {
  const at: Path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return keyFaults(issue, at);
  // A key of a record is written where its entry is.
  const inner = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
  const found = issue.code === 'invalid_key' ? at[at.length - 1] : valueAt(root, at);
  const told = describe(inner ?? issue, found);
  const remedy = found === undefined ? `Add this key. ${issue.message}`.trim() : told.remedy;
  return [{ at, path: pathText(at), expected: told.expected, found: foundText(found), remedy }];
}

/** Checks the shape alone: keys, kinds of values, ranges. */
export function checkShape(
  value: unknown,
):
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: PlacedFault[] } {
  const result = SCENARIO.safeParse(value, { error: carry, reportInput: false });
  if (result.success) return { ok: true, scenario: result.data };
  return { ok: false, faults: result.error.issues.flatMap((issue) => faultsOf(issue, value)) };
}
