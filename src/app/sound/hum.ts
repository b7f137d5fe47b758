/*
 * The hum of the organization while weeks run: one tone a team, in a chord of simple ratios. A team
 * that works in the market's direction is in tune; the farther it works from it, the farther its tone
 * is off. Alignment is heard as consonance, and dissent beats.
 */

/** A team in a week: where its work points against the market, as the cosine of the angle, -1..1. */
export interface TeamTone {
  readonly fit: number;
}

/** Ratios of a major chord over two octaves; a thirteenth team begins again. */
const CHORD = [1, 3 / 2, 2, 5 / 2, 3, 4, 5 / 4, 5, 6, 15 / 8, 9 / 4, 9 / 2];
const ROOT = 98;
/** Cents that a tone is off when its team works against the market. */
const FARTHEST = 70;
const LOUDNESS = 0.05;
/** Seconds in which a tone follows. */
const GLIDE = 0.25;

/** How far a tone is off, in cents; every other team upwards, so that two wrong ones do not agree. */
export function detuneOf(tone: TeamTone, index: number): number {
  const off = ((1 - Math.max(-1, Math.min(1, tone.fit))) / 2) * FARTHEST;
  return index % 2 === 0 ? -off : off;
}

/** A hum that sounds until it is stopped. */
export interface Hum {
  follow(tones: readonly TeamTone[]): void;
  stop(): void;
}

/** Begins to hum. Volume 0..1. */
export function createHum(context: AudioContext, volume: number, teams: number): Hum {
  const out = context.createGain();
  out.gain.value = 0;
  out.gain.setTargetAtTime((LOUDNESS * volume) / Math.sqrt(teams), context.currentTime, GLIDE);
  const soft = context.createBiquadFilter();
  soft.type = 'lowpass';
  soft.frequency.value = 700;
  soft.connect(out);
  out.connect(context.destination);
  const voices = Array.from({ length: teams }, (_, index) => {
    const voice = context.createOscillator();
    voice.type = 'triangle';
    voice.frequency.value = ROOT * (CHORD[index % CHORD.length] ?? 1);
    voice.connect(soft);
    voice.start();
    return voice;
  });
  return {
    follow: (tones) => {
      tones.forEach((tone, index) => {
        voices[index]?.detune.setTargetAtTime(detuneOf(tone, index), context.currentTime, GLIDE);
      });
    },
    stop: () => {
      out.gain.setTargetAtTime(0, context.currentTime, GLIDE);
      const end = context.currentTime + GLIDE * 6;
      for (const voice of voices) voice.stop(end);
    },
  };
}
