import { t } from '../../text/index.ts';
import { Icon } from '../design/index.ts';
import { usePlay } from './context.ts';

/** Warnings that stand: cause and deadline, paper and ink turned round. */
export function Warnings() {
  const { model } = usePlay();
  if (model.warnings.length === 0) return null;
  return (
    <div class="warnings">
      {model.warnings.map((warning) => (
        <p key={warning.kind} class="warning">
          <Icon name="warning" />
          <span>
            <b>{warning.title}</b> {warning.deadline} {warning.causes}
          </span>
        </p>
      ))}
    </div>
  );
}

/** Two advisers, one for each hand; they disagree by design. */
export function Advisers() {
  const { model } = usePlay();
  return (
    <section class="advisers" data-panel="advisers" aria-label={t('play:advisers')}>
      {model.advisers.map((adviser) => (
        <figure key={adviser.hand} class="adviser" data-hand={adviser.hand}>
          <blockquote>{adviser.text}</blockquote>
          <figcaption>
            <Icon name={adviser.hand} size="1em" /> {adviser.name}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
