import { describe, expect, it } from 'vitest';
import {
  type Action,
  type Block,
  refuseAction,
  type State,
  type Task,
  unitVector,
} from '../../src/engine/index.ts';
import {
  effect,
  facing,
  gameWith,
  gauge,
  kept,
  lived,
  organization,
  people,
  team,
  week,
} from './experiments.ts';
import { STABLE } from './settings.ts';
import './fuzz.ts';

/**
 * What each leadership action does, against resting on the same state with the same luck, and that
 * each can be misused as the table of actions says.
 */

const AWAY = unitVector(120);
const calm = gameWith(STABLE);

/** A direction has been declared that people do not follow yet. */
function declared(s: State): void {
  Object.assign(s.organization, { directionX: AWAY.x, directionY: AWAY.y, vision: 0.8 });
}

/** Strained people, broken promises, nobody knows what is coming. */
function inCrisis(s: State): void {
  s.people.strain.fill(0.75);
  s.organization.ambiguity = 0.5;
  s.gauges = { ...s.gauges, strain: 0.75, reliability: 0.6 };
  for (const it of s.teams) Object.assign(it, { reliability: 0.6, backlog: 5 });
}

describe('setting direction', () => {
  const to = (heading: number): Action => ({ kind: 'set-direction', heading });

  it('declares a heading and makes it present', () => {
    const { organization: o } = lived(calm, [week([to(90), 2])]).state;
    expect([o.directionX, o.directionY]).toEqual([unitVector(90).x, unitVector(90).y]);
    expect(effect(calm, week(to(30)), organization('vision'))).toBeGreaterThan(0.1);
    const undeclared = gameWith({
      ...STABLE,
      organization: { ...STABLE.organization, direction: null },
    });
    const now = lived(undeclared, [week([to(30), 2])]).state;
    expect(now.organization.declared).toBe(true);
    expect(now.organization.whiplash).toBe(0);
  });

  it('is followed by people, sooner where they trust and are committed', () => {
    const turned = (trust: number, commitment: number): number => {
      const start = gameWith(STABLE, (s) => {
        declared(s);
        s.people.commitment.fill(commitment);
        for (const it of s.teams) it.trust = trust;
      });
      return facing(1, AWAY.x, AWAY.y)(lived(start, [[], []]).state);
    };
    expect(turned(0.8, 0.8)).toBeGreaterThan(turned(0.3, 0.8) + 0.1);
    expect(turned(0.8, 0.8)).toBeGreaterThan(turned(0.8, 0.2) + 0.1);
  });

  it('as a zig-zag is whiplash: trust and followership fall, ambiguity rises', () => {
    const start = gameWith(STABLE, ({ market }) => {
      market.x.fill(AWAY.x);
      market.y.fill(AWAY.y);
    });
    const course = (...headings: readonly number[]): State =>
      lived(
        start,
        headings.map((heading) => week([to(heading), 2])),
      ).state;
    const steady = course(120, 120, 120, 120);
    const zigzag = course(120, 300, 60, 120);
    expect(zigzag.gauges.trust).toBeLessThan(steady.gauges.trust - 0.08);
    expect(zigzag.gauges.followership).toBeLessThan(steady.gauges.followership - 0.15);
    expect(zigzag.organization.ambiguity).toBeGreaterThan(steady.organization.ambiguity + 0.2);
    expect(zigzag.organization.vision).toBeLessThan(steady.organization.vision);
    expect(zigzag.totals.value).toBeLessThan(steady.totals.value);
  });

  it('in small corrections, or after long, is none', () => {
    const small = lived(calm, [week(to(36))]).state.organization;
    expect(small.whiplash).toBe(0);
    const patient = lived(calm, [week(to(120))]).state.organization;
    expect(patient.whiplash).toBeLessThan(0.05);
    const young = gameWith(STABLE, (s) => {
      s.organization.directionAge = 4;
    });
    expect(lived(young, [week(to(120))]).state.organization.whiplash).toBeGreaterThan(0.2);
  });
});

describe('listening', () => {
  const listen = (at: number): Task => ({ kind: 'listen', team: at });

  it('raises trust, eases strain, and lets a team be known', () => {
    expect(effect(calm, week(listen(1)), team(1, 'trust'))).toBeGreaterThan(0.015);
    expect(effect(calm, week(listen(1)), people(1, 'strain'))).toBeLessThan(-0.005);
    expect(effect(calm, week(listen(1)), team(0, 'trust'))).toBeCloseTo(0, 3);
    expect(lived(calm, [week(listen(1))]).state.knowledge.teams[1]?.heardWeek).toBe(6);
  });

  it('costs trust when nothing ever follows', () => {
    const only = kept(week([listen(1), 2]), 6);
    const followed = kept(week({ kind: 'solve-root-problem', team: 1 }, listen(1)), 6);
    const rest = kept([], 6);
    const trust = (weeks: readonly (readonly Block[])[]): number =>
      lived(calm, weeks).state.teams[1]?.trust as number;
    expect(trust(only)).toBeLessThan(trust(rest) - 0.02);
    expect(trust(followed)).toBeGreaterThan(trust(rest) + 0.04);
  });
});

describe('making meaning', () => {
  const action: Action = { kind: 'make-meaning' };
  const unsure = (direction: boolean) =>
    gameWith(STABLE, (s) => {
      s.organization.ambiguity = 0.5;
      s.organization.declared = direction;
    });
  const plan = week([action, 2]);

  it('lowers ambiguity and strain, and holds the vision', () => {
    expect(effect(unsure(true), plan, organization('ambiguity'))).toBeLessThan(-0.1);
    expect(effect(unsure(true), plan, gauge('strain'))).toBeLessThan(-0.03);
    const held = (blocks: readonly Block[]): number =>
      lived(calm, [blocks, [], []]).state.organization.vision;
    expect(held(plan)).toBeGreaterThan(held([]) + 0.04);
  });

  it('is only talk with no direction behind it', () => {
    expect(effect(unsure(false), plan, organization('ambiguity'))).toBeGreaterThan(
      effect(unsure(true), plan, organization('ambiguity')) * 0.5,
    );
    expect(effect(unsure(false), plan, gauge('trust'))).toBeLessThan(-0.01);
    expect(effect(unsure(false), plan, gauge('trust'), 4)).toBeLessThan(-0.05);
    expect(effect(unsure(true), plan, gauge('trust'))).toBeGreaterThan(-0.001);
  });
});

describe('aligning interests', () => {
  const action: Action = { kind: 'align-interests', team: 1, other: 2 };
  const plan = week([action, 2]);
  const pressed = (pressure: number) =>
    gameWith(STABLE, (s) => {
      declared(s);
      for (const it of s.teams) Object.assign(it, { pressure, resistance: 0.5 });
    });

  it('turns both teams toward the direction', () => {
    for (const index of [1, 2]) {
      expect(effect(pressed(0), plan, facing(index, AWAY.x, AWAY.y))).toBeGreaterThan(0.05);
    }
    expect(effect(pressed(0), plan, facing(0, AWAY.x, AWAY.y))).toBeCloseTo(0, 2);
    expect(effect(pressed(0), plan, people(1, 'commitment'))).toBeGreaterThan(0);
    expect(effect(pressed(0), plan, team(1, 'resistance'))).toBeLessThan(-0.02);
  });

  it('by authority works little', () => {
    for (const read of [facing(1, AWAY.x, AWAY.y), people(1, 'commitment')]) {
      expect(effect(pressed(0.9), plan, read)).toBeLessThan(effect(pressed(0), plan, read) * 0.7);
    }
  });

  it('needs a direction to turn to', () => {
    const start = gameWith(STABLE, (s) => {
      s.organization.declared = false;
    });
    expect(refuseAction(start, action)?.code).toBe('no-direction');
    expect(refuseAction(start, { kind: 'inspire' })?.code).toBe('no-direction');
    expect(refuseAction(calm, { ...action, other: 1 })?.code).toBe('same-team');
  });
});

describe('inspiring', () => {
  const plan = week([{ kind: 'inspire' }, 2]);
  const failing = (reliability: number) =>
    gameWith(STABLE, ({ teams }) => {
      for (const it of teams) Object.assign(it, { reliability, backlog: reliability < 1 ? 5 : 0 });
    });

  it('raises effort, and promises with it', () => {
    expect(effect(calm, plan, gauge('output'))).toBeGreaterThan(0.005);
    expect(effect(calm, plan, gauge('commitment'))).toBeGreaterThan(0.01);
    expect(effect(calm, plan, organization('ambition'))).toBeGreaterThan(0.015);
  });

  it('faster than delivery breeds cynicism', () => {
    expect(effect(failing(0.4), plan, gauge('trust'))).toBeLessThan(-0.03);
    expect(effect(failing(1), plan, gauge('trust'))).toBeGreaterThan(-0.005);
    expect(effect(failing(0.4), plan, gauge('value'))).toBeLessThan(
      effect(failing(1), plan, gauge('value')) * 0.7,
    );
    expect(effect(failing(0.4), plan, gauge('backlog'), 3)).toBeGreaterThan(
      effect(failing(1), plan, gauge('backlog'), 3),
    );
  });

  it('alone ends in promises that cannot be kept', () => {
    const inspired = lived(calm, kept(week([{ kind: 'inspire' }, 4]), 10)).state;
    const left = lived(calm, kept([], 10)).state;
    expect(inspired.organization.ambition).toBeGreaterThan(left.organization.ambition + 0.2);
    expect(inspired.gauges.reliability).toBeLessThan(0.8);
  });
});

describe('navigating politics', () => {
  const plan = week([{ kind: 'navigate-politics', team: 1 }, 2]);
  const blocked = (resistance: number) =>
    gameWith(STABLE, (s) => {
      declared(s);
      const it = s.teams[1];
      if (it) it.resistance = resistance;
    });

  it('makes resistance known, and then negotiable', () => {
    const once = effect(blocked(0.7), plan, team(1, 'resistance'));
    const twice = effect(blocked(0.7), plan, team(1, 'resistance'), 2);
    expect(once).toBeLessThan(-0.05);
    expect(twice - once).toBeLessThan(once * 1.2);
    expect(effect(blocked(0.7), plan, facing(1, AWAY.x, AWAY.y), 3)).toBeGreaterThan(0.05);
  });

  it('for its own sake costs trust', () => {
    expect(effect(blocked(0.05), plan, team(1, 'trust'))).toBeLessThan(-0.02);
    expect(effect(blocked(0.05), plan, team(1, 'trust'), 3)).toBeLessThan(-0.06);
    expect(effect(blocked(0.05), plan, facing(1, AWAY.x, AWAY.y), 3)).toBeLessThan(0);
    expect(effect(blocked(0.7), plan, team(1, 'trust'))).toBeGreaterThan(-0.001);
  });
});

describe('modelling the behaviour', () => {
  const plan = week([{ kind: 'model-behaviour' }, 2]);
  const crisis = gameWith(STABLE, inCrisis);

  it('raises trust and commitment in a crisis, at a personal cost', () => {
    expect(effect(crisis, plan, gauge('trust'))).toBeGreaterThan(0.05);
    expect(effect(crisis, plan, gauge('commitment'))).toBeGreaterThan(0.03);
    expect(effect(crisis, plan, gauge('strain'))).toBeLessThan(-0.03);
    expect(effect(crisis, plan, ({ player }) => player.load)).toBeGreaterThan(0.05);
  });

  it('is a show where there is none', () => {
    expect(effect(calm, plan, gauge('trust'))).toBeLessThan(-0.01);
    expect(effect(calm, plan, gauge('commitment'))).toBeLessThan(0.001);
    expect(effect(calm, plan, ({ player }) => player.load)).toBeGreaterThan(0.05);
  });
});

describe('coaching a leader', () => {
  const plan = week([{ kind: 'coach-leader', lieutenant: 1 }, 2]);
  const management = ({ lieutenants }: State): number => lieutenants[1]?.management as number;

  it('grows the weaker hand, and the will to act', () => {
    expect(effect(calm, plan, management)).toBeGreaterThan(0.02);
    expect(effect(calm, plan, ({ lieutenants }) => lieutenants[1]?.leadership as number)).toBe(0);
    expect(
      effect(calm, plan, ({ lieutenants }) => lieutenants[1]?.initiative ?? 0),
    ).toBeGreaterThan(0.005);
  });

  it('is slower than choosing the right one', () => {
    const appoint = week({ kind: 'hire', team: 2, role: 'head', charter: 'management' });
    const { state } = lived(calm, [appoint]);
    const chosen = state.lieutenants[state.teams[2]?.lieutenant as number]?.management as number;
    const coached = management(lived(calm, [plan]).state);
    expect(coached).toBeLessThan(chosen - 0.05);
  });
});
