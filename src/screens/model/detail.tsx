import { t } from '../../text/index.ts';
import type { LinkLine, ModelNode } from '../../view/index.ts';
import { Icon } from '../design/index.ts';
import { ReasonList } from '../reasons/index.ts';

type Figure = ModelNode['figure'];

/** Why a figure is so now, what feeds it and what it feeds. */
export function ModelDetail({
  node,
  onChoose,
}: {
  readonly node: ModelNode;
  readonly onChoose: (figure: Figure) => void;
}) {
  const { explanation } = node;
  return (
    <section class="model-detail" aria-live="polite" aria-label={node.name}>
      <h3 tabIndex={-1}>{node.name}</h3>
      <p>{node.means}</p>
      <p class="model-reading">
        <b class="figure">{node.text ?? t('model:unknown')}</b>
        {node.age !== null && <span class="note">{t('play:vitals.known', { age: node.age })}</span>}
      </p>
      <h4>{t('model:now')}</h4>
      {explanation.reasons.length > 0 ? (
        <>
          <p class="model-sum">{explanation.sentence}</p>
          <ReasonList reasons={explanation.reasons} />
        </>
      ) : (
        <p class="note">{node.quiet}</p>
      )}
      <h4>{t('model:fedBy')}</h4>
      {node.fedBy.length > 0 ? (
        <Lines lines={node.fedBy} onChoose={onChoose} />
      ) : (
        <p class="note">{t('model:fedByNothing')}</p>
      )}
      {node.feeds.length > 0 && (
        <>
          <h4>{t('model:feeds')}</h4>
          <Lines lines={node.feeds} onChoose={onChoose} />
        </>
      )}
    </section>
  );
}

function Lines({
  lines,
  onChoose,
}: {
  readonly lines: readonly LinkLine[];
  readonly onChoose: (figure: Figure) => void;
}) {
  return (
    <ul class="model-lines">
      {lines.map((line) => (
        <li key={line.figure}>
          <button type="button" class="model-jump" onClick={() => onChoose(line.figure)}>
            <Icon name={line.sign > 0 ? 'plus' : 'minus'} size="1em" />
            {line.name}
          </button>
          <span class="note">{line.how}</span>
          <p>{line.why}</p>
        </li>
      ))}
    </ul>
  );
}
