import {
  type Action,
  type Block,
  type Choice,
  type Decision,
  type Game,
  HALF_DAYS,
  LONGEST_BLOCK,
  refuse,
} from '../../engine/index.ts';
import { layOut } from '../lay-out.ts';

/** A plan before it lies on the calendar: pieces of work with their half-days, and answers to events. */
export interface Plan {
  readonly pieces: readonly Piece[];
  readonly choices: readonly Choice[];
}

export interface Piece {
  readonly action: Action;
  readonly length: number;
}

/** One text for one action with its target. */
export function keyOf(action: Action): string {
  switch (action.kind) {
    case 'delegate':
      return `delegate/${action.lieutenant}/${keyOf(action.task)}`;
    case 'hire':
      return `hire/${action.team}/${action.role}/${action.charter}`;
    case 'set-direction':
      return `set-direction/${action.heading}`;
    case 'allocate-resources':
      return `allocate-resources/${action.from}/${action.team}`;
    case 'align-interests':
      return `align-interests/${action.team}/${action.other}`;
    case 'coach-leader':
      return `coach-leader/${action.lieutenant}`;
    default:
      return 'team' in action ? `${action.kind}/${action.team}` : action.kind;
  }
}

/** The decision that a plan becomes, or null where it is not legal. */
export function decisionOf(game: Game, plan: Plan): Decision | null {
  const decision: Decision = {
    blocks: layOut(plan.pieces),
    expectations: [],
    choices: plan.choices,
  };
  return refuse(game, decision) === null ? decision : null;
}

/** The plan with one half-day more for an action: in its block where there is one, else in a new one. */
export function withMore(plan: Plan, action: Action): Plan {
  const key = keyOf(action);
  const at = plan.pieces.findIndex(
    (piece) => piece.length < LONGEST_BLOCK && keyOf(piece.action) === key,
  );
  if (at < 0) return { ...plan, pieces: [...plan.pieces, { action, length: 1 }] };
  return {
    ...plan,
    pieces: plan.pieces.map((piece, i) =>
      i === at ? { ...piece, length: piece.length + 1 } : piece,
    ),
  };
}

/** The plan with one half-day less for the piece at `index`. */
export function withLess(plan: Plan, index: number): Plan {
  return {
    ...plan,
    pieces: plan.pieces.flatMap((piece, i) => {
      if (i !== index) return [piece];
      return piece.length > 1 ? [{ ...piece, length: piece.length - 1 }] : [];
    }),
  };
}

/** What lies on a calendar, as pieces of a plan. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.map(({ action, length }) => ({ action, length }));
}

/** The plan without its last half-days, as many as the answers to events leave no room for. */
export function fitted(game: Game, plan: Plan): Plan {
  let room = HALF_DAYS;
  for (const { event, choice } of plan.choices) {
    const of = game.setup.events.find((it) => it.id === event);
    room -= of?.choices.find((it) => it.id === choice)?.halfDays ?? 0;
  }
  let fits = plan;
  while (fits.pieces.length > 0 && halfDaysOf(fits) > room) {
    fits = withLess(fits, fits.pieces.length - 1);
  }
  return fits;
}

const halfDaysOf = (plan: Plan): number =>
  plan.pieces.reduce((sum, piece) => sum + piece.length, 0);
