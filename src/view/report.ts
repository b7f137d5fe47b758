import type { Game, Outlook, TurnReport } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { type Remark, remarksOf } from './remarks.ts';
import { changesOf, headlineOf } from './report-changes.ts';
import { figureRows, teamRows } from './report-figures.ts';
import type { Arrow, ReportExpectation, ReportModel } from './report-model.ts';
import { newsOf } from './report-news.ts';
import { roleOf } from './report-role.ts';
import { warningsOf } from './report-warnings.ts';

/** What the report of a turn is made from. */
export interface ReportInput {
  readonly scenario: Scenario;
  /** After the turn. */
  readonly game: Game;
  /** Reports of all turns so far; the last one is told. */
  readonly reports: readonly TurnReport[];
  /** What was known before the turn, and what is known now. */
  readonly before: Outlook;
  readonly after: Outlook;
}

/** The report of the last turn; null before the first. */
export function reportModel(input: ReportInput): ReportModel | null {
  const { scenario, reports, before, after } = input;
  const report = reports.at(-1);
  if (!report) return null;
  const changes = changesOf(before, after, report);
  const heads = after.teams.map((team) => team.lieutenant);
  return {
    title: t('report:title', { turn: report.turn }),
    weeks: t('report:weeks', { from: before.week + 1, to: after.week }),
    headline: headlineOf(scenario, before, after, report, changes),
    role: report.ended ? null : roleOf(scenario, before, after),
    changes,
    remarks: freshRemarks(scenario, reports, heads),
    expectations: expectationsOf(report),
    warnings: report.ended ? [] : warningsOf(scenario, reports, after),
    news: newsOf(input, report),
    figures: figureRows(before, after),
    teams: teamRows(scenario, after),
    ended: report.ended?.kind ?? null,
  };
}

/** Most remarks of a report, and the turns after which one may be said again. */
const REMARKS = 3;
const MEMORY = 4;

/** What people say about the turn, without what they said a moment ago. */
function freshRemarks(
  scenario: Scenario,
  reports: readonly TurnReport[],
  heads: readonly number[],
): ReportModel['remarks'] {
  const said: string[][] = [];
  let fresh: Remark[] = [];
  for (const report of reports) {
    const lately = said.slice(1 - MEMORY).flat();
    fresh = remarksOf(scenario, report, heads, 8)
      .filter((remark) => !lately.includes(remark.text))
      .slice(0, REMARKS);
    said.push(fresh.map((remark) => remark.text));
  }
  return fresh.map(({ by, text, place }) => ({ by, text, place }));
}

const ARROWS = { rises: 'up', falls: 'down', stays: 'level' } as const satisfies Record<
  'rises' | 'falls' | 'stays',
  Arrow
>;

/** Expectation beside result. */
export function expectationsOf(report: TurnReport): readonly ReportExpectation[] {
  return report.expectations.map((one) => {
    const figure = t(`figures:${one.figure}.name`);
    const expected = ARROWS[one.expected];
    const came = ARROWS[one.came];
    return {
      figure,
      expected,
      came,
      right: one.right,
      sentence: t(one.right ? 'report:expectation.right' : 'report:expectation.wrong', {
        figure,
        expected: t(`report:direction.${expected}`),
        came: t(`report:direction.${came}`),
      }),
    };
  });
}
