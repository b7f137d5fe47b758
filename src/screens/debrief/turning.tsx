import { t } from '../../text/index.ts';
import type { TurningPoint } from '../../view/index.ts';
import { TurningMark } from '../charts/index.ts';

/** Turning points: their shape, when, and a sentence each. */
export function Turning({ points }: { points: readonly TurningPoint[] }) {
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
          </div>
        </li>
      ))}
    </ol>
  );
}
