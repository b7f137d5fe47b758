import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Placement, place } from './floating.ts';

/** What the button that opens a popover must take on. */
export interface PopoverTrigger {
  popovertarget: string;
  'aria-expanded': 'true' | 'false';
  'aria-haspopup': 'dialog';
}

/** What opens, where, and the button that opens it. */
export interface PopoverProps {
  /** Name of what opens, read aloud. */
  label: string;
  placement?: Placement;
  /** Draws the button; spread the given attributes onto it. */
  trigger: (attributes: PopoverTrigger) => JSX.Element;
  class?: string;
  /** Drawn only while open; a function gets `close`. */
  children: ComponentChildren | ((close: () => void) => ComponentChildren);
}

/** Something that opens beside its button. Closes by Escape, by a click elsewhere, by its button. */
export function Popover({ label, placement, trigger, class: more, children }: PopoverProps) {
  const id = `popover${useId()}`;
  const float = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = float.current;
    if (!open || !element) return;
    const anchor = document.querySelector(`[popovertarget="${id}"]`);
    return anchor ? place(anchor, element, placement ?? 'bottom-start') : undefined;
  }, [open, placement, id]);
  const close = () => float.current?.hidePopover();
  return (
    <>
      {trigger({
        popovertarget: id,
        'aria-expanded': open ? 'true' : 'false',
        'aria-haspopup': 'dialog',
      })}
      <div
        ref={float}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        class={`popover ${more ?? ''}`.trim()}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (typeof children === 'function' ? children(close) : children)}
      </div>
    </>
  );
}
