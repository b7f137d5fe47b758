import { t } from '../../text/index.ts';
import { type EffectRow, type ForecastView, listed } from '../../view/index.ts';
import { Icon } from '../design/index.ts';
import { ReasonList } from '../reasons/index.ts';

const SIZE = { slight: 1, clear: 2, strong: 3 } as const;

function Effect({ row }: { row: EffectRow }) {
  // "Because of the rest" would say nothing.
  const why = row.reasons.filter((reason) => reason.cause !== 'interplay');
  return (
    <li>
      <details class="effect" data-figure={row.figure}>
        <summary>
          <span class="effect-arrows" aria-hidden="true">
            {Array.from({ length: SIZE[row.strength] }, (_, i) => (
              <Icon key={i} name={row.direction} size="0.95em" />
            ))}
          </span>
          <span class="effect-what">
            <span>
              <b>{row.name}</b> {row.place}
            </span>
            <span class="effect-words">
              {row.words} <span class="effect-range">{row.range}</span>
            </span>
            {why.length > 0 && (
              <span class="effect-words">
                {t('play:effect.because', {
                  reasons: listed(why.slice(0, 2).map(({ text }) => text)),
                })}
              </span>
            )}
          </span>
          <Icon name="expand" size="1em" />
        </summary>
        <ReasonList reasons={row.reasons} />
      </details>
    </li>
  );
}

/** What a block would do: what is won, what it costs, what becomes known. Each row opens its reasons. */
export function ForecastList({ view }: { view: ForecastView }) {
  const nothing = view.gains.length + view.costs.length === 0 && view.learns === null;
  return (
    <div class="forecast">
      {view.learns !== null && (
        <p class="forecast-learns">
          <Icon name="eye" />
          <span>
            <b>{t('play:compose.learns')}</b> {view.learns}
          </span>
        </p>
      )}
      {view.gains.length > 0 && (
        <>
          <h4>{t('play:compose.gains')}</h4>
          <ul>
            {view.gains.map((row) => (
              <Effect key={row.id} row={row} />
            ))}
          </ul>
        </>
      )}
      {view.costs.length > 0 && (
        <>
          <h4>{t('play:compose.costs')}</h4>
          <ul>
            {view.costs.map((row) => (
              <Effect key={row.id} row={row} />
            ))}
          </ul>
        </>
      )}
      {nothing && <p class="note">{t('play:compose.nothing')}</p>}
      {view.more > 0 && (
        <p class="note small">{t('play:compose.moreEffects', { count: view.more })}</p>
      )}
    </div>
  );
}
