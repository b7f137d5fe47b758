import { describe, expect, it } from 'vitest';
import { type DangerKind, type Game, type State, startGame } from '../../src/engine/index.ts';
import { play, policyNamed } from '../../src/policies/index.ts';
import { decision, gameWith, week } from './experiments.ts';
import { next, type Step } from './playing.ts';
import { STABLE, STARTUP, TURN } from './settings.ts';
import './fuzz.ts';

/** Rests until the end. */
function rest(game: Game): Step[] {
  const steps: Step[] = [];
  for (let at = game; !at.state.ended; at = (steps.at(-1) as Step).after) {
    steps.push(next(at, decision([])));
  }
  return steps;
}

const away = ({ market }: State): void => {
  market.x.fill(-0.5);
  market.y.fill(0.866025403784439);
};

describe('a collapse', () => {
  it.each([
    [
      'chaos',
      gameWith(STABLE, ({ teams, people }) => {
        people.strain.fill(0.7);
        for (const it of teams) Object.assign(it, { backlog: 9, debt: 0.6, reliability: 0.5 });
      }),
    ],
    [
      'stagnation',
      gameWith({ ...TURN, organization: { ...TURN.organization, cash: 500 } }, (s) => {
        away(s);
        for (const it of s.teams) Object.assign(it, { structure: 0.98, clarity: 0.98 });
        s.organization.ambition = 0.4;
      }),
    ],
    [
      'insolvent',
      gameWith({ ...STABLE, organization: { ...STABLE.organization, margin: 0.6, cash: 1 } }),
    ],
  ] as const)('in %s is warned of two turns before, with its causes', (kind, game) => {
    const steps = rest(game);
    const { ended } = (steps.at(-1) as Step).after.state;
    expect(ended?.kind).toBe(kind);
    const warned = steps.findLast((it) => it.report.warned.some((one) => one.kind === kind));
    const warning = warned?.report.warned.find((it) => it.kind === kind);
    expect(warning?.causes.length).toBeGreaterThan(0);
    expect(warning?.deadline).toBeLessThanOrEqual(ended?.turn as number);
    expect((ended?.turn as number) - (warned?.report.turn as number)).toBeGreaterThanOrEqual(2);
    expect(ended?.legacy).toBe(0);
    expect(ended?.score).toBe(ended?.value);
    expect(ended?.week).toBe((steps.at(-1) as Step).after.state.week);
  });

  it('is averted when what pressed no longer presses, and the warning ends', () => {
    const game = gameWith(STABLE, ({ teams, people, danger }) => {
      people.strain.fill(0.7);
      danger.chaos = 0.3;
      for (const it of teams) Object.assign(it, { backlog: 6, reliability: 0.6 });
    });
    let at = next(game, decision([]));
    expect(at.report.warned.map((it) => it.kind)).toEqual(['chaos']);
    for (let turn = 0; turn < 9 && at.report.cleared.length === 0; turn++) {
      if (at.after.state.ended) break;
      const relief = [0, 1, 2, 3].map((team) => ({ kind: 'plan-scope', team }) as const);
      at = next(at.after, decision(week(...relief, [{ kind: 'model-behaviour' }, 2])));
    }
    expect(at.report.cleared).toEqual(['chaos']);
    expect(at.after.state.danger.chaosWarned).toBe(-1);
    expect(at.after.state.ended).toBeNull();
  });

  it('never comes at once, however bad things are', () => {
    const doomed = gameWith(STABLE, ({ danger, organization, teams, people }) => {
      Object.assign(danger, { chaos: 1, stagnation: 1, insolvent: 1 });
      organization.cash = -100;
      people.strain.fill(1);
      for (const it of teams) Object.assign(it, { reliability: 0, backlog: 40, debt: 1 });
    });
    const steps = rest(doomed);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    const kinds = steps[0]?.report.warned.map((it) => it.kind) as DangerKind[];
    expect(kinds).toContain('insolvent');
    expect(kinds).toContain('chaos');
  });
});

describe('the horizon', () => {
  const both = policyNamed('both-hands');
  if (!both) throw new Error('no policy');

  it('is reached sustained or thriving, with a worth left behind', () => {
    for (const setup of [STABLE, STARTUP]) {
      const { ended, turn } = play(setup, 'horizon', both).last.state;
      expect(['sustained', 'thriving']).toContain(ended?.kind);
      expect(turn).toBe(setup.turns);
      expect(ended?.legacy).toBeGreaterThan(0);
      expect(ended?.score).toBeCloseTo((ended?.value ?? 0) + (ended?.legacy ?? 0), 12);
    }
  });

  it('is worth less to those who arrive burnt out, in debt, or out of money', () => {
    const last = (change: (s: State) => void): number => {
      const game = gameWith({ ...STABLE, turns: 1 }, change);
      return next(game, decision([])).after.state.ended?.legacy as number;
    };
    const sound = last(() => {});
    const worse: Readonly<Record<string, (s: State) => void>> = {
      strained: ({ people }) => {
        people.strain.fill(0.95);
      },
      indebted: ({ teams }) => {
        for (const it of teams) it.debt = 0.8;
      },
      broke: ({ organization }) => {
        organization.cash = -5;
      },
      uncommitted: ({ people }) => {
        people.commitment.fill(0.05);
      },
      wrong: away,
    };
    for (const [name, change] of Object.entries(worse)) {
      expect(last(change), name).toBeLessThan(sound * 0.97);
    }
  });

  it('is no thriving for those whose warnings stand', () => {
    const game = gameWith({ ...STABLE, turns: 1 }, ({ danger }) => {
      danger.chaos = 0.9;
    });
    expect(next(game, decision([])).after.state.ended?.kind).toBe('sustained');
  });
});

describe('value', () => {
  it('adds up over the weeks', () => {
    const steps = rest(startGame({ ...STABLE, turns: 3 }, 'sum'));
    const weeks = steps.flatMap((it) => it.report.frames.map((frame) => frame.gauges.value));
    const sum = weeks.reduce((all, value) => all + value, 0);
    expect(steps.at(-1)?.after.state.totals.value).toBeCloseTo(sum, 9);
  });
});
