import type { RecordOrigin } from '../record/index.ts';
import { t } from '../text/index.ts';

/** Where a game that was branched off came from, in a sentence; null for one that began by itself. */
export function originWords(origin: RecordOrigin | null | undefined): string | null {
  if (!origin) return null;
  // The game that was taken over stood before its next turn.
  const values = { turn: origin.turn + 1, count: origin.turns };
  return origin.title === undefined
    ? t('common:origin.unnamed', values)
    : t('common:origin.named', { ...values, title: origin.title });
}
