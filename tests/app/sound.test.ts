import { describe, expect, it } from 'vitest';
import { arrived, carriedOn, opened, replanned, run, type Session } from '../../src/app/session.ts';
import { detuneOf } from '../../src/app/sound/hum.ts';
import { heard, tonesOf } from '../../src/app/sound/index.ts';
import type { Action } from '../../src/engine/index.ts';
import { findScenario } from '../../src/scenario/index.ts';

function start(): Session {
  const scenario = findScenario('the-steady-mill');
  if (!scenario) throw new Error('there is no Steady Mill');
  return opened(scenario, 'SOUND');
}

const planned = (session: Session, actions: readonly Action[]): Session =>
  replanned(session, {
    ...session.plan.now,
    blocks: actions.map((action, index) => ({ action, start: index * 2, length: 2 })),
  });

const goals: Action = { kind: 'set-goals', team: 0 };
const listen: Action = { kind: 'listen', team: 0 };

describe('what is heard', () => {
  it('tells the hands apart, and taking away from adding', () => {
    const empty = start();
    const one = planned(empty, [goals]);
    const two = planned(one, [goals, listen]);
    expect(heard(empty, one)).toBe('management');
    expect(heard(one, two)).toBe('leadership');
    expect(heard(two, one)).toBe('removed');
    expect(heard(one, one)).toBeNull();
    expect(heard(null, one)).toBeNull();
  });

  it('follows a turn from its run to its report and the question after it', () => {
    const plan = planned(start(), [goals, listen]);
    const ran = run(plan);
    if (!ran.ok) throw new Error(ran.refusal.code);
    expect(heard(plan, ran.session)).toBe('run');
    const told = arrived(ran.session);
    expect(['better', 'worse', 'warning', null]).toContain(heard(ran.session, told));
    expect([null, 'question']).toContain(heard(told, carriedOn(told)));
  });
});

describe('the hum', () => {
  it('is in tune with the market and off by more the farther a team works from it', () => {
    expect(Math.abs(detuneOf({ fit: 1 }, 0))).toBe(0);
    expect(Math.abs(detuneOf({ fit: 0 }, 0))).toBeLessThan(Math.abs(detuneOf({ fit: -1 }, 0)));
    expect(Math.sign(detuneOf({ fit: 0 }, 0))).not.toBe(Math.sign(detuneOf({ fit: 0 }, 1)));
  });

  it('has a tone for every team of a week', () => {
    const ran = run(planned(start(), [goals]));
    const frame = ran.ok ? ran.session.reports.at(-1)?.frames[0] : undefined;
    const tones = tonesOf(frame) ?? [];
    expect(tones).toHaveLength(frame?.teams.length ?? -1);
    for (const { fit } of tones) expect(Math.abs(fit)).toBeLessThanOrEqual(1);
    expect(tonesOf(undefined)).toBeNull();
  });
});
