import { t } from '../../text/index.ts';
import type { ReportWarning } from '../../view/index.ts';
import { Icon } from '../design/index.ts';

/** Warnings as ultimatums: cause, deadline, ways back. Paper and ink are turned round, nothing blinks. */
export function Warnings({ warnings }: { warnings: readonly ReportWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <section class="report-warnings" aria-label={t('report:warnings')}>
      {warnings.map((warning) => (
        <article key={warning.kind} class="report-warning">
          <header>
            <Icon name="warning" size="1.75rem" />
            <h3>{warning.title}</h3>
            {warning.fresh && <span class="report-fresh">{t('report:warning.fresh')}</span>}
            <p class="report-deadline">
              <Icon name="clock" />
              {warning.deadline}
            </p>
          </header>
          <div class="report-warning-body">
            <div>
              <h4>{t('report:warning.because')}</h4>
              <ul>
                {warning.causes.map((cause) => (
                  <li key={cause}>{cause}</li>
                ))}
              </ul>
            </div>
            <div>
              <h4>{t('report:warning.ways')}</h4>
              <ul>
                {warning.ways.map((way) => (
                  <li key={way.action} class="report-way">
                    <Icon name={way.hand} />
                    <span>
                      <strong>{way.action}.</strong> {way.text}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </article>
      ))}
    </section>
  );
}
