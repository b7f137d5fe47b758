import type { Figure, Outlook, TurnReport } from '../engine/index.ts';
import { type Scenario, turnBetween } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { figureChange, figureName, figureText, isGood, unseen, weightOfChange } from './figures.ts';
import { headingLabel, headingWords } from './heading-words.ts';
import { listed } from './numbers.ts';
import { explain, knownFigure } from './reasons.ts';
import type { Arrow, ReportChange } from './report-model.ts';

/** Figures that a report may tell of. Value leads, for it is what the game is about. */
const REPORTED: readonly Figure[] = [
  'value',
  'reliability',
  'executionCapacity',
  'cash',
  'revenue',
  'backlog',
  'fit',
  'followership',
  'coherence',
  'vision',
  'ambiguity',
  'reputation',
  'load',
];
/** Told only in a turn in which somebody looked. */
const LOOKED_FOR: readonly Figure[] = ['trust', 'commitment', 'strain'];

/** A change counts from half of what is clearly felt. */
const COUNTS = 0.5;
const LEAST = 3;
const MOST = 5;
const MOST_REASONS = 4;

const arrowOf = (figure: Figure, amount: number): Arrow => {
  if (unseen(figure, amount)) return 'level';
  return amount > 0 ? 'up' : 'down';
};

/** The three to five changes that matter, value first and then the heaviest. */
export function changesOf(
  before: Outlook,
  after: Outlook,
  report: TurnReport,
): readonly ReportChange[] {
  const heard = after.teams.some((team) => team.trust.age < after.weeksPerTurn);
  const figures = heard ? [...REPORTED, ...LOOKED_FOR] : REPORTED;
  const ranked = figures
    .map((figure) => {
      const amount = knownFigure(after, figure) - knownFigure(before, figure);
      return { figure, amount, weight: weightOfChange(figure, amount) };
    })
    .filter(({ figure, amount }) => figure === 'value' || !unseen(figure, amount))
    .sort((one, other) => rank(other) - rank(one));
  const told = ranked.filter(({ weight }, index) => index < LEAST || weight >= COUNTS);
  return told.slice(0, MOST).map(({ figure }) => changeOf(before, after, report, figure));
}

const rank = (one: { readonly figure: Figure; readonly weight: number }): number =>
  one.figure === 'value' ? Number.POSITIVE_INFINITY : one.weight;

function changeOf(
  before: Outlook,
  after: Outlook,
  report: TurnReport,
  figure: Figure,
): ReportChange {
  const was = knownFigure(before, figure);
  const is = knownFigure(after, figure);
  const amount = is - was;
  const name = figureName(figure);
  const from = figureText(figure, was);
  const to = figureText(figure, is);
  const reasons = explain(after, before, report, figure)
    .reasons.filter((reason) => reason.cause !== 'interplay')
    .slice(0, MOST_REASONS)
    .map(({ text, amount: booked, share, value }) => ({
      text,
      amount: booked,
      share: share * Math.sign(value),
    }));
  const words = reasons.map((reason) =>
    t('report:reason', { cause: reason.text, amount: reason.amount }),
  );
  return {
    id: figure,
    name,
    from,
    to,
    arrow: from === to ? 'level' : arrowOf(figure, amount),
    amount: figureChange(figure, amount),
    good: unseen(figure, amount) ? null : isGood(figure, amount),
    reasons,
    label: t('report:change', {
      figure: name,
      from,
      to,
      reasons: words.length > 0 ? t('report:reasonsOf', { reasons: listed(words) }) : '',
    }).trim(),
  };
}

/** Figures that move every turn by themselves make no headline unless they move a lot. */
const QUIETER: Readonly<Partial<Record<Figure, number>>> = {
  load: 0.25,
  cash: 0.4,
  revenue: 0.5,
  vision: 0.7,
  ambiguity: 0.3,
};

/** A sensing that shows the market this far from where it was believed to head is the news of the turn. */
const SURPRISE = 25;
const DEGREES = 180 / Math.PI;

const angle = (v: { readonly x: number; readonly y: number }): number =>
  Math.atan2(v.y, v.x) * DEGREES;

/** The turn in one sentence: its end, its warning, its news, or else its heaviest change. */
export function headlineOf(
  scenario: Scenario,
  before: Outlook,
  after: Outlook,
  report: TurnReport,
  changes: readonly ReportChange[],
): string {
  if (report.ended) return t(`report:headline.ended.${report.ended.kind}`);
  const warned = report.warned[0];
  if (warned) return t(`report:headline.warned.${warned.kind}`);
  const surprise = Math.abs(turnBetween(angle(before.market), angle(after.market)));
  if (after.market.age < after.weeksPerTurn && surprise > SURPRISE) {
    return t('report:headline.market', {
      heading: headingWords(scenario, after.market),
      before: headingLabel(scenario, before.market),
    });
  }
  return changeSentence(before, after, changes);
}

function changeSentence(before: Outlook, after: Outlook, changes: readonly ReportChange[]): string {
  const weigh = (change: ReportChange): number => {
    const figure = change.id as Figure;
    const weight = weightOfChange(figure, knownFigure(after, figure) - knownFigure(before, figure));
    return weight * (QUIETER[figure] ?? 1);
  };
  const [heaviest] = [...changes].sort((one, other) => weigh(other) - weigh(one));
  if (!heaviest || heaviest.arrow === 'level' || weigh(heaviest) < COUNTS)
    return t('report:headline.quiet');
  const rose = heaviest.arrow === 'up';
  // The reason that moved it the way it went, not the one that held against it.
  const cause = heaviest.reasons.find((reason) => reason.share > 0 === rose);
  const values = { figure: heaviest.name, from: heaviest.from, to: heaviest.to };
  if (!cause) return t(rose ? 'report:headline.roseAlone' : 'report:headline.fellAlone', values);
  return t(rose ? 'report:headline.rose' : 'report:headline.fell', {
    ...values,
    cause: cause.text,
  });
}
