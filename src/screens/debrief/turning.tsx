import { t } from '../../text/index.ts';
import type { TurningPoint } from '../../view/index.ts';
import { TurningMark } from '../charts/index.ts';
import { Button } from '../design/index.ts';

/** Turning points: their shape, when, and a sentence each. */
export function Turning({
  points,
  watch,
}: {
  points: readonly TurningPoint[];
  /** Watches the game from a week on. */
  watch: (week: number) => void;
}) {
  if (points.length === 0) return <p class="debrief-none">{t('debrief:turning.empty')}</p>;
  return (
    <ol class="turning">
      {points.map((point, index) => (
        <li key={point.week} class="turning-point">
          <svg
            width="34"
            height="34"
            viewBox="-17 -17 34 34"
            role="img"
            aria-label={t(`debrief:turning.shape.${point.shape}`)}
          >
            <TurningMark shape={point.shape} number={index + 1} />
          </svg>
          <div>
            <p class="turning-when">
              {t('debrief:turning.when', { turn: point.turn, week: point.week })}
            </p>
            <h3 class="turning-title">{point.title}</h3>
            {point.sentence !== '' && <p class="turning-sentence">{point.sentence}</p>}
            <Button
              class="turning-watch"
              kind="quiet"
              size="small"
              icon="play"
              aria-label={t('debrief:turning.watchLabel', { week: point.week })}
              onClick={() => watch(Math.max(0, point.week - 2))}
            >
              {t('debrief:turning.watch')}
            </Button>
          </div>
        </li>
      ))}
    </ol>
  );
}
