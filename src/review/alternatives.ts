import {
  type Action,
  type Decision,
  type Draw,
  degreesOf,
  type Game,
  HALF_DAYS,
  LONGEST_BLOCK,
  outlook,
  refuse,
  refuseAction,
} from '../engine/index.ts';
import { decide, policyNamed } from '../policies/index.ts';
import { fitted, type Item, itemsOf, keyOf, type Week, weekOf } from './weeks.ts';

/** Policies whose weeks are looked at in every turn. */
const ORDINARY = ['both-hands', 'manager', 'leader', 'halves', 'idle'] as const;

/** The weeks that are compared first: those of fixed policies, last turn's week, and event answers. */
export function ordinaryWeeks(game: Game, yours: Decision): Week[] {
  const weeks: Week[] = [];
  for (const name of ORDINARY) {
    const policy = policyNamed(name);
    if (!policy) continue;
    const decision = fitted(game, decide(game, policy), yours);
    if (decision) weeks.push({ decision, origin: 'policy', policy: name });
  }
  const last = game.log.at(-1)?.decision;
  const again = last && fitted(game, last, yours);
  if (again && again.blocks.length > 0)
    weeks.push({ decision: again, origin: 'last-turn', policy: '' });
  return distinct([...weeks, ...otherAnswers(game, yours)]);
}

/** The player's own week with another answer to an open event. */
function otherAnswers(game: Game, yours: Decision): Week[] {
  return yours.choices.flatMap((made, at) => {
    const event = game.setup.events.find((one) => one.id === made.event);
    return (event?.choices ?? []).flatMap(({ id }): Week[] => {
      if (id === made.choice) return [];
      const choices = yours.choices.map((one, index) =>
        index === at ? { event: made.event, choice: id } : one,
      );
      const decision = fitted(game, yours, { ...yours, choices });
      return decision ? [{ decision, origin: 'change', policy: '' }] : [];
    });
  });
}

/** Weeks without those that are the same to the rules as an earlier one. */
export function distinct(weeks: readonly Week[]): Week[] {
  const seen = new Set<string>();
  return weeks.filter(({ decision }) => {
    const key = keyOf(decision);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Actions that a changed week may hold: what both hands wish for in this situation, judged from
 * what a player may know, what the player did, and what turns process and goals.
 */
export function poolOf(game: Game, yours: Decision): Action[] {
  const look = outlook(game);
  const possible = (action: Action): boolean => refuseAction(game, action) === null;
  const wishes = (policyNamed('both-hands')?.wishes({
    look,
    choices: yours.choices,
    halfDays: HALF_DAYS,
    possible,
    draw: () => 0.5,
    openEvents: [],
  }) ?? []) as readonly { readonly action: Action }[];
  const own: number[] = [];
  look.teams.forEach((team, index) => {
    if (team.own) own.push(index);
  });
  const helpers = look.lieutenants.flatMap((it, index) => (it.team === -2 ? [] : [index]));
  const strong = own.flatMap((team): Action[] => [
    { kind: 'redesign-process', team },
    { kind: 'solve-root-problem', team },
    { kind: 'plan-scope', team },
    { kind: 'develop-people', team },
    { kind: 'hold-accountable', team },
    ...helpers.flatMap((lieutenant): Action[] => [
      { kind: 'delegate', lieutenant, task: { kind: 'build-process', team } },
      { kind: 'delegate', lieutenant, task: { kind: 'listen', team } },
      { kind: 'delegate', lieutenant, task: { kind: 'set-goals', team } },
    ]),
  ]);
  const all: Action[] = [
    ...wishes.map(({ action }) => action),
    ...itemsOf(yours).map(({ action }) => action),
    { kind: 'set-direction', heading: degreesOf(look.market) },
    { kind: 'inspire' },
    { kind: 'model-behaviour' },
    ...strong,
  ];
  const seen = new Set<string>();
  return all.filter((action) => {
    const key = JSON.stringify(action);
    if (seen.has(key) || !possible(action)) return false;
    seen.add(key);
    return true;
  });
}

/** A week one step away from another, or null where the step leads nowhere. */
export function changed(
  game: Game,
  from: Decision,
  pool: readonly Action[],
  draw: Draw,
): Decision | null {
  const items = itemsOf(from);
  const pick = (count: number): number => Math.min(count - 1, Math.floor(draw() * count));
  const at = items.length > 0 ? pick(items.length) : -1;
  const item = items[at];
  const action = pool[pick(pool.length)];
  const used = items.reduce((sum, { length }) => sum + length, 0);
  const without = items.filter((_, index) => index !== at);
  const sized = (by: number): Item[] =>
    item ? [...without, { action: item.action, length: item.length + by }] : items;
  const kind = draw();
  let next: Item[] = items;
  if (item && kind < 0.45) {
    if (!action) return null;
    next = items.map((one, index) => (index === at ? { action, length: item.length } : one));
  } else if (kind < 0.65 && action) {
    // Something new, in free half-days or at the cost of the longest block.
    const room = used < HALF_DAYS ? items : shortened(items);
    next = [...room, { action, length: 1 }];
  } else if (item && kind < 0.8) next = item.length < LONGEST_BLOCK ? sized(1) : items;
  else if (item && kind < 0.9) next = sized(-1);
  else next = without;
  const decision = weekOf(game, next, from, draw() < 0.7 ? 'management' : 'leadership');
  return decision && keyOf(decision) !== keyOf(from) ? decision : null;
}

/** Items with a half-day less of the longest. */
function shortened(items: readonly Item[]): Item[] {
  let longest = 0;
  items.forEach((item, index) => {
    if (item.length > (items[longest]?.length ?? 0)) longest = index;
  });
  return items.map((item, index) =>
    index === longest ? { action: item.action, length: item.length - 1 } : item,
  );
}

/** The player's own week, tidied: one hand after the other, so that a switch less is paid for. */
export function tidied(game: Game, yours: Decision): Decision | null {
  const decision = weekOf(game, itemsOf(yours), yours);
  return decision && refuse(game, decision) === null ? decision : null;
}
