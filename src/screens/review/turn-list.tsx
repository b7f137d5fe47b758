import { t } from '../../text/index.ts';
import type { ReviewTurnModel } from '../../view/index.ts';
import { LabelMark } from './label-mark.tsx';

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

interface TurnListProps {
  readonly turns: readonly ReviewTurnModel[];
  readonly selected: number | null;
  readonly onSelect: (turn: number) => void;
}

/** All turns with their labels: a shape and a word each. Arrow keys go from one to the next. */
export function TurnList({ turns, selected, onSelect }: TurnListProps) {
  return (
    <ol
      class="review-turns"
      aria-label={t('review:turns.title')}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        const items = [...event.currentTarget.querySelectorAll('button')];
        const at = items.indexOf(document.activeElement as HTMLButtonElement);
        if (step === undefined || at < 0) return;
        event.preventDefault();
        const next = items[at + step];
        next?.focus();
        next?.click();
      }}
    >
      {turns.map((turn) => (
        <li key={turn.turn}>
          <button
            type="button"
            class="review-turn"
            data-label={turn.label}
            aria-current={turn.turn === selected ? 'true' : undefined}
            onClick={() => onSelect(turn.turn)}
          >
            <span class="aloud">{turn.aloud}</span>
            <span class="review-turn-number" aria-hidden="true">
              {turn.turn}
            </span>
            <LabelMark label={turn.label} />
            <span class="review-turn-word" aria-hidden="true">
              {turn.word}
            </span>
            <span class="review-turn-points" aria-hidden="true">
              {turn.points}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
