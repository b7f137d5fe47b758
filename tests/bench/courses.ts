import { loadScenario } from '../../src/cli/scenario-files.ts';
import {
  advance,
  copyState,
  fingerprint,
  forecastPlan,
  type Game,
  openRollout,
  rollFrom,
  rollTurn,
  startGame,
} from '../../src/engine/index.ts';
import { type GameRecord, recordOf, replay } from '../../src/record/index.ts';
import { compile } from '../../src/scenario/index.ts';
import { type Middle, middleOf, organization, SEED, wholeOf } from './organizations.ts';
import { beginReference, referenceWeek } from './reference.ts';
import type { Course } from './stopwatch.ts';

/** Weeks of the reference in one go. */
export const REFERENCE_WEEKS = 200;

export function referenceCourse(): Course {
  const reference = beginReference();
  let value = 0;
  return {
    name: 'reference',
    once: () => {
      for (let n = 0; n < REFERENCE_WEEKS; n++) value = referenceWeek(reference);
    },
    checksum: () => String(Number.isFinite(value)),
  };
}

/** A turn rolled out again and again from one state, as planners do. */
export function turnCourse(name: string, { game, setup, decision }: Middle): Course {
  const from = copyState(game.state);
  const rollout = openRollout(setup, game.seed, from);
  let state = from;
  return {
    name,
    once: () => {
      rollFrom(rollout, from);
      state = rollTurn(rollout, decision);
    },
    checksum: () => fingerprint(state),
  };
}

/** The same turn where nothing is remembered of the seed's luck, so that all of it is drawn anew. */
export function freshCourse(name: string, { game, setup, decision }: Middle): Course {
  const from = copyState(game.state);
  const rollout = openRollout(setup, game.seed, from);
  const { luck } = rollout.work;
  let state = from;
  return {
    name,
    once: () => {
      luck.turning.length = 0;
      luck.leaving.length = 0;
      luck.events.length = 0;
      luck.others.clear();
      rollFrom(rollout, from);
      state = rollTurn(rollout, decision);
    },
    checksum: () => fingerprint(state),
  };
}

/** Whole games rolled out from the opening with decisions that are given. */
export function gameCourse(name: string, people: number): Course {
  const setup = organization(people, 4, 6);
  const { games, last } = wholeOf(setup);
  const decisions = last.log.map((it) => it.decision);
  const from = copyState((games[0] as Game).state);
  const rollout = openRollout(setup, SEED, from);
  let state = from;
  return {
    name,
    once: () => {
      state = rollFrom(rollout, from);
      for (const decision of decisions) rollTurn(rollout, decision);
    },
    checksum: () => fingerprint(state),
  };
}

export function advanceCourse(name: string, { game, decision }: Middle): Course {
  let print = '';
  return {
    name,
    once: () => {
      const step = advance(game, decision);
      if (step.ok) print = step.game.log.at(-1)?.fingerprint ?? '';
    },
    checksum: () => print,
  };
}

export function forecastCourse(name: string, { game, decision }: Middle): Course {
  let effects = 0;
  return {
    name,
    once: () => {
      effects = forecastPlan(game, decision.blocks).effects.length;
    },
    checksum: () => `${effects} effects`,
  };
}

/** A recorded game of the scenario that everybody plays first, played live and from its record. */
export function liveAndReplay(): {
  readonly live: Course;
  readonly again: Course;
  readonly record: GameRecord;
} {
  const loaded = loadScenario('first-quarter');
  if (!loaded.ok) throw new Error(loaded.message);
  const { scenario } = loaded;
  const setup = compile(scenario);
  const { last } = wholeOf(setup);
  const record = recordOf(last, scenario, {}, () => scenario);
  let print = '';
  return {
    record,
    live: {
      name: 'live',
      once: () => {
        let game = startGame(setup, SEED);
        for (const { decision } of last.log) {
          const step = advance(game, decision);
          if (step.ok) game = step.game;
        }
        print = game.log.at(-1)?.fingerprint ?? '';
      },
      checksum: () => print,
    },
    again: {
      name: 'replay',
      once: () => {
        const result = replay(record, scenario);
        print = result.ok ? (result.games.at(-1)?.log.at(-1)?.fingerprint ?? '') : 'refused';
      },
      checksum: () => print,
    },
  };
}

export const REPRESENTATIVE = (): Middle => middleOf(organization(60, 6, 13));
