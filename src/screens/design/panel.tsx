import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** What a panel is about and how it looks. */
export interface PanelProps {
  title: string;
  /** Level of the heading, 2 unless told. */
  level?: 2 | 3 | 4;
  icon?: IconName;
  hand?: 'management' | 'leadership';
  /** `alarm` turns paper and ink round; `dashed` is for what has not happened yet. */
  look?: 'card' | 'bare' | 'dashed' | 'alarm';
  /** Beside the title. */
  aside?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}

/** A region with a title: one idea. */
export function Panel({
  title,
  level,
  icon,
  hand,
  look,
  aside,
  class: more,
  children,
}: PanelProps) {
  const id = useId();
  const Heading = `h${level ?? 2}` as 'h2';
  return (
    <section
      class={`panel panel-${look ?? 'card'} ${more ?? ''}`.trim()}
      data-hand={hand}
      aria-labelledby={id}
    >
      <header class="panel-head">
        <Heading id={id} class="panel-title">
          {icon && <Icon name={icon} />}
          {title}
        </Heading>
        {aside}
      </header>
      {children}
    </section>
  );
}
