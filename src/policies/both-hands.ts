import type { Action, Overview } from '../engine/index.ts';
import { weighChoice } from './answers.ts';
import { leadershipWishes } from './leader.ts';
import { managementWishes } from './manager.ts';
import type { Policy, Wish } from './policy.ts';
import {
  byNeed,
  directionFit,
  follows,
  goalFit,
  processFit,
  strongest,
  timeToTurn,
} from './targets.ts';

/**
 * Chooses by the situation: leadership where the market has moved or people have not chosen the
 * direction, management where promises slip, and redesign only once people follow.
 */
export function bothHandsWishes(look: Overview): Wish[] {
  const late = Math.max(0, 0.9 - look.gauges.reliability);
  const off = Math.max(0, 0.9 - directionFit(look));
  const behind = Math.max(0, 0.85 - look.gauges.followership);
  const leadershipCalls = 1.1 + 0.6 * off + 0.9 * behind - 1.4 * late;
  const managementCalls = 1 + 1.6 * late - 0.25 * off;
  const wishes: Wish[] = [
    ...managementWishes(look).map((wish) => ({
      ...wish,
      urgency: (wish.urgency + calling(look, wish.action)) * managementCalls,
    })),
    ...leadershipWishes(look).map((wish) => ({
      ...wish,
      urgency: (wish.urgency + calling(look, wish.action)) * leadershipCalls,
    })),
    ...reaiming(look),
    ...makingRoom(look),
  ];
  const helper = strongest(look, 'leadership');
  const slow = byNeed(look, (team) => 1 - follows(look, team))[0];
  const owns = look.teams.some((team) => team.own);
  if (owns && helper >= 0 && slow !== undefined && behind + off > 0.05) {
    wishes.push({
      action: { kind: 'delegate', lieutenant: helper, task: { kind: 'listen', team: slow } },
      length: 1,
      urgency: 0.5 + behind,
    });
  }
  return wishes;
}

/** What the situation adds to an action's urgency, beyond what its own hand sees. */
function calling(look: Overview, action: Action): number {
  const calm = look.gauges.reliability > 0.95 && look.ambiguity < 0.15;
  const turnsLeft = look.turns - look.turn;
  switch (action.kind) {
    case 'sense-market':
      // Unrest without a cause inside: before anything else, look where the market has gone.
      if (look.ambiguity > 0.15 && look.market.age > 0) return 0.7;
      return look.market.error < 0.2 ? -0.2 : 0;
    case 'inspire':
      // What can be kept may be promised.
      return calm ? 0.3 : 0;
    case 'develop-people':
      // What pays late is begun early, and in quiet times.
      return calm && turnsLeft > 3 ? 0.3 : 0;
    case 'set-direction':
      return look.vision > 0.5 && directionFit(look) > 0.95 ? -0.1 : 0;
    default:
      return 0;
  }
}

/** Process and goals are turned after the people, never before. */
function reaiming(look: Overview): Wish[] {
  const wishes: Wish[] = [];
  if (directionFit(look) < 0.8) return wishes;
  look.teams.forEach((team, index) => {
    if (!team.own || follows(look, team) < 0.4) return;
    const process = processFit(look, team);
    if (process < 0.9) {
      wishes.push({
        action: { kind: 'redesign-process', team: index },
        length: 1,
        urgency: 0.75 + (1 - process) * 0.6,
      });
    }
    const goals = goalFit(look, team);
    if (goals < 0.9) {
      wishes.push({
        action: { kind: 'set-goals', team: index },
        length: 1,
        urgency: 0.7 + (1 - goals) * 0.4,
      });
    }
  });
  return wishes;
}

/** Turning costs output for a while: promise less before it does, not after. */
function makingRoom(look: Overview): Wish[] {
  const wishes: Wish[] = [];
  // Near the end there is no time left in which it would pay.
  if (look.turns - look.turn < 3) return wishes;
  const turning = look.direction.declared && directionFit(look) < 0.8 && timeToTurn(look);
  look.teams.forEach((team, index) => {
    const gap = 1 - processFit(look, team);
    if (!team.own || team.scope < 0.75 || !(turning || (gap > 0.3 && team.reliability < 0.97)))
      return;
    wishes.push({
      action: { kind: 'plan-scope', team: index },
      length: 1,
      urgency: 0.85 + Math.min(0.3, gap * 0.3),
    });
  });
  return wishes;
}

/** Both hands, by the situation. */
export const bothHands: Policy = {
  name: 'both-hands',
  rest: 1,
  wishes: ({ look }) => bothHandsWishes(look),
  judge: weighChoice,
};
