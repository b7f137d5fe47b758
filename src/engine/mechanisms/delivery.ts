import { clamp } from '../exact.ts';
import { book } from '../ledger.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';
import { MOST_BACKLOG, moved, movedTo } from '../work.ts';

/*
 * Delivery: what is promised arrives, what is not done piles up, and overload is paid for with
 * quality. Oliva & Sterman 2001 (corners cut lower the standard for good); Rudolph & Repenning 2002
 * (interruptions tip a loaded system).
 */

/** Delivers the week of every team: backlog, reliability, corners, quality debt, scope. */
export function deliver(work: Work): void {
  const { c, s, survey } = work;
  const { organization: o } = s;
  const mx = +(s.market.x[s.week] as number);
  const my = +(s.market.y[s.week] as number);
  const demand = +(s.market.demand[s.week] as number);
  const margin = work.setup.organization.margin;
  const sales = margin > 0 ? o.revenue / margin : 1;
  const orders = o.ambition * o.growth * demand * (1 + c.ordersFollowSales * (sales - 1));
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    const unit = team.openingOutput;
    const promised = unit * orders * team.scope;
    const waiting = team.backlog * unit;
    const asked = promised + waiting;
    const done = Math.min(at.output, asked);
    const surplus = at.output - done;

    const before = team.backlog;
    const arrived = clamp(before + promised / unit, 0, MOST_BACKLOG);
    const left = clamp(arrived - done / unit, 0, MOST_BACKLOG);
    movedTo(work, 'backlog', t, 'work-arriving', before, arrived);
    team.backlog = movedTo(work, 'backlog', t, 'work-done', arrived, left);

    const worth = done + surplus * c.surplusWorth;
    const along = at.output > 0 ? (at.outputX * mx + at.outputY * my) / at.output : 0;
    team.output = worth;
    team.value = worth * along;
    team.promised = promised;
    const kept = promised > 0 ? clamp(done / promised, 0, 1) : 1;
    // Work that waits for weeks is a promise broken even while new work is done on time.
    const reliability = kept / (1 + 0.06 * Math.max(0, team.backlog - 1));
    if (work.ledger !== null) {
      const by = c.reliabilityRate;
      book(work.ledger, 'reliability', t, 'capacity', by * (kept - team.reliability));
      book(work.ledger, 'reliability', t, 'backlog', by * (reliability - kept));
    }
    team.reliability += (reliability - team.reliability) * c.reliabilityRate;

    const short = at.output > 0 ? promised / at.output - 1 : 1;
    at.overload = clamp(Math.max(0, short) + before * c.backlogOverload, 0, 1.5);
    eroding(work, t, at.overload);
    if (team.scope < 1) team.scope += (1 - team.scope) * c.scopeRecovery;
  }
}

/** Under overload corners are cut; the standard follows what is done, down fast and up slowly. */
function eroding(work: Work, t: number, overload: number): void {
  const { c } = work;
  const team = work.s.teams[t] as Team;
  const corners = Math.min(0.8, overload * c.cornersPerOverload);
  const quality = 1 - corners;
  team.standard +=
    (quality - team.standard) * (quality < team.standard ? c.standardFalls : c.standardRises);
  let { debt } = team;
  debt = moved(work, 'debt', t, 'corners-cut', debt, c.debtPerCorner * corners * (1 - debt));
  const drift = c.debtDrift * (1.6 - team.standard - team.structure * 0.6);
  debt = moved(work, 'debt', t, 'decay', debt, drift);
  const slack = Math.max(0, 1 - overload * 2);
  debt = moved(work, 'debt', t, 'slack', debt, -c.debtHealing * slack * team.standard * debt);
  team.debt = debt;
}
