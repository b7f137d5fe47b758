import { t } from '../../text/index.ts';
import type { ActionGroup } from '../../view/index.ts';
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
      {group.others.length > 0 && (
        <details class="hand-others">
          <summary>{t('play:actions.others', { count: group.others.length })}</summary>
          <div class="hand-actions">
            {group.others.map((item) => (
              <ActionTile key={item.kind} item={item} onChoose={() => undefined} />
            ))}
          </div>
        </details>
      )}
    </section>
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
