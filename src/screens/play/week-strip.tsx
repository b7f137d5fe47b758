import { handOfAction, tryOut } from '../../view/index.ts';
import { usePlay } from './context.ts';

/** The week in one line for small screens, where the calendar lies behind a tab; a draft shows its place. */
export function WeekStrip() {
  const { model, focus } = usePlay();
  const { week, input } = model;
  const draft =
    focus.kind === 'compose' && focus.index === null
      ? tryOut(input, focus.draft, focus.length, null)
      : null;
  const blocks = draft
    ? draft.blocks.map((block, index) => ({
        ...block,
        hand: handOfAction(block.action.kind),
        index,
      }))
    : week.blocks;
  return (
    <div class="week-strip" aria-hidden="true">
      {blocks.map((block) => (
        <span
          key={block.index}
          data-hand={block.hand}
          data-draft={draft?.index === block.index}
          style={{ gridColumn: `${block.start + 1} / span ${block.length}` }}
        />
      ))}
    </div>
  );
}
