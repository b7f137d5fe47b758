import {
  believe,
  type Game,
  type KnownPeople,
  openRollout,
  rollTurn,
  type State,
  type TeamKnowledge,
} from '../../engine/index.ts';

/*
 * What was measured long ago is not believed to stand still: a player who has pressed a team for two
 * turns does not take it for as committed as when it was last heard. So the believed organization is
 * lived on with what was decided, and whatever was not looked at anew is taken from there.
 */

/** The game with its knowledge brought up to date by what must have come of it since. */
export function remembered(game: Game, history: readonly State[] | null): Game {
  if (history === null || history.length < 2) return game;
  let knowledge = (history[0] as State).knowledge;
  for (let turn = 0; turn + 1 < history.length; turn++) {
    const before = { ...game, state: { ...(history[turn] as State), knowledge } };
    const believed = believe(before, 0);
    const rollout = openRollout(game.setup, `${game.seed}/remembered`, believed);
    const entry = game.log[turn];
    if (!entry) return game;
    const lived = rollTurn(rollout, entry.decision);
    knowledge = updated(history[turn + 1] as State, lived);
  }
  return { ...game, state: { ...game.state, knowledge } };
}

/** What is known after a turn: what was looked at in it, and for the rest what was lived on. */
function updated(now: State, lived: State): State['knowledge'] {
  const { week, knowledge } = now;
  const means = meansOf(lived);
  const teams = knowledge.teams.map((known, t) => {
    const team = lived.teams[t];
    const mean = means[t];
    if (!team || !mean || mean.size === 0) return known;
    const told: TeamKnowledge = { ...known };
    if (known.heardWeek < week) {
      told.trust = team.trust;
      told.commitment = mean.commitment / mean.size;
      told.strain = mean.strain / mean.size;
    }
    if (known.measuredWeek < week) {
      told.structure = team.structure;
      told.clarity = team.clarity;
      told.debt = team.debt;
    }
    if (known.resistanceWeek >= 0 && known.resistanceWeek < week) told.resistance = team.resistance;
    return told;
  });
  return { ...knowledge, teams, people: forgotten(knowledge.people, week) };
}

/** People who were not heard in the last turn are taken by their team. */
function forgotten(people: KnownPeople, week: number): KnownPeople {
  return { ...people, week: people.week.map((heard) => (heard === week ? heard : -1)) };
}

function meansOf({ people, teams }: State) {
  const means = teams.map(() => ({ size: 0, commitment: 0, strain: 0 }));
  people.team.forEach((team, i) => {
    const mean = means[team];
    if (!mean) return;
    mean.size++;
    mean.commitment += people.commitment[i] as number;
    mean.strain += people.strain[i] as number;
  });
  return means;
}
