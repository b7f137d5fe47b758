import type { Reason } from '../../view/index.ts';
import './reasons.css';

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
