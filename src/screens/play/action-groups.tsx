import { t } from '../../text/index.ts';
import type { ActionGroup, ActionItem } from '../../view/index.ts';
import { Icon } from '../design/index.ts';
import { ActionTile } from './action-tile.tsx';
import { usePlay } from './context.ts';

/** The actions of one hand. */
export function ActionGroupView({ group, bare }: { group: ActionGroup; bare?: boolean }) {
  const { begin } = usePlay();
  return (
    <section class="hand-group" data-hand={group.hand} aria-label={group.name}>
      <header class="hand-head">
        <h2 class={bare ? 'aloud' : ''}>
          <Icon name={group.hand} /> {group.name}
        </h2>
        <span class="note small">{group.skill}</span>
      </header>
      <div class="hand-actions">
        {group.items.map((item) => (
          <ActionTile key={item.kind} item={item} onChoose={() => begin(item.kind)} />
        ))}
      </div>
      <Closed
        items={group.unreachable}
        title={t('play:actions.unreachable', { count: group.unreachable.length })}
      />
      <Closed
        items={group.others}
        title={t('play:actions.others', { count: group.others.length })}
      />
    </section>
  );
}

/** Actions that cannot be chosen here, out of the way until somebody looks. */
function Closed({ items, title }: { items: readonly ActionItem[]; title: string }) {
  if (items.length === 0) return null;
  return (
    <details class="hand-others">
      <summary>{title}</summary>
      <div class="hand-actions">
        {items.map((item) => (
          <ActionTile key={item.kind} item={item} onChoose={() => undefined} />
        ))}
      </div>
    </details>
  );
}

/** The actions of the two hands, management first. */
export function ActionGroups() {
  const { model } = usePlay();
  return (
    <div class="hands" data-panel="actions">
      {model.groups.map((group) => (
        <ActionGroupView key={group.hand} group={group} />
      ))}
    </div>
  );
}
