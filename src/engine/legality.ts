import { needsLieutenant } from './actions/coach-leader.ts';
import { ruleOf } from './actions/index.ts';
import type { Scene } from './actions/rule.ts';
import { refusal } from './actions/rule.ts';
import type { Refusal } from './contract.ts';
import type { Action, Block, Choice, Decision, Expectation } from './decisions.ts';
import { EXPECTABLE, HALF_DAYS, LONGEST_BLOCK } from './decisions.ts';
import { chosenIn, halfDaysOfChoices } from './events.ts';
import type { EventSetup } from './setup.ts';
import type { Game } from './state.ts';

/** Half-days of yours that a lieutenant can take over in a week. */
export const MOST_DELEGATED = 3;

/** Decisions come from anywhere, so the types are checked as they are, not as they are declared. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function within(refused: Refusal | null, at: string): Refusal | null {
  return refused && { ...refused, at: refused.at === '' ? at : `${at}.${refused.at}` };
}

function refuseIn(scene: Scene, action: Action): Refusal | null {
  if (!isRecord(action) || typeof action.kind !== 'string') return refusal('malformed');
  const offered = scene.setup.actions;
  if (offered && !offered.includes(action.kind)) {
    return refusal('action-not-offered', 'kind', { action: action.kind });
  }
  if (action.kind === 'delegate') {
    const refused = needsLieutenant(scene, action.lieutenant);
    if (refused) return refused;
    const { task } = action;
    if (!isRecord(task) || typeof task.kind !== 'string') return refusal('malformed', 'task');
    // Nobody can declare your direction or coach themselves for you.
    if (['set-direction', 'coach-leader', 'model-behaviour'].includes(task.kind) || !ruleOf(task)) {
      return refusal('cannot-delegate-this', 'task.kind', { action: task.kind });
    }
    return within(refuseIn(scene, task), 'task');
  }
  const rule = ruleOf(action);
  if (!rule) return refusal('malformed', 'kind');
  return rule.refuse?.(scene, action) ?? null;
}

/** Why this action with this target is not possible now, or null. */
export function refuseAction(game: Game, action: Action): Refusal | null {
  if (game.state.ended) return refusal('game-over');
  return refuseIn(game, action);
}

/** Why these blocks cannot be the plan of the coming turn, or null. Unanswered events are no reason yet. */
export function refuseBlocks(
  game: Game,
  blocks: readonly Block[],
  choices: readonly Choice[],
): Refusal | null {
  if (game.state.ended) return refusal('game-over');
  if (!Array.isArray(blocks) || blocks.length > HALF_DAYS) return refusal('malformed', 'blocks');
  let free = 0;
  let used = 0;
  const delegated = new Map<number, number>();
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const at = `blocks[${i}]`;
    if (!isRecord(block)) return refusal('malformed', at);
    const { start, length } = block;
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(length) ||
      length < 1 ||
      length > LONGEST_BLOCK ||
      start < 0 ||
      start + length > HALF_DAYS
    ) {
      return refusal('block-outside-week', at);
    }
    if (start < free) return refusal('blocks-overlap', at);
    free = start + length;
    used += length;
    const refused = within(refuseIn(game, block.action), `${at}.action`);
    if (refused) return refused;
    if (block.action.kind === 'delegate') {
      const { lieutenant } = block.action;
      const sum = (delegated.get(lieutenant) ?? 0) + length;
      delegated.set(lieutenant, sum);
      if (sum > MOST_DELEGATED) {
        return refusal('lieutenant-busy', `${at}.action.lieutenant`, {
          lieutenant,
          most: MOST_DELEGATED,
        });
      }
    }
  }
  const taken = halfDaysOfChoices(game.setup.events, game.state.openEvents, choices);
  if (used + taken > HALF_DAYS) {
    return refusal('too-many-half-days', 'blocks', { used, taken, most: HALF_DAYS });
  }
  return null;
}

function refuseChoices(game: Game, choices: readonly Choice[]): Refusal | null {
  if (!Array.isArray(choices) || choices.length > 8) return refusal('malformed', 'choices');
  const open = game.state.openEvents.map((index) => game.setup.events[index] as EventSetup);
  for (let i = 0; i < choices.length; i++) {
    const choice = choices[i] as Choice;
    const at = `choices[${i}]`;
    if (!isRecord(choice)) return refusal('malformed', at);
    const event = open.find((it) => it.id === choice.event);
    if (!event) return refusal('no-such-event', at, { event: choice.event });
    if (!chosenIn(event, [choice])) {
      return refusal('no-such-choice', at, { event: event.id, choice: choice.choice });
    }
    if (choices.findIndex((other) => other.event === choice.event) !== i) {
      return refusal('malformed', at);
    }
  }
  for (const event of open) {
    if (!chosenIn(event, choices))
      return refusal('event-unanswered', 'choices', { event: event.id });
  }
  return null;
}

function refuseExpectations(expectations: readonly Expectation[]): Refusal | null {
  if (!Array.isArray(expectations)) return refusal('malformed', 'expectations');
  if (expectations.length > 2) return refusal('too-many-expectations', 'expectations');
  for (let i = 0; i < expectations.length; i++) {
    const it = expectations[i] as Expectation;
    const at = `expectations[${i}]`;
    if (!isRecord(it) || !EXPECTABLE.includes(it.figure)) return refusal('malformed', at);
    if (!['falls', 'stays', 'rises'].includes(it.change)) return refusal('malformed', at);
    if (expectations.findIndex((other) => other.figure === it.figure) !== i) {
      return refusal('expectation-twice', at, { figure: it.figure });
    }
  }
  return null;
}

/** Why this decision is refused, or null: the very check that `advance` makes before anything changes. */
export function refuse(game: Game, decision: Decision): Refusal | null {
  if (game.state.ended) return refusal('game-over');
  if (!isRecord(decision)) return refusal('malformed');
  return (
    refuseChoices(game, decision.choices) ??
    refuseBlocks(game, decision.blocks, decision.choices) ??
    refuseExpectations(decision.expectations)
  );
}
