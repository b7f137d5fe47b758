import { moveDangers } from './endings.ts';
import { comeDue } from './events.ts';
import { share } from './exact.ts';
import { explainTurning } from './explain-turning.ts';
import { readGauges } from './gauges.ts';
import { drawOf } from './luck.ts';
import { refreshManagers } from './manager.ts';
import { commit } from './mechanisms/commitment.ts';
import { deliver } from './mechanisms/delivery.ts';
import { work as doWork } from './mechanisms/effort.ts';
import { fade, shockOf } from './mechanisms/fading.ts';
import { money } from './mechanisms/money.ts';
import { keepPeersHouses } from './mechanisms/peers.ts';
import { strain } from './mechanisms/strain.ts';
import { coordinate, maintainStructure } from './mechanisms/structure.ts';
import { trust } from './mechanisms/trust.ts';
import { conduct, turnPeople } from './mechanisms/turning.ts';
import { grow } from './mechanisms/turnover.ts';
import { join, LARGEST_TEAM } from './people.ts';
import type { Assignment } from './plan.ts';
import { workPlan } from './plan.ts';
import { noise } from './random.ts';
import { bookShift } from './shift.ts';
import type { Arrival, Lieutenant, Team } from './state.ts';
import { sizeOf, surveyAgain, takeSurvey } from './survey.ts';
import type { Work } from './work.ts';
import { moveOrganization, note } from './work.ts';

/**
 * One week, in the order of the model: the market moves and events come due; structure; people
 * turn; effort and output; delivery; commitment and strain; trust and what fades; money; gauges
 * (the `whole` of them, or what the next week needs).
 */
export function passWeek(work: Work, plan: readonly Assignment[], whole = true): void {
  const { s } = work;
  s.week++;
  work.shock = shockOf(work);
  comeDue(work);
  arrive(work);
  workPlan(work, plan);
  refreshManagers(s);
  coordinate(work);
  if (work.ledger !== null) explainTurning(work, work.ledger);
  turnPeople(work);
  conduct(work);
  doWork(work);
  maintainStructure(work);
  keepPeersHouses(work);
  deliver(work);
  commit(work);
  strain(work);
  trust(work);
  fade(work);
  money(work);
  grow(work);
  surveyAgain(work);
  tally(work, whole);
  moveDangers(work);
}

/** Reads the gauges and adds the week to the game's totals. */
function tally(work: Work, whole: boolean): void {
  const { s } = work;
  s.gauges = readGauges(work, whole);
  s.totals.value += s.gauges.value;
  s.totals.output += s.gauges.output;
  let promised = 0;
  for (const team of s.teams) promised += team.promised;
  s.totals.promised += promised / s.organization.openingBest;
  s.totals.weeks++;
}

/** Those hired some weeks ago arrive. */
function arrive(work: Work): void {
  const { s } = work;
  if (s.arrivals.length === 0) return;
  for (const arrival of s.arrivals) {
    if (arrival.week > s.week) continue;
    if (arrival.role === 'head') appoint(work, arrival);
    else {
      bookShift(work, 'newcomers', () => {
        const room = LARGEST_TEAM - sizeOf(s, arrival.team);
        for (let n = 0; n < Math.min(room, arrival.count); n++) joinByCharter(work, arrival);
      });
    }
  }
  const still = s.arrivals.filter((arrival) => arrival.week > s.week);
  if (still.length === s.arrivals.length) return;
  s.arrivals = still;
  takeSurvey(work);
}

/** What a charter draws: an honest one somebody who fits, one that asks for everything a wish. */
const MEMBERS = {
  management: { skill: 0.64, skillSpread: 0.05, commitment: 0.42, toDirection: 0.2, scatter: 35 },
  leadership: { skill: 0.55, skillSpread: 0.07, commitment: 0.58, toDirection: 0.75, scatter: 28 },
  everything: { skill: 0.53, skillSpread: 0.15, commitment: 0.42, toDirection: 0.3, scatter: 55 },
} as const;

function joinByCharter(work: Work, { team, charter }: Arrival): void {
  const { s } = work;
  const profile = MEMBERS[charter];
  const o = s.organization;
  const mx = s.market.x[s.week] as number;
  const my = s.market.y[s.week] as number;
  const pull = o.declared ? profile.toDirection : 0;
  const x = mx * (1 - pull) + o.directionX * pull;
  const y = my * (1 - pull) + o.directionY * pull;
  const length = Math.sqrt(x * x + y * y);
  const around = length > 1e-9 ? { x: x / length, y: y / length } : { x: mx, y: my };
  const slot = join(work, team, { ...profile, around });
  moveOrganization(work, 'complexity', 0.0008, 'headcount');
  note(work, 'arrived', team, -1, slot);
}

function appoint(work: Work, { team, charter, week }: Arrival): void {
  const { s } = work;
  const draw = drawOf(work.luck, 'hiring', week * 100 + team);
  const strong = 0.72 + noise(draw) * 0.06;
  const weak = 0.42 + noise(draw) * 0.08;
  const wish = charter === 'everything';
  const hands = wish
    ? { management: 0.48 + noise(draw) * 0.16, leadership: 0.48 + noise(draw) * 0.16 }
    : charter === 'management'
      ? { management: strong, leadership: weak }
      : { management: weak, leadership: strong };
  const it = s.teams[team] as Team;
  const before = s.lieutenants[it.lieutenant];
  if (before) before.team = -2;
  const newcomer: Lieutenant = {
    management: share(hands.management),
    leadership: share(hands.leadership),
    agility: share(0.4 + noise(draw) * 0.1),
    load: 0.15,
    initiative: 0.55,
    team,
  };
  s.lieutenants.push(newcomer);
  it.lieutenant = s.lieutenants.length - 1;
  it.disruption = Math.min(0.6, it.disruption + 0.06);
  note(work, 'appointed', team, it.lieutenant);
}
