import { useEffect, useMemo } from 'preact/hooks';
import { Button, Plainly, PlayScreen, shownName } from '../../../screens/index.ts';
import { t } from '../../../text/index.ts';
import { playModel } from '../../../view/index.ts';
import type { App } from '../../app.ts';
import { createDirector } from '../../director.ts';
import { playInput } from '../../known.ts';
import { enterRoom } from '../room.ts';
import { createTeamPlay } from '../team-play.ts';

interface LookProps {
  readonly app: App;
  readonly code: string;
  readonly token: string;
  readonly team: string;
  readonly name: string;
  readonly onBack: () => void;
}

/** A team's board as its members see it, to be looked at only. */
export function LookPage({ app, code, token, team, name, onBack }: LookProps) {
  const room = useMemo(
    () => enterRoom(window, { session: code, token, preview: team }),
    [code, token, team],
  );
  const play = useMemo(() => createTeamPlay(room, () => {}), [room]);
  const director = useMemo(() => createDirector({ ...app, games: play }), [play]);
  useEffect(
    () => () => {
      director.close();
      play.close();
      room.close();
    },
    [room],
  );
  const session = play.current.value?.session;
  const bar = (
    <div class="look-bar">
      <p>{t('workshop:look.title', { team: shownName(name) })}</p>
      <Button icon="left" onClick={onBack}>
        {t('workshop:look.back')}
      </Button>
    </div>
  );
  if (!session)
    return (
      <>
        {bar}
        <Plainly title={t('workshop:connecting.title')} text={t('workshop:connecting.text')} />
      </>
    );
  const nothing = () => {};
  return (
    <div class="team-frame">
      {bar}
      <PlayScreen
        model={playModel(playInput(session, director.running.value))}
        mapHost={director.board.mount}
        places={director.board.places.value}
        runs={{
          label: t('workshop:run.agree'),
          waits: t('workshop:refused.observer'),
          predicts: false,
        }}
        on={{
          plan: nothing,
          undo: nothing,
          redo: nothing,
          run: nothing,
          answerEvents: nothing,
          pause: director.pause,
          speed: director.speed,
          finish: director.finish,
          menu: onBack,
          aim: director.aim,
        }}
      />
    </div>
  );
}
