import {
  type Action,
  degreesOf,
  type Game,
  handOf,
  type Overview,
  refuseAction,
  type Task,
  type TeamOutlook,
} from '../../engine/index.ts';
import { knownMarket } from '../targets.ts';

/** Everything that a half-day could be given to now, but handing it over: one entry an action and target. */
export function tasksOf(game: Game, look: Overview): Task[] {
  const tasks: Task[] = [];
  const { teams } = look;
  teams.forEach((it, team) => {
    if (it.own) {
      for (const kind of [
        'set-goals',
        'build-process',
        'redesign-process',
        'develop-people',
        'solve-root-problem',
        'hold-accountable',
        'plan-scope',
      ] as const) {
        tasks.push({ kind, team });
      }
      for (const charter of ['management', 'leadership'] as const) {
        tasks.push({ kind: 'hire', team, role: 'members', charter });
        tasks.push({ kind: 'hire', team, role: 'head', charter });
      }
    }
    tasks.push({ kind: 'listen', team }, { kind: 'navigate-politics', team });
    for (let other = team + 1; other < teams.length; other++) {
      tasks.push({ kind: 'align-interests', team, other });
    }
  });
  tasks.push(...transfers(look));
  for (const heading of headings(look)) tasks.push({ kind: 'set-direction', heading });
  tasks.push({ kind: 'sense-market' }, { kind: 'make-meaning' }, { kind: 'inspire' });
  tasks.push({ kind: 'model-behaviour' });
  look.lieutenants.forEach((_it, lieutenant) => {
    tasks.push({ kind: 'coach-leader', lieutenant });
  });
  return tasks.filter((task) => refuseAction(game, task) === null);
}

/** From teams with time to spare, or with good process, to those with the least of it. */
function transfers(look: Overview): Task[] {
  const pairs = [
    ...pairsBy(look, (it) => it.output - it.promised - 0.1 * it.backlog),
    ...pairsBy(look, (it) => it.structure.value),
  ];
  return pairs
    .filter((pair, i) => pairs.findIndex((it) => it.from === pair.from && it.to === pair.to) === i)
    .map(({ from, to }) => ({ kind: 'allocate-resources', from, team: to }));
}

/** From the two own teams with the most of something to the two with the least. */
function pairsBy(
  look: Overview,
  of: (team: TeamOutlook) => number,
): { from: number; to: number }[] {
  const most = look.teams
    .map((it, team) => ({ team, own: it.own, has: of(it) }))
    .filter((it) => it.own)
    .sort((one, other) => other.has - one.has || one.team - other.team);
  return most.slice(0, 2).flatMap((from) =>
    most
      .slice(-2)
      .filter((to) => from.has > to.has)
      .map((to) => ({ from: from.team, to: to.team })),
  );
}

/** Headings worth declaring: the declared one again, the market as known, and half the way. */
function headings(look: Overview): number[] {
  const to = knownMarket(look);
  if (!look.direction.declared) return [to];
  const from = degreesOf(look.direction);
  const away = ((to - from + 540) % 360) - 180;
  const all = [from, to, (from + Math.floor(away / 2) + 360) % 360];
  return [...new Set(all)];
}

/** Tasks handed over: the best ones of each hand, to every lieutenant. */
export function delegations(game: Game, look: Overview, best: readonly Task[]): Action[] {
  const actions: Action[] = [];
  look.lieutenants.forEach((it, lieutenant) => {
    if (it.team === -2) return;
    for (const hand of ['management', 'leadership'] as const) {
      const most = it[hand] >= 0.55 ? 4 : 1;
      for (const task of best.filter((one) => handOf(one.kind) === hand).slice(0, most)) {
        actions.push({ kind: 'delegate', lieutenant, task });
      }
    }
  });
  return actions.filter((action) => refuseAction(game, action) === null);
}
