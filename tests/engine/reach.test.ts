import { describe, expect, it } from 'vitest';
import {
  type Action,
  CHARTERS,
  type Game,
  MANAGEMENT_ACTIONS,
  refuse,
  refuseAction,
  type Setup,
  type Task,
} from '../../src/engine/index.ts';
import { decision, effect, facing, gameWith, kept, lived, team, week } from './experiments.ts';
import { STABLE } from './settings.ts';
import { SETUPS, team as teamOf } from './setups.ts';
import './fuzz.ts';

/** How far a hand reaches: zones, layers, and the hands of others. */

const GOALS: Task = { kind: 'set-goals', team: 1 };
const LISTEN: Task = { kind: 'listen', team: 1 };

describe('zones', () => {
  const game = gameWith(SETUPS.borders as Setup);

  it('let management reach only the own ones, by any hand', () => {
    for (const kind of MANAGEMENT_ACTIONS) {
      if (kind === 'delegate') continue;
      const details = { role: 'members', charter: 'management', from: 0 };
      const task = { kind, team: 1, ...details } as unknown as Task;
      expect(refuseAction(game, task)?.code, kind).toBe('zone-not-yours');
      const handed: Action = { kind: 'delegate', lieutenant: 0, task };
      expect(refuseAction(game, handed)?.code, kind).toBe('zone-not-yours');
      const refusal = refuse(game, decision(week(handed)));
      expect(refusal?.code).toBe('zone-not-yours');
      expect(refusal?.at).toBe('blocks[0].action.task.team');
    }
    const into: Task = { kind: 'allocate-resources', from: 1, team: 0 };
    expect(refuseAction(game, into)?.code).toBe('zone-not-yours');
  });

  it('let leadership reach others', () => {
    for (const task of [
      LISTEN,
      { kind: 'navigate-politics', team: 1 },
      { kind: 'align-interests', team: 0, other: 1 },
    ] as const) {
      expect(refuseAction(game, task)).toBeNull();
    }
  });

  it('let people follow across a border as far as the coalition carries', () => {
    const follow = (coalition: number): number => {
      const start = gameWith(SETUPS.borders as Setup, ({ zones, organization, teams }) => {
        const zone = zones[1];
        if (zone) zone.coalition = coalition;
        organization.vision = 0.9;
        organization.directionX = 1;
        organization.directionY = 0;
        for (const it of teams) it.trust = 0.6;
      });
      return facing(1, 1, 0)(lived(start, kept([], 4)).state);
    };
    expect(follow(0.5)).toBeGreaterThan(follow(0) + 0.05);
    expect(follow(1)).toBeGreaterThan(follow(0.5) + 0.03);
  });

  it('open by a coalition, which trust helps and resistance hinders', () => {
    const align = week([{ kind: 'align-interests', team: 0, other: 1 }, 2]);
    const grown = (trust: number, resistance: number): number => {
      const start = gameWith(SETUPS.borders as Setup, ({ teams }) => {
        Object.assign(teams[1] as object, { trust, resistance });
      });
      return effect(start, align, ({ zones }) => zones[1]?.coalition as number, 2);
    };
    expect(grown(0.3, 0.3)).toBeGreaterThan(0.05);
    expect(grown(0.8, 0.3)).toBeGreaterThan(grown(0.3, 0.3));
    expect(grown(0.3, 0.9)).toBeLessThan(grown(0.3, 0.3));
    const politics = week([{ kind: 'navigate-politics', team: 1 }, 2]);
    expect(effect(game, politics, ({ zones }) => zones[1]?.coalition as number)).toBeGreaterThan(0);
  });
});

describe('layers', () => {
  const through = (layers: number): Game => gameWith({ ...STABLE, layers });

  it('weaken what one does oneself, management more than leadership', () => {
    const goals = [1, 2, 3].map((it) => effect(through(it), week([GOALS, 2]), team(1, 'clarity')));
    expect(goals[1]).toBeLessThan(goals[0] as number);
    expect(goals[2]).toBeLessThan(goals[1] as number);
    const turned = (layers: number): number => {
      const start = gameWith({ ...STABLE, layers }, ({ organization }) => {
        Object.assign(organization, { directionX: 0, directionY: 1, vision: 0.8 });
      });
      return facing(1, 0, 1)(lived(start, kept([], 3)).state) - facing(1, 0, 1)(start.state);
    };
    expect(turned(3)).toBeLessThan(turned(1));
    expect(turned(3) / turned(1)).toBeGreaterThan((goals[2] as number) / (goals[0] as number));
  });

  it('do not weaken what is delegated', () => {
    const handed = week([{ kind: 'delegate', lieutenant: 0, task: GOALS }, 2]);
    const near = effect(through(1), handed, team(1, 'clarity'));
    expect(effect(through(3), handed, team(1, 'clarity'))).toBeCloseTo(near, 2);
  });
});

/** An organization with one lieutenant. */
function withLieutenant(layers: number, own: number, theirs: number): Game {
  const hands = (skill: number) => ({ management: skill, leadership: skill, agility: 0.4 });
  return gameWith({
    ...STABLE,
    layers,
    player: hands(own),
    lieutenants: [hands(theirs)],
    teams: STABLE.teams.map((it, index) => ({ ...it, lieutenant: index === 0 ? 0 : -1 })),
  });
}

describe('delegating', () => {
  const handed = (task: Task, length = 2) =>
    week([{ kind: 'delegate', lieutenant: 0, task }, length] as const);
  /** What it gains against doing it oneself. */
  const gain = (game: Game, task: Task, figure: 'clarity' | 'trust'): number =>
    effect(game, handed(task), team(1, figure)) / effect(game, week([task, 2]), team(1, figure));

  it('beats doing it oneself where the other is much stronger, and loses where weaker', () => {
    for (const layers of [1, 2, 3]) {
      for (const [task, figure] of [
        [GOALS, 'clarity'],
        [LISTEN, 'trust'],
      ] as const) {
        expect(gain(withLieutenant(layers, 0.2, 0.95), task, figure)).toBeGreaterThan(1.1);
        expect(gain(withLieutenant(layers, 0.8, 0.2), task, figure)).toBeLessThan(0.5);
      }
    }
  });

  it('gains more the stronger the other, and the more layers lie between', () => {
    const gains = [0.2, 0.4, 0.6, 0.8].map((it) =>
      gain(withLieutenant(1, 0.5, it), GOALS, 'clarity'),
    );
    for (let i = 1; i < gains.length; i++) expect(gains[i]).toBeGreaterThan(gains[i - 1] as number);
    expect(gain(withLieutenant(3, 0.5, 0.6), GOALS, 'clarity')).toBeGreaterThan(
      gain(withLieutenant(1, 0.5, 0.6), GOALS, 'clarity'),
    );
  });

  it('asks for the hand of the task', () => {
    const game = gameWith(STABLE);
    const by = (lieutenant: number, task: Task, figure: 'clarity' | 'trust'): number =>
      effect(game, week([{ kind: 'delegate', lieutenant, task }, 2]), team(1, figure));
    expect(by(0, GOALS, 'clarity')).toBeGreaterThan(by(1, GOALS, 'clarity') * 1.5);
    expect(by(1, LISTEN, 'trust')).toBeGreaterThan(by(0, LISTEN, 'trust') * 1.5);
    const plan = week({ kind: 'delegate', lieutenant: 0, task: LISTEN });
    const start = gameWith(STABLE);
    const wrong = lived(start, [plan]);
    expect(wrong.state.lieutenants[0]?.leadership).toBeGreaterThan(
      start.state.lieutenants[0]?.leadership as number,
    );
  });

  it('makes a lieutenant more willing, more skilled and busier', () => {
    const game = withLieutenant(1, 0.5, 0.7);
    const [then] = lived(game, kept([], 3)).state.lieutenants;
    const [now] = lived(game, kept(handed(GOALS), 3)).state.lieutenants;
    expect(now?.initiative).toBeGreaterThan((then?.initiative as number) + 0.03);
    expect(now?.management).toBeGreaterThan(then?.management as number);
    expect(now?.load).toBeGreaterThan((then?.load as number) + 0.1);
  });

  it('is refused for what nobody can do for you, for those who left, and beyond their time', () => {
    const game = gameWith(STABLE);
    const direction: Task = { kind: 'set-direction', heading: 3 };
    for (const task of [
      direction,
      { kind: 'coach-leader', lieutenant: 1 },
      { kind: 'model-behaviour' },
    ] as const) {
      const refusal = refuseAction(game, { kind: 'delegate', lieutenant: 0, task });
      expect(refusal?.code).toBe('cannot-delegate-this');
    }
    expect(refuse(game, decision(handed(GOALS, 4)))?.code).toBe('lieutenant-busy');
    const replaced = lived(game, [
      week({ kind: 'hire', team: 0, role: 'head', charter: 'management' }),
    ]);
    expect(replaced.state.lieutenants[0]?.team).toBe(-2);
    const action: Action = { kind: 'delegate', lieutenant: 0, task: GOALS };
    expect(refuseAction(replaced, action)?.code).toBe('lieutenant-left');
    expect(refuseAction(replaced, { kind: 'coach-leader', lieutenant: 0 })?.code).toBe(
      'lieutenant-left',
    );
  });
});

describe('micromanaging', () => {
  it('stunts who heads the team, and the team with them; the more layers, the sooner', () => {
    for (const [layers, from] of [
      [1, 3],
      [2, 2],
      [3, 1],
    ] as const) {
      const game = withLieutenant(layers, 0.5, 0.7);
      const busy = (length: number) =>
        lived(game, kept(week([{ kind: 'build-process', team: 0 }, length]), 3)).state;
      const rest = lived(game, kept([], 3)).state;
      expect(busy(from).lieutenants[0]?.initiative).toBeLessThan(
        (rest.lieutenants[0]?.initiative as number) - 0.03,
      );
      expect(busy(from).teams[0]?.managerQuality).toBeLessThan(
        rest.teams[0]?.managerQuality as number,
      );
      if (from > 1) {
        expect(busy(from - 1).lieutenants[0]?.initiative).toBe(rest.lieutenants[0]?.initiative);
      }
    }
  });

  it('is none when the work is delegated, or led', () => {
    const game = withLieutenant(3, 0.5, 0.7);
    const task: Task = { kind: 'build-process', team: 0 };
    const led = lived(game, kept(week([{ kind: 'listen', team: 0 }, 4]), 3)).state;
    const handed = week([{ kind: 'delegate', lieutenant: 0, task }, 3]);
    const delegated = lived(game, kept(handed, 3)).state;
    const rest = lived(game, kept([], 3)).state.lieutenants[0]?.initiative as number;
    expect(led.lieutenants[0]?.initiative).toBe(rest);
    expect(delegated.lieutenants[0]?.initiative).toBeGreaterThan(rest);
  });

  it('is told', () => {
    const game = withLieutenant(3, 0.5, 0.7);
    const step = lived(game, [week([{ kind: 'build-process', team: 0 }, 4])]);
    expect(step.state.lieutenants[0]?.initiative).toBeLessThan(0.5);
  });
});

describe('role charters', () => {
  const seeds = Array.from({ length: 150 }, (_, n) => `charter${n}`);

  it('that are honest draw a head who fits; that ask for everything, a wish', () => {
    const drawn = Object.fromEntries(
      CHARTERS.map((charter) => {
        const plan = week({ kind: 'hire', team: 1, role: 'head', charter });
        const heads = seeds.map((seed) => {
          const { state } = lived(
            gameWith(STABLE, () => {}, seed),
            [plan],
          );
          return state.lieutenants[state.teams[1]?.lieutenant as number];
        });
        const column = (hand: 'management' | 'leadership') =>
          heads.map((it) => it?.[hand] as number);
        return [charter, { management: column('management'), leadership: column('leadership') }];
      }),
    );
    const mean = (of: readonly number[]) => of.reduce((sum, it) => sum + it, 0) / of.length;
    const sd = (of: readonly number[]) =>
      Math.sqrt(of.reduce((sum, it) => sum + (it - mean(of)) ** 2, 0) / of.length);
    for (const hand of ['management', 'leadership'] as const) {
      const other = hand === 'management' ? 'leadership' : 'management';
      const honest = drawn[hand]?.[hand] as number[];
      const wish = drawn.everything?.[hand] as number[];
      expect(mean(honest)).toBeGreaterThan(mean(wish) + 0.1);
      expect(sd(wish)).toBeGreaterThan(sd(honest) * 1.3);
      expect(mean(honest)).toBeGreaterThan(mean(drawn[hand]?.[other] as number[]) + 0.15);
    }
  });

  it('draw members by what they ask for', () => {
    const joined = Object.fromEntries(
      CHARTERS.map((charter) => {
        const plan = week([{ kind: 'hire', team: 1, role: 'members', charter }, 2]);
        const skill: number[] = [];
        const commitment: number[] = [];
        for (const seed of seeds.slice(0, 60)) {
          const { people } = lived(
            gameWith(STABLE, () => {}, seed),
            [plan],
          ).state;
          people.slot.forEach((slot, i) => {
            if (slot < 38 || people.tenure[i] === 0) return;
            skill.push(people.skill[i] as number);
            commitment.push(people.commitment[i] as number);
          });
        }
        const mean = (of: readonly number[]) => of.reduce((sum, it) => sum + it, 0) / of.length;
        return [charter, { skill: mean(skill), commitment: mean(commitment) }];
      }),
    );
    expect(joined.management?.skill).toBeGreaterThan((joined.everything?.skill ?? 1) + 0.05);
    expect(joined.leadership?.commitment).toBeGreaterThan(
      (joined.everything?.commitment ?? 1) + 0.05,
    );
  });

  it('are kept by a team that has room', () => {
    const full = gameWith({ ...STABLE, teams: [teamOf({ size: 58 }), teamOf()], lieutenants: [] });
    const hire: Task = { kind: 'hire', team: 0, role: 'members', charter: 'management' };
    expect(refuseAction(full, hire)?.code).toBe('team-full');
    expect(refuseAction(full, { ...hire, team: 1 })).toBeNull();
  });
});
