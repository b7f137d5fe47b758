import type { Figure, State } from '../engine/index.ts';

/** The mean over teams, each counted by its people. */
export function meanOf<Team extends { readonly size: number }>(
  teams: readonly Team[],
  read: (team: Team) => number,
): number {
  const people = teams.reduce((sum, team) => sum + team.size, 0);
  return teams.reduce((sum, team) => sum + read(team) * team.size, 0) / Math.max(1, people);
}

/** A figure of the whole organization as it is, whether anybody knows it or not. */
export function trueFigure(state: State, figure: Figure): number {
  const { organization, gauges, player } = state;
  switch (figure) {
    case 'structure':
    case 'clarity':
    case 'pressure':
    case 'debt':
    case 'resistance': {
      const teams = state.teams.map((team, at) => ({
        value: team[figure],
        size: state.people.team.filter((one) => one === at).length,
      }));
      return meanOf(teams, (team) => team.value);
    }
    case 'skill':
      return state.people.skill.reduce((sum, one) => sum + one, 0) / state.people.skill.length;
    case 'vision':
    case 'ambiguity':
    case 'ambition':
    case 'complexity':
    case 'cash':
    case 'revenue':
    case 'reputation':
      return organization[figure];
    case 'load':
      return player.load;
    case 'marketError':
      return state.knowledge.market.error;
    default:
      return gauges[figure];
  }
}
