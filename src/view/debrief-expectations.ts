import type { TurnReport } from '../engine/index.ts';
import { t } from '../text/index.ts';
import type { ExpectationRow, ExpectationsModel } from './debrief-model.ts';
import { expectationsOf } from './report.ts';

/** All expectations of a game beside what came. */
export function allExpectations(reports: readonly TurnReport[]): ExpectationsModel {
  const rows: ExpectationRow[] = reports.flatMap((report) =>
    expectationsOf(report).map(({ figure, expected, came, right }) => ({
      turn: report.turn,
      figure,
      expected,
      came,
      right,
      label: t('debrief:expectations.row', {
        turn: report.turn,
        figure,
        expected: t(`report:direction.${expected}`),
        came: t(`report:direction.${came}`),
      }),
    })),
  );
  return { rows, sentence: sentenceOf(rows) };
}

function sentenceOf(rows: readonly ExpectationRow[]): string {
  if (rows.length === 0) return t('debrief:expectations.none');
  const right = rows.filter((row) => row.right).length;
  const said = t('debrief:expectations.all', { right, count: rows.length });
  const missed = new Map<string, number>();
  for (const row of rows) {
    if (!row.right) missed.set(row.figure, (missed.get(row.figure) ?? 0) + 1);
  }
  const [worst] = [...missed].sort((one, other) => other[1] - one[1]);
  if (!worst || worst[1] < 2) return said;
  return `${said} ${t('debrief:expectations.missed', { figure: worst[0] })}`;
}
