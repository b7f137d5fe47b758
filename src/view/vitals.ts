import type { Figure, Outlook } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { figureHelp, figureName, figureText, unseen } from './figures.ts';
import { number, percent } from './numbers.ts';
import type { PlayInput } from './play-input.ts';
import { type Explanation, explain, knownFigure } from './reasons.ts';
import { ageWords } from './words.ts';

/** A figure of the organization as it stands on the screen; it opens its reasons. */
export interface Vital {
  readonly figure: Figure;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly trend: 'up' | 'down' | 'level';
  /** How old it is, where it has to be looked for. */
  readonly age: string | null;
  readonly means: string;
  readonly moves: string;
  readonly explanation: Explanation;
  /** What is read aloud after name and value. */
  readonly aloud: string;
}

/** How near the two collapses are. */
export interface Balance {
  /** How near each collapse is, 0..1. */
  readonly stagnation: number;
  readonly chaos: number;
  /** From here on there is a warning. */
  readonly mark: number;
  readonly words: string;
  /** What is read aloud after that. */
  readonly aloud: string;
  readonly label: string;
}

/** The vital signs, each with its reasons. */
export interface Vitals {
  readonly value: Vital;
  readonly capacity: Vital;
  readonly fit: Vital;
  /** What customers pay for, where that differs from what is made. */
  readonly sales: string | null;
  readonly execution: Vital;
  readonly adaptability: Vital;
  /** With each other, with you, with the market. */
  readonly pointing: readonly Vital[];
  readonly delivery: Vital;
  readonly cash: Vital;
  /** "lasts 9 weeks more" */
  readonly runway: string;
  readonly runwayShort: boolean;
  readonly balance: Balance;
}

/** Danger from which a warning is given; the engine's own mark. */
export const WARNING_FROM = 0.35;

function vital(input: PlayInput, figure: Figure, age: number | null = null): Vital {
  const { outlook, before } = input;
  const value = knownFigure(outlook, figure);
  const explanation = explain(outlook, before, input.reports.at(-1) ?? null, figure);
  const trend = unseen(figure, explanation.change)
    ? 'level'
    : explanation.change > 0
      ? 'up'
      : 'down';
  const text = figureText(figure, value);
  const name = figureName(figure);
  return {
    figure,
    name,
    value,
    text,
    trend,
    age: age === null ? null : ageWords(age),
    ...figureHelp(figure),
    explanation,
    aloud: t('play:vitals.aloud', { trend: t(`play:trend.${trend}`) }),
  };
}

/** Weeks since teams were last heard, by the number of people. */
function heardAge(outlook: Outlook): number {
  const people = outlook.teams.reduce((sum, team) => sum + team.size, 0);
  return Math.round(
    outlook.teams.reduce((sum, team) => sum + team.trust.age * team.size, 0) / Math.max(1, people),
  );
}

function balanceOf(outlook: Outlook): Balance {
  const { stagnation, chaos } = outlook.danger;
  const worst = Math.max(stagnation, chaos);
  const side = chaos > stagnation ? 'chaos' : 'stagnation';
  const words =
    worst < 0.1
      ? t('play:balance.steady')
      : t(
          `play:balance.${side}.${worst < WARNING_FROM ? 'leans' : worst < 0.7 ? 'warned' : 'near'}`,
        );
  const shares = { words, stagnation: percent(stagnation), chaos: percent(chaos) };
  return {
    stagnation,
    chaos,
    mark: WARNING_FROM,
    words,
    aloud: t('play:balance.aloud', shares),
    label: t('play:balance.label', shares),
  };
}

/** Turns of money from which the runway is called short. */
const SHORT_TURNS = 3;

/** The vital signs of the organization, as far as they are known. */
export function vitalsModel(input: PlayInput): Vitals {
  const { outlook } = input;
  const sold = outlook.gauges.value;
  const made = knownFigure(outlook, 'value');
  const weekly = outlook.costs - outlook.revenue;
  const left = weekly > 0 ? outlook.cash / weekly : Number.POSITIVE_INFINITY;
  const heard = heardAge(outlook);
  return {
    value: vital(input, 'value'),
    capacity: vital(input, 'output'),
    fit: vital(input, 'fit', outlook.market.age),
    sales:
      Math.abs(sold - made) < 0.02
        ? null
        : t(sold > made ? 'play:vitals.salesAbove' : 'play:vitals.salesBelow', {
            value: number(sold * 100),
          }),
    execution: vital(input, 'executionCapacity'),
    adaptability: vital(input, 'adaptability', heard),
    pointing: [
      vital(input, 'coherence'),
      vital(input, 'followership'),
      vital(input, 'fit', outlook.market.age),
    ],
    delivery: vital(input, 'reliability'),
    cash: vital(input, 'cash'),
    runway:
      left > 200
        ? t('play:vitals.runwayGrows')
        : t('play:vitals.runway', { count: Math.max(0, Math.floor(left)) }),
    runwayShort: left < SHORT_TURNS * outlook.weeksPerTurn,
    balance: balanceOf(outlook),
  };
}
