import { t } from '../../text/index.ts';
import type { LearnVerdict } from '../../view/index.ts';
import { Button, Icon } from '../design/index.ts';
import './learn.css';

export interface LearnBarProps {
  readonly turn: number;
  /** Hints given so far, and how many there are. */
  readonly hints: readonly string[];
  readonly hintsLeft: number;
  /** `waiting` = the turn itself is still being judged. */
  readonly state: 'planning' | 'judging' | 'judged' | 'waiting' | 'failed';
  readonly solution: boolean;
  readonly verdict: LearnVerdict | null;
  readonly on: {
    readonly hint: () => void;
    readonly solution: () => void;
    readonly playOn: () => void;
    readonly back: () => void;
  };
}

/** Over the board while a turn is tried again: what it is about, hints, and what became of the try. */
export function LearnBar({ turn, hints, hintsLeft, state, solution, verdict, on }: LearnBarProps) {
  return (
    <section class="learn-bar" aria-label={t('review:learn.bar', { turn })}>
      <div class="learn-words">
        <h2>{t('review:learn.bar', { turn })}</h2>
        <div role="status" class="learn-status">
          {verdict && state !== 'judging' ? (
            <p class="learn-verdict">
              <Icon name={verdict.better || verdict.solved ? 'check' : 'info'} />
              {verdict.sentences.join(' ')}
            </p>
          ) : (
            <p>{wordsOf(state, solution)}</p>
          )}
          {hints.length > 0 && (
            <ul class="learn-hints">
              {hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <div class="learn-buttons">
        {hintsLeft > 0 && !solution && (
          <Button size="small" icon="info" onClick={on.hint}>
            {t(hints.length === 0 ? 'review:learn.hint' : 'review:learn.hintMore')}
          </Button>
        )}
        {!solution && state !== 'waiting' && (
          <Button size="small" icon="eye" onClick={on.solution}>
            {t('review:learn.solution')}
          </Button>
        )}
        {verdict && (
          <Button size="small" icon="branch" onClick={on.playOn}>
            {t('review:learn.playOn')}
          </Button>
        )}
        <Button size="small" kind="quiet" onClick={on.back}>
          {t('review:learn.back')}
        </Button>
      </div>
    </section>
  );
}

function wordsOf(state: LearnBarProps['state'], solution: boolean): string {
  if (state === 'judging') return t('review:learn.judging');
  if (state === 'waiting') return t('review:learn.waiting');
  if (state === 'failed') return t('review:learn.failed');
  return t(solution ? 'review:learn.solutionShown' : 'review:learn.lead');
}
