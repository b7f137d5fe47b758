import type { Figure } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { change, number, percent } from './numbers.ts';

/** How a figure is written. `points`: 0..1 as 0..100. */
type Writing = 'share' | 'points' | 'percent' | 'weeks' | 'degrees';

const DEGREES = 180 / Math.PI;

interface FigureStyle {
  readonly writing: Writing;
  /** 1 = more is better, -1 = less is better, 0 = it depends. */
  readonly better: 1 | -1 | 0;
  /** Changes from here on are clear, and from there on strong; smaller ones are slight. */
  readonly clear: number;
  readonly strong: number;
}

const style = (
  writing: Writing,
  better: FigureStyle['better'],
  clear: number,
  strong: number,
): FigureStyle => ({ writing, better, clear, strong });

const STYLES: Readonly<Record<Figure, FigureStyle>> = {
  value: style('points', 1, 0.02, 0.06),
  output: style('points', 1, 0.02, 0.06),
  executionCapacity: style('points', 1, 0.02, 0.06),
  adaptability: style('points', 1, 0.02, 0.06),
  coherence: style('share', 1, 0.03, 0.1),
  followership: style('share', 1, 0.03, 0.1),
  fit: style('share', 1, 0.03, 0.1),
  reliability: style('percent', 1, 0.03, 0.1),
  backlog: style('weeks', -1, 0.4, 1.2),
  commitment: style('share', 1, 0.03, 0.08),
  strain: style('share', -1, 0.03, 0.08),
  trust: style('share', 1, 0.03, 0.08),
  structure: style('share', 1, 0.03, 0.08),
  clarity: style('share', 1, 0.05, 0.12),
  pressure: style('share', 0, 0.1, 0.3),
  debt: style('share', -1, 0.03, 0.08),
  skill: style('share', 1, 0.02, 0.05),
  resistance: style('share', -1, 0.05, 0.12),
  vision: style('share', 1, 0.06, 0.15),
  ambiguity: style('share', -1, 0.03, 0.1),
  ambition: style('share', 0, 0.03, 0.08),
  complexity: style('share', -1, 0.03, 0.08),
  cash: style('weeks', 1, 0.5, 1.5),
  revenue: style('share', 1, 0.03, 0.08),
  reputation: style('share', 1, 0.03, 0.08),
  load: style('share', -1, 0.05, 0.15),
  marketError: style('degrees', -1, 0.09, 0.25),
};

/** Name of a figure. */
export function figureName(figure: Figure): string {
  return t(`figures:${figure}.name`);
}

/** What a figure means and what moves it, a sentence each. */
export function figureHelp(figure: Figure): { readonly means: string; readonly moves: string } {
  return { means: t(`figures:${figure}.means`), moves: t(`figures:${figure}.moves`) };
}

/** The value of a figure as it is written. */
export function figureText(figure: Figure, value: number): string {
  const { writing } = STYLES[figure];
  if (writing === 'points') return number(value * 100);
  if (writing === 'percent') return percent(value);
  if (writing === 'degrees') return t('words:degrees', { value: number(value * DEGREES) });
  if (writing === 'weeks')
    return t('words:weeksOf', { value: number(value, 1), count: plural(value) });
  return number(value, 2);
}

/** The value of a figure without its unit, for sums. */
export function figureNumber(figure: Figure, value: number): string {
  const { writing } = STYLES[figure];
  if (writing === 'points' || writing === 'percent') return number(value * 100);
  if (writing === 'degrees') return number(value * DEGREES);
  return number(value, writing === 'weeks' ? 1 : 2);
}

/** The change of a figure with its sign. */
export function figureChange(figure: Figure, amount: number): string {
  const { writing } = STYLES[figure];
  if (writing === 'points' || writing === 'percent') return change(amount * 100);
  if (writing === 'degrees') return t('words:degrees', { value: change(amount * DEGREES) });
  return change(amount, writing === 'weeks' ? 1 : 2);
}

const plural = (value: number): number => (Math.abs(value - 1) < 0.05 ? 1 : 2);

/** The smallest step in which a figure is written. */
function stepOf(figure: Figure): number {
  const { writing } = STYLES[figure];
  return writing === 'weeks' ? 0.1 : writing === 'degrees' ? 1 / DEGREES : 0.01;
}

/** A figure in the steps in which it is written, so that written sums come out. */
export function inSteps(figure: Figure, value: number): number {
  return Math.round(value / stepOf(figure)) || 0;
}

/** The value of so many steps. */
export function fromSteps(figure: Figure, steps: number): number {
  return steps * stepOf(figure);
}

/** Whether a change is too small to be written. */
export function unseen(figure: Figure, amount: number): boolean {
  return inSteps(figure, amount) === 0;
}

/** How strong a change is. */
export const STRENGTHS = ['slight', 'clear', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How strong a change of a figure is. */
export function strengthOf(figure: Figure, amount: number): Strength {
  const size = Math.abs(amount);
  const { clear, strong } = STYLES[figure];
  return size >= strong ? 'strong' : size >= clear ? 'clear' : 'slight';
}

/** How much a change counts beside changes of other figures: 1 = clear. */
export function weightOfChange(figure: Figure, amount: number): number {
  return Math.abs(amount) / STYLES[figure].clear;
}

/** Whether a change is good; null where that depends. */
export function isGood(figure: Figure, amount: number): boolean | null {
  const { better } = STYLES[figure];
  return better === 0 || amount === 0 ? null : amount > 0 === better > 0;
}
