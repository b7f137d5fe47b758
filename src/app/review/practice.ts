import { signal } from '@preact/signals';
import { inputOf, positionsOf } from '../../review/index.ts';
import type { Core } from '../core.ts';
import type { Current } from '../games.ts';
import { gameOf, resumed, type Session } from '../session.ts';

/** The game as its player met it before a turn, with the week on the calendar that was played then. */
export function standingAt(session: Session, turn: number): Session | null {
  const position = positionsOf(inputOf(gameOf(session))).positions[turn - 1];
  if (!position) return null;
  const games = [...session.games.slice(0, turn - 1), position.game];
  const { blocks, choices } = position.decision;
  return resumed(session.scenario, games, session.reports.slice(0, turn - 1), {
    plan: { blocks, expectations: [], choices },
    origin: session.origin,
  });
}

/** A core whose game in play is this one: planned and looked at, but never saved and never run. */
export function practising(core: Core, session: Session): Core {
  const current = signal<Current | null>({ id: 'practice', session });
  return {
    ...core,
    games: {
      ...core.games,
      current,
      change: (next) => {
        const game = current.value;
        if (game) current.value = { id: game.id, session: next(game.session) };
      },
    },
  };
}
