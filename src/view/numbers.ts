import { language } from '../text/index.ts';

/** Numbers and days as the language writes them. Minus is a minus, not a hyphen. */

const written = (text: string): string => text.replace('-', '−');

function format(value: number, options: Intl.NumberFormatOptions): string {
  // Rounded first, so that nothing is ever written as "−0".
  const digits = options.maximumFractionDigits ?? 0;
  const scale = 10 ** digits;
  const rounded = Math.round(value * scale) / scale || 0;
  return written(new Intl.NumberFormat(language(), options).format(rounded));
}

/** A number with so many digits behind the point. */
export function number(value: number, digits = 0): string {
  return format(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A change: always with its sign. */
export function change(value: number, digits = 0): string {
  return format(value, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  });
}

/** A share as percent. */
export function percent(value: number): string {
  return written(
    new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(
      Math.round(value * 100) / 100 || 0,
    ),
  );
}

/** The name of a working day, 0 = Monday. */
export function dayName(day: number, width: 'short' | 'long' = 'long'): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + day));
  return new Intl.DateTimeFormat(language(), { weekday: width, timeZone: 'UTC' }).format(date);
}

/** "A, B and C". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
}
