import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** One of the choices. */
export interface SegmentedOption<V extends string> {
  value: V;
  label: string;
  icon?: IconName;
  hand?: 'management' | 'leadership';
  disabled?: boolean;
}

/** The choices, and which one holds; null while none does. */
export interface SegmentedProps<V extends string> {
  /** What is chosen here, read aloud (and seen, with `showLabel`). */
  label: string;
  showLabel?: boolean;
  options: readonly SegmentedOption<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** Only icons are seen; labels are read aloud. */
  iconsOnly?: boolean;
}

/** A few choices side by side, of which one holds: radio buttons in a row. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class={props.showLabel ? 'segmented-label' : 'aloud'}>{props.label}</legend>
      <div class="segmented-row">
        {props.options.map((option) => (
          <label key={option.value} class="segment" data-hand={option.hand}>
            <input
              type="radio"
              class="aloud"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.disabled}
              onChange={() => props.onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} />}
            <span class={props.iconsOnly ? 'aloud' : ''}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
