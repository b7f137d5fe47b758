import { degreesOf, type Overview } from '../engine/index.ts';
import type { Policy, Wish } from './policy.ts';
import { anyByNeed, follows, knownMarket, reports, timeToTurn } from './targets.ts';

/** What good leadership asks for now, by urgency. */
export function leadershipWishes(look: Overview): Wish[] {
  const wishes: Wish[] = [];
  const want = (urgency: number, action: Wish['action'], length = 1): void => {
    wishes.push({ action, length, urgency });
  };
  if (timeToTurn(look)) {
    want(1.5, { kind: 'set-direction', heading: knownMarket(look) }, 2);
  } else if (look.direction.declared) {
    const heading = headingOf(look);
    want(1.02 - look.vision, { kind: 'set-direction', heading });
  }
  // Unrest without a cause inside is the first sign that the market has moved.
  const unrest = look.ambiguity > 0.12;
  want(
    0.25 + look.market.error * 0.9 + look.market.age * 0.02 + (unrest ? 0.5 : 0),
    { kind: 'sense-market' },
    unrest ? 2 : 1,
  );
  want(0.15 + look.ambiguity * 1.6 + (0.6 - look.vision) * 0.3, { kind: 'make-meaning' });
  for (const team of anyByNeed(look, (it) => it.trust.age * 0.02 + (1 - it.trust.value)).slice(
    0,
    2,
  )) {
    const it = look.teams[team];
    if (it)
      want(0.25 + (0.8 - it.trust.value) * 0.8 + it.trust.age * 0.012, { kind: 'listen', team });
  }
  if (look.direction.declared) {
    const late = anyByNeed(look, (it) => 1 - follows(look, it));
    const [one, other] = late;
    if (one !== undefined && other !== undefined) {
      const gap = 1 - follows(look, look.teams[one] as Overview['teams'][number]);
      want(0.15 + gap * 1.1, { kind: 'align-interests', team: one, other });
    }
    const spare = look.gauges.reliability - 0.85;
    want(0.35 + spare * 1.2 + (0.6 - look.gauges.commitment) * 0.6, { kind: 'inspire' });
  }
  const blocked = anyByNeed(look, (it) => it.resistance?.value ?? 0.2)[0];
  if (blocked !== undefined) {
    const resistance = look.teams[blocked]?.resistance;
    want(resistance ? resistance.value * 0.9 : 0.3, { kind: 'navigate-politics', team: blocked });
  }
  const crisis =
    Math.max(0, look.gauges.strain - 0.4) * 2 + Math.max(0, 0.8 - look.gauges.reliability) * 1.5;
  if (crisis > 0.1) want(0.3 + crisis * 0.6, { kind: 'model-behaviour' });
  const pupil = look.lieutenants.findIndex((_, index) => reports(look, index));
  if (pupil >= 0) want(0.2, { kind: 'coach-leader', lieutenant: pupil });
  return wishes;
}

/** The declared direction in whole degrees: declaring it again keeps it present. */
function headingOf(look: Overview): number {
  return degreesOf(look.direction);
}

/** Only leadership, sensibly targeted. */
export const leader: Policy = {
  name: 'leader',
  rest: 1,
  wishes: ({ look }) => leadershipWishes(look),
};
