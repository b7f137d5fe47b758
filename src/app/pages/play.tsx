import { useEffect, useMemo, useState } from 'preact/hooks';
import { PlayScreen } from '../../screens/index.ts';
import { plainMessage, playModel } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { createDirector } from '../director.ts';
import { download } from '../files.ts';
import type { Loaded } from '../games.ts';
import { playInput } from '../known.ts';
import { saveMessage } from '../messages.ts';
import { usePageFocus } from '../parts/focus.ts';
import { Waiting } from '../parts/lazy.tsx';
import { rawText } from '../saves/shelf.ts';
import { questionsAgain, replanned, type Session, stepBack, stepForward } from '../session.ts';
import { DebriefPage } from './debrief.tsx';
import { EndingPage } from './ending.tsx';
import { MessagePage } from './message.tsx';
import { PlayDialogs } from './play-dialogs.tsx';

interface SavedGameProps {
  readonly core: Core;
  readonly save: string;
  readonly debrief: boolean;
}

/** A game from the shelf, wherever it stands. */
export function SavedGamePage({ core, save, debrief }: SavedGameProps) {
  const [loaded, setLoaded] = useState<(Loaded & { readonly save: string }) | null>(null);
  const current = core.games.current.value;
  useEffect(() => {
    let gone = false;
    if (core.games.current.value?.id === save) return;
    void core.games.load(save).then((how) => {
      if (!gone) setLoaded({ ...how, save });
    });
    return () => {
      gone = true;
    };
  }, [save]);

  if (current?.id === save) {
    const { session } = current;
    if (session.phase !== 'ended') return <PlayPage core={core} session={session} key={save} />;
    return debrief ? (
      <DebriefPage core={core} session={session} save={save} />
    ) : (
      <EndingPage core={core} session={session} save={save} />
    );
  }
  if (!loaded || loaded.save !== save || loaded.ok) return <Waiting />;
  if (loaded.reason === 'missing')
    return <MessagePage core={core} model={plainMessage('missing')} />;
  return (
    <MessagePage
      core={core}
      model={saveMessage(loaded.fault)}
      act={(action) => {
        if (action !== 'download') return false;
        void downloadEntry(core, save);
        return true;
      }}
    />
  );
}

async function downloadEntry(core: Core, id: string): Promise<void> {
  const entry = await core.shelf.read(id);
  if (entry) download(`${id}.json`, rawText(entry.ok ? entry.save : entry.raw));
}

/** The board with its plan, and what comes over it from turn to turn. */
function PlayPage({ core, session }: { core: Core; session: Session }) {
  const director = useMemo(() => createDirector(core), []);
  useEffect(() => director.close, []);
  usePageFocus(session.scenario.title);
  const { games } = core;
  const [looking, setLooking] = useState(false);
  const running = director.running.value;
  const model = playModel(playInput(session, running));
  return (
    <>
      <PlayScreen
        model={model}
        mapHost={director.board.mount}
        places={director.board.places.value}
        on={{
          plan: (next) => games.change((now) => replanned(now, next)),
          undo: () => games.change(stepBack),
          redo: () => games.change(stepForward),
          run: director.run,
          answerEvents: () => {
            setLooking(false);
            games.change(questionsAgain);
          },
          pause: director.pause,
          speed: director.speed,
          finish: director.finish,
          menu: () => {
            core.overlay.value = { kind: 'menu' };
          },
          aim: director.aim,
        }}
      />
      <PlayDialogs
        core={core}
        session={session}
        director={director}
        looking={looking}
        onLook={() => setLooking(true)}
      />
    </>
  );
}
