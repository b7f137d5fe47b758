import type { StagePart } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Panel } from '../design/index.ts';
import { STEPS } from '../room/index.ts';
import type { ConsoleHandlers } from './props.ts';

/** Drives the debrief on the stage from the console, with the scenario's notes beside it. */
export function Presenting({
  stage,
  notes,
  questions,
  send,
}: {
  readonly stage: StagePart | null;
  readonly notes: readonly string[];
  readonly questions: readonly string[];
  readonly send: ConsoleHandlers['send'];
}) {
  return (
    <Panel title={t('workshop:presenting.title')}>
      <ol class="presenting">
        {STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-pressed={stage?.view === step}
              onClick={() => send({ kind: 'show', view: step })}
            >
              {t(`room:steps.${step}`)}
            </button>
          </li>
        ))}
      </ol>
      <h3>{t('workshop:presenting.notes')}</h3>
      <ul class="presenting-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h3>{t('workshop:presenting.questions')}</h3>
      <ol class="presenting-notes">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </Panel>
  );
}
