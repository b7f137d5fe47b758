import type { Game, Outlook, TurnReport } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { headingWords } from './heading-words.ts';
import { teamName } from './names.ts';
import { number } from './numbers.ts';
import type { ReportNews } from './report-model.ts';
import { levelWord } from './words.ts';

interface Input {
  readonly scenario: Scenario;
  readonly game: Game;
  readonly before: Outlook;
  readonly after: Outlook;
}

const DEGREES = 180 / Math.PI;

/** What became known in a turn, and what came of earlier choices. */
export function newsOf(input: Input, report: TurnReport): readonly ReportNews[] {
  return [
    ...marketNews(input),
    ...consequences(input).map((text) => ({ kind: 'consequence' as const, text })),
    ...report.cleared.map((kind) => ({
      kind: 'recovered' as const,
      text: t(`report:learned.recovered.${kind}`),
    })),
    ...teamNews(input),
    ...comings(report),
  ];
}

function marketNews({ scenario, before, after }: Input): ReportNews[] {
  const { market, weeksPerTurn } = after;
  // Measured within this turn, and not already known before it.
  if (market.age >= weeksPerTurn || after.week - market.age <= before.week - before.market.age)
    return [];
  return [
    {
      kind: 'market',
      text: t('report:learned.market', {
        heading: headingWords(scenario, market),
        degrees: t('words:degrees', { value: number(market.error * DEGREES) }),
      }),
    },
  ];
}

function teamNews({ scenario, after }: Input): ReportNews[] {
  return after.teams.flatMap((team, index) => {
    const name = { team: teamName(scenario, index) };
    const news: ReportNews[] = [];
    if (team.trust.age < after.weeksPerTurn) {
      news.push({
        kind: 'team',
        text: t('report:learned.heard', {
          ...name,
          trust: levelWord(team.trust.value),
          commitment: levelWord(team.commitment.value),
          strain: levelWord(team.strain.value),
        }),
      });
    }
    return news;
  });
}

/** The sentences that belong to earlier choices and fell due in this turn. */
function consequences({ scenario, game, before, after }: Input): string[] {
  const { weeksPerTurn } = game.setup;
  return game.log.flatMap(({ decision }, turn) =>
    decision.choices.flatMap(({ event, choice }) => {
      const made = turn * weeksPerTurn;
      const found = scenario.events
        .find((one) => one.id === event)
        ?.choices.find((one) => one.id === choice);
      return (found?.later ?? [])
        .filter(({ after: weeks }) => made + weeks > before.week && made + weeks <= after.week)
        .map(({ told }) => told);
    }),
  );
}

function comings(report: TurnReport): ReportNews[] {
  const count = (kind: 'left' | 'arrived') =>
    report.moments.filter((moment) => moment.kind === kind).length;
  const left = count('left');
  const arrived = count('arrived');
  const news: ReportNews[] = [];
  if (left > 0) news.push({ kind: 'person', text: t('report:learned.left', { count: left }) });
  if (arrived > 0)
    news.push({ kind: 'person', text: t('report:learned.arrived', { count: arrived }) });
  return news;
}
