import { decodeRecord, encodeLink, recordOf } from '../../../record/index.ts';
import { Button, Plainly } from '../../../screens/index.ts';
import { t } from '../../../text/index.ts';
import { endingModel } from '../../../view/index.ts';
import type { App } from '../../app.ts';
import { playedTurns } from '../../known.ts';
import { gameOf, type Session } from '../../session.ts';
import type { Room } from '../room.ts';
import type { TeamGameFault } from '../team-game.ts';

/** A game of the server that this page cannot follow. */
export function TeamFault({ fault }: { readonly fault: TeamGameFault }) {
  return <Plainly title={t('workshop:fault.title')} text={t(`workshop:fault.${fault}`)} />;
}

/** The page of the game itself, with a record in its address. */
const gamePage = (link: string): string => `./index.html${link}`;

/** The end of a team's game; its own debrief opens when the room's does, since all play the same market. */
export function TeamEnd({
  room,
  session,
}: {
  readonly app: App;
  readonly room: Room;
  readonly session: Session;
}) {
  const { room: about } = room.state.value.view;
  const game = gameOf(session);
  const ending = endingModel({
    scenario: session.scenario,
    turns: playedTurns(session),
    best: null,
  });
  const open = about?.phase === 'debrief';
  const how = ending ? `${ending.title}. ${ending.when}.` : '';
  const record = recordOf(game, session.scenario, { origin: session.origin });
  const link = decodeRecord(JSON.stringify(record)).ok ? encodeLink(record) : null;
  return (
    <Plainly
      title={open ? (ending?.title ?? t('workshop:ended.title')) : t('workshop:ended.title')}
      text={
        open
          ? t(about?.debriefFor === 'everyone' ? 'workshop:ended.open' : 'workshop:ended.closed')
          : t('workshop:ended.text', { how })
      }
    >
      {open && about?.debriefFor === 'everyone' && link !== null && (
        <>
          <Button
            kind="primary"
            size="large"
            onClick={() => window.open(gamePage(link), '_blank', 'noopener')}
          >
            {t('workshop:ended.debrief')}
          </Button>
          <Button
            size="large"
            onClick={() => window.open(gamePage(`#/review/${link.slice(1)}`), '_blank', 'noopener')}
          >
            {t('workshop:ended.review')}
          </Button>
        </>
      )}
    </Plainly>
  );
}
