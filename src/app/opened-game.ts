import { decodeLink, type GameRecord, type RecordFault, replayRecord } from '../record/index.ts';
import type { Core } from './core.ts';
import { isRecordReference } from './route.ts';
import { resumed, type Session } from './session.ts';

/**
 * A game that was found and played again, or why not: `missing` if there is no such save, else what is
 * wrong with it, with the record where it could be read and the first turn that differs (0 = none).
 */
export type OpenedGame =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly reason: 'missing' }
  | {
      readonly ok: false;
      readonly reason: 'faulty';
      readonly fault: RecordFault;
      readonly record: GameRecord | null;
      readonly turn: number;
    };

const unreadable = (fault: RecordFault): OpenedGame => ({
  ok: false,
  reason: 'faulty',
  fault,
  record: null,
  turn: 0,
});

/**
 * Opens a game to be looked at, by the id of its save or by its record. What is in play and what is on
 * the shelf stay as they are.
 */
export async function openGame(core: Core, game: string): Promise<OpenedGame> {
  const current = core.games.current.value;
  if (current?.id === game) return { ok: true, session: current.session };
  if (isRecordReference(game)) {
    const read = decodeLink(game);
    return read.ok ? played(read.record) : unreadable(read.fault);
  }
  const entry = await core.shelf.read(game);
  if (!entry) return { ok: false, reason: 'missing' };
  if (!entry.ok) return unreadable(entry.fault);
  return played(entry.save.record);
}

/** A record as a session that stands at its end. */
export function played(record: GameRecord): OpenedGame {
  const again = replayRecord(record);
  if (!again.ok)
    return { ok: false, reason: 'faulty', fault: again.fault, record, turn: again.turn };
  const { scenario, games, reports } = again;
  const origin = record.origin ?? null;
  return { ok: true, session: resumed(scenario, games, reports, { origin }) };
}
