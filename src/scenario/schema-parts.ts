import * as z from 'zod/mini';

// No `new Function`: the content security policy forbids it, and zod would try.
z.config({ jitless: true });

/** Id of a thing in a scenario: lower case, digits, single hyphens. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** One line of text without blanks at its ends. */
const LINE_PATTERN = /^\S(.*\S)?$/;

/** A line of text that people read, at most `most` characters. */
export function line(most: number, what: string) {
  return z
    .string()
    .check(z.minLength(1), z.maxLength(most), z.regex(LINE_PATTERN), z.describe(what));
}

/** The id of a thing that is declared here. */
export function newId(what: string) {
  return z.string().check(z.maxLength(40), z.regex(ID_PATTERN), z.describe(what));
}

/** The id of a thing declared elsewhere in the file; whether it exists is checked after the shape. */
export function idOf(what: string) {
  return newId(what);
}

/** A number between `low` and `high`, both included. */
export function between(low: number, high: number, what: string) {
  return z.number().check(z.minimum(low), z.maximum(high), z.describe(what));
}

/** A whole number between `low` and `high`, both included. */
export function whole(low: number, high: number, what: string) {
  return z.int().check(z.minimum(low), z.maximum(high), z.describe(what));
}

/** A share, 0 to 1. */
export function share(what: string) {
  return between(0, 1, `${what} 0 to 1.`);
}

/** A list of `least` to `most` entries. */
export function listOf<T extends z.core.$ZodType>(
  item: T,
  least: number,
  most: number,
  what: string,
) {
  return z.array(item).check(z.minLength(least), z.maxLength(most), z.describe(what));
}

/** What a heading may be written as; shown in faults. */
export const HEADING_EXPECTED = 'whole degrees from 0 to 359, or the id of a compass point';

/** A heading: degrees on the compass, or the id of one of its points. */
export function heading(what: string) {
  return z
    .union([
      z.int().check(z.minimum(0), z.maximum(359)),
      z.string().check(z.maxLength(40), z.regex(ID_PATTERN)),
    ])
    .check(
      z.describe(
        `${what} Written as ${HEADING_EXPECTED}. 0 is east, degrees grow counter-clockwise.`,
      ),
    );
}
