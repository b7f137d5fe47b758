import { availableParallelism, cpus, loadavg } from 'node:os';
import { fail, readOptions } from '../../src/cli/arguments.ts';
import { runAll } from '../../src/cli/pool.ts';
import { compileReference } from './compiled.ts';
import {
  advanceCourse,
  forecastCourse,
  freshCourse,
  gameCourse,
  liveAndReplay,
  REFERENCE_WEEKS,
  REPRESENTATIVE,
  referenceCourse,
  turnCourse,
} from './courses.ts';
import type { Many } from './many-task.ts';
import { middleOf, organization } from './organizations.ts';
import { beginReference, REFERENCE_PEOPLE, referenceWeek } from './reference.ts';
import { type Measures, printReport } from './report.ts';
import { logSizes, memoryOfGame } from './sizes.ts';
import { type Pace, type Rival, type Timed, timeAll } from './stopwatch.ts';

const HELP = `Measures how fast the engine is on this machine, in one run, interleaved, by medians.

  npm run bench [-- --quick] [--json]

  --quick   a third of the time, for a first look
  --json    one object on one line, for other programs (docs/speed.md describes it)

Times are processor time, which neighbours disturb least. It measures and asserts nothing; the exit
code is 0 if everything could be measured. Without a C compiler the reference in C is left out.
`;

const WEEKS_IN_C = 200_000;
const GROWTH = [40, 400, 4000] as const;

/** The value that both references come to after the same weeks: the same bits, or one of them is wrong. */
function valueAfter(weeks: number): number {
  const reference = beginReference();
  let value = 0;
  for (let n = 0; n < weeks; n++) value += referenceWeek(reference);
  return value;
}

async function measure(pace: Pace): Promise<Measures> {
  const compiled = compileReference();
  const middle = REPRESENTATIVE();
  const small = middleOf(organization(40, 4, 6));
  const { live, again, record } = liveAndReplay();
  let valueInC = 0;
  const rivals: Rival[] = compiled
    ? [
        {
          name: 'reference in C',
          measure: () => {
            const { nanoseconds, value } = compiled.run(WEEKS_IN_C);
            valueInC = value;
            return { nanoseconds, checksum: String(value) };
          },
        },
      ]
    : [];
  const grown = GROWTH.map((people) =>
    turnCourse(`turn of ${people}`, middleOf(organization(people, people / 10, 6))),
  );
  const timed = timeAll(
    [
      referenceCourse(),
      turnCourse('turn', middle),
      freshCourse('turn, luck drawn anew', middle),
      gameCourse('game', 40),
      advanceCourse('advance, 60 people, 13 weeks', middle),
      advanceCourse('advance, 40 people, 6 weeks', small),
      forecastCourse('forecast, 40 people, 6 weeks', small),
      live,
      again,
      ...grown,
    ],
    pace,
    rivals,
    (done, of) => {
      if (process.stderr.isTTY) process.stderr.write(`\rround ${done} of ${of}`);
    },
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  const at = (name: string): Timed => {
    const found = timed.get(name);
    if (!found) throw new Error(`Nothing was timed as "${name}".`);
    return found;
  };
  const personWeeks = middle.game.state.people.team.length * middle.setup.weeksPerTurn;
  const model = at('turn').median / personWeeks;
  const inC = compiled ? at('reference in C').median : null;
  const js = at('reference').median / REFERENCE_WEEKS / REFERENCE_PEOPLE;
  compiled?.remove();
  const threads = availableParallelism();
  const many = async (what: Many['what']): Promise<number> => {
    const task = new URL('./many-task.ts', import.meta.url);
    const input: Many = { what, milliseconds: pace.warm * 2 };
    const rates = await runAll<Many, number>(task, new Array(threads).fill(input), { threads });
    return rates.reduce((sum, rate) => sum + rate, 0);
  };
  const growth = GROWTH.map((people) => ({
    people,
    nanosecondsPerTurn: at(`turn of ${people}`).median,
  }));
  const least = growth[0] as (typeof growth)[number];
  const most = growth[growth.length - 1] as (typeof growth)[number];
  return {
    machine: {
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      cores: threads,
      node: process.version,
      compiler: compiled?.compiler ?? null,
      load: loadavg()[0] ?? 0,
    },
    kernel: {
      people: REFERENCE_PEOPLE,
      referenceInC: inC,
      reference: js,
      referenceToC: inC === null ? null : js / inC,
      sameBits: inC === null ? null : valueInC === valueAfter(WEEKS_IN_C + 1000),
      model,
      modelToC: inC === null ? null : model / inC,
    },
    turns: {
      people: 60,
      weeks: 13,
      oneCore: 1e9 / at('turn').median,
      allCores: await many('turns'),
    },
    games: {
      people: 40,
      turns: 16,
      oneCore: 1e9 / at('game').median,
      allCores: await many('games'),
    },
    publicTurn: {
      people60weeks13: at('advance, 60 people, 13 weeks').median / 1e6,
      people40weeks6: at('advance, 40 people, 6 weeks').median / 1e6,
    },
    forecast: { people40weeks6: at('forecast, 40 people, 6 weeks').median / 1e6 },
    replay: {
      live: at('live').median / 1e6,
      replay: at('replay').median / 1e6,
      ratio: at('replay').median / at('live').median,
      sameGame: at('live').checksum === at('replay').checksum,
    },
    growth: {
      turns: growth,
      toLinear: most.nanosecondsPerTurn / least.nanosecondsPerTurn / (most.people / least.people),
    },
    randomness: { ratio: at('turn, luck drawn anew').median / at('turn').median },
    log: logSizes(record),
    memory: memoryOfGame(),
    checksums: Object.fromEntries([...timed.values()].map((it) => [it.name, it.checksum])),
  };
}

const options = readOptions(process.argv.slice(2), [], ['json', 'quick', 'help']);
if (options.flags.has('help')) console.log(HELP);
else {
  const pace = options.flags.has('quick')
    ? { warm: 500, round: 100, rounds: 5 }
    : { warm: 1500, round: 200, rounds: 9 };
  try {
    const measures = await measure(pace);
    if (options.flags.has('json')) console.log(JSON.stringify(measures));
    else printReport(measures);
  } catch (fault) {
    fail(fault instanceof Error ? `The bench could not finish: ${fault.message}` : String(fault));
  }
}
