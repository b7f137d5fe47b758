import { JOIN_CODE, TOKEN, tidyCode } from './shapes.ts';

/** The page of workshops; the part after `#`, which no server ever sees, says who opens it. */
export const WORKSHOP_PAGE = 'workshop.html';

/** Who opens the page, and with which secret. */
export type WorkshopAddress =
  /** A participant with or without the code of a session. */
  | { readonly as: 'participant'; readonly code: string | null }
  /** Whoever started the server: all sessions, new ones. */
  | { readonly as: 'host'; readonly token: string }
  /** A facilitator or the second one, or the stage, of one session. */
  | { readonly as: 'console' | 'stage'; readonly code: string; readonly token: string };

/** The part of an address from `#` on. A short `/CODE` leads to the participant's. */
export function workshopHash(address: WorkshopAddress): string {
  if (address.as === 'participant') return address.code === null ? '' : `#join=${address.code}`;
  if (address.as === 'host') return `#host=${address.token}`;
  return `#${address.as}=${address.code}.${address.token}`;
}

/** What the part of an address after `#` means; anything unknown is a participant without a code. */
export function readWorkshopHash(hash: string): WorkshopAddress {
  const [, as = '', value = ''] = /^#([a-z]+)=(.*)$/.exec(hash) ?? [];
  if (as === 'host' && TOKEN.safeParse(value).success) return { as, token: value };
  if (as === 'console' || as === 'stage') {
    const [code = '', token = ''] = value.split('.');
    if (JOIN_CODE.safeParse(code).success && TOKEN.safeParse(token).success)
      return { as, code, token };
  }
  const code = as === 'join' ? tidyCode(value) : '';
  return { as: 'participant', code: JOIN_CODE.safeParse(code).success ? code : null };
}
