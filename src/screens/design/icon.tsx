import { ICONS, type IconName, type IconShape } from './icon-shapes.ts';

/** A drawing in the colour of the text around it. With `label` it is read aloud, without it is decoration. */
export function Icon({ name, label, size }: { name: IconName; label?: string; size?: string }) {
  const shape: IconShape = ICONS[name];
  const side = size ?? '1.25em';
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden as decoration.
    <svg
      class={shape.square ? 'icon icon-square' : 'icon'}
      viewBox="0 0 24 24"
      width={side}
      height={side}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      {shape.line !== undefined && <path class="icon-line" d={shape.line} />}
      {shape.fill !== undefined && <path class="icon-fill" d={shape.fill} />}
    </svg>
  );
}
