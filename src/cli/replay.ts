/**
 * npm run replay -- verify FILE…   plays records again and names the first turn that differs
 * npm run replay -- link FILE…     prints each record as the part of a link
 */
import { encodeLink, type FindScenario, replayRecord } from '../record/index.ts';
import { finder, readSource, shownFault, sourceName } from './record-files.ts';

const USAGE = `Plays records again.

  npm run replay -- verify FILE…   checks every turn's fingerprint; a link may stand for a file
  npm run replay -- link FILE…     prints each record as the part of a link

The exit code is 0 when every record replays, 1 when one does not, 2 for a wrong call.`;

/** Replays one record and prints a line; whether it came out the same. */
function verify(source: string, find: FindScenario): boolean {
  const got = readSource(source);
  if (!got.ok) {
    console.log(`FAULTY   ${sourceName(source)}: ${shownFault(got.fault)}`);
    return false;
  }
  const played = replayRecord(got.record, find);
  if (!played.ok) {
    const where = played.turn === 0 ? 'before the first turn' : `turn ${played.turn}`;
    console.log(`DIFFERS  ${sourceName(source)}: ${where}: ${shownFault(played.fault)}`);
    return false;
  }
  const { state } = played.games.at(-1) ?? played.games[0]!;
  const end = state.ended
    ? `${state.ended.kind} in turn ${state.ended.turn}, score ${state.ended.score.toFixed(1)}`
    : `open after turn ${state.turn}`;
  console.log(
    `same     ${sourceName(source)}: ${played.scenario.title}, seed ${got.record.seed}, ${end}`,
  );
  return true;
}

function link(source: string): boolean {
  const got = readSource(source);
  console.log(got.ok ? encodeLink(got.record) : `${sourceName(source)}: ${shownFault(got.fault)}`);
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
  const find = finder();
  const outcomes = sources.map((source) =>
    command === 'link' ? link(source) : verify(source, find),
  );
  return outcomes.every(Boolean) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
