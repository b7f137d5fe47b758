import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';

/** Keeps `float` beside `anchor` and inside the window until the returned function is called. */
export function place(anchor: Element, float: HTMLElement, placement: Placement): () => void {
  return autoUpdate(anchor, float, async () => {
    const { x, y } = await computePosition(anchor, float, {
      placement,
      strategy: 'fixed',
      middleware: [
        offset(8),
        flip({ padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply({ availableHeight }) {
            float.style.maxHeight = `${Math.max(120, availableHeight)}px`;
          },
        }),
      ],
    });
    float.style.left = `${x}px`;
    float.style.top = `${y}px`;
  });
}

export type { Placement };
