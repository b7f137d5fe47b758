import type { ActionItem } from '../../view/index.ts';
import { Icon, Tooltip } from '../design/index.ts';
import { usePlay } from './context.ts';

/** An action that can be chosen; refused ones stay in place and say why. */
export function ActionTile({ item, onChoose }: { item: ActionItem; onChoose: () => void }) {
  const { focus, model } = usePlay();
  const refused = item.reason !== null;
  const chosen = focus.kind === 'compose' && focus.draft.kind === item.kind;
  const frozen = model.mode !== 'planning';
  return (
    <Tooltip text={item.reason ?? item.purpose}>
      <button
        type="button"
        class="action"
        data-hand={item.hand}
        data-action={item.kind}
        aria-label={refused ? undefined : item.label}
        aria-disabled={refused || frozen}
        aria-pressed={chosen}
        onClick={() => {
          if (!refused && !frozen) onChoose();
        }}
      >
        <Icon name={item.kind} size="1.35em" />
        <span class="action-words">
          <span class="action-name">{item.name}</span>
          {refused && <span class="action-reason">{item.reason}</span>}
        </span>
      </button>
    </Tooltip>
  );
}
