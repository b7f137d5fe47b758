import { holds, type Outcome, type Sweep, type Verdict } from '../validity/index.ts';
import { changeOf, figure, type Measured, threshold } from './validate-report.ts';

/** The report as it stands in `docs/validity.md`. */

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function measuredIn({ says, measured, bound, held }: Verdict): string {
  const found = `${figure(measured)} (${threshold(bound)})`;
  return held ? `${says}: ${found}` : `**${says}: ${found}, not held**`;
}

const all = (outcome: Outcome): string => outcome.verdicts.map(measuredIn).join('; ');

function lineOf({ row, seeds, outcome, ablated }: Measured): string {
  const held = holds(outcome) ? 'held' : '**not held**';
  const vanishes = ablated && (holds(ablated) ? 'vanishes' : '**does not vanish**');
  const ablation =
    row.ablation && ablated ? `${vanishes}: ${row.ablation.says}. ${all(ablated)}` : 'none';
  const cells = [
    row.id,
    `${row.claim}. ${row.source}`,
    `${row.setting}; ${seeds} seeds`,
    all(outcome),
    held,
    ablation,
    row.kind,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The table of the rows, for a document. */
export function markdownOf(measured: readonly Measured[]): string {
  return [
    '| id | result and source | setting | measured (counts if) | | ablation | kind |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...measured.map(lineOf),
  ].join('\n');
}

/** What the sweep broke, for a document: a line for each assertion, with the coefficients that break it. */
export function markdownOfSweep({ assertions, held, broken }: Sweep): string {
  const share = ((100 * held) / assertions).toFixed(1);
  const lines = new Map<string, string[]>();
  for (const { row, coefficient, by, verdict } of broken) {
    const key = `${row} | ${cell(verdict.says)} (${threshold(verdict.bound)})`;
    const by20 = `${coefficient} ${changeOf(by)}: ${figure(verdict.measured)}`;
    lines.set(key, [...(lines.get(key) ?? []), by20]);
  }
  return [
    `${held} of ${assertions} assertions stay true, ${share} %.`,
    '',
    '| row | assertion | broken by |',
    '| --- | --- | --- |',
    ...[...lines].map(([key, by]) => `| ${key} | ${by.join('; ')} |`),
  ].join('\n');
}
