import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../src/app/settings.ts';
import { isStill, themeOf } from '../../src/app/theme.ts';

describe('settings', () => {
  it('come back as they were', () => {
    const settings = {
      theme: 'dark',
      textSize: 'larger',
      readableFont: true,
      motion: 'reduced',
      speed: 4,
      sound: 'normal',
      hum: true,
      language: 'en',
    } as const;
    expect(readSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it.each([null, '', '{', '[]', '7', '{"theme":"neon","speed":"fast"}', 'x'.repeat(9999)])(
    'are the usual ones where they cannot be understood: %s',
    (text) => {
      expect(readSettings(text)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('follow the system unless the player has decided', () => {
    const system = { dark: true, contrast: false, still: true };
    expect(themeOf(DEFAULT_SETTINGS, system)).toBe('dark');
    expect(themeOf({ ...DEFAULT_SETTINGS, theme: 'light' }, system)).toBe('light');
    expect(themeOf(DEFAULT_SETTINGS, { ...system, contrast: true })).toBe('contrast');
    expect(isStill(DEFAULT_SETTINGS, system)).toBe(true);
    expect(isStill({ ...DEFAULT_SETTINGS, motion: 'full' }, system)).toBe(false);
  });
});
