import { t } from '../../text/index.ts';
import type { Vital } from '../../view/index.ts';
import { ReasonList } from '../reasons/index.ts';

/** Why a vital sign is what it is, what it means, and what moves it. */
export function VitalReasons({ vital }: { vital: Vital }) {
  const { explanation } = vital;
  return (
    <div class="reasons">
      <h2>{vital.name}</h2>
      <p class="reasons-sum">{explanation.sentence}</p>
      {explanation.reasons.length > 0 && <ReasonList reasons={explanation.reasons} />}
      {vital.age !== null && <p class="note">{t('play:vitals.known', { age: vital.age })}</p>}
      <dl class="reasons-help">
        <dt>{t('play:vitals.means')}</dt>
        <dd>{vital.means}</dd>
        <dt>{t('play:vitals.moves')}</dt>
        <dd>{vital.moves}</dd>
      </dl>
    </div>
  );
}
