import { t } from '../../text/index.ts';
import type { DebriefModel, SeriesModel } from '../../view/index.ts';
import {
  HandsChart,
  Legend,
  LineChart,
  PlaneChart,
  type TimeSpan,
  TurningMark,
} from '../charts/index.ts';
import { Button } from '../design/index.ts';
import { EndingMark } from '../marks/index.ts';
import './report.css';

export interface ReportSheetProps {
  readonly model: DebriefModel;
  /** Fingerprint of the last turn: whoever has the record can tell that it is this game. */
  readonly fingerprint: string;
  readonly on: { readonly print: () => void; readonly back: () => void };
}

/** Charts that a page has room for. */
const SHOWN = ['value', 'alignment'];

/** The game on one sheet of paper. */
export function ReportSheet({ model, fingerprint, on }: ReportSheetProps) {
  const { ending, weeks, weeksPerTurn, shifts } = model;
  const span: TimeSpan = { weeks, weeksPerTurn, shifts };
  return (
    <main class="sheet-page">
      <div class="sheet-tools">
        <Button icon="left" kind="quiet" onClick={on.back}>
          {t('debrief:sheet.back')}
        </Button>
        <Button icon="print" kind="primary" onClick={on.print}>
          {t('debrief:sheet.print')}
        </Button>
      </div>
      <article class="paper">
        <header class="paper-head">
          <EndingMark kind={ending.kind} size="4.5rem" />
          <div>
            <p class="paper-kicker">
              {model.scenario} · {ending.when} · {t('debrief:seed', { seed: model.seed })}
            </p>
            <h1>{ending.title}</h1>
            <p class="paper-sentence">{ending.sentence}</p>
            {model.origin !== null && <p class="paper-small">{model.origin}</p>}
          </div>
          <Score model={model} />
        </header>
        <div class="paper-pair">
          <section>
            <h2>{t('debrief:plane.title')}</h2>
            <PlaneChart plane={model.plane} turning={model.turning} />
          </section>
          <section>
            <h2>{t('debrief:turning.title')}</h2>
            <Turning model={model} />
          </section>
        </div>
        <div class="paper-pair paper-even">
          {model.series
            .filter((series) => SHOWN.includes(series.id))
            .map((series) => (
              <Series key={series.id} series={series} span={span} />
            ))}
        </div>
        <div class="paper-pair paper-use">
          <section>
            <h2>{t('debrief:hands.title')}</h2>
            <HandsChart hands={model.hands} />
          </section>
          <section class="paper-hands">
            <p>
              <strong data-hand="management">{model.hands.managementText}</strong> ·{' '}
              <strong data-hand="leadership">{model.hands.leadershipText}</strong> ·{' '}
              {model.hands.restText}
            </p>
            {model.hands.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>{model.expectations.sentence}</p>
          </section>
        </div>
        <section class="paper-questions">
          <h2>{t('debrief:questions.title')}</h2>
          <ol>
            {model.questions.slice(0, 4).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
        <footer class="paper-foot">
          <strong>{t('common:product')}</strong> {t('common:tagline')}
          <span>{t('debrief:sheet.check', { fingerprint })}</span>
        </footer>
      </article>
    </main>
  );
}

function Score({ model }: { model: DebriefModel }) {
  const { score } = model.ending;
  return (
    <dl class="paper-score">
      <div>
        <dt>{t('ending:score.title')}</dt>
        <dd class="figure">{score.total}</dd>
      </div>
      <div>
        <dt>{t('ending:score.value')}</dt>
        <dd>{score.value}</dd>
      </div>
      <div>
        <dt>{t('ending:score.legacy')}</dt>
        <dd>{score.legacy}</dd>
      </div>
    </dl>
  );
}

function Turning({ model }: { model: DebriefModel }) {
  if (model.turning.length === 0) return <p class="paper-small">{t('debrief:turning.empty')}</p>;
  return (
    <ol class="paper-turning">
      {model.turning.map((point, index) => (
        <li key={point.week}>
          <svg width="22" height="22" viewBox="-17 -17 34 34" aria-hidden="true">
            <TurningMark shape={point.shape} number={index + 1} />
          </svg>
          <div>
            <strong>{point.title}</strong>{' '}
            <span class="paper-when">
              {t('debrief:turning.when', { turn: point.turn, week: point.week })}
            </span>
            {point.sentence !== '' && <p>{point.sentence}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Series({ series, span }: { series: SeriesModel; span: TimeSpan }) {
  return (
    <section>
      <h2>{series.title}</h2>
      {series.lines.length > 1 && <Legend lines={series.lines} />}
      <LineChart series={series} height={130} {...span} />
    </section>
  );
}
