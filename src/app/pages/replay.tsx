import { useEffect, useMemo, useState } from 'preact/hooks';
import { encodeLink } from '../../record/index.ts';
import { CompareDialog, Replay, type Watched } from '../../screens/index.ts';
import { t } from '../../text/index.ts';
import {
  type ReplayInput,
  type ReplayModel,
  replayModel,
  replayWeek,
  teamName,
  teamShort,
} from '../../view/index.ts';
import type { Core } from '../core.ts';
import { outlookOf } from '../known.ts';
import { type OpenedGame, openGame } from '../opened-game.ts';
import { usePageFocus } from '../parts/focus.ts';
import { Waiting } from '../parts/lazy.tsx';
import { createReplayer } from '../replayer.ts';
import { gameOf, type Session } from '../session.ts';
import { copyLink, downloadGame, recordOfSession } from '../share.ts';
import { NotOpened } from './not-opened.tsx';
import { useComparing } from './replay-compare.tsx';

interface ReplayPageProps {
  readonly core: Core;
  readonly game: string;
  readonly week: number | null;
}

/** A game watched again, from the shelf or from a link. */
export function ReplayPage({ core, game, week }: ReplayPageProps) {
  const [opened, setOpened] = useState<OpenedGame | null>(null);
  useEffect(() => {
    let gone = false;
    void openGame(core, game).then((found) => {
      if (!gone) setOpened(found);
    });
    return () => {
      gone = true;
    };
  }, [game]);
  if (!opened) return <Waiting />;
  if (opened.ok) return <Watching core={core} session={opened.session} game={game} week={week} />;
  return <NotOpened core={core} opened={opened} />;
}

/** What a replay is made from. */
function inputOf({ scenario, games, reports, origin }: Session): ReplayInput {
  return { scenario, games, reports, origin, outlooks: games.map(outlookOf) };
}

interface WatchingProps {
  readonly core: Core;
  readonly session: Session;
  readonly game: string;
  readonly week: number | null;
}

function Watching({ core, session, game, week }: WatchingProps) {
  const { navigation, notices } = core;
  const over = gameOf(session).state.ended !== null;
  const input = useMemo(() => inputOf(session), [session]);
  const model = useMemo(() => replayModel(input), [input]);
  const replayer = useMemo(() => createReplayer(core, { at: week ?? 0, truth: over }), []);
  const comparing = useComparing(core, session, game);
  const { other } = comparing;
  const beside = useMemo(() => {
    if (!other) return null;
    const made = inputOf(other.session);
    return { input: made, model: replayModel(made) };
  }, [other]);
  usePageFocus(t('replay:page', { scenario: session.scenario.title }));
  useEffect(() => replayer.close, []);
  useEffect(() => {
    replayer.load([
      { input, ends: model.ends },
      ...(beside ? [{ input: beside.input, ends: beside.model.ends }] : []),
    ]);
  }, [input, beside]);
  const { at, playing, speed, truth } = replayer.state.value;
  // The address follows, so that a link or a reload leads to the same week; not with every frame.
  useEffect(() => {
    if (playing) return;
    const timer = window.setTimeout(() => {
      // Somebody may be on the way back already: that entry is not ours to write over.
      if (location.hash.startsWith(`#/replay/${game}`))
        navigation.go({ at: 'replay', game, week: at }, { replace: true });
    }, 300);
    return () => window.clearTimeout(timer);
  }, [at, playing]);

  const watched = (
    name: string,
    of: { input: ReplayInput; model: ReplayModel },
    board: 0 | 1,
  ): Watched => ({
    name,
    model: of.model,
    week: replayWeek(of.input, at, truth),
    teams: of.input.scenario.teams.map((_, team) => ({
      name: teamName(of.input.scenario, team),
      short: teamShort(of.input.scenario, team),
    })),
    zones: of.input.scenario.zones.map((zone) => zone.name),
    mapHost: replayer.boards[board].mount,
    places: replayer.boards[board].places.value,
  });
  const link = () =>
    location.href.replace(/#.*$/s, '') +
    `#/replay/${encodeLink(recordOfSession(session)).slice(1)}/${at}`;
  return (
    <>
      <Replay
        game={watched(t('replay:this'), { input, model }, 0)}
        other={other && beside && watched(other.name, beside, 1)}
        at={at}
        weeks={Math.max(model.weeks, beside?.model.weeks ?? 0)}
        playing={playing}
        speed={speed}
        truth={truth}
        on={{
          seek: replayer.seek,
          play: replayer.play,
          pause: replayer.pause,
          speed: replayer.speed,
          truth: replayer.truth,
          branch: () => core.branch(session, replayWeek(input, at, truth).branch.turns),
          compare: comparing.ask,
          alone: comparing.alone,
          review: () =>
            navigation.go({ at: 'review', game, turn: replayWeek(input, at, truth).turn }),
          copyLink: () => {
            const made = link();
            void copyLink(made, notices).then((copied) => {
              core.overlay.value = copied ? null : { kind: 'link', link: made };
            });
          },
          download: () => downloadGame(session, notices, new Date().toISOString()),
          leave: () => {
            // Back to where the replay was opened from, or to the title where it was opened by a link.
            if (history.length > 1) history.back();
            else navigation.go({ at: 'title' });
          },
        }}
      />
      {comparing.asking && (
        <CompareDialog
          scenario={session.scenario.title}
          seed={gameOf(session).seed}
          games={comparing.games}
          fault={comparing.fault}
          on={comparing.on}
        />
      )}
    </>
  );
}
