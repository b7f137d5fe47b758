import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { MapAim } from '../screens/index.ts';
import { t } from '../text/index.ts';
import {
  type BoardModel,
  boardFrame,
  boardGhosts,
  boardModel,
  type RunningState,
  refusalWords,
} from '../view/index.ts';
import type { App } from './app.ts';
import { type BoardHost, createBoardHost, type Running } from './board-host.ts';
import type { Games } from './games.ts';
import { outlookOf } from './known.ts';
import { arrived, gameOf, run, type Session } from './session.ts';
import { heard, tonesOf } from './sound/index.ts';
import { isStill, themeOf } from './theme.ts';

/** Directs what is watched: keeps the map in step with plan and settings, and runs the weeks on it. */
export interface Director {
  readonly board: BoardHost;
  readonly running: ReadonlySignal<RunningState | null>;
  /** Runs the weeks of the plan; while they run, shows the last one at once. */
  run(): void;
  /** Shows the weeks of a turn that somebody else has run. */
  watch(): void;
  /** Shows the weeks of the last turn again. */
  again(): void;
  pause(paused: boolean): void;
  speed(speed: 1 | 2 | 4): void;
  finish(): void;
  aim(aim: MapAim | null): void;
  /** The map goes: whatever runs is over. */
  close(): void;
}

/** What a director needs: the game in play, wherever it is kept, and how it is to look and sound. */
export interface Directed extends Pick<App, 'settings' | 'system' | 'notices' | 'sound'> {
  readonly games: Pick<Games, 'current' | 'change'>;
}

/** The map as the plan knows it. */
function mapOf(session: Session): BoardModel {
  return boardModel(outlookOf(gameOf(session)), { blocks: session.plan.now.blocks });
}

/** Directs the map of the game in play. */
export function createDirector(core: Directed): Director {
  const { games, settings, system, notices, sound } = core;
  const lookNow = () => ({
    theme: themeOf(settings.settings.value, system.value),
    still: isStill(settings.settings.value, system.value),
  });
  const board = createBoardHost(lookNow(), () =>
    notices.say({ id: 'board', icon: 'warning', text: t('app:notice.boardFailed') }),
  );
  const running = signal<RunningState | null>(null);
  let weeks: Running | null = null;

  // What is done is heard, whoever did it.
  let before: Session | null = null;
  const stopHearing = effect(() => {
    const after = games.current.value?.session ?? null;
    const name = heard(before, after);
    before = after;
    if (name) sound.play(name);
  });
  const stopLook = effect(() => board.look(lookNow()));
  let shown: Session | null = null;
  const stopShow = effect(() => {
    const session = games.current.value?.session ?? null;
    // While weeks run the map belongs to them.
    if (!session || session.phase === 'running' || running.value) return;
    const same =
      shown &&
      gameOf(shown) === gameOf(session) &&
      shown.plan.now.blocks === session.plan.now.blocks;
    shown = session;
    if (!same) board.show(mapOf(session));
  });

  /** Runs the weeks of the last turn over the map as it was known before them. */
  const playWeeks = (session: Session, done: () => void) => {
    const report = session.reports.at(-1);
    const before = session.games.at(-2);
    if (!report || !before) return done();
    const blocks = gameOf(session).log.at(-1)?.decision.blocks ?? [];
    const known = boardModel(outlookOf(before), { blocks });
    const { speed } = settings.settings.value;
    shown = null;
    board.aim(null, null);
    running.value = { week: 0, weeks: report.frames.length, paused: false, speed };
    weeks = board.play(
      report.frames.map((frame) => boardFrame(frame, known, { moments: report.moments })),
      {
        speed: speed === 0 ? Number.POSITIVE_INFINITY : speed,
        onWeek: (index) => {
          change({ week: index + 1 });
          sound.play('week');
          sound.hum(tonesOf(report.frames[index]));
        },
        done: () => {
          weeks = null;
          sound.hum(null);
          done();
          running.value = null;
        },
      },
    );
  };

  const change = (part: Partial<RunningState>) => {
    if (running.value) running.value = { ...running.value, ...part };
  };

  return {
    board,
    running,
    run: () => {
      if (weeks) return weeks.finish();
      const session = games.current.value?.session;
      if (!session) return;
      const ran = run(session);
      if (!ran.ok) {
        const text = refusalWords(session.scenario, ran.refusal);
        return notices.say({ id: 'refused', icon: 'info', text, lasts: 6000 });
      }
      if (ran.session === session) return;
      notices.dismiss('refused');
      games.change(() => ran.session);
      playWeeks(ran.session, () => games.change(arrived));
    },
    watch: () => {
      const session = games.current.value?.session;
      if (session?.phase === 'running' && !weeks) playWeeks(session, () => games.change(arrived));
    },
    again: () => {
      const session = games.current.value?.session;
      if (session && !weeks) playWeeks(session, () => {});
    },
    pause: (paused) => {
      weeks?.pause(paused);
      change({ paused });
    },
    speed: (speed) => {
      settings.change({ speed });
      weeks?.speed(speed);
      change({ speed });
    },
    finish: () => weeks?.finish(),
    aim: (aim) => {
      const session = games.current.value?.session;
      if (!session || running.value) return;
      const ghosts = aim?.forecast ? boardGhosts(mapOf(session), aim.forecast, aim.ghost) : null;
      board.aim(ghosts, aim?.targets ?? null);
    },
    close: () => {
      stopHearing();
      stopLook();
      stopShow();
      weeks?.finish();
      games.change(arrived);
      board.mount(null);
    },
  };
}
