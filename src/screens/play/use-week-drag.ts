import { useRef, useState } from 'preact/hooks';
import {
  type Block,
  moveBlock,
  resizeBlock,
  resizeBlockStart,
  WEEK_HALF_DAYS,
} from '../../view/index.ts';

/** What is held: the block itself, or one of its ends. */
export type Grip = 'body' | 'start' | 'end';

interface Drag {
  readonly index: number;
  readonly grip: Grip;
  /** Where the block was taken hold of, in half-days from its beginning. */
  readonly offset: number;
  readonly x: number;
  readonly y: number;
  readonly moved: boolean;
}

/** Pixels that a pointer may tremble before it drags. */
const TREMBLE = 6;

/** Dragging blocks and their ends along the calendar, by mouse, pen or finger. */
export function useWeekDrag(options: {
  readonly blocks: readonly Block[];
  readonly taken: number;
  readonly vertical: boolean;
  readonly enabled: boolean;
  /** The calendar's box of ten half-days. */
  readonly area: () => DOMRect | undefined;
  readonly onDrop: (blocks: readonly Block[], index: number, grip: Grip) => void;
}) {
  const { blocks, taken, vertical, enabled, area, onDrop } = options;
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);
  const [preview, setPreview] = useState<{ blocks: readonly Block[]; index: number } | null>(null);

  const halfDayAt = (event: PointerEvent): number => {
    const box = area();
    if (!box) return 0;
    const share = vertical
      ? (event.clientY - box.top) / box.height
      : (event.clientX - box.left) / box.width;
    return share * WEEK_HALF_DAYS;
  };

  const edited = (held: Drag, event: PointerEvent) => {
    const { index, grip, offset } = held;
    const now = halfDayAt(event);
    const block = blocks[index];
    if (!block || grip === 'body') return moveBlock(blocks, index, now - offset);
    if (grip === 'start') return { blocks: resizeBlockStart(blocks, index, now, taken), index };
    return { blocks: resizeBlock(blocks, index, now - block.start, taken), index };
  };

  const end = (event: PointerEvent, keep: boolean) => {
    const held = drag.current;
    drag.current = null;
    setPreview(null);
    // The click that ends a drag comes before this.
    window.setTimeout(() => {
      dragged.current = false;
    });
    if (!held?.moved || !keep) return;
    const result = edited(held, event);
    onDrop(result.blocks, result.index, held.grip);
  };

  return {
    /** The week as it would be if it were dropped now. */
    preview,
    /** Whether the pointer that is just let go has dragged: then its click opens nothing. */
    wasDragged: () => dragged.current,
    /** Handlers for something that can be taken hold of. */
    hold: (index: number, grip: Grip) => ({
      onPointerDown: (event: PointerEvent) => {
        dragged.current = false;
        const block = blocks[index];
        if (!enabled || !block || event.button !== 0) return;
        const offset = halfDayAt(event) - block.start;
        drag.current = { index, grip, offset, x: event.clientX, y: event.clientY, moved: false };
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        event.stopPropagation();
      },
      onPointerMove: (event: PointerEvent) => {
        const held = drag.current;
        if (!held) return;
        const moved =
          held.moved || Math.hypot(event.clientX - held.x, event.clientY - held.y) > TREMBLE;
        if (!moved) return;
        drag.current = { ...held, moved };
        dragged.current = true;
        setPreview(edited(held, event));
      },
      onPointerUp: (event: PointerEvent) => end(event, true),
      onPointerCancel: (event: PointerEvent) => end(event, false),
    }),
  };
}
