import type { BoardGhosts, BoardLayout, BoardModel, BoardTargets } from '../../view/index.ts';
import type { Motion } from '../motion.ts';
import { drawCrates } from './crates.ts';
import { drawMarket } from './market.ts';
import { type Inks, type Pen, screenAngle } from './pen.ts';
import { drawSeat } from './seat.ts';
import { drawTrio } from './trio.ts';

/** What turns and grows between two models, besides people: instruments, waiting work, market, direction. */
export function drawLive(
  pen: Pen,
  inks: Inks,
  layout: BoardLayout,
  model: BoardModel,
  motion: Motion,
  ghosts: BoardGhosts | null,
  targets: BoardTargets | null,
): void {
  const aimed = targets?.heading ?? ghosts?.direction ?? null;
  drawSeat(pen, inks, layout.seat, model.player, {
    declared: model.direction.declared,
    angle: motion.direction.value,
    vision: motion.vision.value,
    ghost: aimed ? screenAngle(aimed) : null,
  });
  const { ghost, announced } = model.market;
  drawMarket(pen, inks, layout.market, {
    angle: motion.market.value,
    cone: motion.cone.value,
    fresh: model.market.fresh,
    value: motion.value.value,
    ghost: ghost ? screenAngle(ghost) : null,
    announced: announced ? { angle: screenAngle(announced), cone: announced.cone } : null,
    promised: ghosts?.cone ?? null,
  });
  layout.teams.forEach((place, index) => {
    const team = model.teams[index];
    const moving = motion.teams[index];
    if (!team || !moving) return;
    const planned = ghosts?.teams.find((ghost) => ghost.team === index)?.backlog ?? null;
    drawCrates(pen, inks, place.dock, moving.backlog.value, planned, team.loose);
    drawTrio(pen, inks, place.trio, {
      work: moving.work.value,
      spread: moving.spread.value,
      heart: moving.heart.value,
      direction: model.direction.declared ? motion.direction.value : null,
      market: motion.market.value,
      value: Math.cos(moving.work.value - motion.market.value) * moving.order.value,
    });
  });
}
