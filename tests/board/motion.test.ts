import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advanceMotion, aim, anyMoved, motionFor, settleMotion } from '../../src/board/motion.ts';
import { advance, send, sendAngle, settle, springAt } from '../../src/board/spring.ts';
import { fromAngle, layout } from '../../src/view/index.ts';
import { HEALTHY } from '../browser/board/models.ts';

describe('a spring', () => {
  test('comes to the same place however the time was cut into frames', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (steps, hold) => {
          const [fine, coarse] = [springAt(0), springAt(0)];
          send(fine, 3, hold);
          send(coarse, 3, hold);
          for (const seconds of steps) advance(fine, seconds);
          advance(
            coarse,
            steps.reduce((sum, seconds) => sum + seconds, 0),
          );
          expect(fine.value).toBeCloseTo(coarse.value, 2);
        },
      ),
    );
  });

  test('turns the short way and settles within 700 milliseconds', () => {
    const spring = springAt((170 / 180) * Math.PI);
    sendAngle(spring, (-170 / 180) * Math.PI);
    advance(spring, 0.7);
    expect(spring.value).toBeCloseTo((190 / 180) * Math.PI, 1);
  });

  test('waits, then goes where it was last sent', () => {
    const spring = springAt(0);
    send(spring, 1, 0.2);
    send(spring, 2);
    expect(advance(spring, 0.19)).toBe(true);
    expect(spring.value).toBe(0);
    advance(spring, 3);
    expect(spring.value).toBeCloseTo(2);
  });

  test('can be put at its goal, also while it waits', () => {
    const spring = springAt(0);
    send(spring, 5, 1);
    settle(spring);
    expect([spring.value, advance(spring, 1)]).toEqual([5, false]);
  });
});

describe('the people of a map', () => {
  const map = layout(HEALTHY, 820, 560);
  const turned = {
    ...HEALTHY,
    people: HEALTHY.people.slice(1).map((person) => ({ ...person, ...fromAngle(2) })),
  };

  test('come to rest, and who left is gone', () => {
    const motion = motionFor(HEALTHY);
    aim(motion, HEALTHY, map);
    settleMotion(motion);
    expect(anyMoved(advanceMotion(motion, 0.1))).toBe(false);
    aim(motion, turned, layout(turned, 820, 560));
    expect(motion.people.size).toBe(HEALTHY.people.length);
    for (let i = 0; i < 200 && anyMoved(advanceMotion(motion, 0.02)); i++);
    expect(motion.people.size).toBe(turned.people.length);
    for (const person of motion.people.values())
      expect(Math.cos(person.angle.value + 2)).toBeCloseTo(1, 3);
  });

  test('nearer to the leader turn first', () => {
    const motion = motionFor(HEALTHY);
    aim(motion, HEALTHY, map);
    settleMotion(motion);
    aim(
      motion,
      { ...HEALTHY, people: HEALTHY.people.map((p) => ({ ...p, x: -p.x, y: -p.y })) },
      map,
    );
    advanceMotion(motion, 0.12);
    const port = map.teams[0]?.port ?? { x: 0, y: 0 };
    const way = HEALTHY.people.flatMap((person, at) => {
      const place = map.people[at];
      if (person.team !== 0 || !place) return [];
      const spring = motion.people.get(person.slot)?.angle;
      const far = Math.hypot(place.x - port.x, place.y - port.y);
      return [{ far, turned: Math.abs(spring?.velocity ?? 0) }];
    });
    way.sort((a, b) => a.far - b.far);
    expect(way[0]?.turned).toBeGreaterThan(0);
    expect(way[0]?.turned).toBeGreaterThan(way.at(-1)?.turned ?? 0);
  });
});
