import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Decision } from '../../engine/index.ts';
import { EventDialog, LearnBar, type LearnBarProps, PlayScreen } from '../../screens/index.ts';
import { t } from '../../text/index.ts';
import {
  eventsModel,
  type LearnVerdict,
  learnHints,
  learnVerdict,
  plainMessage,
  playModel,
} from '../../view/index.ts';
import type { Core } from '../core.ts';
import { createDirector } from '../director.ts';
import { outlookOf, playInput } from '../known.ts';
import { openGame } from '../opened-game.ts';
import { usePageFocus } from '../parts/focus.ts';
import { Waiting } from '../parts/lazy.tsx';
import { practising, standingAt } from '../review/practice.ts';
import type { ReviewRun } from '../review/reviews.ts';
import {
  answered,
  gameOf,
  questionsAgain,
  questionsDone,
  replanned,
  type Session,
  stepBack,
  stepForward,
} from '../session.ts';
import { MessagePage } from './message.tsx';

interface LearnPageProps {
  readonly core: Core;
  readonly game: string;
  readonly turn: number;
}

type Opened = { readonly whole: Session; readonly standing: Session } | 'missing' | null;

/** A turn of a game that is tried again, to learn from it. */
export function LearnPage({ core, game, turn }: LearnPageProps) {
  const [opened, setOpened] = useState<Opened>(null);
  useEffect(() => {
    let gone = false;
    void openGame(core, game).then((found) => {
      if (gone) return;
      const standing = found.ok ? standingAt(found.session, turn) : null;
      setOpened(found.ok && standing ? { whole: found.session, standing } : 'missing');
    });
    return () => {
      gone = true;
    };
  }, [game, turn]);
  if (opened === 'missing') return <MessagePage core={core} model={plainMessage('missing')} />;
  if (!opened) return <Waiting />;
  return <Learning core={core} game={game} turn={turn} {...opened} />;
}

/** What was tried, and what became of it; a plan that has changed since is a new try. */
interface Tried {
  readonly plan: Decision;
  readonly verdict: LearnVerdict | null;
  readonly failed: boolean;
}

/** Tries of one turn, judged in a worker. */
function useTries(run: ReviewRun, turn: number) {
  const [tried, setTried] = useState<Tried | null>(null);
  return {
    tried,
    judge: (plan: Decision) => {
      setTried({ plan, verdict: null, failed: false });
      const settle = (verdict: LearnVerdict | null) =>
        setTried((now) => (now?.plan === plan ? { plan, verdict, failed: verdict === null } : now));
      run.try(turn, plan).then(
        (trial) => settle(learnVerdict(trial)),
        () => settle(null),
      );
    },
  };
}

interface LearningProps extends LearnPageProps {
  readonly whole: Session;
  readonly standing: Session;
}

function Learning({ core, game, turn, whole, standing }: LearningProps) {
  const practice = useMemo(() => practising(core, standing), []);
  const run = useMemo(() => core.reviews.of(gameOf(whole), whole.reports), []);
  const director = useMemo(() => createDirector(practice), []);
  useEffect(() => director.close, []);
  useEffect(() => {
    // Opened by its address, the turn itself may not be judged yet: it comes first.
    if (run.progress.value.reviews.every((one) => one.turn !== turn)) {
      run.start();
      run.look(turn);
    }
    return run.stop;
  }, []);
  usePageFocus(t('review:learn.bar', { turn }));
  const [hints, setHints] = useState(0);
  const [solution, setSolution] = useState(false);
  const [looking, setLooking] = useState(false);
  const { tried, judge } = useTries(run, turn);
  const { games } = practice;
  const session = games.current.value?.session ?? standing;
  const review = run.progress.value.reviews.find((one) => one.turn === turn);
  const told = useMemo(() => (review ? learnHints(whole.scenario, review) : []), [review]);
  const plan = session.plan.now;
  const current = tried?.plan === plan ? tried : null;
  const state: LearnBarProps['state'] = !review
    ? 'waiting'
    : current?.failed
      ? 'failed'
      : current
        ? current.verdict
          ? 'judged'
          : 'judging'
        : 'planning';
  const { scenario } = session;
  return (
    <div class="learn">
      <LearnBar
        turn={turn}
        hints={told.slice(0, hints)}
        hintsLeft={told.length - hints}
        state={state}
        solution={solution}
        verdict={current?.verdict ?? null}
        on={{
          hint: () => setHints(hints + 1),
          solution: () => {
            if (!review) return;
            const { blocks, choices } = review.fair.best;
            games.change((now) => replanned(now, { blocks, expectations: [], choices }));
            setSolution(true);
          },
          playOn: () => core.branch(whole, turn - 1, { plan }),
          back: () => core.navigation.go({ at: 'review', game, turn }),
        }}
      />
      <PlayScreen
        model={playModel(playInput(session, null))}
        mapHost={director.board.mount}
        places={director.board.places.value}
        runs={{
          label: t(state === 'judging' ? 'review:learn.judging' : 'review:learn.judge'),
          waits: null,
          predicts: false,
        }}
        on={{
          plan: (next) => games.change((now) => replanned(now, next)),
          undo: () => games.change(stepBack),
          redo: () => games.change(stepForward),
          run: () => {
            if (review && state !== 'judging') judge(plan);
          },
          answerEvents: () => {
            setLooking(false);
            games.change(questionsAgain);
          },
          pause: () => {},
          speed: () => {},
          finish: () => {},
          menu: () => {
            core.overlay.value = { kind: 'settings' };
          },
          aim: director.aim,
        }}
      />
      <EventDialog
        open={session.phase === 'events' && !looking}
        model={eventsModel(scenario, outlookOf(gameOf(session)), plan.choices)}
        on={{
          choose: (event, choice) => games.change((now) => answered(now, event, choice)),
          done: () => games.change(questionsDone),
          look: () => setLooking(true),
        }}
      />
    </div>
  );
}
