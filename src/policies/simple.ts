import { type Action, CHARTERS } from '../engine/index.ts';
import { leadershipWishes } from './leader.ts';
import { managementWishes } from './manager.ts';
import { byUrgency, type Policy, type Situation, type Wish } from './policy.ts';

/** Nothing at all. */
export const idle: Policy = { name: 'idle', rest: 10, wishes: () => [] };

/** Two blocks of each hand, whatever the situation. */
export const halves: Policy = {
  name: 'halves',
  rest: 2,
  wishes: ({ look, possible }) =>
    [managementWishes(look), leadershipWishes(look)].flatMap((wishes) =>
      byUrgency(wishes)
        .filter((wish) => possible(wish.action))
        .slice(0, 2)
        .map((wish) => ({ ...wish, length: 2, urgency: 1 })),
    ),
};

/** Any legal action, by the policy's own luck. */
export const random: Policy = {
  name: 'random',
  rest: 1,
  wishes(situation) {
    const wishes: Wish[] = [];
    for (let n = 0; n < 30; n++) {
      wishes.push({
        action: anyAction(situation),
        length: 1 + Math.floor(situation.draw() * 3),
        urgency: 1,
      });
    }
    return wishes;
  },
};

function anyAction({ look, draw }: Situation): Action {
  const pick = (count: number): number => Math.floor(draw() * Math.max(1, count));
  const team = pick(look.teams.length);
  const other = pick(look.teams.length);
  const lieutenant = pick(look.lieutenants.length);
  switch (pick(19)) {
    case 0:
      return { kind: 'set-goals', team };
    case 1:
      return { kind: 'build-process', team };
    case 2:
      return { kind: 'redesign-process', team };
    case 3:
      return {
        kind: 'hire',
        team,
        role: draw() < 0.8 ? 'members' : 'head',
        charter: CHARTERS[pick(3)] ?? 'management',
      };
    case 4:
      return { kind: 'develop-people', team };
    case 5:
      return { kind: 'solve-root-problem', team };
    case 6:
      return { kind: 'allocate-resources', from: other, team };
    case 7:
      return { kind: 'hold-accountable', team };
    case 8:
      return { kind: 'plan-scope', team };
    case 9:
      return { kind: 'delegate', lieutenant, task: { kind: 'build-process', team } };
    case 10:
      return { kind: 'delegate', lieutenant, task: { kind: 'listen', team } };
    case 11:
      return { kind: 'set-direction', heading: pick(360) };
    case 12:
      return { kind: 'sense-market' };
    case 13:
      return { kind: 'listen', team };
    case 14:
      return { kind: 'make-meaning' };
    case 15:
      return { kind: 'align-interests', team, other };
    case 16:
      return { kind: 'inspire' };
    case 17:
      return { kind: 'navigate-politics', team };
    default:
      return draw() < 0.5 ? { kind: 'model-behaviour' } : { kind: 'coach-leader', lieutenant };
  }
}
