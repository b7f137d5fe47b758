import { type ReadonlySignal, signal } from '@preact/signals';
import type { Theme } from '../view/index.ts';
import type { Settings } from './settings.ts';

/** What the system wishes: dark, more contrast, less motion. */
export interface SystemWishes {
  readonly dark: boolean;
  readonly contrast: boolean;
  readonly still: boolean;
}

/** The system's wishes as they change. */
export function watchSystem(target: Window): ReadonlySignal<SystemWishes> {
  const queries = {
    dark: target.matchMedia('(prefers-color-scheme: dark)'),
    contrast: target.matchMedia('(prefers-contrast: more)'),
    still: target.matchMedia('(prefers-reduced-motion: reduce)'),
  };
  const now = (): SystemWishes => ({
    dark: queries.dark.matches,
    contrast: queries.contrast.matches,
    still: queries.still.matches,
  });
  const wishes = signal(now());
  for (const query of Object.values(queries))
    query.addEventListener('change', () => {
      wishes.value = now();
    });
  return wishes;
}

/** The theme that the map is drawn in. The page finds its own by its style sheet, in the same way. */
export function themeOf(settings: Settings, system: SystemWishes): Theme {
  if (settings.theme !== 'system') return settings.theme;
  return system.contrast ? 'contrast' : system.dark ? 'dark' : 'light';
}

/** Whether things should swap instead of move. */
export function isStill(settings: Settings, system: SystemWishes): boolean {
  return settings.motion === 'reduced' || (settings.motion === 'system' && system.still);
}
