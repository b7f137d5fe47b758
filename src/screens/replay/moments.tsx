import { t } from '../../text/index.ts';
import type { ReplayMark } from '../../view/index.ts';
import { MarkShape } from './timeline.tsx';

/** Everything that can be jumped to, in order. */
export function Moments({
  marks,
  at,
  seek,
}: {
  marks: readonly ReplayMark[];
  at: number;
  seek: (week: number) => void;
}) {
  if (marks.length === 0) return <p class="note">{t('replay:noMarks')}</p>;
  return (
    <ol class="replay-moments" aria-label={t('replay:jump')}>
      {marks.map((mark) => (
        <li key={mark.id}>
          <button
            type="button"
            class="replay-moment"
            aria-current={mark.week === at ? 'step' : undefined}
            onClick={() => seek(mark.week)}
          >
            <MarkShape mark={mark} />
            <span>
              <span class="note">{mark.when}</span>
              <strong>{mark.title}</strong>
              {mark.sentence !== '' && <span class="note">{mark.sentence}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
