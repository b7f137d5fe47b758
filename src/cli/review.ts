/**
 * npm run review -- FILE   judges every turn of a recorded game over simulated futures
 */
import type { Game, TurnReport } from '../engine/index.ts';
import { replayRecord } from '../record/index.ts';
import {
  DEPTHS,
  type DepthName,
  inputOf,
  positionsOf,
  profileOf,
  summaryOf,
  type TurnReview,
} from '../review/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { fail, type Options, readOptions, wholeNumber } from './arguments.ts';
import { runAll, threadsHere } from './pool.ts';
import { finder, readSource, shownFault, sourceName } from './record-files.ts';
import { printReview } from './review-report.ts';
import type { ReviewTask } from './review-task.ts';

const HELP = `Judges every turn of a recorded game against alternatives, over simulated futures.

  npm run review -- FILE [--depth normal] [--turn N] [--json]

  FILE          a record (….bothhands.json), or a link in quotation marks
  --depth NAME  how many futures: ${Object.keys(DEPTHS).join(', ')} (normal)
  --turn N      one turn only, counted from 1
  --threads N   worker threads (as many as there are cores)
  --json        one object on one line; docs/review.md describes it
`;

const isDepth = (name: string): name is DepthName => Object.hasOwn(DEPTHS, name);

interface Played {
  readonly scenario: Scenario;
  readonly last: Game;
  readonly reports: readonly TurnReport[];
}

/** The game in a source, played again; ends with a clear word where it cannot be. */
function playedFrom(source: string): Played {
  const got = readSource(source);
  if (!got.ok) fail(`${sourceName(source)}: ${shownFault(got.fault)}`);
  const played = replayRecord(got.record, finder());
  if (!played.ok) {
    const where = played.turn === 0 ? 'before the first turn' : `in turn ${played.turn}`;
    fail(`${sourceName(source)} cannot be replayed ${where}: ${shownFault(played.fault)}`);
  }
  const last = played.games.at(-1);
  if (!last || last.log.length === 0) fail(`${sourceName(source)}: no turn has been played in it.`);
  return { scenario: played.scenario, last, reports: played.reports };
}

async function main(options: Options): Promise<void> {
  if (options.flags.has('help')) {
    console.log(HELP);
    return;
  }
  const [source, second] = options.words;
  if (source === undefined || second !== undefined) fail('Name one record. See --help.');
  const depth = options.values.get('depth') ?? 'normal';
  if (!isDepth(depth)) {
    fail(`There is no depth "${depth}". There are: ${Object.keys(DEPTHS).join(', ')}.`);
  }
  const { scenario, last, reports } = playedFrom(source);
  const turns = last.log.length;
  const only = options.values.has('turn') ? wholeNumber(options, 'turn', 1, 1, turns) : null;
  const threads = wholeNumber(options, 'threads', threadsHere(), 1, 64);
  const input = inputOf(last);
  const tasks: ReviewTask[] = [];
  for (let turn = 1; turn <= turns; turn++)
    if (only === null || only === turn) tasks.push({ input, turn, depth });
  const watched = process.stderr.isTTY && !options.flags.has('json');
  const found = await runAll<ReviewTask, TurnReview | null>(
    new URL('./review-task.ts', import.meta.url),
    tasks,
    {
      threads,
      onDone: (done, of) => {
        if (watched) process.stderr.write(`\r${done} of ${of} turns`);
      },
    },
  );
  if (watched) process.stderr.write('\r\x1b[K');
  const reviews = found.filter((it) => it !== null);
  const summary = summaryOf(reviews, last);
  const profile = profileOf(
    positionsOf(input).positions.flatMap((position, at) => {
      const report = reports[at];
      return report ? [{ ...position, report }] : [];
    }),
  );
  if (options.flags.has('json')) {
    const head = { format: 'both-hands-review', version: 1, scenario: scenario.id };
    console.log(
      JSON.stringify({ ...head, seed: last.seed, depth, turns: reviews, summary, profile }),
    );
    return;
  }
  printReview({ scenario, last, reviews, summary, profile });
}

await main(
  readOptions(process.argv.slice(2), ['depth', 'turn', 'threads'], ['json', 'help'], true),
);
