import type { EndingKind } from '../engine/index.ts';
import { replayRecord } from '../record/index.ts';
import { t } from '../text/index.ts';
import type { BestResult, SaveFact } from '../view/index.ts';
import type { Save } from './saves/save.ts';
import type { ShelfEntry } from './saves/shelf.ts';

/** How a saved game stands. Saves hold no outcomes, so this comes from playing them again. */
interface Standing {
  readonly scenario: string;
  readonly title: string;
  readonly turn: number;
  readonly turns: number;
  readonly end: { readonly kind: EndingKind; readonly score: number } | null;
}

/** What the lists say of saves; remembers what it has worked out. */
export interface Outcomes {
  /** Facts of the entries, in their order. Lets the page breathe between two games. */
  facts(entries: readonly ShelfEntry[]): Promise<readonly SaveFact[]>;
  /** The best result of each scenario. */
  best(entries: readonly ShelfEntry[]): Promise<readonly BestResult[]>;
}

/** Outcomes of saves, each worked out once for every revision. */
export function createOutcomes(): Outcomes {
  const known = new Map<string, Standing | null>();

  const standingOf = async (save: Save): Promise<Standing | null> => {
    const key = `${save.id}:${save.revision}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    await breath();
    const standing = standingNow(save);
    known.set(key, standing);
    return standing;
  };

  return {
    facts: async (entries) => {
      const facts: SaveFact[] = [];
      for (const entry of entries) facts.push(await factOf(entry, standingOf));
      return facts;
    },
    best: async (entries) => {
      const best = new Map<string, BestResult>();
      for (const entry of entries) {
        const standing = entry.ok ? await standingOf(entry.save) : null;
        if (!standing?.end) continue;
        const { scenario, end } = standing;
        const before = best.get(scenario);
        if (!before || before.score < end.score) best.set(scenario, { scenario, ...end });
      }
      return [...best.values()];
    },
  };
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function standingNow(save: Save): Standing | null {
  const { record } = save;
  const played = replayRecord(record);
  if (!played.ok) return null;
  const { scenario, games } = played;
  const ended = games.at(-1)?.state.ended ?? null;
  return {
    scenario: scenario.id,
    title: scenario.title,
    turn: record.turns.length,
    turns: scenario.time.turns,
    end: ended && { kind: ended.kind, score: ended.score },
  };
}

async function factOf(
  entry: ShelfEntry,
  standingOf: (save: Save) => Promise<Standing | null>,
): Promise<SaveFact> {
  if (!entry.ok)
    return {
      ok: false,
      id: entry.key.replace(/^save:/, ''),
      remedy: t(`message:fault.codes.${entry.fault.code}`),
    };
  const { save } = entry;
  const standing = await standingOf(save);
  if (!standing) return { ok: false, id: save.id, remedy: whyNot(save) };
  return {
    ok: true,
    id: save.id,
    scenario: standing.title,
    turn: standing.turn,
    turns: standing.turns,
    seed: save.record.seed,
    ended: standing.end !== null,
    savedAt: save.savedAt,
    origin: save.record.origin ?? null,
  };
}

function whyNot(save: Save): string {
  const played = replayRecord(save.record);
  return played.ok ? '' : t(`message:fault.codes.${played.fault.code}`);
}
