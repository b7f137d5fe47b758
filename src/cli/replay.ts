/**
 * npm run replay -- verify FILE…   plays records again and names the first turn that differs
 * npm run replay -- link FILE…     prints each record as the part of a link
 */
import { readFileSync, statSync } from 'node:fs';
import {
  decodeLink,
  decodeRecord,
  encodeLink,
  type FindScenario,
  type GameRecord,
  isRecordLink,
  type RecordFault,
  replayRecord,
} from '../record/index.ts';
import { loadScenarios } from './scenario-files.ts';

const USAGE = `Plays records again.

  npm run replay -- verify FILE…   checks every turn's fingerprint; a link may stand for a file
  npm run replay -- link FILE…     prints each record as the part of a link

The exit code is 0 when every record replays, 1 when one does not, 2 for a wrong call.`;

/** Largest file that is opened, in bytes. */
const LARGEST_FILE = 6_000_000;

type Read =
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly fault: RecordFault | string };

function read(source: string): Read {
  if (isRecordLink(source)) return decodeLink(source);
  try {
    if (statSync(source).size > LARGEST_FILE) return { ok: false, fault: 'The file is too large.' };
    return decodeRecord(readFileSync(source, 'utf8'));
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : 'It cannot be read.' };
  }
}

const shown = (fault: RecordFault | string): string =>
  typeof fault === 'string'
    ? fault
    : `${fault.code} at ${fault.place}: expected ${fault.expected}. ${fault.remedy}`;

const nameOf = (source: string): string =>
  isRecordLink(source) ? `${source.slice(0, 24)}…` : source;

/** Replays one record and prints a line; whether it came out the same. */
function verify(source: string, find: FindScenario): boolean {
  const got = read(source);
  if (!got.ok) {
    console.log(`FAULTY   ${nameOf(source)}: ${shown(got.fault)}`);
    return false;
  }
  const played = replayRecord(got.record, find);
  if (!played.ok) {
    const where = played.turn === 0 ? 'before the first turn' : `turn ${played.turn}`;
    console.log(`DIFFERS  ${nameOf(source)}: ${where}: ${shown(played.fault)}`);
    return false;
  }
  const { state } = played.games.at(-1) ?? played.games[0]!;
  const end = state.ended
    ? `${state.ended.kind} in turn ${state.ended.turn}, score ${state.ended.score.toFixed(1)}`
    : `open after turn ${state.turn}`;
  console.log(
    `same     ${nameOf(source)}: ${played.scenario.title}, seed ${got.record.seed}, ${end}`,
  );
  return true;
}

function link(source: string): boolean {
  const got = read(source);
  console.log(got.ok ? encodeLink(got.record) : `${nameOf(source)}: ${shown(got.fault)}`);
  return got.ok;
}

function main(args: readonly string[]): number {
  const [command, ...sources] = args;
  if (command === '--help' || command === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ((command !== 'verify' && command !== 'link') || sources.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const { scenarios } = loadScenarios();
  const find: FindScenario = (id) => scenarios.find((scenario) => scenario.id === id) ?? null;
  const outcomes = sources.map((source) =>
    command === 'link' ? link(source) : verify(source, find),
  );
  return outcomes.every(Boolean) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
