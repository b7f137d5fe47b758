import type { Overview } from '../engine/index.ts';
import { byUrgency, type Policy, type Wish } from './policy.ts';
import { byNeed, neediest, strongest } from './targets.ts';

/** What good management asks for now, by urgency. Knows nothing of where the market is. */
export function managementWishes(look: Overview): Wish[] {
  const wishes: Wish[] = [];
  const want = (urgency: number, action: Wish['action'], length = 1): void => {
    wishes.push({ action, length, urgency });
  };
  look.teams.forEach((team, index) => {
    if (!team.own) return;
    const late = Math.max(0, 0.95 - team.reliability);
    // What was measured long ago has faded since.
    const clarity = team.clarity.value * Math.max(0.3, 1 - 0.018 * team.clarity.age);
    const structure = team.structure.value * Math.max(0.5, 1 - 0.008 * team.structure.age);
    want(1.05 - clarity, { kind: 'set-goals', team: index });
    want(0.98 - structure - late * 0.5, { kind: 'build-process', team: index });
    want(1.5 * team.debt.value + 0.1, { kind: 'solve-root-problem', team: index });
    if (team.backlog > 1.2 || late > 0.1) {
      want(0.2 + late * 2 + team.backlog * 0.12, { kind: 'plan-scope', team: index });
    }
  });
  const slow = neediest(look, (team) => 1 - team.reliability);
  const worst = look.teams[slow];
  if (worst && worst.reliability < 0.85) {
    want(0.35, { kind: 'hold-accountable', team: slow });
  }
  const cashRich = look.cash > 8 && look.revenue > look.costs * 0.98;
  const short = neediest(look, (team) => team.promised - team.output + team.backlog * 0.1);
  const crowded = look.teams[short];
  if (cashRich && crowded && crowded.promised > crowded.output * 0.97) {
    want(0.62, { kind: 'hire', team: short, role: 'members', charter: 'management' });
  }
  for (const team of byNeed(look, (it) => -(it.touchedManagement + it.size * 0.1)).slice(0, 2)) {
    want(0.3, { kind: 'develop-people', team });
  }
  const helper = strongest(look, 'management');
  const first = byUrgency(wishes)[0];
  if (helper >= 0 && first && first.action.kind !== 'delegate' && first.action.kind !== 'hire') {
    want(1.2, { kind: 'delegate', lieutenant: helper, task: first.action }, 2);
  }
  return wishes;
}

/** Only management, sensibly targeted. */
export const manager: Policy = {
  name: 'manager',
  rest: 1,
  wishes: ({ look }) => managementWishes(look),
};
