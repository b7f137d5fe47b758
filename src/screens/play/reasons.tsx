import { t } from '../../text/index.ts';
import type { Reason, Vital } from '../../view/index.ts';

/** Reasons as a sum, largest first, each with a bar on the side where it pulls. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul class="reason-list">
      {reasons.map((reason) => (
        <li key={reason.cause} class="reason" data-sign={reason.value < 0 ? 'minus' : 'plus'}>
          <span class="reason-amount">{reason.amount}</span>
          <span class="reason-bar" aria-hidden="true">
            <span style={{ width: `${Math.max(4, reason.share * 100)}%` }} />
          </span>
          <span class="reason-text">{reason.text}</span>
        </li>
      ))}
    </ul>
  );
}

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
