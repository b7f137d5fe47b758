/**
 * Replays records in whatever JavaScript engine this runs in, and says what came out. Bundled into
 * one script for browsers and for shells that know neither modules nor a page.
 */
import { advance, fingerprint, type Game, outlook, startGame } from '../../src/engine/index.ts';
import {
  decodeLink,
  decodeRecord,
  encodeLink,
  injectAll,
  scenarioOf,
} from '../../src/record/index.ts';
import { compile } from '../../src/scenario/index.ts';

/** A record's file. */
export interface RecordFile {
  readonly name: string;
  readonly text: string;
}

/** What an engine made of a record: plain data that can be sent and compared. */
export interface Outcome {
  readonly name: string;
  /** Why it could not be played to its last turn, or null. */
  readonly fault: string | null;
  /** Fingerprint of the game before the first turn, and after every turn. */
  readonly fingerprints: readonly string[];
  /** The same when the game is put away as text in mid-game and taken up again. */
  readonly resumed: readonly string[];
  /** Fingerprint of what the player may know at the end: the look at a state, not the state. */
  readonly known: string;
  /** Fingerprint of the record as a link, where the engine can make one: shells lack TextEncoder. */
  readonly link: string | null;
}

/** Replays records; one that fails says so and stops no other. */
export function replayAll(files: readonly RecordFile[]): readonly Outcome[] {
  return files.map(({ name, text }) => {
    try {
      return outcomeOf(name, text);
    } catch (error) {
      return { ...nothing(name), fault: String(error) };
    }
  });
}

/** The state after a turn (0 = before the first) as text, to look for the first value that differs. */
export function stateAfter({ text }: RecordFile, turn: number): string {
  const { start, turns } = opened(text);
  return JSON.stringify(turns.slice(0, turn).reduce(next, start).state);
}

const nothing = (name: string): Outcome => ({
  name,
  fault: null,
  fingerprints: [],
  resumed: [],
  known: '',
  link: null,
});

function outcomeOf(name: string, text: string): Outcome {
  const { record, start, turns } = opened(text);
  const games = [start];
  for (const turn of turns) games.push(next(games.at(-1) as Game, turn));
  const half = Math.floor(turns.length / 2);
  let again = JSON.parse(JSON.stringify(games[half])) as Game;
  const resumed = [fingerprint(again.state)];
  for (const turn of turns.slice(half)) {
    again = next(again, turn);
    resumed.push(fingerprint(again.state));
  }
  return {
    ...nothing(name),
    fingerprints: games.map((game) => game.log.at(-1)?.fingerprint ?? fingerprint(game.state)),
    resumed,
    known: fingerprint(outlook(games.at(-1) as Game)),
    link: typeof TextEncoder === 'undefined' ? null : linkOf(record),
  };
}

type Opened = ReturnType<typeof opened>;

function opened(text: string) {
  const read = decodeRecord(text);
  if (!read.ok) throw new Error(`${read.fault.code} at ${read.fault.place}`);
  const found = scenarioOf(read.record);
  if (!found.ok) throw new Error(`${found.fault.code} at ${found.fault.place}`);
  const { record } = read;
  return {
    record,
    turns: record.turns,
    start: startGame(compile(found.scenario), record.seed),
  };
}

function next(game: Game, turn: Opened['turns'][number]): Game {
  const { fingerprint: _, injected, ...decision } = turn;
  const met = injectAll(game, injected ?? []);
  if (typeof met === 'string') throw new Error(`turn ${game.state.turn + 1}: ${met}`);
  const result = advance(met, decision);
  if (!result.ok) throw new Error(`turn ${game.state.turn + 1}: ${result.refusal.code}`);
  return result.game;
}

/** Goes by the link and back, and sums up its letters. */
function linkOf(record: Opened['record']): string {
  const link = encodeLink(record);
  const back = decodeLink(link);
  if (!back.ok || encodeLink(back.record) !== link) throw new Error('the link does not come back');
  return fingerprint([...link].map((letter) => letter.charCodeAt(0)));
}
