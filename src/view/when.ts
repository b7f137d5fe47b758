import { language } from '../text/index.ts';

const MINUTE = 60_000;
const STEPS = [
  ['minute', MINUTE, 60],
  ['hour', 60 * MINUTE, 24],
  ['day', 24 * 60 * MINUTE, 14],
  ['week', 7 * 24 * 60 * MINUTE, 9],
  ['month', 30.4 * 24 * 60 * MINUTE, 24],
] as const;

/** How long ago a time (ISO 8601) was, in words: "yesterday", "3 minutes ago". Both in the reader's language. */
export function ago(time: string, now: number): string {
  const passed = Math.max(0, now - Date.parse(time));
  if (!Number.isFinite(passed)) return '';
  const words = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  if (passed < MINUTE) return words.format(0, 'minute');
  for (const [unit, length, most] of STEPS) {
    const count = Math.floor(passed / length);
    if (count < most) return words.format(-count, unit);
  }
  return words.format(-Math.floor(passed / (365 * 24 * 60 * MINUTE)), 'year');
}
