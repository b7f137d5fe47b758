import type Phaser from 'phaser';
import { markPictures } from './pen/marks.ts';
import type { Inks } from './pen/pen.ts';

export const ATLAS = 'marks';
export const STREAK = 'streak';
/** Drawn larger than shown: a turned picture keeps its edges. */
const FINER = 1.5;

export interface Atlas {
  /** Scale at which a picture of the atlas has its size in CSS pixels. */
  readonly scale: number;
}

/** Draws every mark once, in the theme's ink and at the map's size, into one texture. */
export function createAtlas(scene: Phaser.Scene, inks: Inks, radius: number, ratio: number): Atlas {
  const pictures = markPictures();
  const fine = ratio * FINER;
  const cellOf = (reach: number) => Math.ceil(reach * radius * 2 * fine) + 4;
  const widest = Math.max(...pictures.map((picture) => cellOf(picture.reach)));
  const columns = Math.ceil(Math.sqrt(pictures.length));
  const rows = Math.ceil(pictures.length / columns);
  const texture = scene.textures.createCanvas(ATLAS, columns * widest, rows * widest);
  if (!texture) throw new Error('The marks exist already');
  const pen = texture.getContext();
  pictures.forEach((picture, at) => {
    const cell = cellOf(picture.reach);
    const x = (at % columns) * widest;
    const y = Math.floor(at / columns) * widest;
    pen.setTransform(fine, 0, 0, fine, x + cell / 2, y + cell / 2);
    pen.save();
    picture.draw(pen, inks, radius);
    pen.restore();
    texture.add(picture.name, 0, x, y, cell, cell);
  });
  texture.refresh();
  createStreak(scene, inks, ratio);
  return { scale: 1 / fine };
}

const STREAK_LENGTH = 64;

/** A streak of wind: thin where it comes from, fuller where it goes. */
function createStreak(scene: Phaser.Scene, inks: Inks, ratio: number): void {
  const texture = scene.textures.createCanvas(STREAK, STREAK_LENGTH * ratio, 6 * ratio);
  if (!texture) throw new Error('The streak exists already');
  const pen = texture.getContext();
  pen.scale(ratio, ratio);
  const fade = pen.createLinearGradient(0, 0, STREAK_LENGTH, 0);
  fade.addColorStop(0, `${inks['ink-3']}00`);
  fade.addColorStop(0.75, inks['ink-3']);
  fade.addColorStop(1, inks['ink-3']);
  pen.fillStyle = fade;
  pen.beginPath();
  pen.moveTo(1, 3);
  pen.lineTo(STREAK_LENGTH - 3, 2.1);
  pen.arc(STREAK_LENGTH - 3, 3, 0.9, -Math.PI / 2, Math.PI / 2);
  pen.closePath();
  pen.fill();
  texture.refresh();
}

/** Takes the drawn marks away, before they are drawn anew. */
export function destroyAtlas(scene: Phaser.Scene): void {
  for (const key of [ATLAS, STREAK]) if (scene.textures.exists(key)) scene.textures.remove(key);
}
