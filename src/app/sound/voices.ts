/** What can be heard. */
export const SOUNDS = [
  'management',
  'leadership',
  'removed',
  'run',
  'week',
  'better',
  'worse',
  'question',
  'warning',
  'good-end',
  'bad-end',
] as const;
export type SoundName = (typeof SOUNDS)[number];

const SQUARE = 5;
const SINE = 0;
const TRIANGLE = 1;

/**
 * Sounds as the parameters of zzfx: volume, randomness, frequency (Hz), attack, sustain, release
 * (seconds), shape, curve, slide, and so on. Management clicks short and square, leadership rises
 * and settles, nothing is loud, nothing is random: the same act sounds the same.
 */
export const VOICES: Readonly<Record<SoundName, readonly (number | undefined)[]>> = {
  management: [0.5, 0, 196, 0, 0.01, 0.03, SQUARE, 1],
  leadership: [0.7, 0, 294, 0.03, 0.06, 0.14, SINE, 1, 3.2],
  removed: [0.4, 0, 150, 0, 0.01, 0.04, TRIANGLE, 1, -2],
  run: [0.6, 0, 131, 0.01, 0.04, 0.12, TRIANGLE, 1, undefined, undefined, 65, 0.07],
  week: [0.16, 0, 98, 0, 0.005, 0.03, TRIANGLE, 1],
  better: [0.55, 0, 392, 0.01, 0.08, 0.22, SINE, 1, undefined, undefined, 131, 0.1],
  worse: [0.55, 0, 294, 0.01, 0.08, 0.22, SINE, 1, undefined, undefined, -59, 0.1],
  question: [0.5, 0, 440, 0.01, 0.05, 0.16, SINE, 1, undefined, undefined, -110, 0.08],
  warning: [0.7, 0, 110, 0.02, 0.2, 0.3, TRIANGLE, 1, undefined, undefined, -12, 0.18],
  'good-end': [0.7, 0, 262, 0.02, 0.3, 0.6, SINE, 1, undefined, undefined, 131, 0.16, 0.32],
  'bad-end': [0.7, 0, 98, 0.02, 0.3, 0.7, TRIANGLE, 1, -0.4],
};
