import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { Kbd } from './kbd.tsx';
import { Tooltip } from './tooltip.tsx';

type Native = Omit<JSX.IntrinsicElements['button'], 'size' | 'icon' | 'label'>;

/** How a button looks; every attribute of a native button may be given too. */
export interface ButtonProps extends Native {
  /** `primary` is the one thing to do next (ink on paper turned round), `quiet` has no border. */
  kind?: 'primary' | 'plain' | 'quiet';
  /** Takes the colour and the corners of a hand. */
  hand?: 'management' | 'leadership';
  size?: 'small' | 'normal' | 'large';
  icon?: IconName;
  /** Icon behind the text. */
  iconAfter?: IconName;
  /** Key that does the same, shown on the button. */
  keys?: string;
  children: ComponentChildren;
}

/** A button with a verb on it. At least 44 px high. */
export function Button({
  kind,
  hand,
  size,
  icon,
  iconAfter,
  keys,
  children,
  class: more,
  ...rest
}: ButtonProps) {
  const classes = ['button', `button-${kind ?? 'plain'}`, `button-${size ?? 'normal'}`, more ?? ''];
  return (
    <button type="button" class={classes.join(' ').trim()} data-hand={hand} {...rest}>
      {icon && <Icon name={icon} />}
      <span class="button-text">{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
      {keys && <Kbd keys={keys} />}
    </button>
  );
}

/** A button that is only a drawing must be named. */
export interface IconButtonProps extends Native {
  icon: IconName;
  /** What it does, a verb first: read aloud and shown as a tip. */
  label: string;
  keys?: string;
  kind?: 'plain' | 'quiet';
}

/** A button with only a drawing; its words are its tip. */
export function IconButton({ icon, label, keys, kind, class: more, ...rest }: IconButtonProps) {
  const classes = `button button-icon button-${kind ?? 'plain'} ${more ?? ''}`.trim();
  return (
    <Tooltip text={label} keys={keys}>
      <button type="button" class={classes} aria-label={label} aria-keyshortcuts={keys} {...rest}>
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
