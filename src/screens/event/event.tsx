import { useEffect, useRef, useState } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import { t } from '../../text/index.ts';
import type { EventModel } from '../../view/index.ts';
import { Button, Dialog, Icon, Kbd } from '../design/index.ts';
import type { EventDialogProps } from './props.ts';
import './event.css';

/** The events before a turn, one after the other. An answer can be changed until the weeks run. */
export function EventDialog({ open, model, on }: EventDialogProps) {
  const first = Math.max(
    0,
    model.events.findIndex((event) => event.chosen === null),
  );
  const [at, setAt] = useState(first);
  const index = Math.min(at, model.events.length - 1);
  const event = model.events[index];
  useChoiceKeys(open, event, on.choose);
  if (!event) return null;
  const last = index === model.events.length - 1;
  const step = (by: number) => setAt(index + by);
  return (
    <Dialog
      open={open}
      title={event.title}
      class="event"
      {...(on.look ? { onClose: on.look } : {})}
      footer={
        <>
          {on.look && (
            <Button kind="quiet" icon="eye" onClick={on.look}>
              {t('event:look')}
            </Button>
          )}
          {index > 0 && (
            <Button icon="left" onClick={() => step(-1)}>
              {t('event:previous')}
            </Button>
          )}
          {last ? (
            <Button
              kind="primary"
              iconAfter="forward"
              disabled={model.unanswered > 0}
              onClick={on.done}
            >
              {t('event:done')}
            </Button>
          ) : (
            <Button
              kind="primary"
              iconAfter="forward"
              disabled={event.chosen === null}
              onClick={() => step(1)}
            >
              {t('event:next')}
            </Button>
          )}
        </>
      }
    >
      <p class="event-from">
        <Icon name="message" />
        {event.sender}
        <span class="event-when note">
          {model.when}
          {model.events.length > 1 &&
            ` · ${t('event:of', { index: index + 1, count: model.events.length })}`}
        </span>
      </p>
      <p class="event-text">{event.text}</p>
      <Choices event={event} onChoose={on.choose} />
      <p class="note">{t('event:changeable')}</p>
    </Dialog>
  );
}

/** Keys 1 to 3 choose. */
function useChoiceKeys(
  open: boolean,
  event: EventModel | undefined,
  choose: (event: string, choice: string) => void,
) {
  const latest = useRef({ event, choose });
  latest.current = { event, choose };
  useEffect(() => {
    if (!open) return;
    const pick = (index: number) => () => {
      const now = latest.current;
      const choice = now.event?.choices[index];
      if (now.event && choice) now.choose(now.event.id, choice.id);
    };
    return tinykeys(window, { 1: pick(0), 2: pick(1), 3: pick(2) });
  }, [open]);
}

function Choices({
  event,
  onChoose,
}: {
  event: EventModel;
  onChoose: (event: string, choice: string) => void;
}) {
  return (
    <fieldset class="event-choices">
      <legend class="aloud">{t('event:choices')}</legend>
      {event.choices.map((choice) => (
        <label key={choice.id} class="event-choice">
          <input
            type="radio"
            name={`event-${event.id}`}
            checked={choice.id === event.chosen}
            autofocus={choice.id === (event.chosen ?? event.choices[0]?.id)}
            onChange={() => onChoose(event.id, choice.id)}
          />
          <span class="event-label">{choice.label}</span>
          <span class="event-cost">{choice.cost}</span>
          {choice.halfDays && (
            <span class="event-half-days">
              <Icon name="calendar" />
              {choice.halfDays}
            </span>
          )}
          <span class="event-key">
            <Kbd keys={choice.key} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
