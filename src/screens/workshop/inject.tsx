import { useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { Button } from '../design/index.ts';
import { SelectField, TextField } from './form.tsx';
import type { ConsoleHandlers, InjectableEvent } from './props.ts';

/** What an event that is written on the spot does; each is one clear change of the whole organization. */
const CHANGES = {
  none: [],
  demand: [{ kind: 'team', figure: 'backlog', team: -1, amount: 1 }],
  strain: [{ kind: 'team', figure: 'strain', team: -1, amount: 0.1 }],
  uncertainty: [{ kind: 'organization', figure: 'ambiguity', amount: 0.15 }],
  cash: [{ kind: 'organization', figure: 'cash', amount: -2 }],
  gift: [{ kind: 'organization', figure: 'cash', amount: 2 }],
  news: [{ kind: 'news', error: 8 }],
} as const;
type Change = keyof typeof CHANGES;
const NAMES = Object.keys(CHANGES) as Change[];

interface InjectProps {
  /** To whom it happens. */
  readonly teams: 'all' | readonly string[];
  readonly events: readonly InjectableEvent[];
  readonly send: ConsoleHandlers['send'];
}

/** Lets something happen: an event of the scenario, or one written on the spot. */
export function Inject({ teams, events, send }: InjectProps) {
  const [event, setEvent] = useState('');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [change, setChange] = useState<Change>('none');
  const own = event === '';
  const ready = !own || (title.trim() !== '' && text.trim() !== '');
  const inject = (when: 'now' | 'next') =>
    send({
      kind: 'inject',
      teams: teams === 'all' ? 'all' : [...teams],
      when,
      injection: own
        ? {
            kind: 'happening',
            title: title.trim(),
            text: text.trim(),
            effects: CHANGES[change].map((effect) => ({ ...effect })),
          }
        : { kind: 'event', event },
    });
  return (
    <div class="inject">
      <SelectField
        label={t('workshop:inject.what')}
        value={event}
        options={[
          { value: '', label: t('workshop:inject.own') },
          ...events.map(({ id, title: name }) => ({ value: id, label: name })),
        ]}
        onChange={setEvent}
      />
      {own && (
        <>
          <TextField
            label={t('workshop:inject.title')}
            value={title}
            most={60}
            onInput={setTitle}
          />
          <label class="field">
            {t('workshop:inject.text')}
            <textarea
              rows={3}
              maxLength={400}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <SelectField
            label={t('workshop:inject.change')}
            value={change}
            options={NAMES.map((name) => ({
              value: name,
              label: t(`workshop:inject.changes.${name}`),
            }))}
            onChange={setChange}
          />
        </>
      )}
      <div class="console-row">
        <Button icon="event" disabled={!ready} onClick={() => inject('now')}>
          {t('workshop:inject.now')}
        </Button>
        <Button disabled={!ready} onClick={() => inject('next')}>
          {t('workshop:inject.next')}
        </Button>
      </div>
    </div>
  );
}
