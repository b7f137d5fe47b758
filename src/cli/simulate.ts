import { ENDINGS, type EndingKind, type Gauges } from '../engine/index.ts';
import {
  PLANNERS,
  type Planner,
  POLICIES,
  type Policy,
  plannerNamed,
  play,
  policyNamed,
} from '../policies/index.ts';
import { compile, type Scenario } from '../scenario/index.ts';
import { fail, type Options, readOptions, wholeNumber } from './arguments.ts';
import { loadScenario } from './scenario-files.ts';

const NAMES = [...POLICIES, ...PLANNERS].map((policy) => policy.name).join(', ');

const HELP = `Plays whole games with a policy and shows how they end.

  npm run simulate -- --scenario the-ground-shifts --policy manager --seeds 60 [--json]

  --scenario ID   a scenario of scenarios/, or the path of a scenario file
  --policy NAME   ${NAMES}; all the fixed ones when absent.
                  The planner searches, from what a player may know, and takes seconds for a game.
                  The oracle is the same search from the truth: it cheats, to show what knowing is worth.
  --seeds N       how many games, 1 to 10000 (60)
  --json          one object on one line, for other programs (needs --policy)
`;

interface Spread {
  readonly mean: number;
  readonly sd: number;
}

interface Summary {
  readonly scenario: string;
  readonly policy: string;
  readonly seeds: number;
  readonly ended: Readonly<Record<EndingKind, number>>;
  readonly score: Spread;
  readonly value: Spread;
  readonly turns: Spread;
  readonly gauges: Readonly<Partial<Record<keyof Gauges, Spread>>>;
}

const SHOWN: readonly (keyof Gauges)[] = [
  'executionCapacity',
  'adaptability',
  'coherence',
  'followership',
  'fit',
  'reliability',
  'commitment',
  'strain',
  'trust',
];

function spread(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, sd: values.length > 1 ? Math.sqrt(square / (values.length - 1)) : 0 };
}

/** Plays `seeds` games of a scenario with a policy. The seeds are s1, s2 … so that anybody has the same games. */
function simulate(scenario: Scenario, policy: Policy | Planner, seeds: number): Summary {
  const setup = compile(scenario);
  const ended: Record<EndingKind, number> = {
    chaos: 0,
    stagnation: 0,
    insolvent: 0,
    sustained: 0,
    thriving: 0,
  };
  const scores: number[] = [];
  const values: number[] = [];
  const turns: number[] = [];
  const gauges: Gauges[] = [];
  for (let n = 1; n <= seeds; n++) {
    const { state } = play(setup, `s${n}`, policy).last;
    if (!state.ended) continue;
    ended[state.ended.kind]++;
    scores.push(state.ended.score);
    values.push(state.ended.value);
    turns.push(state.ended.turn);
    gauges.push(state.gauges);
  }
  return {
    scenario: scenario.id,
    policy: policy.name,
    seeds,
    ended,
    score: spread(scores),
    value: spread(values),
    turns: spread(turns),
    gauges: Object.fromEntries(
      SHOWN.map((figure) => [figure, spread(gauges.map((it) => it[figure]))]),
    ),
  };
}

const fixed = (value: number, digits: number, width: number): string =>
  value.toFixed(digits).padStart(width);

function printTable(scenario: Scenario, summaries: readonly Summary[]): void {
  const seeds = summaries[0]?.seeds ?? 0;
  console.log(`${scenario.title}: ${seeds} games for each policy, mean ± standard deviation\n`);
  console.log(`${'policy'.padEnd(11)}    value        score      turns  ended`);
  for (const it of summaries) {
    const endings = ENDINGS.filter((kind) => it.ended[kind] > 0)
      .map((kind) => `${kind} ${Math.round((100 * it.ended[kind]) / it.seeds)} %`)
      .join(', ');
    console.log(
      `${it.policy.padEnd(11)} ${fixed(it.value.mean, 1, 5)} ±${fixed(it.value.sd, 1, 4)}  ` +
        `${fixed(it.score.mean, 1, 5)} ±${fixed(it.score.sd, 1, 4)}  ${fixed(it.turns.mean, 1, 5)}  ${endings}`,
    );
  }
  console.log(`\nAt the end of the game`);
  console.log(`${'policy'.padEnd(11)} ${SHOWN.map((figure) => figure.padStart(18)).join('')}`);
  for (const it of summaries) {
    const cells = SHOWN.map((figure) => {
      const { mean, sd } = it.gauges[figure] ?? { mean: 0, sd: 0 };
      return `${mean.toFixed(2)} ±${sd.toFixed(2)}`.padStart(18);
    });
    console.log(`${it.policy.padEnd(11)} ${cells.join('')}`);
  }
}

function main(options: Options): void {
  if (options.flags.has('help')) {
    console.log(HELP);
    return;
  }
  const id = options.values.get('scenario');
  if (id === undefined) fail('--scenario is missing. See --help.');
  const loaded = loadScenario(id);
  if (!loaded.ok) {
    const faults = loaded.faults.map(
      (it) => `  ${it.path}: expected ${it.expected}, found ${it.found}`,
    );
    fail([loaded.message, ...faults].join('\n'));
  }
  const { scenario } = loaded;
  const seeds = wholeNumber(options, 'seeds', 60, 1, 10_000);
  const name = options.values.get('policy');
  const policy = name === undefined ? undefined : (policyNamed(name) ?? plannerNamed(name));
  if (name !== undefined && !policy) {
    fail(`There is no policy "${name}". There are: ${NAMES}.`);
  }
  if (options.flags.has('json')) {
    if (!policy) fail('--json prints one object, so it needs --policy.');
    const { ended, score, value } = simulate(scenario, policy, seeds);
    console.log(
      JSON.stringify({ scenario: scenario.id, policy: policy.name, seeds, ended, score, value }),
    );
    return;
  }
  printTable(
    scenario,
    (policy ? [policy] : POLICIES).map((it) => simulate(scenario, it, seeds)),
  );
}

main(readOptions(process.argv.slice(2), ['scenario', 'policy', 'seeds'], ['json', 'help']));
