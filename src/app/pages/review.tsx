import { useEffect, useMemo, useState } from 'preact/hooks';
import { summaryOf } from '../../review/index.ts';
import { Review } from '../../screens/index.ts';
import { t } from '../../text/index.ts';
import { plainMessage, reviewDetail, reviewModel } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { recordMessage } from '../messages.ts';
import { type OpenedGame, openGame } from '../opened-game.ts';
import { usePageFocus } from '../parts/focus.ts';
import { Waiting } from '../parts/lazy.tsx';
import { hashOf, isRecordReference } from '../route.ts';
import { gameOf, type Session } from '../session.ts';
import { copyLink, linkTo } from '../share.ts';
import { MessagePage } from './message.tsx';

interface ReviewPageProps {
  readonly core: Core;
  readonly game: string;
  readonly turn: number | null;
}

/** The review of a game from the shelf or from a link. */
export function ReviewPage({ core, game, turn }: ReviewPageProps) {
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
  const open = opened?.ok ? gameOf(opened.session) : null;
  // A game in play is not reviewed under its player's hands: that would be asking for the answers.
  const early = open !== null && (open.log.length === 0 || (!open.state.ended && isSave(game)));
  useEffect(() => {
    if (early) core.navigation.go({ at: 'play', save: game }, { replace: true });
  }, [early]);
  if (!opened || early) return <Waiting />;
  if (opened.ok) return <Reviewing core={core} session={opened.session} game={game} turn={turn} />;
  const model =
    opened.reason === 'missing' ? plainMessage('missing') : recordMessage(opened.fault, null, 0);
  return <MessagePage core={core} model={model} />;
}

const isSave = (game: string): boolean => !isRecordReference(game);

interface ReviewingProps extends ReviewPageProps {
  readonly session: Session;
}

/** What every week of the game was worth; judged in a worker while the page is open. */
function Reviewing({ core, session, game, turn }: ReviewingProps) {
  const { navigation, notices } = core;
  const last = gameOf(session);
  const { scenario } = session;
  const run = useMemo(() => core.reviews.of(last, session.reports), [last]);
  const [link, setLink] = useState<string | null>(null);
  usePageFocus(t('review:page'));
  useEffect(() => {
    run.start();
    return run.stop;
  }, [run]);
  const { reviews, status } = run.progress.value;
  const model = useMemo(() => {
    const summary = summaryOf(reviews, last);
    return reviewModel({ scenario, last, reviews, summary, profile: run.profile, status });
  }, [reviews, status, scenario]);
  const chosen = turn !== null && turn <= last.log.length ? turn : null;
  const [first, setFirst] = useState<number | null>(null);
  const fault = model.turns.filter((one) => one.fault).at(-1)?.turn ?? null;
  // Until the reader chooses it is the first fault that was found, and it stays that.
  useEffect(() => {
    if (first === null) setFirst(fault);
  }, [fault]);
  const selected = chosen ?? first ?? last.log.length;
  const review = reviews.find((one) => one.turn === selected);
  const detail = useMemo(
    () => (review ? reviewDetail({ scenario, last }, review) : null),
    [review, scenario],
  );
  return (
    <Review
      model={model}
      selected={selected}
      detail={detail}
      revealed={run.revealed.value}
      link={link}
      on={{
        select: (next) => {
          run.look(next);
          // The address follows, so that a link or a reload leads to the same turn.
          navigation.go({ at: 'review', game, turn: next }, { replace: true });
        },
        reveal: (next) => {
          run.revealed.value = new Set([...run.revealed.value, next]);
        },
        learn: (next) => navigation.go({ at: 'learn', game, turn: next }),
        start: run.start,
        stop: run.stop,
        copyLink: () => {
          const record = linkTo(session, location);
          const [page, reference = ''] = record.split('#');
          const made = page + hashOf({ at: 'review', game: reference, turn });
          void copyLink(made, notices).then((copied) => setLink(copied ? null : made));
        },
        back: () =>
          navigation.go(
            isSave(game) ? { at: 'debrief', save: game } : { at: 'record', link: `#${game}` },
          ),
        title: () => navigation.go({ at: 'title' }),
      }}
    />
  );
}
