import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LETTERS, JOIN_CODE_LENGTH, SEAT_CODE_LENGTH } from '../protocol/index.ts';

/** What is kept of a secret. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Compares two hashes in a time that tells nothing. */
export const sameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** A new secret of 192 bits, as letters that an address may hold. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** A new id of a session: no secret, and no name. */
export const newSessionId = (): string => randomBytes(6).toString('hex');

function newCode(length: number): string {
  let code = '';
  for (let n = 0; n < length; n++) code += CODE_LETTERS[randomInt(CODE_LETTERS.length)];
  return code;
}

/** A new join code, and a new code that moves a seat to another device. */
export const newJoinCode = (): string => newCode(JOIN_CODE_LENGTH);
export const newSeatCode = (): string => newCode(SEAT_CODE_LENGTH);
