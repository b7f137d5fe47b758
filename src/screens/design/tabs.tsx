import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** One tab. */
export interface Tab<V extends string> {
  id: V;
  label: string;
  icon?: IconName;
  hand?: 'management' | 'leadership';
  /** Number or short word behind the label. */
  badge?: string | undefined;
}

/** Tabs and which of them is open. */
export interface TabsProps<V extends string> {
  label: string;
  tabs: readonly Tab<V>[];
  value: V;
  onChange: (value: V) => void;
  class?: string;
  /** The panel scrolls by itself, so the keyboard must reach it. */
  scrolls?: boolean;
  /** The panel of the chosen tab. */
  children: ComponentChildren;
}

/** Tabs: arrow keys go from one to the next. */
export function Tabs<V extends string>({
  label,
  tabs,
  value,
  onChange,
  class: more,
  scrolls = false,
  children,
}: TabsProps<V>) {
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === value);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.id);
    document.getElementById(`${id}${next.id}`)?.focus();
  };
  return (
    <div class={`tabs ${more ?? ''}`.trim()}>
      <div class="tabs-row" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}${tab.id}`}
            class="tab"
            data-hand={tab.hand}
            aria-selected={tab.id === value}
            aria-controls={`${id}panel`}
            tabIndex={tab.id === value ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.icon && <Icon name={tab.icon} />}
            {tab.label}
            {tab.badge !== undefined && <span class="tab-badge">{tab.badge}</span>}
          </button>
        ))}
      </div>
      <div
        class="tabs-panel"
        role="tabpanel"
        id={`${id}panel`}
        aria-labelledby={`${id}${value}`}
        tabIndex={scrolls ? 0 : undefined}
      >
        {children}
      </div>
    </div>
  );
}
