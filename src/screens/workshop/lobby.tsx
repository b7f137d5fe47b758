import type { ComponentChildren } from 'preact';
import type { MePart, RoomPart, TeamPart } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Icon } from '../design/index.ts';
import { Code } from './code.tsx';
import { shownName } from './names.ts';
import './workshop.css';

/** A page with one thing to say, and perhaps one to do. */
export function Plainly({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <main class="door">
      <h1>{title}</h1>
      <p role="status">{text}</p>
      {children}
    </main>
  );
}

interface LobbyProps {
  readonly room: RoomPart;
  readonly me: MePart;
  readonly team: TeamPart | null;
  readonly on: {
    readonly briefing: (() => void) | null;
    readonly leave: () => void;
  };
}

/** Before the first round: who is in the team, and what is waited for. */
export function TeamLobby({ room, me, team, on }: LobbyProps) {
  return (
    <main class="door">
      <p class="door-kicker">{room.title}</p>
      <h1>{team ? shownName(team.name) : t('workshop:lobby.noTeam')}</h1>
      <p role="status">{t(room.hostHere ? 'workshop:lobby.wait' : 'workshop:lobby.hostAway')}</p>
      {team && <Members team={team} seat={me.seat} />}
      {on.briefing && (
        <Button kind="primary" size="large" icon="info" onClick={on.briefing}>
          {t('workshop:lobby.briefing')}
        </Button>
      )}
      <div class="door-more">
        <p class="note">
          {t('workshop:lobby.seatCode')} <Code code={me.code} />
        </p>
        <Button kind="quiet" onClick={on.leave}>
          {t('workshop:lobby.leave')}
        </Button>
      </div>
    </main>
  );
}

/** Who sits in the team. */
export function Members({ team, seat }: { readonly team: TeamPart; readonly seat: string }) {
  return (
    <ul class="members">
      {team.members.map((member) => (
        <li key={member.seat} data-away={member.awaySince !== null}>
          <Icon name={member.hand === 'both' ? 'person' : member.hand} />
          <span class="member-name">
            {shownName(member.name, 'person')}
            {member.seat === seat && ` (${t('workshop:people.you')})`}
          </span>
          <span class="note">
            {[
              member.hand === 'both' ? '' : t(`common:hand.${member.hand}`),
              member.observer ? t('workshop:people.observes') : '',
              member.robot === null ? '' : t('workshop:people.robot'),
              member.awaySince === null ? '' : t('workshop:people.away'),
              member.agreed ? t('workshop:people.agreed') : '',
            ]
              .filter((word) => word !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PeopleProps {
  readonly team: TeamPart;
  readonly me: MePart;
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  readonly on: {
    readonly close: () => void;
    readonly briefing: () => void;
    readonly report: (() => void) | null;
    readonly model: () => void;
    readonly settings: () => void;
    readonly leave: () => void;
  };
}

/** The team, the messages of the facilitator, and what a menu has. */
export function PeopleDialog({ team, me, messages, on }: PeopleProps) {
  return (
    <Dialog open title={shownName(team.name)} size="small" onClose={on.close}>
      <Members team={team} seat={me.seat} />
      {messages.length > 0 && (
        <section>
          <h3>{t('workshop:people.messages')}</h3>
          <ul class="mail">
            {[...messages].reverse().map((message) => (
              <li key={message.id}>{message.text}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="menu-list">
        <Button icon="info" onClick={on.briefing}>
          {t('app:menu.briefing')}
        </Button>
        {on.report && (
          <Button icon="clock" onClick={on.report}>
            {t('app:menu.report')}
          </Button>
        )}
        <Button icon="model" onClick={on.model}>
          {t('app:menu.model')}
        </Button>
        <Button icon="settings" onClick={on.settings}>
          {t('app:menu.settings')}
        </Button>
        <Button icon="home" onClick={on.leave}>
          {t('workshop:people.leave')}
        </Button>
      </div>
      <p class="note">
        {t('workshop:lobby.seatCode')} <Code code={me.code} />
      </p>
    </Dialog>
  );
}
