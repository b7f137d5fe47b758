import * as z from 'zod/mini';
import { CODE_LETTERS, JOIN_CODE_LENGTH, LONGEST_NAME, SEAT_CODE_LENGTH } from './limits.ts';

// Compiled checkers need eval, which the page's security policy forbids.
z.config({ jitless: true });

/** A whole number in a range. */
export const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Text that a person typed: no control characters, nothing that turns the direction of writing. */
export const typed = (most: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((text) => !CONTROLS.test(text) && text.trim() !== ''),
  );

/** Name of a person or a team. */
export const NAME = typed(LONGEST_NAME);

/** Id of a session, team, seat, message …: made by the server, never a name. */
export const ID = z.string().check(z.regex(/^[a-z0-9-]{1,24}$/));

/** What a client made up to tell its commands apart: never the same twice from one client. */
export const COMMAND_ID = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/));

/** A secret: made by the client with `crypto.getRandomValues`, at least 120 bits. */
export const TOKEN = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/));

const letters = (length: number) =>
  z.string().check(z.regex(new RegExp(`^[${CODE_LETTERS}]{${length}}$`)));

/** Join code of a session, and code that moves a seat to another device. */
export const JOIN_CODE = letters(JOIN_CODE_LENGTH);
export const SEAT_CODE = letters(SEAT_CODE_LENGTH);

/** Name of a scripted policy that plays for somebody. */
export const ROBOT = z.string().check(z.regex(/^[a-z-]{1,24}$/));

/** What somebody typed as a code: in any case, with spaces or a dash. */
export function tidyCode(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
