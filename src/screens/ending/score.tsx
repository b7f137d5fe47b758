import { t } from '../../text/index.ts';
import type { ScoreModel } from '../../view/index.ts';

/** The score after the sentence: what was delivered, what is left, and what it is made of. */
export function Score({ score }: { score: ScoreModel }) {
  const { total, value, legacy } = score;
  return (
    <section class="score" aria-label={t('ending:score.title')}>
      <p class="aloud">{t('ending:score.total', { total, value, legacy })}</p>
      <div class="score-sum" aria-hidden="true">
        <Term name={t('ending:score.value')} points={value} kind="value" />
        <Term name={t('ending:score.legacy')} points={legacy} sign="+" />
        <Term name={t('ending:score.title')} points={total} sign="=" kind="total" />
      </div>
      {score.marks.length > 0 && <Scale score={score} />}
      <details class="score-explain">
        <summary>{t('ending:score.explain')}</summary>
        <div class="score-details">
          <p>
            <strong>{t('ending:score.value')}. </strong>
            {score.valueText}
          </p>
          <p>
            <strong>{t('ending:score.legacy')}. </strong>
            {score.legacyText}
          </p>
          {score.parts.length > 0 && (
            <dl class="score-parts">
              {score.parts.map((part) => (
                <div key={part.name}>
                  <dt>{part.name}</dt>
                  <dd>
                    <span class="score-bar" aria-hidden="true">
                      <span class="score-fill" style={{ width: `${part.share * 100}%` }} />
                    </span>
                    {part.text}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </details>
    </section>
  );
}

/** A term of the sum with its sign before it. */
function Term({
  name,
  points,
  sign,
  kind,
}: {
  name: string;
  points: string;
  sign?: string;
  kind?: 'value' | 'total';
}) {
  return (
    <div class="score-term">
      {sign && <span class="score-sign">{sign}</span>}
      <div>
        <span class={`figure score-figure ${kind ? `score-${kind}` : ''}`.trim()}>{points}</span>
        <span class="score-what">{name}</span>
      </div>
    </div>
  );
}

/** The score beside others of the same scenario, on one scale. */
function Scale({ score }: { score: ScoreModel }) {
  const most = Math.max(score.points, ...score.marks.map((mark) => mark.score)) * 1.02;
  const rows = [
    ...score.marks.map((mark) => ({ ...mark, you: false })),
    {
      name: t('ending:score.you'),
      score: score.points,
      points: score.total,
      text: t('ending:score.mark', { name: t('ending:score.you'), score: score.total }),
      you: true,
    },
  ].sort((one, other) => other.score - one.score);
  return (
    <div class="score-scale">
      <h3>{t('ending:score.scale')}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.name} class="score-row" data-you={row.you}>
            <span class="aloud">{row.text}</span>
            <span aria-hidden="true" class="score-name">
              {row.name}
            </span>
            <span aria-hidden="true" class="score-line">
              <span
                class="score-length"
                style={{ width: `${Math.max(0.5, (row.score / most) * 100)}%` }}
              />
            </span>
            <span aria-hidden="true" class="score-points">
              {row.points}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
