import type Phaser from 'phaser';
import { chanceOf } from '../view/index.ts';
import { ATLAS, type Atlas } from './atlas.ts';
import type { MovingPerson } from './motion.ts';
import { dotName, levelOf } from './pen/marks.ts';
import { screenAngle } from './pen/pen.ts';

/** The pictures of one person. */
interface Figure {
  readonly dot: Phaser.GameObjects.Image;
  readonly arrow: Phaser.GameObjects.Image;
  needle: Phaser.GameObjects.Image | null;
  restless: Phaser.GameObjects.Image | null;
}

/** Strain from which somebody is restless, and very. */
const RESTLESS = [0.5, 0.72] as const;

/** All people of the map. */
export interface Crowd {
  /** Puts everybody where they are; `unrest` 0..1 is how much the restless tremble now. */
  sync(people: ReadonlyMap<number, MovingPerson>, time: number, unrest: number): void;
  /** Fades those who step back: not in `slots`; null = nobody steps back. */
  fade(slots: ReadonlySet<number> | null): void;
  alpha(alpha: number): void;
  destroy(): void;
}

export function createCrowd(scene: Phaser.Scene, atlas: Atlas, radius: number): Crowd {
  // A true heading that conduct follows has nothing to tell, so it hides under the arrow.
  const below = scene.add.layer();
  const above = scene.add.layer();
  const figures = new Map<number, Figure>();
  let kept: ReadonlySet<number> | null = null;
  let overall = 1;

  const picture = (frame: string, layer = above) => {
    const image = scene.add.image(0, 0, ATLAS, frame);
    layer.add(image);
    return image;
  };

  const figureOf = (slot: number): Figure => {
    const found = figures.get(slot);
    if (found) return found;
    const figure = { dot: picture('off-1'), arrow: picture('arrow'), needle: null, restless: null };
    figures.set(slot, figure);
    return figure;
  };

  const drop = (slot: number, figure: Figure) => {
    for (const image of [figure.dot, figure.arrow, figure.needle, figure.restless])
      image?.destroy();
    figures.delete(slot);
  };

  const syncOne = (slot: number, person: MovingPerson, time: number, unrest: number) => {
    const { mark } = person;
    const figure = figureOf(slot);
    const strain = mark.strain ?? 0;
    const shake = unrest > 0 && strain > RESTLESS[0] ? unrest * radius * 0.34 * (strain - 0.3) : 0;
    const phase = chanceOf(slot, 3) * 20;
    const x = person.x.value + shake * Math.sin(time * 31 + phase);
    const y = person.y.value + shake * Math.cos(time * 27 + phase * 1.7);
    const scale = atlas.scale * person.grown.value;
    const angle = person.angle.value;
    const alpha = overall * person.alpha.value * (kept && !kept.has(slot) ? 0.28 : 1);
    const dot = dotName(mark.fit, levelOf(mark.commitment));
    if (figure.dot.frame.name !== dot) figure.dot.setFrame(dot);
    figure.dot.setPosition(x, y).setRotation(angle).setScale(scale).setAlpha(alpha);
    figure.arrow.setPosition(x, y).setRotation(angle).setScale(scale).setAlpha(alpha);
    if (mark.inner) {
      figure.needle ??= picture('needle', below);
      figure.needle
        .setPosition(x, y)
        .setRotation(screenAngle(mark.inner))
        .setScale(scale)
        .setAlpha(alpha * (0.15 + 0.85 * mark.fresh));
    }
    figure.needle?.setVisible(mark.inner !== null);
    const restless = strain > RESTLESS[1] ? 'restless2' : 'restless1';
    if (strain > RESTLESS[0]) {
      figure.restless ??= picture(restless, below);
      figure.restless
        .setFrame(restless)
        .setPosition(x, y)
        .setScale(scale)
        .setAlpha(alpha * (0.3 + 0.7 * mark.fresh));
    }
    figure.restless?.setVisible(strain > RESTLESS[0]);
  };

  return {
    sync(people, time, unrest) {
      for (const [slot, person] of people) syncOne(slot, person, time, unrest);
      for (const [slot, figure] of figures) if (!people.has(slot)) drop(slot, figure);
    },
    fade(slots) {
      kept = slots;
    },
    alpha(alpha) {
      overall = alpha;
    },
    destroy() {
      for (const [slot, figure] of figures) drop(slot, figure);
    },
  };
}
