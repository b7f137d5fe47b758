import type { Game } from '../engine/index.ts';
import type { Misstep, Part, TurnReview } from '../review/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { figureName, figureText } from './figures.ts';
import { lieutenantName, teamName } from './names.ts';
import { listed, number, percent } from './numbers.ts';
import { causeName } from './reasons.ts';

/** Parts of a difference that are told, in points of the score. */
const TOLD = 0.15;
/** Difference in the share of futures that collapse from which it is told. */
const COLLAPSES = 0.08;
/** Weeks of output from which their loss or gain is told. */
const OUTPUT = 0.2;

/** Why the other week is worth more, in sentences, the weightiest first. */
export function whyWords(
  scenario: Scenario,
  { state }: Pick<Game, 'state'>,
  review: TurnReview,
): readonly string[] {
  const { why, after, withBest } = review;
  const sentences = [
    ...why.missteps.map((misstep) => misstepWords(scenario, state, review, misstep)),
    ...collapseWords(after.collapse, withBest.collapse),
    ...why.figures.map(({ figure, yours, best, causes }) =>
      t('review:why.figure', {
        turns: t('words:turns', { count: why.turns }),
        figure: figureName(figure),
        yours: figureText(figure, yours),
        best: figureText(figure, best),
        causes: listed(causes.map(({ cause }) => causeName(cause))),
      }),
    ),
    ...outputWords(review),
    ...partsWords(why.parts),
  ];
  return sentences.length > 0 ? sentences : [t('review:why.none')];
}

function misstepWords(
  scenario: Scenario,
  state: Game['state'],
  { why }: TurnReview,
  { kind, team, lieutenant }: Misstep,
): string {
  const { stood } = why;
  const strained = team >= 0 ? strainOf(state, team) : stood.strain;
  return t(`review:why.misstep.${kind as 'whiplash'}`, {
    team: team >= 0 ? teamName(scenario, team) : '',
    person: lieutenant >= 0 ? lieutenantName(scenario, lieutenant) : '',
    followership: figureText('followership', stood.followership),
    trust: figureText('trust', stood.trust),
    reliability: figureText('reliability', stood.reliability),
    strain: figureText('strain', strained),
  });
}

function strainOf({ people }: Game['state'], team: number): number {
  let sum = 0;
  let count = 0;
  people.team.forEach((of, index) => {
    if (of !== team) return;
    sum += people.strain[index] ?? 0;
    count++;
  });
  return count === 0 ? 0 : sum / count;
}

function collapseWords(yours: number, best: number): string[] {
  if (Math.abs(yours - best) < COLLAPSES) return [];
  return [t('review:why.collapse', { yours: percent(yours), best: percent(best) })];
}

function outputWords({ why }: TurnReview): string[] {
  const { mean, error } = why.output;
  if (Math.abs(mean) < OUTPUT || Math.abs(mean) < 2 * error) return [];
  const size = Math.abs(mean);
  const weeks = t('words:weeksOf', {
    value: number(size, 1),
    count: Math.abs(size - 1) < 0.05 ? 1 : 2,
  });
  const turns = t('words:turns', { count: why.turns });
  return [t(mean > 0 ? 'review:why.outputMore' : 'review:why.outputLess', { weeks, turns })];
}

function partsWords(parts: TurnReview['why']['parts']): string[] {
  const told = (sign: 1 | -1) =>
    (Object.entries(parts) as [Part, number][])
      .filter(([, amount]) => sign * amount >= TOLD)
      .sort((a, b) => sign * (b[1] - a[1]))
      .map(([part, amount]) =>
        t('review:why.part', {
          points: number(Math.abs(amount), 1),
          where: t(`review:why.where.${part}`),
        }),
      );
  const wins = told(1);
  const loses = told(-1);
  return [
    ...(wins.length > 0 ? [t('review:why.parts', { parts: listed(wins) })] : []),
    ...(loses.length > 0 ? [t('review:why.loses', { parts: listed(loses) })] : []),
  ];
}
