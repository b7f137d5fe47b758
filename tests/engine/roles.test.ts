import { describe, expect, it } from 'vitest';
import { refuseAction, type Setup } from '../../src/engine/index.ts';
import { layersOf } from '../../src/engine/roles.ts';
import { workOn } from '../../src/engine/start.ts';
import { play, policyNamed } from '../../src/policies/index.ts';
import { facing, gameWith, kept, lived } from './experiments.ts';
import { saved } from './playing.ts';
import { SETUPS, team } from './setups.ts';

/** Who leads one team comes to lead another, and then everybody; and who leads where the player does not. */

const BORDERS = SETUPS.borders as Setup;

/** One zone, then another instead of it, then all. */
const CAREER: Setup = {
  ...BORDERS,
  layers: 1,
  turns: 8,
  teams: [
    team({ lieutenant: 0 }),
    team({ zone: 1, lieutenant: 1 }),
    team({ zone: 1 }),
    team({ zone: 2 }),
  ],
  zones: [
    { own: true, coalition: 0.6 },
    { own: false, coalition: 0.3 },
    { own: false, coalition: 0.1 },
  ],
  roles: [
    { fromTurn: 3, layers: 2, own: [false, true, false] },
    { fromTurn: 5, layers: 3, own: [true, true, true] },
  ],
};

describe('a later role', () => {
  const start = gameWith(CAREER);
  const at = (turns: number) => lived(start, kept([], turns));

  it('changes from its turn on which zones are own, and nothing before', () => {
    const own = [0, 1, 2, 3, 4, 5].map((turns) =>
      at(turns)
        .state.zones.map((zone) => (zone.own ? 'x' : '-'))
        .join(''),
    );
    expect(own).toEqual(['x--', 'x--', '-x-', '-x-', 'xxx', 'xxx']);
  });

  it('leaves the zone that it gives up with the coalition that the scenario says', () => {
    const { zones } = at(2).state;
    expect(zones[0]?.coalition).toBe(0.6);
    expect(zones[1]?.coalition).toBe(1);
    expect(at(4).state.zones.map((zone) => zone.coalition)).toEqual([1, 1, 1]);
  });

  it('changes the layers between the player and the work', () => {
    const layers = [0, 1, 2, 3, 4].map((turns) => {
      const { state, setup, seed } = at(turns);
      return layersOf(workOn(state, setup, seed));
    });
    expect(layers).toEqual([1, 1, 2, 2, 3]);
  });

  it('moves what management reaches, and whose lieutenants report', () => {
    for (const [turns, near, far] of [
      [0, 0, 1],
      [2, 1, 0],
    ] as const) {
      const game = at(turns);
      expect(refuseAction(game, { kind: 'set-goals', team: near })).toBeNull();
      expect(refuseAction(game, { kind: 'set-goals', team: far })?.code).toBe('zone-not-yours');
      expect(refuseAction(game, { kind: 'coach-leader', lieutenant: near })).toBeNull();
      const coached = refuseAction(game, { kind: 'coach-leader', lieutenant: far });
      expect(coached?.code).toBe('lieutenant-not-yours');
      const task = { kind: 'listen', team: 2 } as const;
      const handed = refuseAction(game, { kind: 'delegate', lieutenant: far, task });
      expect(handed?.code).toBe('lieutenant-not-yours');
      // Staff goes along.
      expect(refuseAction(game, { kind: 'delegate', lieutenant: 2, task })).toBeNull();
    }
  });

  it('goes through saves, and gives the same fingerprints again', () => {
    const policy = policyNamed('both-hands');
    if (!policy) throw new Error('no policy');
    const prints = (setup: Setup) =>
      play(setup, 'career', policy).last.log.map((it) => it.fingerprint);
    expect(prints(CAREER)).toEqual(prints(saved(start).setup));
    expect(prints({ ...CAREER, roles: [] })).not.toEqual(prints(CAREER));
  });
});

describe('the head of another zone who leads elsewhere', () => {
  const led = (strength: number, coalition: number): Setup => ({
    ...BORDERS,
    zones: BORDERS.zones.map((zone, index) =>
      index === 1 ? { own: false, coalition, leader: { heading: 180, strength } } : zone,
    ),
  });
  /** How far the team of that zone points where its head leads, after four turns. */
  const follows = (setup: Setup): number =>
    facing(2, -1, 0)(lived(gameWith(setup), kept([], 4)).state);
  /** What the leading makes of that. */
  const turned = (strength: number, coalition: number): number =>
    follows(led(strength, coalition)) - follows(led(0, coalition));

  it('turns its people, the more the stronger', () => {
    expect(turned(0.5, 0.3)).toBeGreaterThan(0.02);
    expect(turned(1, 0.3)).toBeGreaterThan(turned(0.5, 0.3) * 1.5);
  });

  it('leads there less the larger the coalition, and not at all in an own zone', () => {
    expect(turned(1, 0.3)).toBeGreaterThan(turned(1, 0.7) * 1.5);
    expect(turned(1, 1)).toBe(0);
    const mine = (strength: number): Setup => ({
      ...led(strength, 0.3),
      zones: led(strength, 0.3).zones.map((zone) => ({ ...zone, own: true })),
    });
    expect(follows(mine(1))).toBe(follows(mine(0)));
  });
});
