import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardLayout, LayoutInput, Rect } from '../../src/view/index.ts';
import { layout } from '../../src/view/index.ts';
import { invent } from '../browser/board/models.ts';

const SIZES = {
  desktop: [820, 560],
  wide: [1100, 640],
  tablet: [690, 430],
  phone: [390, 360],
  small: [360, 320],
} as const;

/** An organization with teams of these sizes; every third in another's zone where there are two zones. */
function organization(sizes: readonly number[], zones = 1): LayoutInput {
  return invent({
    market: 0,
    zones: Array.from({ length: zones }, (_, zone) => ({ own: zone === 0, coalition: 0.5 })),
    lieutenants: [
      { team: 0, management: 0.5, leadership: 0.5, load: 0 },
      { team: -1, management: 0.5, leadership: 0.5, load: 0 },
      { team: -2, management: 0.5, leadership: 0.5, load: 0 },
    ],
    teams: sizes.map((size, at) => ({
      size,
      heading: 10 * at,
      spread: 60,
      structure: (at % 5) / 5,
      lieutenant: at === 0 ? 0 : -1,
      zone: zones > 1 && at >= Math.ceil(sizes.length / zones) ? (at % (zones - 1)) + 1 : 0,
    })),
  });
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5;

function faultsOf(model: LayoutInput, map: BoardLayout): string[] {
  const faults: string[] = [];
  const whole = { x: 0, y: 0, width: map.width, height: map.height };
  const expectThat = (good: boolean, fault: string) => {
    if (!good) faults.push(fault);
  };
  map.teams.forEach((team, at) => {
    const own = model.teams[at];
    const plateAndDock = { ...team.rect, height: team.rect.height + team.dock.height };
    expectThat(team.rect.width > 0 && team.rect.height > 0, `team ${at} has no plate`);
    expectThat(within(plateAndDock, whole), `team ${at} leaves the map`);
    expectThat(within(team.floor, team.rect), `the floor of team ${at} leaves its plate`);
    expectThat(within(team.title, team.rect), `the name of team ${at} leaves its plate`);
    for (const disc of team.trio) {
      const square = { x: disc.x - disc.radius, y: disc.y - disc.radius };
      const rect = { ...square, width: disc.radius * 2, height: disc.radius * 2 };
      expectThat(within(rect, team.rect), `the trio of team ${at} leaves its plate`);
      expectThat(!overlap(rect, team.title), `the trio of team ${at} lies on its name`);
    }
    const zone = map.zones[own?.zone ?? 0]?.rect;
    expectThat(zone !== undefined && within(plateAndDock, zone), `team ${at} leaves its zone`);
    map.teams.forEach((other, to) => {
      const both = { ...other.rect, height: other.rect.height + other.dock.height };
      expectThat(at >= to || !overlap(plateAndDock, both), `teams ${at} and ${to} overlap`);
    });
  });
  for (const disc of [map.seat, map.market])
    expectThat(
      disc.y + disc.radius <= Math.min(...map.teams.map((team) => team.rect.y)),
      'seat and market lie on the teams',
    );
  model.people.forEach((person, at) => {
    const place = map.people[at];
    const floor = map.teams[person.team]?.floor;
    const stands =
      place !== undefined &&
      floor !== undefined &&
      within({ ...place, width: 0, height: 0 }, floor);
    expectThat(stands, `person ${at} stands off the floor`);
  });
  return faults;
}

describe.each(Object.entries(SIZES))('on the %s map', (name, [width, height]) => {
  test('nothing overlaps or leaves, whatever the organization', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 3 }),
        (sizes, zones) => {
          const most = Math.min(1, 200 / sizes.reduce((sum, size) => sum + size, 0));
          const fitting = sizes.map((size) => Math.max(3, Math.floor(size * most)));
          const model = organization(fitting, Math.min(zones, sizes.length));
          expect(faultsOf(model, layout(model, width, height))).toEqual([]);
        },
      ),
      { numRuns: name === 'desktop' ? 120 : 60, seed: 7 },
    );
  });

  test('four teams can be read', () => {
    const map = layout(organization([18, 14, 22, 9]), width, height);
    expect(map.mark).toBeGreaterThanOrEqual(width > 600 ? 5 : 3.2);
    for (const team of map.teams) {
      expect(team.title.width).toBeGreaterThanOrEqual(80);
      expect(team.title.height).toBeGreaterThanOrEqual(20);
      expect(Math.min(team.rect.width, team.rect.height)).toBeGreaterThanOrEqual(44);
    }
  });

  test('200 people in twelve teams keep a place each', () => {
    const model = organization([30, 20, 12, 16, 8, 22, 14, 18, 10, 24, 6, 20]);
    const map = layout(model, width, height);
    expect(faultsOf(model, map)).toEqual([]);
    for (const team of map.teams) {
      expect(Math.min(team.rect.width, team.rect.height)).toBeGreaterThanOrEqual(44);
      expect(team.title.width).toBeGreaterThanOrEqual(44);
    }
    expect(map.mark).toBeGreaterThanOrEqual(width > 800 ? 3 : 2);
  });
});

test('people of firm teams stand on their grid, people of loose ones beside it', () => {
  const at = (structure: number) =>
    layout(
      invent({ market: 0, teams: [{ size: 12, heading: 0, spread: 0, structure }] }),
      820,
      560,
    );
  const strays = (map: BoardLayout) => {
    const lattice = map.teams[0]?.lattice;
    if (!lattice) return 0;
    return map.people.filter((place) => {
      const column = (place.x - lattice.x) / lattice.stepX;
      const row = (place.y - lattice.y) / lattice.stepY;
      return Math.hypot(column - Math.round(column), row - Math.round(row)) > 0.05;
    }).length;
  };
  expect(strays(at(0.8))).toBe(0);
  expect(strays(at(0.05))).toBeGreaterThan(9);
});

test('the same organization gives the same map, and one newcomer moves nobody else', () => {
  const before = layout(organization([18, 13, 22, 9]), 820, 560);
  const again = layout(organization([18, 13, 22, 9]), 820, 560);
  const after = layout(organization([18, 14, 22, 9]), 820, 560);
  expect(again).toEqual(before);
  expect(after.teams.map((team) => team.rect)).toEqual(before.teams.map((team) => team.rect));
});

test('lines run square from the seat to every own team, and to the border of other zones', () => {
  const model = organization([18, 14, 22, 9, 12], 2);
  const map = layout(model, 820, 560);
  const own = model.teams.filter((team) => team.own).length;
  expect(map.wires.filter((wire) => wire.team >= 0)).toHaveLength(own);
  expect(map.wires.filter((wire) => wire.team < 0)).toHaveLength(1);
  for (const { path, team } of map.wires) {
    path.forEach((point, at) => {
      const next = path[at + 1];
      if (next)
        expect(Math.abs(next.x - point.x) < 0.5 || Math.abs(next.y - point.y) < 0.5).toBe(true);
    });
    if (team >= 0) expect(path.at(-1)).toEqual(map.teams[team]?.port);
  }
});

test('heads stand at their team, staff beside the player, and those who left nowhere', () => {
  const model = organization([18, 14]);
  const { lieutenants, teams, seat } = layout(model, 820, 560);
  const [head, staff, gone] = lieutenants;
  const port = teams[0]?.port;
  expect(head && port && head.x + head.width / 2).toBeCloseTo(port?.x ?? -1);
  expect(staff && staff.x > seat.x + seat.radius).toBe(true);
  expect(gone).toBeNull();
});
