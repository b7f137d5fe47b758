import type { State } from './state.ts';

/**
 * A private copy of a state for the kernel to work on in place. Written by hand: a column of
 * numbers copies in a fraction of the time that any general clone takes. The market is shared,
 * because nothing may change it.
 */
export function copyState(s: State): State {
  const { people: p, knowledge: k } = s;
  return {
    turn: s.turn,
    week: s.week,
    people: {
      slot: p.slot.slice(),
      team: p.team.slice(),
      x: p.x.slice(),
      y: p.y.slice(),
      skill: p.skill.slice(),
      commitment: p.commitment.slice(),
      strain: p.strain.slice(),
      disposition: p.disposition.slice(),
      tenure: p.tenure.slice(),
      nextSlot: p.nextSlot,
    },
    teams: s.teams.map((team) => ({ ...team })),
    zones: s.zones.map((zone) => ({ ...zone })),
    lieutenants: s.lieutenants.map((it) => ({ ...it })),
    player: { ...s.player },
    organization: { ...s.organization },
    market: s.market,
    knowledge: {
      market: { ...k.market },
      teams: k.teams.map((team) => ({ ...team })),
      people: {
        x: k.people.x.slice(),
        y: k.people.y.slice(),
        commitment: k.people.commitment.slice(),
        strain: k.people.strain.slice(),
        week: k.people.week.slice(),
      },
    },
    openEvents: s.openEvents.slice(),
    firedEvents: s.firedEvents.slice(),
    laterEffects: s.laterEffects.slice(),
    arrivals: s.arrivals.slice(),
    danger: { ...s.danger },
    totals: { ...s.totals },
    gauges: s.gauges,
    ended: s.ended,
  };
}
