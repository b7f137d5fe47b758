/*
 * Which commands were stored lately, so that one that is sent again counts once. Kept in drawers, so
 * that a note of one more copies little, however many people there are.
 */

/** A command that was stored: its id, its entry, and what it made. */
export interface Done {
  readonly id: string;
  readonly seq: number;
  readonly made?: string;
}

export type DoneList = readonly Readonly<Record<string, readonly Done[]>>[];

const DRAWERS = 64;
/** Commands of one sender that are remembered. */
const REMEMBERED = 128;

export const nothingDone: DoneList = Array.from({ length: DRAWERS }, () => ({}));

function drawerOf(by: string): number {
  let sum = 0;
  for (let i = 0; i < by.length; i++) sum = (sum * 31 + by.charCodeAt(i)) % 65_521;
  return sum % DRAWERS;
}

/** The command with this id, if it was stored lately. */
export function doneBefore(list: DoneList, by: string, id: string): Done | undefined {
  const drawer = list[drawerOf(by)] ?? {};
  return Object.hasOwn(drawer, by) ? drawer[by]?.find((one) => one.id === id) : undefined;
}

/** The list with one more command. */
export function withDone(list: DoneList, by: string, done: Done): DoneList {
  const at = drawerOf(by);
  const drawer = list[at] ?? {};
  const before = Object.hasOwn(drawer, by) ? (drawer[by] ?? []) : [];
  const next = list.slice();
  next[at] = { ...drawer, [by]: [...before.slice(1 - REMEMBERED), done] };
  return next;
}
