import type Phaser from 'phaser';
import type { Pen } from './pen/pen.ts';

/** A drawing as large as the map: drawn with the canvas API, shown by Phaser as one image. */
export interface Sheet {
  /** Draws it anew, in CSS pixels. */
  draw(paint: (pen: Pen) => void): void;
  readonly image: Phaser.GameObjects.Image;
}

/** A sheet of the map's size at a pixel ratio. Sharp, since one of its pixels is one of the screen's. */
export function createSheet(
  scene: Phaser.Scene,
  key: string,
  width: number,
  height: number,
  ratio: number,
): Sheet {
  const texture = scene.textures.createCanvas(
    key,
    Math.max(1, Math.round(width * ratio)),
    Math.max(1, Math.round(height * ratio)),
  );
  if (!texture) throw new Error(`The texture ${key} exists already`);
  const image = scene.add
    .image(0, 0, key)
    .setOrigin(0, 0)
    .setScale(1 / ratio);
  const pen = texture.getContext();
  return {
    image,
    draw(paint) {
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, texture.width, texture.height);
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.save();
      paint(pen);
      pen.restore();
      texture.refresh();
    },
  };
}
