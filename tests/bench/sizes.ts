import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { encodeLink, encodeRecord, type GameRecord, LINK_PREFIX } from '../../src/record/index.ts';
import { organization, wholeOf } from './organizations.ts';

/** Bytes that a turn takes in a record: in a link, in a file, and written out in JSON. */
export function logSizes(record: GameRecord): { link: number; file: number; json: number } {
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  const turns = record.turns.length;
  const none = { ...record, turns: [] };
  const link = (bytes(encodeLink(record)) - LINK_PREFIX.length) * 0.75;
  return {
    link: link / turns,
    file: (bytes(encodeRecord(record)) - bytes(encodeRecord(none))) / turns,
    json: bytes(JSON.stringify(record.turns)) / turns,
  };
}

/** Bytes of the heap that a game of 16 turns takes with every state before and every report. */
export function memoryOfGame(): { turns: number; game: number; withReports: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const setup = organization(40, 4, 6);
  const used = (): number => {
    collect();
    collect();
    return process.memoryUsage().heapUsed;
  };
  const COPIES = 8;
  const kept: unknown[] = [];
  wholeOf(setup);
  const before = used();
  let turns = 0;
  for (let n = 0; n < COPIES; n++) {
    const { games, reports, last } = wholeOf(setup, `memory ${n}`);
    turns = last.log.length;
    kept.push({ games, reports });
  }
  const all = used();
  for (const it of kept) (it as { reports: unknown }).reports = null;
  const games = used();
  const each = { turns, game: (games - before) / COPIES, withReports: (all - before) / COPIES };
  return kept.length === COPIES ? each : { turns: 0, game: 0, withReports: 0 };
}
