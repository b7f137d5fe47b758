import { t } from '../../text/index.ts';
import type { ReportModel } from '../../view/index.ts';
import { ArrowMark } from './arrow.tsx';

/** All figures, and every team: on demand. */
export function Figures({ model }: { model: ReportModel }) {
  return (
    <div class="report-figures">
      <div class="report-scroll">
        <table>
          <caption>{t('report:figuresTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('report:column.figure')}</th>
              <th scope="col">{t('report:column.from')}</th>
              <th scope="col">{t('report:column.to')}</th>
              <th scope="col">{t('report:column.age')}</th>
            </tr>
          </thead>
          <tbody>
            {model.figures.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>{row.from}</td>
                <td>
                  <ArrowMark arrow={row.arrow} size="0.9em" /> {row.to}
                </td>
                <td>{row.age ?? t('report:ageReport')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="report-scroll">
        <table>
          <caption>{t('report:teamsTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('report:column.team')}</th>
              <th scope="col">{t('report:column.people')}</th>
              <th scope="col">{t('figures:reliability.name')}</th>
              <th scope="col">{t('figures:backlog.name')}</th>
              <th scope="col">{t('report:column.works')}</th>
              <th scope="col">{t('figures:trust.name')}</th>
              <th scope="col">{t('figures:commitment.name')}</th>
              <th scope="col">{t('figures:strain.name')}</th>
              <th scope="col">{t('report:column.age')}</th>
            </tr>
          </thead>
          <tbody>
            {model.teams.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{row.people}</td>
                <td>{row.reliability}</td>
                <td>{row.backlog}</td>
                <td>{row.works}</td>
                <td>{row.trust}</td>
                <td>{row.commitment}</td>
                <td>{row.strain}</td>
                <td>{row.heard}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
