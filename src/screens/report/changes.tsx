import { t } from '../../text/index.ts';
import type { ReportChange, ReportReason } from '../../view/index.ts';
import { ArrowMark } from './arrow.tsx';

/** The changes that matter, each with its reasons, largest first. */
export function Changes({ changes }: { changes: readonly ReportChange[] }) {
  return (
    <section class="report-changes" aria-label={t('report:changes')}>
      <ul>
        {changes.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ul>
    </section>
  );
}

function Change({ change }: { change: ReportChange }) {
  const judged =
    change.good === null ? null : t(change.good ? 'report:amountGood' : 'report:amountBad');
  return (
    <li class="report-change" data-good={change.good ?? undefined}>
      <p class="aloud">{[change.label, judged].filter(Boolean).join(' ')}</p>
      <div class="report-change-figures" aria-hidden="true">
        <span class="report-name">{change.name}</span>
        <span class="report-from">{change.from}</span>
        <ArrowMark arrow={change.arrow} />
        <span class="report-to figure">{change.to}</span>
      </div>
      <ul class="report-reasons" aria-hidden="true">
        {change.reasons.slice(0, 3).map((reason) => (
          <Reason key={reason.text} reason={reason} />
        ))}
      </ul>
    </li>
  );
}

/** A reason as a length to the right (more) or to the left (less) of a middle line. */
function Reason({ reason }: { reason: ReportReason }) {
  const size = Math.abs(reason.share) * 50;
  const less = reason.share < 0;
  return (
    <li>
      <span class="report-reason-bar" data-less={less}>
        <span style={{ width: `${size}%`, [less ? 'right' : 'left']: '50%' }} />
      </span>
      <span class="report-reason-amount">{reason.amount}</span>
      <span class="report-reason-text">{reason.text}</span>
    </li>
  );
}
