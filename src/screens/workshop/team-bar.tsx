import type { Member, RoomPart, TeamPart } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Icon, IconButton } from '../design/index.ts';
import { Countdown } from './countdown.tsx';
import { shownName } from './names.ts';
import './workshop.css';

/** Where the team stands, in a sentence; null when it simply plans. */
export function standing(room: RoomPart, team: TeamPart, seat: string): string | null {
  if (room.held) return t('workshop:bar.held');
  if (room.between) return t('workshop:bar.between');
  if (team.status === 'waiting') return t('workshop:bar.waiting');
  if (team.status === 'ready') {
    if (room.pacing === 'by-me') return t('workshop:bar.readyForHost');
    return t('workshop:bar.ready', { ready: room.ready, teams: room.teams - room.ended });
  }
  const mine = team.members.find((member) => member.seat === seat)?.agreed ?? false;
  if (!mine) return null;
  const names = team.members
    .filter((member) => team.missing.includes(member.seat))
    .map((member) => shownName(member.name, 'person'));
  return names.length === 0
    ? null
    : t('workshop:bar.missing', { names: names.join(', '), count: names.length });
}

interface TeamBarProps {
  readonly room: RoomPart;
  readonly team: TeamPart;
  readonly seat: string;
  /** The server does not answer. */
  readonly away: boolean;
  readonly now: () => number;
  readonly on: {
    /** Asks the facilitator to come, or not any more. */
    readonly help: (asking: boolean) => void;
    readonly disagree: () => void;
    readonly people: () => void;
  };
}

/** One line over the board: the team, the round and its time, who is ready, and help. */
export function TeamBar({ room, team, seat, away, now, on }: TeamBarProps) {
  const stands = standing(room, team, seat);
  const agreed = team.members.find((member) => member.seat === seat)?.agreed ?? false;
  return (
    <div class="team-bar" data-away={away}>
      <button type="button" class="team-bar-team" onClick={on.people}>
        <Icon name="people" />
        <span class="team-bar-name">{shownName(team.name)}</span>
        <Seats members={team.members} />
      </button>
      <p class="team-bar-stands" role="status">
        {away ? t('workshop:bar.away') : stands}
        {!away && agreed && room.phase === 'play' && !room.held && (
          <button type="button" class="team-bar-link" onClick={on.disagree}>
            {t('workshop:bar.notYet')}
          </button>
        )}
      </p>
      {room.practice && <span class="team-bar-practice">{t('workshop:bar.practice')}</span>}
      <Countdown room={room} now={now} />
      <IconButton
        icon="help"
        kind={team.helpSince === null ? 'quiet' : 'plain'}
        label={t(team.helpSince === null ? 'workshop:bar.help' : 'workshop:bar.helpAsked')}
        aria-pressed={team.helpSince !== null}
        onClick={() => on.help(team.helpSince === null)}
      />
    </div>
  );
}

/** A mark a seat: full when it has agreed, pale when nobody is there. */
function Seats({ members }: { members: readonly Member[] }) {
  const deciding = members.filter((member) => !member.observer);
  if (deciding.length < 2) return null;
  return (
    <span class="team-bar-seats">
      <span class="aloud">
        {t('workshop:bar.agreed', {
          agreed: deciding.filter((member) => member.agreed).length,
          count: deciding.length,
        })}
      </span>
      {deciding.map((member) => (
        <span
          key={member.seat}
          class="team-bar-seat"
          aria-hidden="true"
          data-agreed={member.agreed}
          data-away={member.awaySince !== null}
          data-hand={member.hand === 'both' ? undefined : member.hand}
        />
      ))}
    </span>
  );
}
