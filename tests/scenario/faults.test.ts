import { describe, expect, it } from 'vitest';
import { bent } from './files.ts';

/** What is changed, the path that must be named, and a part of what is expected there or of the remedy. */
type Case = readonly [changes: Readonly<Record<string, unknown>>, path: string, said: string];

/** A value that is wrong where it stands. */
const wrong = (path: string, value: unknown, said: string): Case => [{ [path]: value }, path, said];

const role = (fromTurn: number, ownZones: readonly string[]) => ({
  fromTurn,
  title: 'Director',
  layers: 3,
  ownZones,
  story: 'From now on it is yours.',
});
const hint = (at: object) => [{ turn: 1, hints: [{ text: 'Look.', at }] }];
const point = (id: string, degrees: number) => ({ id, degrees, name: id, meaning: `${id}.` });
const CHOICE = 'events[0].choices[0]';
const EFFECT = `${CHOICE}.effects[0]`;

const SHAPE: readonly Case[] = [
  wrong('title', undefined, 'Add this key. Title.'),
  wrong('tittle', 'x', 'Did you mean "title"?'),
  wrong('zzzzzzzz', 'x', 'Remove this key.'),
  wrong('teams[0].work.structur', 1, 'Did you mean "structure"?'),
  wrong('teams[1].people.size', '3', 'a number'),
  wrong('teams[1].people.size', 2.5, 'a whole number'),
  wrong('player.agility', 1.5, 'at most 1'),
  wrong('time.weeksPerTurn', 2, 'at least 4'),
  wrong('organization.cash', Number.POSITIVE_INFINITY, 'a number'),
  wrong('organization.cash', Number.NaN, 'a number'),
  wrong('zones[0].own', 'yes', 'true or false'),
  wrong('title', '', 'not empty'),
  wrong('teams[0].short', 'Refrigeration', 'at most 10 characters'),
  wrong('title', 'Two\nlines', 'one line'),
  wrong('title', ' Blank', 'one line'),
  wrong('teams[0].id', 'Cold Store', 'an id'),
  wrong('difficulty', 'hrad', 'Did you mean "hard"?'),
  wrong('format', 2, '1'),
  wrong('teams', [], 'at least 1'),
  wrong('compass', [point('a', 0), point('b', 120), point('c', 240)], 'at least 4'),
  wrong(`${EFFECT}.kind`, 'wish', '"team"'),
  wrong('events[0].choices', [], 'at least 2'),
  wrong('market.heading', -3, 'at least 0'),
  wrong('market.heading', true, 'compass point'),
  wrong('remarks[0].on', 'whiplsh', 'Did you mean "whiplash"?'),
  [{ actions: ['listn'] }, 'actions[0]', 'Did you mean "listen"?'],
  [
    { par: { rules: 1, seeds: 60, policies: { 'A B': { value: 1, score: 1 } } } },
    'par.policies["A B"]',
    'an id',
  ],
];

const CAST: readonly Case[] = [
  wrong('compass[1].degrees', 5, 'at least 15 degrees'),
  wrong('compass[1].id', 'price', 'compass[0].id'),
  [{ 'compass[3].degrees': 30, 'compass[4].degrees': 50 }, 'compass[0].degrees', 'at most 150'],
  wrong('zones[1].id', 'operations', 'each once'),
  wrong('zones[0].coalition', 0.5, 'own zone'),
  wrong('zones[1].head', undefined, 'Add "head"'),
  wrong('zones[1].coalition', undefined, 'Add "coalition"'),
  wrong('zones[0].leads', { toward: 'proof', strength: 0.5 }, 'in your own zone you lead'),
  [
    { 'zones[1].leads': { toward: 'prise', strength: 0.5 } },
    'zones[1].leads.toward',
    'Did you mean "price"?',
  ],
  [{ roles: [role(3, ['operation'])] }, 'roles[0].ownZones[0]', 'Did you mean "operations"?'],
  [{ roles: [role(3, ['commercial', 'commercial'])] }, 'roles[0].ownZones[1]', 'each once'],
  [{ roles: [role(1, [])] }, 'roles[0].fromTurn', 'at least 2'],
  [{ roles: [role(17, [])] }, 'roles[0].fromTurn', 'up to 16'],
  [{ roles: [role(5, []), role(5, [])] }, 'roles[1].fromTurn', 'after turn 5'],
  // A zone that is given up needs a head and a coalition from then on.
  [{ roles: [role(5, ['commercial'])] }, 'zones[0].head', 'Add "head"'],
  [{ roles: [role(5, ['commercial'])] }, 'zones[0].coalition', 'Add "coalition"'],
  wrong('teams[2].zone', 'operation', 'the id of a zone: one of operations, commercial'),
  wrong('teams[1].id', 'store', 'each once'),
  wrong('teams[3].id', 'all', 'other than "all"'),
  wrong('teams[1].short', 'Store', 'each once'),
  wrong('teams[2].work.processHeading', 'moon', 'one of price, proof'),
  wrong('teams[2].people.heading', 'prise', 'Did you mean "price"?'),
  wrong('teams[2].manager', undefined, '"heads": "control"'),
  wrong('teams[0].manager', { name: 'A', quality: 0.5 }, 'daudi heads the team'),
  wrong('lieutenants[1].id', 'daudi', 'each once'),
  wrong('lieutenants[0].heads', 'stoer', 'Did you mean "store"?'),
  wrong('lieutenants[1].heads', 'accounts', 'own zone'),
  wrong('lieutenants[1].heads', 'store', 'each once'),
  wrong('names', ['Amina H.', 'Ali K.'], '68 names'),
  wrong('names[5]', 'Amina H.', 'names[0]'),
];

const COURSE: readonly Case[] = [
  wrong('market.heading', 'prise', 'Did you mean "price"?'),
  wrong('market.known.heading', 'prise', 'compass point'),
  wrong('organization.direction', 'prise', 'compass point'),
  wrong('market.shifts[0].week', 96, 'horizon of 96'),
  [{ 'market.demand[1]': { week: 0, level: 1 } }, 'market.demand[1].week', 'after week 0'],
  [{ 'market.demand': [{ week: 97, level: 1 }] }, 'market.demand[0].week', 'horizon of 96'],
  wrong('events[1].id', 'rival-cuts', 'each once'),
  wrong('events[0].turns.to', 17, 'up to 16'),
  wrong('events[0].turns.to', 1, 'from 2 on'),
  wrong('events[0].turns.from', 20, 'up to 16'),
  wrong('events[0].choices[1].id', 'match', 'each once'),
  wrong(`${CHOICE}.effects[1].team`, 'flet', 'Did you mean "fleet"?'),
  wrong(`${CHOICE}.effects[1].amount`, 0.9, '-0.5 to 0.5'),
  wrong('events[0].choices[1].later[0].after', 100, 'less than the 90 weeks'),
  wrong('events[0].choices[1].later[0].effects[0].amount', 0.6, '-0.5 to 0.5'),
  [
    { [EFFECT]: { kind: 'organization', figure: 'cash', amount: -7 } },
    `${EFFECT}.amount`,
    '6 weeks',
  ],
  [
    { [EFFECT]: { kind: 'coalition', zone: 'operations', amount: 0.1 } },
    `${EFFECT}.zone`,
    'not your own',
  ],
  [{ [EFFECT]: { kind: 'people', team: 'store', count: 0 } }, `${EFFECT}.count`, 'other than 0'],
  [{ [EFFECT]: { kind: 'people', team: 'all', count: -1 } }, `${EFFECT}.team`, 'the id of a team'],
  [
    { [EFFECT]: { kind: 'turn', team: 'all', heading: 'x', amount: 0.1 } },
    `${EFFECT}.heading`,
    'compass point',
  ],
  [
    { 'events[0].when': [{ figure: 'trust', team: 'x', is: 'above', value: 0.5 }] },
    'events[0].when[0].team',
    'the id of a team',
  ],
  [
    { 'events[0].when': [{ figure: 'cash', team: 'store', is: 'above', value: 5 }] },
    'events[0].when[0].team',
    'whole organization',
  ],
  [{ actions: ['listen', 'listen'] }, 'actions[1]', 'each once'],
  [
    { guide: [{ ...hint({ kind: 'panel', panel: 'map' })[0], turn: 17 }] },
    'guide[0].turn',
    'up to 16',
  ],
  [{ guide: hint({ kind: 'team', team: 'x' }) }, 'guide[0].hints[0].at.team', 'the id of a team'],
  [
    { actions: ['inspire'], guide: hint({ kind: 'action', action: 'listen' }) },
    'guide[0].hints[0].at.action',
    'offers',
  ],
  wrong('remarks[0].team', 'x', 'the id of a team'),
];

function check([changes, path, said]: Case): void {
  const parsed = bent(changes);
  if (parsed.ok) throw new Error('no fault was found');
  const told = parsed.faults.filter((fault) => fault.path === path);
  expect(told.map((fault) => `${fault.expected} | ${fault.remedy}`).join('; ')).toContain(said);
  for (const fault of told) expect(fault.found).not.toBe('');
}

const named = (cases: readonly Case[]) =>
  cases.map((entry) => [`${entry[1]}: ${entry[2]}`, entry] as const);

describe('every fault is named by its path', () => {
  describe('shape', () => {
    it.each(named(SHAPE))('%s', (_, entry) => check(entry));
  });
  describe('compass, zones, teams, people', () => {
    it.each(named(CAST))('%s', (_, entry) => check(entry));
  });
  describe('market, events, guide, remarks', () => {
    it.each(named(COURSE))('%s', (_, entry) => check(entry));
  });

  it('all at once, and no more than a hundred', () => {
    const two = bent({ title: 1, 'player.agility': 2 });
    expect(two.ok ? [] : two.faults.map((fault) => fault.path)).toEqual([
      'title',
      'player.agility',
    ]);
    const many = bent({ names: Array.from({ length: 200 }, () => 7) });
    expect(many.ok ? 0 : many.faults.length).toBe(101);
  });
});
