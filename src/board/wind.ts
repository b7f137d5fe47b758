import type Phaser from 'phaser';
import { chanceOf } from '../view/index.ts';
import { STREAK } from './atlas.ts';

/** Map area per streak, in square pixels, and how fast the wind blows, pixels a second. */
const AREA = 3600;
const SPEED = 46;

/** Streaks that follow the market as known: of one mind when it is sure, scattered when it is not. */
export interface Wind {
  /** `seconds` of wind at `force` 0..1, toward an angle on the screen, scattered within `cone`. */
  blow(seconds: number, force: number, angle: number, cone: number): void;
  destroy(): void;
}

export function createWind(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Layer,
  width: number,
  height: number,
  ratio: number,
): Wind {
  const count = Math.round((width * height) / AREA);
  const margin = 70;
  let blown = 0;
  const streaks = Array.from({ length: count }, (_, at) => {
    const image = scene.add.image(0, 0, STREAK).setOrigin(1, 0.5);
    layer.add(image);
    return image.setAlpha(0.22 + 0.4 * chanceOf(at, 23));
  });
  return {
    blow(seconds, force, angle, cone) {
      blown += seconds * force * SPEED;
      const spanX = width + 2 * margin;
      const spanY = height + 2 * margin;
      streaks.forEach((streak, at) => {
        const own = angle + (chanceOf(at, 25) + chanceOf(at, 26) - 1) * Math.min(cone, 2.4);
        const way = blown * (0.7 + 0.6 * chanceOf(at, 24));
        const x = chanceOf(at, 21) * spanX + Math.cos(own) * way;
        const y = chanceOf(at, 22) * spanY + Math.sin(own) * way;
        streak
          .setPosition(modulo(x, spanX) - margin, modulo(y, spanY) - margin)
          .setRotation(own)
          .setScale((0.5 + 1.1 * chanceOf(at, 27)) / ratio, 1 / ratio);
      });
    },
    destroy() {
      for (const streak of streaks) streak.destroy();
    },
  };
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
