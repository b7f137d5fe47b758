import {
  type Action,
  type Block,
  type Conditions,
  type Decision,
  type Effect,
  type EventSetup,
  handOf,
  type Laboratory,
  openLaboratory,
  passTurn,
  REST,
  type Setup,
  type State,
  type Watched,
} from '../engine/index.ts';

/** What is done in a turn: the same every week of it. */
export type Policy = (state: State) => readonly Block[];

/** Nothing at all. */
export const rest: Policy = () => [];

/** Actions from Monday on, one after the other, management first. */
export function week(...actions: readonly (readonly [Action, number])[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const hand of ['management', 'leadership'] as const) {
    for (const [action, length] of actions) {
      if (handOf(action.kind) !== hand) continue;
      blocks.push({ start, length, action });
      start += length;
    }
  }
  return blocks;
}

/** An event that comes for certain before a turn (counted from 1) and leaves no choice: a pulse. */
export function pulse(id: string, turn: number, effects: readonly Effect[]): EventSetup {
  const choice = { id: 'so-be-it', halfDays: 0, effects, later: [] };
  return { id, from: turn, to: turn, chance: 1, when: [], choices: [choice] };
}

/** The decision of a turn: the blocks, and the first choice of whatever event waits. */
export function decisionOf(
  { setup, state }: Laboratory['game'],
  blocks: readonly Block[],
): Decision {
  const choices = state.openEvents.map((index) => {
    const event = setup.events[index] as EventSetup;
    return { event: event.id, choice: event.choices[0]?.id ?? '' };
  });
  return { ...REST, blocks, choices };
}

/** Runs a setup to its horizon and reads something after every week. */
export function observe<T>(
  setup: Setup,
  seed: string,
  conditions: Conditions,
  policy: Policy,
  read: (at: Watched) => T,
): T[] {
  const lab = openLaboratory(setup, seed, conditions);
  const seen: T[] = [];
  for (let turn = 0; turn < setup.turns; turn++) {
    const blocks = policy(lab.game.state);
    passTurn(lab, decisionOf(lab.game, blocks), (at) => seen.push(read(at)));
  }
  return seen;
}
