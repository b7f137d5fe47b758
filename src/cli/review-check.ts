/**
 * npm run review:check   holds the review against weeks that are known to be wrong, or right
 */

import { DEPTHS, type DepthName } from '../review/index.ts';
import { compile } from '../scenario/index.ts';
import { fail, type Options, readOptions, wholeNumber } from './arguments.ts';
import { runAll, threadsHere } from './pool.ts';
import { CHECKS, type Check, type CheckResult, type CheckTask } from './review-check-task.ts';
import { loadScenario } from './scenario-files.ts';

const HELP = `Holds the review against weeks that are known to be wrong, or right.

  npm run review:check [-- --games 100 --depth normal --only backwards --list]

  backwards  the direction is declared the opposite way of the market as known
  pressed    the third turn on end in which every team is pressed all week
  idle       all half-days are empty while a warning stands for the second turn, the danger past its half
  planner    the week of the planner, which searches from what a player may know, here to the end of the game

A planted week must be called a blunder in at least 95 % of the games, and the planner's a mistake
or worse in at most 5 %. The exit code is 1 where it is not so. Takes minutes.
`;

/** Where each is looked for. A crisis that can still be answered is one of stagnation: chaos is warned of late. */
const PLACES: Readonly<Record<Check, readonly string[]>> = {
  backwards: ['the-steady-mill', 'the-ground-shifts', 'founders-fire'],
  pressed: ['the-steady-mill', 'the-ground-shifts', 'founders-fire'],
  idle: ['the-ground-shifts'],
  planner: ['the-steady-mill', 'the-ground-shifts', 'founders-fire', 'white-water'],
};

const places = (check: Check, n: number): string => PLACES[check][n % PLACES[check].length] ?? '';

const isDepth = (name: string): name is DepthName => Object.hasOwn(DEPTHS, name);
const isCheck = (name: string): name is Check => (CHECKS as readonly string[]).includes(name);

function tasksOf(check: Check, games: number, depth: DepthName): CheckTask[] {
  const places = PLACES[check].map((id) => {
    const loaded = loadScenario(id);
    if (!loaded.ok) fail(loaded.message);
    return compile(loaded.scenario);
  });
  return Array.from({ length: games }, (_, n) => {
    const setup = places[n % places.length] ?? fail('no scenario');
    // Not so late that little is left to be lost.
    const turns = Math.min(8, setup.turns - 4);
    return { check, setup, seed: `check-${n}`, turn: 2 + (n % turns), depth };
  });
}

/** Checks one kind and prints what came out; whether it is as it must be. */
async function run(check: Check, games: number, depth: DepthName, list: boolean): Promise<boolean> {
  const tasks = tasksOf(check, games, depth);
  const results = await runAll<CheckTask, CheckResult | null>(
    new URL('./review-check-task.ts', import.meta.url),
    tasks,
    { threads: threadsHere() },
  );
  if (list)
    for (const [n, it] of results.entries())
      console.log(
        it
          ? `  ${places(check, n)} ${n} after turn ${it.turn}: ${it.label}, ` +
              `${it.loss.toFixed(2)} ± ${it.error.toFixed(2)}`
          : `  ${places(check, n)} ${n}: no such turn`,
      );
  const found = results.filter((it) => it !== null);
  const called = (labels: readonly string[]): number =>
    found.filter(({ label }) => labels.includes(label)).length;
  const planner = check === 'planner';
  const count = planner ? called(['mistake', 'blunder']) : called(['blunder']);
  const share = found.length === 0 ? 0 : count / found.length;
  const held = planner ? share <= 0.05 : share >= 0.95;
  const labels = new Map<string, number>();
  for (const { label } of found) labels.set(label, (labels.get(label) ?? 0) + 1);
  const all = [...labels].map(([label, times]) => `${times} ${label}`).join(', ');
  const what = planner ? 'called a mistake or worse' : 'called a blunder';
  console.log(
    `${held ? 'held    ' : 'NOT HELD'} ${check.padEnd(10)} ${(100 * share).toFixed(1)} % of ` +
      `${found.length} ${what} (${all})`,
  );
  return held;
}

async function main(options: Options): Promise<void> {
  if (options.flags.has('help')) return console.log(HELP);
  const games = wholeNumber(options, 'games', 100, 1, 10_000);
  const depth = options.values.get('depth') ?? 'normal';
  if (!isDepth(depth)) fail(`There is no depth "${depth}".`);
  const only = options.values.get('only');
  if (only !== undefined && !isCheck(only)) fail(`There is no check "${only}". See --help.`);
  for (const check of CHECKS)
    if (only === undefined || only === check)
      if (!(await run(check, games, depth, options.flags.has('list')))) process.exitCode = 1;
}

await main(readOptions(process.argv.slice(2), ['games', 'depth', 'only'], ['help', 'list']));
