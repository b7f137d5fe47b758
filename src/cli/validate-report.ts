import {
  type Bound,
  holds,
  type Outcome,
  type Row,
  SWEEP_SHARE,
  type Sweep,
  type Verdict,
} from '../validity/index.ts';

/** A row with everything that was measured of it. */
export interface Measured {
  readonly row: Row;
  readonly seeds: number;
  readonly outcome: Outcome;
  readonly ablated: Outcome | null;
  /** Seconds of one thread. */
  readonly took: number;
}

const WIDTH = 100;

/** A measured figure in three or four digits. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return 'not measurable';
  const digits = Math.abs(value) >= 100 ? 1 : 3;
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** A bound in words. */
export function threshold({ least, most }: Bound): string {
  const [from, to] = [least, most].map((it) => it && Number(it.toFixed(6)));
  if (from !== undefined && to !== undefined) return `${from} to ${to}`;
  return from !== undefined ? `at least ${from}` : `at most ${to}`;
}

/** Text in lines of a width, each after the same margin. */
function wrapped(text: string, margin: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && margin.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((it) => margin + it).join('\n');
}

function verdictLine({ says, measured, bound, held }: Verdict): string {
  const counts = threshold(bound).padEnd(16);
  return `     ${held ? 'yes' : 'NO '} ${figure(measured).padStart(9)}  ${counts}  ${says}`;
}

function printRow({ row, seeds, outcome, ablated, took }: Measured): void {
  const held = holds(outcome) ? 'held' : 'NOT HELD';
  console.log(`${row.id.padEnd(4)} ${held}, ${row.kind}, ${seeds} seeds, ${took.toFixed(1)} s`);
  console.log(wrapped(row.claim, '     '));
  console.log(wrapped(`Source: ${row.source}`, '     '));
  console.log(wrapped(`Setting: ${row.setting}`, '     '));
  console.log('     held  measured  counts if         what');
  for (const verdict of outcome.verdicts) console.log(verdictLine(verdict));
  for (const name of row.reported ?? []) {
    console.log(
      `       - ${figure(outcome.figures[name]).padStart(9)}  ${'reported only'.padEnd(16)}  ${name}`,
    );
  }
  if (row.ablation && ablated) {
    const vanishes = holds(ablated) ? 'the result vanishes' : 'THE RESULT DOES NOT VANISH';
    console.log(wrapped(`Ablation, ${vanishes}: ${row.ablation.says}`, '     '));
    for (const verdict of ablated.verdicts) console.log(verdictLine(verdict));
  }
  console.log('');
}

/** Prints every row, then how many held. */
export function printTable(measured: readonly Measured[], took: number): void {
  console.log('Published results, on the real engine with one set of coefficients.');
  console.log('"Held" means: reproduces the published qualitative result. It proves nothing.\n');
  for (const it of measured) printRow(it);
  const held = measured.filter((it) => holds(it.outcome));
  const vanish = measured.filter((it) => it.ablated && holds(it.ablated));
  const ablations = measured.filter((it) => it.ablated);
  console.log(
    `${held.length} of ${measured.length} rows held; under ablation ${vanish.length} of ` +
      `${ablations.length} vanished; ${took.toFixed(0)} s`,
  );
  const not = measured.filter((it) => !held.includes(it)).map((it) => it.row.id);
  if (not.length > 0) console.log(`Not held: ${not.join(', ')}`);
}

/** A nudge in words. */
export const changeOf = (by: number): string => (by < 1 ? '-20 %' : '+20 %');

/** Prints what the sweep broke, by coefficient. */
export function printSweep({ assertions, held, broken }: Sweep): void {
  const share = assertions > 0 ? held / assertions : 0;
  const enough = share >= SWEEP_SHARE ? 'held' : 'NOT HELD';
  console.log(
    `\nSweep, every coefficient by -20 % and +20 %: ${held} of ${assertions} assertions stay true ` +
      `(${(100 * share).toFixed(1)} %; ${100 * SWEEP_SHARE} % are asked): ${enough}`,
  );
  for (const { coefficient, by, row, verdict } of broken) {
    const change = changeOf(by);
    console.log(
      `  ${change} ${coefficient.padEnd(26)} ${row.padEnd(4)} ${figure(verdict.measured).padStart(9)}` +
        `  ${threshold(verdict.bound).padEnd(16)}  ${verdict.says}`,
    );
  }
}

/** The report for other programs. */
export function jsonOf(measured: readonly Measured[], sweep: Sweep | null): object {
  const rows = measured.map(({ row, seeds, outcome, ablated }) => ({
    id: row.id,
    held: holds(outcome),
    ablationHeld: ablated ? holds(ablated) : null,
    measured: outcome.figures,
    threshold: Object.fromEntries(row.counts.map((it) => [it.figure, it.bound])),
    kind: row.kind,
    claim: row.claim,
    source: row.source,
    setting: row.setting,
    seeds,
    verdicts: outcome.verdicts,
    ablation: row.ablation && {
      says: row.ablation.says,
      measured: ablated?.figures ?? {},
      verdicts: ablated?.verdicts ?? [],
    },
  }));
  return sweep ? { rows, sweep } : { rows };
}
