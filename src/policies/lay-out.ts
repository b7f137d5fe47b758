import { type Action, type Block, HALF_DAYS, type Hand, handOf } from '../engine/index.ts';

interface Piece {
  readonly action: Action;
  readonly length: number;
}

/**
 * Lays pieces of work on the calendar: one hand's after the other's, so that the week has one
 * switch. Where half-days are free, one of them lies at the switch; after it comes the shortest
 * block, because that one pays for the switch.
 */
export function layOut(pieces: readonly Piece[]): Block[] {
  const byHand: Record<Hand, Piece[]> = { management: [], leadership: [] };
  let used = 0;
  for (const piece of pieces) {
    byHand[handOf(piece.action.kind)].push(piece);
    used += piece.length;
  }
  const { management, leadership } = byHand;
  leadership.sort((one, other) => one.length - other.length);
  const blocks: Block[] = [];
  let start = 0;
  const lay = ({ action, length }: Piece): void => {
    blocks.push({ start, length, action });
    start += length;
  };
  management.forEach(lay);
  if (management.length > 0 && leadership.length > 0 && used < HALF_DAYS) start++;
  leadership.forEach(lay);
  return blocks;
}
