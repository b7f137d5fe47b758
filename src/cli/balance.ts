import { RULES_VERSION } from '../engine/index.ts';
import { compile, type Scenario } from '../scenario/index.ts';
import {
  type Balance,
  balanceOf,
  dilemmasOf,
  FIXED,
  findingsOf,
  halfDaysOf,
  handsOf,
  type Measurements,
  type Played,
  sharesOf,
} from '../validity/index.ts';
import { fail, type Options, readOptions, wholeNumber } from './arguments.ts';
import { writePar } from './balance-par.ts';
import { printBalance } from './balance-report.ts';
import type { Part, PartResult } from './balance-task.ts';
import { runAll, threadsHere } from './pool.ts';
import { loadScenario, loadScenarios } from './scenario-files.ts';

const HELP = `Measures the balance of the game: endings and scores of all policies, what the planner does with its
half-days, how far a tuned fixed sequence comes, how far luck spreads the score, which events are dilemmas.

  npm run balance [-- --scenario the-merger] [--seeds 200] [--json]

  --scenario ID        one scenario, or the path of a scenario file; all of scenarios/ when absent
  --seeds N            games of every policy, 2 to 10000 (200)
  --planner-seeds N    games of the planner, when fewer are to do (as --seeds)
  --quick              few games of everything, for exploring: about a tenth of the time
  --threads N          worker threads, 1 to 64 (${threadsHere()} here)
  --write-par          afterwards, writes what the policies reached into the scenario files as par
  --json               one object on one line, for other programs; docs/balance.md describes it

The exit code is 0 if the report could be made, whatever it says.
`;

const TASK = new URL('./balance-task.ts', import.meta.url);

/** How much is measured. */
interface Extent {
  readonly seeds: number;
  readonly plannerSeeds: number;
  readonly oracleSeeds: number;
  /** Trials by which the fixed sequence is tuned. */
  readonly steps: number;
  /** Seeds whose games give the states for dilemmas. */
  readonly dilemmaSeeds: number;
}

function extentOf(options: Options): Extent {
  const quick = options.flags.has('quick');
  const seeds = wholeNumber(options, 'seeds', quick ? 24 : 200, 2, 10_000);
  const plannerSeeds = Math.min(
    seeds,
    wholeNumber(options, 'planner-seeds', quick ? 4 : seeds, 2, 10_000),
  );
  return {
    seeds,
    plannerSeeds,
    oracleSeeds: Math.min(plannerSeeds, quick ? 2 : 20),
    steps: quick ? 60 : 400,
    dilemmaSeeds: Math.min(seeds, quick ? 8 : 40),
  };
}

function scenariosOf(options: Options): Scenario[] {
  const id = options.values.get('scenario');
  if (id === undefined) return [...loadScenarios().scenarios];
  const loaded = loadScenario(id);
  if (loaded.ok) return [loaded.scenario];
  const faults = loaded.faults.map(
    (it) => `  ${it.path}: expected ${it.expected}, found ${it.found}`,
  );
  return fail([loaded.message, ...faults].join('\n'));
}

/** Games in portions, so that all threads have something to do until the end. */
function games(scenario: Scenario, policy: string, seeds: number, portion: number): Part[] {
  const parts: Part[] = [];
  for (let from = 1; from <= seeds; from += portion) {
    const to = Math.min(seeds, from + portion - 1);
    parts.push({ kind: 'games', scenario, policy, from, to });
  }
  return parts;
}

function partsOf(scenario: Scenario, extent: Extent): Part[] {
  const dilemmas: Part[] = [];
  for (let n = 1; n <= extent.dilemmaSeeds; n += 4) {
    const to = Math.min(extent.dilemmaSeeds, n + 3);
    dilemmas.push({ kind: 'dilemmas', scenario, from: n, to });
  }
  return [
    { kind: 'sequence', scenario, steps: extent.steps, seeds: extent.seeds },
    ...games(scenario, 'planner', extent.plannerSeeds, 4),
    ...games(scenario, 'oracle', extent.oracleSeeds, 4),
    ...[...FIXED, 'random'].flatMap((policy) => games(scenario, policy, extent.seeds, 100)),
    ...dilemmas,
  ];
}

function measured(scenario: Scenario, parts: readonly Part[], results: readonly PartResult[]) {
  const played: Record<string, Played[]> = {};
  let tuned: Measurements['tuned'] = null;
  const answered = [];
  for (const [i, part] of parts.entries()) {
    const result = results[i];
    if (part.scenario !== scenario || result === undefined) continue;
    if (result.kind === 'sequence') tuned = result.tuned;
    else if (result.kind === 'dilemmas') answered.push(...result.answered);
    else if (part.kind === 'games') {
      played[part.policy] = [...(played[part.policy] ?? []), ...result.games];
    }
  }
  const dilemmas = dilemmasOf(compile(scenario), answered);
  return { id: scenario.id, games: played, tuned, dilemmas };
}

/** Progress on the error output, where it disturbs no other program. */
function progress(done: number, of: number): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\rparts ${done} of ${of}${done === of ? '\n' : ''}`);
  }
}

async function main(options: Options): Promise<void> {
  if (options.flags.has('help')) {
    console.log(HELP);
    return;
  }
  const scenarios = scenariosOf(options);
  const extent = extentOf(options);
  const threads = wholeNumber(options, 'threads', threadsHere(), 1, 64);
  const parts = scenarios.flatMap((scenario) => partsOf(scenario, extent));
  const results = await runAll<Part, PartResult>(TASK, parts, { threads, onDone: progress });
  const all = scenarios.map((scenario) => measured(scenario, parts, results));
  const actionShare = sharesOf(halfDaysOf(all.flatMap((it) => it.games.planner ?? [])));
  const handShare = handsOf(actionShare);
  const shares = Object.values(actionShare);
  const each = all.map(balanceOf);
  const balance: Balance = {
    rules: RULES_VERSION,
    seeds: extent.seeds,
    plannerSeeds: extent.plannerSeeds,
    scenarios: each,
    actionShare,
    handShare,
    maxActionShare: Math.max(...shares),
    minActionShare: Math.min(...shares),
    findings: findingsOf(each, actionShare, handShare),
  };
  if (options.flags.has('json')) console.log(JSON.stringify(balance));
  else printBalance(balance);
  if (options.flags.has('write-par')) writePar(scenarios, balance);
}

await main(
  readOptions(
    process.argv.slice(2),
    ['scenario', 'seeds', 'planner-seeds', 'threads'],
    ['quick', 'write-par', 'json', 'help'],
  ),
);
