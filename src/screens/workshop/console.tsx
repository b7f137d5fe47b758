import { useState } from 'preact/hooks';
import type { ClientState, DeskPart, Parts, RoomPart } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Button, Icon, Panel } from '../design/index.ts';
import { Code } from './code.tsx';
import { Countdown } from './countdown.tsx';
import { Desk } from './desk.tsx';
import { Everybody } from './everybody.tsx';
import { shownName } from './names.ts';
import type { ConsoleHandlers, InjectableEvent } from './props.ts';
import './console.css';

interface ConsoleProps {
  readonly state: ClientState;
  readonly scenario: string;
  /** Events of the scenario that may be injected. */
  readonly events: readonly InjectableEvent[];
  /** The scenario's notes and questions for whoever facilitates. */
  readonly notes: readonly string[];
  readonly questions: readonly string[];
  /** Where participants go, with the code in it. */
  readonly address: string;
  /** This device is the owner's, and may invite and delete. */
  readonly owner: boolean;
  readonly now: () => number;
  readonly on: ConsoleHandlers;
}

/** The teams of the session by their ids, as their desks come. */
function desksOf(view: Partial<Parts>, order: readonly string[]): readonly DeskPart[] {
  return order.flatMap((id) => {
    const desk = view[`desk:${id}`];
    return desk ? [desk] : [];
  });
}

/** The facilitator's console: who plays, how they stand, and everything that can be done about it. */
export function Console(props: ConsoleProps) {
  const { state, scenario, now, on } = props;
  const { room, console: about } = state.view;
  const [open, setOpen] = useState<string | null>(null);
  if (!room || !about) return null;
  const desks = desksOf(state.view, about.teams);
  const desk = desks.find((one) => one.team.id === open) ?? null;
  return (
    <main class="console">
      <header class="console-head">
        <div>
          <h1>{room.title}</h1>
          <p class="note">
            {scenario} · {t(`workshop:phase.${room.phase}`)}
            {room.practice && ` · ${t('workshop:bar.practice')}`}
            {room.round > 0 &&
              ` · ${t('workshop:console.round', { round: room.round, rounds: room.rounds })}`}
          </p>
        </div>
        <p class="console-code">
          <Code code={room.code} />
        </p>
        <Countdown room={room} now={now} class="console-time" />
        <Button icon="open" onClick={on.stage}>
          {t('workshop:console.stage')}
        </Button>
      </header>
      {state.link === 'away' && <Alarm text={t('workshop:console.away')} />}
      {state.trouble && <Alarm text={t(`workshop:trouble.${state.trouble}`)} />}
      <Pace room={room} desks={desks} on={on} />
      <div class="console-columns">
        <Panel
          title={t('workshop:console.teams')}
          aside={<span class="note">{standingOf(room)}</span>}
        >
          <TeamTable desks={desks} open={open} now={now} onOpen={setOpen} />
          <div class="console-row">
            <Button icon="plus" onClick={() => on.send({ kind: 'add-teams', count: 1 })}>
              {t('workshop:console.addTeam')}
            </Button>
            <Button
              icon="dice"
              onClick={() => on.send({ kind: 'add-teams', count: 1, robot: about.settings.robot })}
            >
              {t('workshop:console.addRobot')}
            </Button>
            <Button onClick={() => on.send({ kind: 'door', open: !room.doorOpen })}>
              {t(room.doorOpen ? 'workshop:console.closeDoor' : 'workshop:console.openDoor')}
            </Button>
          </div>
        </Panel>
        {desk ? (
          <Desk
            key={desk.team.id}
            desk={desk}
            desks={desks}
            room={room}
            about={about}
            events={props.events}
            on={on}
            onClose={() => setOpen(null)}
          />
        ) : (
          <Everybody {...props} room={room} about={about} />
        )}
      </div>
    </main>
  );
}

function Alarm({ text }: { readonly text: string }) {
  return (
    <p class="console-alarm" role="alert">
      <Icon name="warning" /> {text}
    </p>
  );
}

const standingOf = (room: RoomPart): string =>
  t('workshop:console.standing', {
    ready: room.ready,
    teams: room.teams,
    seats: room.seats,
  });

interface PaceProps {
  readonly room: RoomPart;
  readonly desks: readonly DeskPart[];
  readonly on: ConsoleHandlers;
}

/** What moves the whole room: one main button for what comes next, and the clock. */
function Pace({ room, desks, on }: PaceProps) {
  const { send } = on;
  const playing = room.phase === 'play';
  const allEnded = desks.length > 0 && room.ended >= room.teams && room.teams > 0;
  return (
    <div class="console-pace">
      {room.phase === 'lobby' && (
        <>
          <Button
            kind="primary"
            size="large"
            icon="play"
            onClick={() => send({ kind: 'start', practice: false })}
          >
            {t('workshop:console.start')}
          </Button>
          <Button size="large" onClick={() => send({ kind: 'start', practice: true })}>
            {t('workshop:console.practice')}
          </Button>
        </>
      )}
      {playing && room.practice && (
        <Button kind="primary" size="large" icon="retry" onClick={() => send({ kind: 'restart' })}>
          {t('workshop:console.cleanRestart')}
        </Button>
      )}
      {playing &&
        (room.between ? (
          <Button
            kind="primary"
            size="large"
            icon="forward"
            onClick={() => send({ kind: 'next-round' })}
          >
            {t('workshop:console.nextRound')}
          </Button>
        ) : (
          <Button
            kind={room.practice || allEnded ? 'plain' : 'primary'}
            size="large"
            icon="fast"
            disabled={room.held || allEnded}
            onClick={() => send({ kind: 'advance' })}
          >
            {t('workshop:console.advance')}
          </Button>
        ))}
      {playing && (
        <Button
          size="large"
          icon={room.held ? 'play' : 'pause'}
          aria-pressed={room.held}
          onClick={() => send({ kind: 'hold', held: !room.held })}
        >
          {t(room.held ? 'workshop:console.resume' : 'workshop:console.hold')}
        </Button>
      )}
      {playing && <TimerButtons room={room} send={send} />}
      {playing && (
        <Button
          kind={allEnded ? 'primary' : 'plain'}
          size="large"
          icon="eye"
          onClick={() => send({ kind: 'debrief', for: 'everyone' })}
        >
          {t('workshop:console.debrief')}
        </Button>
      )}
      {room.phase === 'debrief' && (
        <>
          <Button kind="primary" size="large" icon="play" onClick={on.stage}>
            {t('workshop:console.present')}
          </Button>
          <Button size="large" onClick={() => send({ kind: 'resume-play' })}>
            {t('workshop:console.back')}
          </Button>
        </>
      )}
    </div>
  );
}

const STEP = 30;

function TimerButtons({ room, send }: Pick<PaceProps, 'room'> & Pick<ConsoleHandlers, 'send'>) {
  const [minutes, setMinutes] = useState(5);
  if (!room.timer)
    return (
      <span class="console-timer">
        <label class="aloud" for="minutes">
          {t('workshop:console.minutes')}
        </label>
        <input
          id="minutes"
          type="number"
          min={1}
          max={120}
          value={minutes}
          onInput={({ currentTarget }) => setMinutes(Number(currentTarget.value) || 1)}
        />
        <Button
          icon="clock"
          size="large"
          onClick={() =>
            send({ kind: 'timer', seconds: Math.min(7200, Math.max(10, Math.round(minutes * 60))) })
          }
        >
          {t('workshop:console.setTimer')}
        </Button>
      </span>
    );
  return (
    <span class="console-timer">
      <Button size="large" onClick={() => send({ kind: 'timer-shift', seconds: -STEP })}>
        {t('workshop:console.less', { seconds: STEP })}
      </Button>
      <Button size="large" onClick={() => send({ kind: 'timer-shift', seconds: STEP })}>
        {t('workshop:console.more', { seconds: STEP })}
      </Button>
      <Button size="large" onClick={() => send({ kind: 'timer', seconds: 0 })}>
        {t('workshop:console.noTimer')}
      </Button>
    </span>
  );
}

interface TableProps {
  readonly desks: readonly DeskPart[];
  readonly open: string | null;
  readonly now: () => number;
  readonly onOpen: (team: string | null) => void;
}

/** Minutes and seconds since a time. */
const since = (from: number, now: number): string => {
  const seconds = Math.max(0, Math.round((now - from) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

function TeamTable({ desks, open, now, onOpen }: TableProps) {
  if (desks.length === 0) return <p class="note">{t('workshop:console.noTeams')}</p>;
  return (
    <table class="console-table">
      <thead>
        <tr>
          <th scope="col">{t('workshop:console.columns.team')}</th>
          <th scope="col">{t('workshop:console.columns.seats')}</th>
          <th scope="col">{t('workshop:console.columns.status')}</th>
          <th scope="col">{t('workshop:console.columns.path')}</th>
          <th scope="col">{t('workshop:console.columns.danger')}</th>
        </tr>
      </thead>
      <tbody>
        {desks.map((desk) => {
          const { team } = desk;
          const deciding = team.members.filter((member) => !member.observer);
          const here = deciding.filter((member) => member.awaySince === null).length;
          return (
            <tr key={team.id} data-open={team.id === open} data-help={team.helpSince !== null}>
              <th scope="row">
                <button
                  type="button"
                  class="console-team"
                  aria-expanded={team.id === open}
                  onClick={() => onOpen(team.id === open ? null : team.id)}
                >
                  {team.helpSince !== null && (
                    <Icon name="help" label={t('workshop:console.asksHelp')} />
                  )}
                  {shownName(team.name)}
                </button>
              </th>
              <td>{team.robot ?? t('workshop:console.here', { here, count: deciding.length })}</td>
              <td>
                {statusOf(desk)}
                {team.status === 'planning' && (
                  <span class="note"> {since(team.since, now())}</span>
                )}
              </td>
              <td>
                <Path desk={desk} />
              </td>
              <td>{dangerOf(desk)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What a team is at, and for whom it waits. */
function statusOf({ team, ended }: DeskPart): string {
  if (ended) return t('workshop:console.ended', { kind: t(`workshop:endings.${ended.kind}`) });
  const names = team.members
    .filter((member) => team.missing.includes(member.seat))
    .map((member) => shownName(member.name, 'person'));
  if (team.status === 'planning' && team.members.some((member) => member.agreed))
    return t('workshop:console.waitsFor', { names: names.join(', ') });
  return t(`workshop:status.${team.status}`, { turn: team.turn });
}

/** Dangers that the engine sees coming, the larger first. */
function dangerOf({ danger, ended }: DeskPart): string {
  if (ended) return '';
  const worst = (['chaos', 'stagnation', 'insolvent'] as const)
    .map((kind) => ({ kind, share: danger[kind] }))
    .filter(({ share }) => share >= 0.2)
    .sort((one, other) => other.share - one.share);
  return worst
    .map(({ kind, share }) =>
      t('workshop:console.danger', {
        kind: t(`workshop:endings.${kind}`),
        share: Math.round(share * 100),
      }),
    )
    .join(', ');
}

const SIZE = 44;

/** The path so far on the plane, small: execution capacity across, adaptability up. */
function Path({ desk }: { readonly desk: DeskPart }) {
  const points = desk.path.map(
    ({ executionCapacity, adaptability }) =>
      `${(executionCapacity * SIZE).toFixed(1)} ${((1 - adaptability) * SIZE).toFixed(1)}`,
  );
  const last = desk.path.at(-1);
  if (!last) return null;
  return (
    <span class="console-path">
      <svg
        viewBox={`-3 -3 ${SIZE + 6} ${SIZE + 6}`}
        role="img"
        aria-label={t('workshop:console.pathLabel', {
          capacity: Math.round(last.executionCapacity * 100),
          adaptability: Math.round(last.adaptability * 100),
        })}
      >
        <rect width={SIZE} height={SIZE} />
        <polyline points={points.join(' ')} />
        <circle cx={last.executionCapacity * SIZE} cy={(1 - last.adaptability) * SIZE} r="3" />
      </svg>
      <span aria-hidden="true">
        {Math.round(last.executionCapacity * 100)} · {Math.round(last.adaptability * 100)}
      </span>
    </span>
  );
}
