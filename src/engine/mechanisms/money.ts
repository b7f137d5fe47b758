import { moved, moveOrganization, type Work } from '../work.ts';

/*
 * Money is counted in weeks of the opening payroll. Customers lag: revenue follows value late,
 * in both directions; reputation follows what was delivered and how well.
 */

/** Pays the week and moves revenue and reputation. */
export function money(work: Work): void {
  const { c, s, setup } = work;
  const o = s.organization;
  let value = 0;
  let kept = 0;
  let promised = 0;
  let debt = 0;
  for (const team of s.teams) {
    value += team.value;
    kept += team.reliability * team.promised;
    promised += team.promised;
    debt += team.debt;
  }
  const reliability = promised > 0 ? kept / promised : 1;
  const quality = 1 - debt / s.teams.length;
  const earned = (reliability * quality - o.reputation) * c.reputationRate;
  o.reputation = moved(work, 'reputation', -1, 'work-done', o.reputation, earned);
  const name = 1 + c.reputationWeight * (o.reputation - setup.organization.reputation);
  const sold =
    c.revenueOfContracts * reliability +
    (1 - c.revenueOfContracts) * Math.max(0, value / o.openingValue);
  const sales = setup.organization.margin * sold * name;
  moveOrganization(work, 'revenue', (sales - o.revenue) * c.revenueRate, 'sales');
  o.costs = s.people.team.length / o.openingPeople;
  moveOrganization(work, 'cash', o.revenue, 'sales');
  moveOrganization(work, 'cash', -o.costs, 'payroll');
}
