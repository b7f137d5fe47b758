import { t } from '../../text/index.ts';
import type { ReportExpectation, ReportModel, ReportNews, ReportRemark } from '../../view/index.ts';
import { Icon, type IconName } from '../design/index.ts';
import { ArrowMark } from './arrow.tsx';

/** What was expected beside what came. */
export function Expectations({ expectations }: { expectations: readonly ReportExpectation[] }) {
  if (expectations.length === 0) return null;
  return (
    <section class="report-expectations">
      <h3>{t('report:expectations')}</h3>
      <ul>
        {expectations.map((one) => (
          <li key={one.figure} data-right={one.right}>
            <p class="aloud">{one.sentence}</p>
            <div class="report-expectation" aria-hidden="true">
              <strong>{one.figure}</strong>
              <span class="report-side">
                {t('report:expected')}
                <ArrowMark arrow={one.expected} />
              </span>
              <span class="report-side">
                {t('report:came')}
                <ArrowMark arrow={one.came} />
              </span>
              <span class="report-side report-verdict">
                <Icon name={one.right ? 'check' : 'close'} />
                {t(one.right ? 'report:right' : 'report:wrong')}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One line each from people with a name. */
export function Remarks({ remarks }: { remarks: readonly ReportRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <section class="report-remarks">
      <h3 class="aloud">{t('report:remarks')}</h3>
      {remarks.map((remark) => (
        <figure key={remark.text}>
          <blockquote>{remark.text}</blockquote>
          <figcaption>
            {remark.by}
            {remark.place !== '' && <span class="note"> · {remark.place}</span>}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

const ICON_OF: Readonly<Record<ReportNews['kind'], IconName>> = {
  market: 'market',
  team: 'listen',
  consequence: 'event',
  recovered: 'check',
  person: 'people',
};

/** What became known, and what came of earlier choices. */
export function News({ news }: { news: ReportModel['news'] }) {
  if (news.length === 0) return null;
  return (
    <section class="report-news">
      <h3>{t('report:news')}</h3>
      <ul>
        {news.map((one) => (
          <li key={one.text}>
            <Icon name={ICON_OF[one.kind]} />
            {one.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
