import type { Language } from '../text/index.ts';

/** What a player may set, for every game in this browser. */
export interface SettingsModel {
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly readableFont: boolean;
  readonly motion: 'system' | 'reduced' | 'full';
  /** How fast weeks pass; 0 = at once. */
  readonly speed: 0 | 1 | 2 | 4;
  readonly sound: 'off' | 'quiet' | 'normal';
  /** Whether the teams hum while weeks run. */
  readonly hum: boolean;
  readonly language: 'system' | Language;
}
