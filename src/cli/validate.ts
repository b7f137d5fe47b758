import { joined, NUDGES, ROW_IDS, ROWS, type RowId, type Sweep } from '../validity/index.ts';
import { fail, type Options, readOptions, wholeNumber } from './arguments.ts';
import { runAll, threadsHere } from './pool.ts';
import { markdownOf, markdownOfSweep } from './validate-markdown.ts';
import { jsonOf, type Measured, printSweep, printTable } from './validate-report.ts';
import type { Part, PartResult } from './validate-task.ts';

const HELP = `Holds the engine against published results and prints one table.

  npm run validate [-- --only V3,V5] [--sweep] [--json | --markdown]

  --only IDS      rows to measure, by comma: ${ROW_IDS.join(', ')}
  --sweep         afterwards: every coefficient 20 % lower and 20 % higher, one at a time
  --seeds N       seeds of every row, 2 to 10000, instead of each row's own number
  --threads N     worker threads, 1 to 64 (${threadsHere()} here)
  --json          one object on one line, for other programs
  --markdown      the tables of docs/validity.md

The exit code is 0 if the report could be made, whatever it says.
`;

function rowsOf(options: Options): (typeof ROWS)[number][] {
  const only = options.values.get('only');
  if (only === undefined) return [...ROWS];
  const ids = only.split(',').map((id) => id.trim().toUpperCase());
  for (const id of ids) {
    if (!ROWS.some((row) => row.id === id)) {
      fail(`There is no row "${id}". There are: ${ROWS.map((row) => row.id).join(', ')}.`);
    }
  }
  return ROWS.filter((row) => ids.includes(row.id));
}

/** Progress on the error output, where it disturbs no other program. */
function progress(what: string): (done: number, of: number) => void {
  return (done, of) => {
    if (!process.stderr.isTTY) return;
    process.stderr.write(`\r${what} ${done} of ${of}${done === of ? '\n' : ''}`);
  };
}

const TASK = new URL('./validate-task.ts', import.meta.url);

async function main(options: Options): Promise<void> {
  if (options.flags.has('help')) {
    console.log(HELP);
    return;
  }
  const rows = rowsOf(options);
  const threads = wholeNumber(options, 'threads', threadsHere(), 1, 64);
  const given = options.values.has('seeds') ? wholeNumber(options, 'seeds', 0, 2, 10_000) : null;
  const since = performance.now();
  const parts = rows.flatMap(({ id, seeds, ablation }): Part[] => {
    const part = { row: id, seeds: given ?? seeds.full };
    return ablation
      ? [
          { kind: 'row', ...part },
          { kind: 'ablation', ...part },
        ]
      : [{ kind: 'row', ...part }];
  });
  const results = await runAll<Part, PartResult>(TASK, parts, {
    threads,
    onDone: progress('rows and ablations'),
  });
  const measured: Measured[] = rows.map((row) => {
    const at = (kind: Part['kind']) =>
      results[parts.findIndex((part) => part.row === row.id && part.kind === kind)];
    return {
      row,
      seeds: given ?? row.seeds.full,
      outcome: at('row')?.outcome ?? { figures: {}, verdicts: [] },
      ablated: at('ablation')?.outcome ?? null,
      took: (at('row')?.took ?? 0) + (at('ablation')?.took ?? 0),
    };
  });
  const tableTook = (performance.now() - since) / 1000;
  const asJson = options.flags.has('json');
  const asMarkdown = options.flags.has('markdown');
  if (asMarkdown) console.log(markdownOf(measured));
  else if (!asJson) printTable(measured, tableTook);
  const sweep = options.flags.has('sweep')
    ? await sweepOf(
        rows.map((row) => row.id),
        threads,
      )
    : null;
  if (asJson) console.log(JSON.stringify(jsonOf(measured, sweep)));
  else if (sweep && asMarkdown) console.log(`\n${markdownOfSweep(sweep)}`);
  else if (sweep) printSweep(sweep);
}

async function sweepOf(rows: readonly RowId[], threads: number): Promise<Sweep> {
  const parts = NUDGES.flatMap((nudge) => rows.map((row): Part => ({ kind: 'nudge', row, nudge })));
  const results = await runAll<Part, PartResult>(TASK, parts, {
    threads,
    onDone: progress('nudges'),
  });
  return joined(results.flatMap((it) => (it.sweep ? [it.sweep] : [])));
}

await main(
  readOptions(
    process.argv.slice(2),
    ['only', 'seeds', 'threads'],
    ['sweep', 'json', 'markdown', 'help'],
  ),
);
