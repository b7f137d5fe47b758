import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { ModelCard, ModelNode } from '../../view/index.ts';
import { Button, Dialog } from '../design/index.ts';
import { useMedia } from '../hooks/index.ts';
import { ModelDetail } from './detail.tsx';
import { ModelMap, NodeButton } from './map.tsx';
import type { ModelDialogProps } from './props.ts';
import './model.css';

type Figure = ModelNode['figure'];

/** The model card: what feeds what, where it stands, and why. */
export function ModelDialog({ open, model, onClose }: ModelDialogProps) {
  return (
    <Dialog open={open} title={t('model:title')} class="model" size="wide" onClose={onClose}>
      <Card model={model} />
    </Dialog>
  );
}

function Card({ model }: { readonly model: ModelCard }) {
  const narrow = useMedia('(max-width: 72rem)');
  const [chosen, setChosen] = useState<Figure | null>(narrow ? null : 'value');
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const choose = (figure: Figure | null) => {
    moved.current = true;
    setChosen(figure);
  };
  // What is opened begins at its top; in the list the focus goes with it.
  useEffect(() => {
    if (!moved.current) return;
    root.current?.querySelector('.model-side')?.scrollTo(0, 0);
    if (narrow) root.current?.querySelector<HTMLElement>('h3, .model-node')?.focus();
  }, [chosen]);
  const node = model.nodes.find((one) => one.figure === chosen);
  return (
    <div ref={root} class="model-card" data-narrow={narrow}>
      <p class="model-lead">{model.lead}</p>
      {narrow ? (
        node ? (
          <>
            <Button kind="quiet" icon="left" onClick={() => choose(null)}>
              {t('model:back')}
            </Button>
            <ModelDetail node={node} onChoose={choose} />
          </>
        ) : (
          <All model={model} onChoose={choose} />
        )
      ) : (
        <div class="model-columns">
          <div>
            <Legend />
            <ModelMap model={model} chosen={chosen} onChoose={choose} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it. */}
          <div class="model-side" tabIndex={0}>
            {node && <ModelDetail node={node} onChoose={choose} />}
          </div>
        </div>
      )}
    </div>
  );
}

const SIDES = ['result', 'management', 'leadership'] as const;

/** Every figure in a list, where there is no room for a map. */
function All({
  model,
  onChoose,
}: {
  readonly model: ModelCard;
  readonly onChoose: (figure: Figure) => void;
}) {
  return (
    <>
      {SIDES.map((side) => (
        <section key={side} class="model-all">
          <h3>{t(`model:sides.${side}`)}</h3>
          <div>
            {model.nodes
              .filter((node) => node.side === side)
              .map((node) => (
                <NodeButton key={node.figure} node={node} pressed={false} onChoose={onChoose} />
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Legend() {
  return (
    <ul class="model-legend">
      <li>
        <svg width="34" height="14" aria-hidden="true" focusable="false">
          <path class="model-line" d="M1 7H26" />
          <path class="model-end" transform="translate(24 7)" d="M8 0-3-5.500V5.500z" />
        </svg>
        {t('model:legend.more')}
      </li>
      <li>
        <svg width="34" height="16" aria-hidden="true" focusable="false" data-sign="less">
          <path class="model-line" d="M1 8H26" />
          <path class="model-end" transform="translate(28 8)" d="M2-7V7M-2-7V7" />
        </svg>
        {t('model:legend.less')}
      </li>
      <li>
        <svg width="34" height="14" aria-hidden="true" focusable="false">
          <path class="model-line" d="M1 7H33" />
          <path class="model-ticks" transform="translate(17 7)" d="M-3-5V5M3-5V5" />
        </svg>
        {t('model:legend.delays')}
      </li>
    </ul>
  );
}
