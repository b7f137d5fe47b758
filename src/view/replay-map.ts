import type { BoardModel } from './board.ts';
import { boardFrame } from './board-frame.ts';
import { boardModel } from './board-model.ts';
import type { ReplayInput } from './replay-model.ts';
import { placeAt } from './replay-place.ts';

/** The map after so many weeks: as it was, or as it was known. */
export function replayMap(input: ReplayInput, at: number, truth: boolean): BoardModel {
  const place = placeAt(input, at);
  const { frame, report, planned, known, done, turn } = place;
  const blocks = input.games[turn]?.log.at(-1)?.decision.blocks ?? [];
  // What the weeks of a turn brought to light is known when they are over.
  const over = place.at > 0 && done === turn;
  if (!truth && (place.at === 0 || over))
    return boardModel(place.at === 0 ? planned : known, { blocks });
  return boardFrame(frame, boardModel(planned, { blocks }), {
    truth,
    moments: report?.moments ?? [],
  });
}
