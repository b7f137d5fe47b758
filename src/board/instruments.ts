import type Phaser from 'phaser';
import {
  type BoardGhosts,
  type BoardLayout,
  type BoardModel,
  type BoardTargets,
  type Disc,
  type Rect,
  squareAt,
  type TeamPlace,
} from '../view/index.ts';
import type { Motion, Moved } from './motion.ts';
import { drawCrates } from './pen/crates.ts';
import { drawMarket } from './pen/market.ts';
import { type Inks, screenAngle } from './pen/pen.ts';
import { drawSeat } from './pen/seat.ts';
import { drawTrio } from './pen/trio.ts';
import { createSheet, type Sheet } from './sheet.ts';

/** What the instruments show besides what moves. */
export interface Shown {
  readonly model: BoardModel;
  readonly layout: BoardLayout;
  readonly inks: Inks;
  readonly ghosts: BoardGhosts | null;
  readonly targets: BoardTargets | null;
}

/**
 * What turns and grows besides people: the player's compass, the market, each team's trio and waiting
 * work. Each has a small sheet of its own and is drawn anew only when it moved.
 */
export interface Instruments {
  draw(shown: Shown, motion: Motion, moved: Moved): void;
  readonly keys: readonly string[];
}

export function createInstruments(
  scene: Phaser.Scene,
  layout: BoardLayout,
  ratio: number,
): Instruments {
  const keys: string[] = [];
  const sheet = (key: string, rect: Rect): Sheet => {
    keys.push(key);
    return createSheet(scene, key, rect, ratio);
  };
  const seat = sheet('seat', squareAt(layout.seat, layout.seat.radius * 3.6));
  const market = sheet('market', squareAt(layout.market, layout.market.radius * 2.5));
  const teams = layout.teams.map((place, index) => ({
    trio: sheet(`trio${index}`, around(place.trio)),
    dock: sheet(`dock${index}`, withPile(place)),
  }));
  return {
    keys,
    draw(shown, motion, moved) {
      if (moved.direction) drawSeatOn(seat, shown, motion);
      if (moved.market) drawMarketOn(market, shown, motion);
      teams.forEach((sheets, index) => {
        const turned = moved.teams[index] === true;
        if (turned || moved.market || moved.direction)
          drawTrioOn(sheets.trio, index, shown, motion);
        if (turned) drawDockOn(sheets.dock, index, shown, motion);
      });
    },
  };
}

function around(discs: readonly Disc[]): Rect {
  const edge = 3;
  const left = Math.min(...discs.map((disc) => disc.x - disc.radius * 1.3 - edge));
  const top = Math.min(...discs.map((disc) => disc.y - disc.radius * 1.3 - edge));
  const right = Math.max(...discs.map((disc) => disc.x + disc.radius * 1.3 + edge));
  const bottom = Math.max(...discs.map((disc) => disc.y + disc.radius * 1.3 + edge));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The dock, and room above it for what it cannot hold. */
function withPile({ dock, rect }: TeamPlace): Rect {
  const pile = Math.min(rect.height * 0.4, dock.height * 2);
  return { x: dock.x, y: dock.y - pile, width: dock.width + 4, height: dock.height + pile + 2 };
}

function drawSeatOn(sheet: Sheet, shown: Shown, motion: Motion): void {
  const { model, layout, inks, ghosts, targets } = shown;
  const aimed = targets?.heading ?? ghosts?.direction ?? null;
  sheet.draw((pen) =>
    drawSeat(pen, inks, layout.seat, model.player, {
      declared: model.direction.declared,
      angle: motion.direction.value,
      vision: motion.vision.value,
      ghost: aimed ? screenAngle(aimed) : null,
    }),
  );
}

function drawMarketOn(sheet: Sheet, shown: Shown, motion: Motion): void {
  const { model, layout, inks, ghosts } = shown;
  const { ghost, announced } = model.market;
  sheet.draw((pen) =>
    drawMarket(pen, inks, layout.market, {
      angle: motion.market.value,
      cone: motion.cone.value,
      fresh: model.market.fresh,
      value: motion.value.value,
      ghost: ghost ? screenAngle(ghost) : null,
      announced: announced ? { angle: screenAngle(announced), cone: announced.cone } : null,
      promised: ghosts?.cone ?? null,
    }),
  );
}

function drawTrioOn(sheet: Sheet, index: number, shown: Shown, motion: Motion): void {
  const place = shown.layout.teams[index];
  const moving = motion.teams[index];
  if (!place || !moving) return;
  sheet.draw((pen) =>
    drawTrio(pen, shown.inks, place.trio, {
      work: moving.work.value,
      spread: moving.spread.value,
      heart: moving.heart.value,
      direction: shown.model.direction.declared ? motion.direction.value : null,
      market: motion.market.value,
      value: Math.cos(moving.work.value - motion.market.value) * moving.order.value,
    }),
  );
}

function drawDockOn(sheet: Sheet, index: number, shown: Shown, motion: Motion): void {
  const place = shown.layout.teams[index];
  const moving = motion.teams[index];
  const team = shown.model.teams[index];
  if (!place || !moving || !team) return;
  const ghost = shown.ghosts?.teams.find((planned) => planned.team === index)?.backlog ?? null;
  sheet.draw((pen) =>
    drawCrates(pen, shown.inks, place.dock, moving.backlog.value, ghost, team.loose),
  );
}
