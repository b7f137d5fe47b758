import type { Coefficients } from '../coefficients.ts';
import { share } from '../exact.ts';
import { layersOf } from '../roles.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';
import { moved } from '../work.ts';

/*
 * Structure tames complexity for the work that it was built for.
 * Davis, Eisenhardt & Bingham 2009, ASQ 54: performance is an inverted U in structure, and the good
 * range is narrower where the market is unpredictable. Improvement hours against work hours:
 * Repenning & Sterman 2001, CMR 43(4).
 */

/** Places of the five kinds of work across the market's heading, and their shares. */
const KIND_PLACES = [-1, -0.5, 0, 0.5, 1] as const;
const KIND_SHARES = [0.1, 0.2, 0.4, 0.2, 0.1] as const;
/** Orders follow both the market and what the team is known for. */
const MARKET_SHARE_OF_ORDERS = 0.5;

/**
 * Share of the work at hand that a process built for (px, py) helps, 0..1: kinds scatter around
 * (mx, my) by `spread` (a tangent). A few simple rules help a kind by the squared cosine of its
 * distance; the more detailed the process (`narrow`), the less it helps what it was not made for.
 */
export function processHelp(
  px: number,
  py: number,
  mx: number,
  my: number,
  spread: number,
  narrow: number,
): number {
  const along = px * mx + py * my;
  const across = py * mx - px * my;
  let help = 0;
  for (let k = 0; k < KIND_PLACES.length; k++) {
    const off = (KIND_PLACES[k] as number) * spread;
    const dot = along + off * across;
    if (dot <= 0) continue;
    // near = dot² / length², and help = near² / (near + narrow x (1 - near)), in one fraction.
    const length = 1 + off * off;
    const square = dot * dot;
    const fit = (square * square) / (length * (square + narrow * (length - square)));
    help += (KIND_SHARES[k] as number) * fit;
  }
  return help;
}

/** Share of complexity that a process of this maturity tames where it fits, 0..1. The first rules tame the most. */
export function tamedBy(structure: number, c: Coefficients): number {
  return (structure * (1 + c.firstRules)) / (1 + c.firstRules * structure);
}

/** The maturity that tames this share of complexity. */
function maturityFor(tamed: number, c: Coefficients): number {
  return tamed >= 1 ? 1 : tamed / (1 + c.firstRules - c.firstRules * tamed);
}

/**
 * Coordination efficiency, 0..1: what structure leaves of the cost of complexity, less the upkeep of
 * the process itself and what a rigid process costs on work that does not fit it. Where kinds of work come as a surprise, what does not fit is new each time, so the
 * same process costs more (`unpredictability`, 0..1).
 */
export function coordination(
  structure: number,
  help: number,
  complexity: number,
  unpredictability: number,
  c: Coefficients,
): number {
  const rules = tamedBy(structure, c);
  const square = structure * structure;
  const efficiency =
    1 -
    complexity * (1 - rules * help) -
    c.misfitCost * unpredictability * square * (1 - help) -
    c.upkeep * square * structure;
  return Math.max(c.coordinationFloor, Math.min(1, efficiency));
}

/** Complexity that people coordinate against: the organization's own, headcount's and the layers'. */
export function complexityNow(work: Work): number {
  const { organization, people } = work.s;
  const growth = people.team.length / organization.openingPeople - 1;
  return share(
    organization.complexity +
      (growth > 0 ? growth * work.c.complexityOfHeadcount : 0) +
      (layersOf(work) - 1) * work.c.complexityLayers,
  );
}

/** Works out for every team how far its process helps and how well it coordinates this week. */
export function coordinate(work: Work): void {
  const { c, s, survey } = work;
  const mx = +(s.market.x[s.week] as number);
  const my = +(s.market.y[s.week] as number);
  const { unpredictability } = work.setup.market;
  const spread = c.kindSpread * unpredictability;
  const complexity = complexityNow(work);
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    let ox = mx * MARKET_SHARE_OF_ORDERS + at.x * (1 - MARKET_SHARE_OF_ORDERS);
    let oy = my * MARKET_SHARE_OF_ORDERS + at.y * (1 - MARKET_SHARE_OF_ORDERS);
    const length = Math.sqrt(ox * ox + oy * oy);
    if (length > 1e-9) {
      ox /= length;
      oy /= length;
    } else {
      ox = mx;
      oy = my;
    }
    const own = Math.max(0, team.processX * at.x + team.processY * at.y);
    const worksThatWay = 1 - c.processTeamFit + c.processTeamFit * own;
    const narrow = c.narrowing * team.structure * team.structure;
    at.help = processHelp(team.processX, team.processY, ox, oy, spread, narrow) * worksThatWay;
    at.coordination = coordination(team.structure, at.help, complexity, unpredictability, c);
  }
}

/**
 * Improvement hours of able people tame complexity; what nobody renews wears away within a year or
 * so, later under a good manager. These are the two stocks of Repenning & Sterman: what is tamed is
 * their capability, dC/dt = k x hours - C/tau, and the hours are missing from the work. Later hours
 * write more rules for the same effect, because the first rules tame the most.
 */
export function maintainStructure(work: Work): void {
  const { c, s } = work;
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const at = work.survey[t] as TeamSurvey;
    const before = team.structure;
    const tamed = tamedBy(before, c);
    const more = tamed + c.improvementYield * at.skill * (1 - at.hours);
    const built = maturityFor(more, c) - before;
    if (built > 0) {
      // What is built anew is built for where the team works now.
      const weight = built / (before + built);
      const x = team.processX + (at.x - team.processX) * weight;
      const y = team.processY + (at.y - team.processY) * weight;
      const length = Math.sqrt(x * x + y * y);
      if (length > 1e-9) {
        team.processX = x / length;
        team.processY = y / length;
      }
    }
    const structure = moved(work, 'structure', t, 'build-process', before, built);
    const slower = 1 - c.managerSlowsWear * team.managerQuality;
    const left = more - c.structureDecay * slower * tamed;
    const worn = maturityFor(left, c) - structure;
    team.structure = moved(work, 'structure', t, 'decay', structure, worn);
    team.disruption -= team.disruption * c.disruptionFades;
  }
}
