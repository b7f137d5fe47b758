import { useEffect, useRef } from 'preact/hooks';
import type { MessageModel } from '../../view/index.ts';
import { Button, Dialog, Icon, type IconName } from '../design/index.ts';
import type { MessageDialogProps, MessageProps } from './props.ts';
import './message.css';

const ICON_OF: Readonly<Record<MessageModel['kind'], IconName>> = {
  fault: 'warning',
  version: 'clock',
  storage: 'save',
  empty: 'info',
};

/** A message as a whole page: what is the matter, what can be done, and the facts for whoever looks into it. */
export function Message({ model, onAct }: MessageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="message">
      <div class="message-sheet">
        <Icon name={ICON_OF[model.kind]} size="3rem" />
        <h1 ref={heading} tabIndex={-1}>
          {model.title}
        </h1>
        <Body model={model} />
        <div class="message-actions">
          <Actions model={model} onAct={onAct} />
        </div>
      </div>
    </main>
  );
}

/** The same over a page that goes on. */
export function MessageDialog({ open, model, onAct, onClose }: MessageDialogProps) {
  return (
    <Dialog
      open={open}
      title={model.title}
      onClose={onClose}
      footer={<Actions model={model} onAct={onAct} />}
    >
      <Body model={model} />
    </Dialog>
  );
}

function Body({ model }: { model: MessageModel }) {
  return (
    <>
      {model.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {model.facts.length > 0 && (
        <dl class="message-facts">
          {model.facts.map((fact) => (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Actions({ model, onAct }: MessageProps) {
  return (
    <>
      {model.actions.map((action) => (
        <Button
          key={action.id}
          kind={action.primary ? 'primary' : 'plain'}
          onClick={() => onAct(action.id)}
        >
          {action.label}
        </Button>
      ))}
    </>
  );
}
