import type Phaser from 'phaser';
import type { Rect } from '../view/index.ts';
import type { Pen } from './pen/pen.ts';

/** A drawing on a part of the map: drawn with the canvas API, shown by Phaser as one image. */
export interface Sheet {
  /** Draws it anew, in the map's CSS pixels. */
  draw(paint: (pen: Pen) => void): void;
  visible(on: boolean): void;
}

/** Phaser's filter mode for pictures that are shown pixel by pixel. */
const NEAREST = 1;

/**
 * A sheet over a rectangle of the map. Its edges are put on whole pixels of the screen, so that one of
 * its pixels is one of the screen's and it stays sharp.
 */
export function createSheet(scene: Phaser.Scene, key: string, rect: Rect, ratio: number): Sheet {
  const left = Math.floor(rect.x * ratio);
  const top = Math.floor(rect.y * ratio);
  const width = Math.max(1, Math.ceil((rect.x + rect.width) * ratio) - left);
  const height = Math.max(1, Math.ceil((rect.y + rect.height) * ratio) - top);
  const texture = scene.textures.createCanvas(key, width, height);
  if (!texture) throw new Error(`The texture ${key} exists already`);
  texture.setFilter(NEAREST);
  const image = scene.add
    .image(left / ratio, top / ratio, key)
    .setOrigin(0, 0)
    .setScale(1 / ratio);
  const pen = texture.getContext();
  return {
    draw(paint) {
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, width, height);
      pen.setTransform(ratio, 0, 0, ratio, -left, -top);
      pen.save();
      paint(pen);
      pen.restore();
      texture.refresh();
    },
    visible(on) {
      image.setVisible(on);
    },
  };
}
