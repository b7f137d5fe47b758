import type { Measured } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { number } from './numbers.ts';

/** A share 0..1 in a word: very low, low, middling, high, very high. */
export function levelWord(value: number): string {
  const step = Math.max(0, Math.min(4, Math.floor(value * 5)));
  return t(`words:level.${step as 0 | 1 | 2 | 3 | 4}`);
}

/** How old something known is. */
export function ageWords(age: number): string {
  if (!Number.isFinite(age) || age > 400) return t('words:age.never');
  return age <= 0 ? t('words:age.fresh') : t('words:age.weeks', { count: Math.round(age) });
}

/** How sure something with this error (0..1) is. */
export function sureWords(error: number): string {
  return t(`words:sure.${error < 0.08 ? 0 : error < 0.16 ? 1 : 2}`);
}

/** A measured figure in words: "low, and 5 weeks old". */
export function measuredWords(measured: Measured): string {
  const level = levelWord(measured.value);
  if (measured.age <= 0) return t('words:known.fresh', { level });
  return t('words:known.old', { level, age: ageWords(measured.age) });
}

/** "give or take 0.10": half the width that holds the truth nine times out of ten. */
export function marginWords(error: number): string {
  return t('words:plusMinus', { amount: number(error * 1.645, 2) });
}

/** How far apart two headings are, from their cosine. */
export function gapWords(cosine: number): string {
  const step = cosine > 0.94 ? 0 : cosine > 0.75 ? 1 : cosine > 0.34 ? 2 : cosine > -0.5 ? 3 : 4;
  return t(`words:gap.${step}`);
}

/** How tired somebody is. */
export function loadWord(load: number): string {
  return t(`words:load.${load < 0.2 ? 0 : load < 0.4 ? 1 : load < 0.65 ? 2 : 3}`);
}

/** How good a hand is. */
export function handWord(skill: number): string {
  return t(`words:skillOf.${skill < 0.4 ? 0 : skill < 0.55 ? 1 : skill < 0.7 ? 2 : 3}`);
}
