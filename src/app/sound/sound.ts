import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../settings.ts';
import { createHum, type Hum, type TeamTone } from './hum.ts';
import { type SoundName, VOICES } from './voices.ts';

/** How loud each setting is, 0..1. */
const VOLUME: Readonly<Record<Settings['sound'], number>> = { off: 0, quiet: 0.12, normal: 0.3 };

/** What makes the game heard. Everything here is quiet where it is not wanted or cannot be had. */
export interface Sound {
  play(name: SoundName): void;
  /** The hum of the teams while weeks run; null ends it. */
  hum(tones: readonly TeamTone[] | null): void;
}

type Engine = typeof import('zzfx').ZZFX;

/**
 * Sound by the settings. The synthesizer is fetched at the first sound after somebody has pressed
 * something: no browser lets a page be heard before.
 */
export function createSound(settings: ReadonlySignal<Settings>, target: Window): Sound {
  let engine: Engine | null = null;
  let asked = false;
  let hum: Hum | null = null;

  const wake = (): Engine | null => {
    if (!asked && target.navigator.userActivation?.hasBeenActive !== false) {
      asked = true;
      import('zzfx').then(
        ({ ZZFX }) => {
          engine = ZZFX;
        },
        () => undefined,
      );
    }
    return engine;
  };
  const volume = () => VOLUME[settings.value.sound];
  const quietly = (act: () => void) => {
    try {
      act();
    } catch {
      // No device to play on: the game goes on in silence.
    }
  };
  const stop = () => {
    const ending = hum;
    hum = null;
    if (ending) quietly(() => ending.stop());
  };
  effect(() => {
    if (volume() === 0 || !settings.value.hum) stop();
  });

  return {
    play: (name) => {
      const loud = volume();
      if (loud === 0) return;
      const zzfx = wake();
      if (!zzfx) return;
      quietly(() => {
        void zzfx.audioContext.resume();
        zzfx.volume = loud;
        zzfx.play(...VOICES[name]);
      });
    },
    hum: (tones) => {
      if (tones === null || volume() === 0 || !settings.value.hum) return stop();
      const zzfx = wake();
      if (!zzfx) return;
      quietly(() => {
        hum ??= createHum(zzfx.audioContext, volume(), tones.length);
        hum.follow(tones);
      });
    },
  };
}
