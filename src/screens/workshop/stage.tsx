import type { RoomPart, StagePart } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Code } from './code.tsx';
import { Countdown } from './countdown.tsx';
import { shownName } from './names.ts';
import { QrCode } from './qr.tsx';
import './stage.css';

interface StageProps {
  readonly room: RoomPart;
  readonly stage: StagePart;
  /** Where participants go, with the code in it. */
  readonly address: string;
  readonly away: boolean;
  readonly now: () => number;
}

/** What the room sees: how to come in, how much time is left, who is ready. Nothing of how anybody does. */
export function Stage({ room, stage, address, away, now }: StageProps) {
  const lobby = room.phase === 'lobby';
  return (
    <main class="stage" data-phase={room.phase}>
      <header class="stage-head">
        <h1>{room.title}</h1>
        {room.practice && <span class="stage-practice">{t('workshop:bar.practice')}</span>}
      </header>
      {lobby ? (
        <section class="stage-door">
          <QrCode text={address} label={t('workshop:hall.qr', { address })} />
          <div>
            <p class="stage-address">
              {address.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')}
            </p>
            <p class="stage-code">
              <Code code={room.code} />
            </p>
            <p class="stage-count">
              {room.seats === 0
                ? t('workshop:stage.nobody')
                : room.solo
                  ? t('workshop:stage.people', { count: room.seats })
                  : t('workshop:stage.seats', { seats: room.seats, teams: room.teams })}
            </p>
          </div>
        </section>
      ) : (
        <section class="stage-round">
          <p class="stage-turn">
            {room.held
              ? t('workshop:stage.held')
              : room.between
                ? t('workshop:stage.between')
                : t('workshop:console.round', { round: room.round, rounds: room.rounds })}
          </p>
          <Countdown room={room} now={now} class="stage-time" />
          <p class="stage-count">
            {t('workshop:stage.ready', { ready: room.ready, teams: room.teams - room.ended })}
          </p>
        </section>
      )}
      <ul class="stage-teams">
        {stage.teams.map((team) => (
          <li key={team.id} data-status={team.status} data-empty={team.here === 0}>
            <span class="stage-team">{shownName(team.name)}</span>
            <span class="stage-seats">
              {lobby
                ? team.seats === 0
                  ? t('workshop:stage.free')
                  : t('workshop:stage.here', { here: team.here, seats: team.seats })
                : t(`workshop:stage.status.${team.status}`)}
            </span>
          </li>
        ))}
      </ul>
      <footer class="stage-foot">
        <span>{away ? t('workshop:stage.away') : ''}</span>
        {!lobby && (
          <span>
            {t('workshop:stage.late')} <Code code={room.code} />
          </span>
        )}
      </footer>
    </main>
  );
}
