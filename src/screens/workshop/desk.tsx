import { useState } from 'preact/hooks';
import type { ConsolePart, DeskPart, Member, RoomPart } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Button, Icon, IconButton, Panel } from '../design/index.ts';
import { Code } from './code.tsx';
import { SelectField, TextField } from './form.tsx';
import { Inject } from './inject.tsx';
import { MessageForm } from './message.tsx';
import { shownName } from './names.ts';
import type { ConsoleHandlers, InjectableEvent } from './props.ts';

interface DeskProps {
  readonly desk: DeskPart;
  readonly desks: readonly DeskPart[];
  readonly room: RoomPart;
  readonly about: ConsolePart;
  readonly events: readonly InjectableEvent[];
  readonly on: ConsoleHandlers;
  readonly onClose: () => void;
}

/** One team: its seats, its pace, and what can be done for it. */
export function Desk({ desk, desks, room, about, events, on, onClose }: DeskProps) {
  const { team } = desk;
  const { send } = on;
  const [note, setNote] = useState('');
  const others = desks.filter((one) => one.team.id !== team.id);
  return (
    <Panel
      title={shownName(team.name)}
      class="desk"
      aside={<IconButton icon="close" kind="quiet" label={t('common:close')} onClick={onClose} />}
    >
      {team.helpSince !== null && (
        <p class="console-alarm">
          <Icon name="help" /> {t('workshop:desk.help')}
          <Button size="small" onClick={() => send({ kind: 'answer-help', team: team.id })}>
            {t('workshop:desk.helped')}
          </Button>
        </p>
      )}
      <Rename name={team.name} onName={(name) => send({ kind: 'rename', target: team.id, name })} />
      <ul class="desk-seats">
        {team.members.map((member) => (
          <Seat
            key={member.seat}
            member={member}
            code={desk.codes[member.seat] ?? ''}
            others={others}
            send={send}
          />
        ))}
      </ul>
      <div class="console-row">
        <Button icon="eye" onClick={() => on.look(team.id)}>
          {t('workshop:desk.look')}
        </Button>
        <SelectField
          label={t('workshop:desk.robot')}
          value={team.robot ?? ''}
          options={[
            { value: '', label: t('workshop:desk.people') },
            ...about.policies.map((policy) => ({ value: policy, label: policy })),
          ]}
          onChange={(policy) =>
            send({ kind: 'robot', team: team.id, policy: policy === '' ? null : policy })
          }
        />
      </div>
      {room.phase === 'play' && (
        <section>
          <h3>{t('workshop:desk.advance')}</h3>
          <p class="note">{t('workshop:desk.advanceNote')}</p>
          <div class="console-row">
            {(['draft', 'robot', 'rest'] as const).map((how) => (
              <Button
                key={how}
                onClick={() => send({ kind: 'advance-team', team: team.id, with: how })}
              >
                {t(`workshop:desk.with.${how}`)}
              </Button>
            ))}
          </div>
        </section>
      )}
      <section>
        <h3>{t('workshop:desk.star')}</h3>
        <TextField label={t('workshop:desk.note')} value={note} most={200} onInput={setNote} />
        <Button
          icon="plus"
          onClick={() => {
            const words = note.trim();
            send({
              kind: 'star',
              team: team.id,
              turn: Math.max(0, team.turn - 1),
              ...(words === '' ? {} : { note: words }),
            });
            setNote('');
          }}
        >
          {t('workshop:desk.starTurn', { turn: Math.max(0, team.turn - 1) })}
        </Button>
      </section>
      <section>
        <h3>{t('workshop:desk.message')}</h3>
        <MessageForm onSend={(text) => send({ kind: 'message', to: { team: team.id }, text })} />
      </section>
      {room.phase !== 'debrief' && (
        <section>
          <h3>{t('workshop:desk.inject')}</h3>
          <Inject teams={[team.id]} events={events} send={send} />
        </section>
      )}
      <section class="console-row">
        {others.length > 0 && (
          <SelectField
            label={t('workshop:desk.merge')}
            value=""
            options={[
              { value: '', label: t('workshop:desk.choose') },
              ...others.map((one) => ({ value: one.team.id, label: shownName(one.team.name) })),
            ]}
            onChange={(into) => {
              if (into !== '') send({ kind: 'merge', from: team.id, into });
            }}
          />
        )}
        <Button
          icon="bin"
          onClick={() => {
            send({ kind: 'remove-team', team: team.id });
            onClose();
          }}
        >
          {t('workshop:desk.remove')}
        </Button>
      </section>
    </Panel>
  );
}

function Rename({
  name,
  onName,
}: {
  readonly name: string;
  readonly onName: (name: string) => void;
}) {
  const [typed, setTyped] = useState(shownName(name));
  const words = typed.trim();
  return (
    <form
      class="console-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '' && words !== name) onName(words);
      }}
    >
      <TextField label={t('workshop:desk.name')} value={typed} most={40} onInput={setTyped} />
      <Button type="submit" disabled={words === '' || words === shownName(name)}>
        {t('workshop:desk.rename')}
      </Button>
    </form>
  );
}

interface SeatProps {
  readonly member: Member;
  readonly code: string;
  readonly others: readonly DeskPart[];
  readonly send: ConsoleHandlers['send'];
}

function Seat({ member, code, others, send }: SeatProps) {
  const { seat } = member;
  return (
    <li data-away={member.awaySince !== null}>
      <span class="desk-seat">
        <Icon name={member.hand === 'both' ? 'person' : member.hand} />
        <b>{shownName(member.name, 'person')}</b>
        <span class="note">
          {[
            member.awaySince === null ? '' : t('workshop:people.away'),
            member.agreed ? t('workshop:people.agreed') : '',
            member.observer ? t('workshop:people.observes') : '',
            member.robot ?? '',
          ]
            .filter((word) => word !== '')
            .join(' · ')}
        </span>
      </span>
      <span class="note">
        {t('workshop:desk.seatCode')} <Code code={code} />
      </span>
      <span class="console-row">
        {others.length > 0 && (
          <SelectField
            label={t('workshop:desk.move')}
            value=""
            options={[
              { value: '', label: t('workshop:desk.choose') },
              ...others.map((one) => ({ value: one.team.id, label: shownName(one.team.name) })),
            ]}
            onChange={(team) => {
              if (team !== '') send({ kind: 'move', seat, team });
            }}
          />
        )}
        <Button size="small" onClick={() => send({ kind: 'new-seat-code', seat })}>
          {t('workshop:desk.newCode')}
        </Button>
        <Button size="small" icon="bin" onClick={() => send({ kind: 'remove-seat', seat })}>
          {t('workshop:desk.removeSeat')}
        </Button>
      </span>
    </li>
  );
}
