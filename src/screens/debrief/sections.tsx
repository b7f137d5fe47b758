import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { DebriefModel, SeriesModel } from '../../view/index.ts';
import {
  HandsChart,
  HandsPortrait,
  Legend,
  LineChart,
  MarketChart,
  PlaneChart,
  TableToggle,
  type TimeSpan,
} from '../charts/index.ts';
import { Icon } from '../design/index.ts';
import { Turning } from './turning.tsx';

interface SectionProps {
  title: string;
  lead?: string;
  class?: string;
  children: ComponentChildren;
}

function Section({ title, lead, class: more, children }: SectionProps) {
  const id = useId();
  return (
    <section class={`debrief-section ${more ?? ''}`.trim()} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead && <p class="debrief-lead">{lead}</p>}
      </header>
      {children}
    </section>
  );
}

interface Props {
  model: DebriefModel;
}

const spanOf = ({ weeks, weeksPerTurn, shifts }: DebriefModel): TimeSpan => ({
  weeks,
  weeksPerTurn,
  shifts,
});

/** The path on the plane, and the turning points beside it. */
export function Plane({ model, watch }: Props & { watch: (week: number) => void }) {
  return (
    <div class="debrief-pair">
      <Section title={t('debrief:plane.title')} lead={t('debrief:plane.lead')}>
        <PlaneChart plane={model.plane} turning={model.turning} />
      </Section>
      <Section title={t('debrief:turning.title')} lead={t('debrief:turning.lead')}>
        <Turning points={model.turning} watch={watch} />
      </Section>
    </div>
  );
}

/** Where market, knowledge, direction and work headed. */
export function Headings({ model }: Props) {
  return (
    <Section title={t('debrief:market.title')} lead={t('debrief:market.lead')}>
      <ul class="chart-legend">
        <li>
          <svg width="30" height="12" aria-hidden="true" focusable="false">
            <path class="chart-truth-outer" d="M1 6H29" />
            <path class="chart-truth-inner" d="M0 6H30" />
          </svg>
          {t('debrief:market.truth')}
        </li>
        <li>
          <svg width="30" height="14" aria-hidden="true" focusable="false">
            <path class="chart-band" d="M0 0H30V14H0z" />
            <path class="chart-known" d="M0 7H30" />
          </svg>
          {t('debrief:market.known')}
        </li>
        <li>
          <svg width="30" height="12" aria-hidden="true" focusable="false">
            <path class="chart-line chart-declared" data-tone="leadership" d="M1 6H29" />
          </svg>
          {t('debrief:market.declared')}
        </li>
        <li>
          <svg width="30" height="12" aria-hidden="true" focusable="false">
            <path class="chart-line" data-tone="value" d="M1 6H29" />
          </svg>
          {t('debrief:market.work')}
        </li>
      </ul>
      <MarketChart market={model.market} {...spanOf(model)} />
      <TableToggle table={model.tables.market} />
    </Section>
  );
}

/** The player's own two hands: what was used, and when. */
export function Hands({ model }: Props) {
  const { hands } = model;
  return (
    <Section title={t('debrief:hands.title')} lead={t('debrief:hands.lead')}>
      <div class="debrief-hands">
        <div class="debrief-portrait">
          <HandsPortrait hands={hands} />
          <ul class="debrief-shares">
            <li data-hand="management">
              <Icon name="management" />
              {hands.managementText}
            </li>
            <li data-hand="leadership">
              <Icon name="leadership" />
              {hands.leadershipText}
            </li>
            <li>
              <Icon name="rest" />
              {hands.restText}
            </li>
          </ul>
          {hands.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <div>
          <HandsChart hands={hands} />
          <TableToggle table={model.tables.hands} />
        </div>
      </div>
    </Section>
  );
}

/** Key figures over time, all on one time scale. */
export function Series({ model }: Props) {
  return (
    <Section
      title={t('debrief:series.title')}
      {...(model.shifts.length > 0 ? { lead: t('debrief:series.lead') } : {})}
    >
      <div class="debrief-multiples">
        {model.series.map((series) => (
          <Multiple key={series.id} series={series} span={spanOf(model)} />
        ))}
      </div>
      <TableToggle table={model.tables.figures} />
    </Section>
  );
}

function Multiple({ series, span }: { series: SeriesModel; span: TimeSpan }) {
  return (
    <figure class="debrief-multiple">
      <figcaption>
        {series.lines.length > 1 ? <Legend lines={series.lines} /> : <h3>{series.title}</h3>}
      </figcaption>
      <LineChart series={series} {...span} />
    </figure>
  );
}

/** What was expected and what came, turn by turn. */
export function Expectations({ model }: Props) {
  const { rows, sentence } = model.expectations;
  return (
    <Section title={t('debrief:expectations.title')}>
      <p>{sentence}</p>
      {rows.length > 0 && <p class="note">{t('debrief:expectations.key')}</p>}
      {rows.length > 0 && (
        <ul class="debrief-expectations">
          {rows.map((row) => (
            <li key={row.label} class="debrief-expected" data-right={row.right}>
              <span class="aloud">{row.label}</span>
              <span aria-hidden="true" class="debrief-expectation">
                <span class="note">{row.turn}</span>
                <strong>{row.figure}</strong>
                <Icon name={row.expected} />
                <Icon name={row.came} />
                <Icon name={row.right ? 'check' : 'close'} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Questions to talk about. */
export function Questions({ questions }: { questions: readonly string[] }) {
  return (
    <Section title={t('debrief:questions.title')} class="debrief-questions">
      <ol>
        {questions.map((question) => (
          <li key={question} class="debrief-question">
            {question}
          </li>
        ))}
      </ol>
    </Section>
  );
}
