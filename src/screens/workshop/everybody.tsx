import type { ClientState, ConsolePart, RoomPart } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Button, IconButton, Panel } from '../design/index.ts';
import { Inject } from './inject.tsx';
import { MessageForm } from './message.tsx';
import { shownName } from './names.ts';
import { Presenting } from './presenting.tsx';
import type { ConsoleHandlers, InjectableEvent } from './props.ts';
import { QrCode } from './qr.tsx';
import { SettingsForm } from './session-form.tsx';

interface EverybodyProps {
  readonly state: ClientState;
  readonly room: RoomPart;
  readonly about: ConsolePart;
  readonly events: readonly InjectableEvent[];
  /** The scenario's notes and questions for whoever facilitates. */
  readonly notes: readonly string[];
  readonly questions: readonly string[];
  readonly address: string;
  readonly owner: boolean;
  readonly on: ConsoleHandlers;
}

/** What concerns the whole room: the way in, messages, events, settings, files. */
export function Everybody(props: EverybodyProps) {
  const { state, room, about, events, notes, questions, address, owner, on } = props;
  const { send } = on;
  const refused = Object.values(about.refused).reduce((sum, count) => sum + (count ?? 0), 0);
  return (
    <div class="everybody">
      {room.phase === 'debrief' && (
        <Presenting
          stage={state.view.stage ?? null}
          notes={notes}
          questions={questions}
          send={send}
        />
      )}
      <Panel title={t('workshop:everybody.door')}>
        <div class="everybody-door">
          <QrCode text={address} label={t('workshop:hall.qr', { address })} />
          <p class="address">{address}</p>
        </div>
      </Panel>
      <Panel title={t('workshop:everybody.message')}>
        <MessageForm onSend={(text) => send({ kind: 'message', to: 'all', text })} />
      </Panel>
      {room.phase !== 'debrief' && (
        <Panel title={t('workshop:everybody.inject')}>
          <Inject teams="all" events={events} send={send} />
        </Panel>
      )}
      {about.stars.length > 0 && (
        <Panel title={t('workshop:everybody.stars')}>
          <ul class="stars">
            {about.stars.map((star) => (
              <li key={star.id}>
                <span>
                  {t('workshop:everybody.star', {
                    team: shownName(state.view[`desk:${star.team}`]?.team.name ?? star.team),
                    turn: star.turn,
                  })}{' '}
                  {star.note}
                </span>
                <IconButton
                  icon="bin"
                  kind="quiet"
                  label={t('workshop:everybody.unstar')}
                  onClick={() => send({ kind: 'unstar', star: star.id })}
                />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <details class="panel panel-card everybody-settings">
        <summary>{t('workshop:everybody.settings')}</summary>
        <SettingsForm
          value={about.settings}
          policies={about.policies}
          onChange={(changes) => send({ kind: 'settings', changes })}
        />
      </details>
      <Panel title={t('workshop:everybody.files')}>
        <div class="console-row">
          {(['records', 'table', 'session'] as const).map((file) => (
            <Button key={file} icon="save" onClick={() => on.save(file)}>
              {t(`workshop:everybody.save.${file}`)}
            </Button>
          ))}
        </div>
        {owner && (
          <div class="console-row">
            <Button icon="link" onClick={() => on.invite('assistant')}>
              {t('workshop:everybody.assistant')}
            </Button>
            <Button icon="bin" onClick={() => send({ kind: 'delete-names' })}>
              {t('workshop:everybody.deleteNames')}
            </Button>
          </div>
        )}
        {room.phase !== 'lobby' && (
          <div class="console-row">
            <Button icon="retry" onClick={() => send({ kind: 'restart' })}>
              {t('workshop:everybody.restart')}
            </Button>
          </div>
        )}
        {refused > 0 && <p class="note">{t('workshop:everybody.refused', { count: refused })}</p>}
      </Panel>
    </div>
  );
}
