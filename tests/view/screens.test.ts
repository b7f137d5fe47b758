import { expect, test } from 'vitest';
import { outlook, startGame } from '../../src/engine/index.ts';
import { RECORD_FAULTS } from '../../src/record/index.ts';
import { bundled, compile } from '../../src/scenario/index.ts';
import {
  briefingModel,
  choiceModel,
  crashMessage,
  eventsModel,
  faultMessage,
  plainMessage,
  titleModel,
} from '../../src/view/index.ts';
import { scenarioOf } from './games.ts';

const NOW = Date.parse('2026-03-02T10:40:00Z');
const save = (over: object) => ({
  ok: true as const,
  id: 'a',
  scenario: 'First Quarter',
  turn: 2,
  turns: 4,
  seed: 'K7QF3M',
  ended: false,
  savedAt: '2026-03-01T10:40:00Z',
  origin: null,
  ...over,
});

test('the title offers the newest game that is not over', () => {
  const model = titleModel({
    saves: [save({ id: 'over', ended: true }), save({ id: 'open' })],
    now: NOW,
  });
  expect(model.resume?.id).toBe('open');
  expect(model.resume?.where).toBe('Turn 3 of 4');
  expect(model.resume?.when).toBe('yesterday');
  expect(model.saves).toHaveLength(2);
});

test('a save that cannot be read is listed with its remedy and never offered to go on', () => {
  const model = titleModel({ saves: [{ ok: false, id: 'x', remedy: 'Keep a copy.' }], now: NOW });
  expect(model.resume).toBeNull();
  expect(model.saves[0]?.where).toBe('Keep a copy.');
});

test('every scenario has a card, its best result, and an emblem that stays level on the whole', () => {
  const model = choiceModel({
    scenarios: bundled,
    best: [
      { scenario: 'white-water', kind: 'chaos', score: 3 },
      { scenario: 'white-water', kind: 'sustained', score: 14.26 },
    ],
  });
  const cards = model.groups.flatMap((group) => group.cards);
  expect(cards.map((card) => card.id).sort()).toEqual(bundled.map(({ id }) => id).sort());
  // The easiest first, and within a group the shorter first.
  const levels = cards.map((card) => card.difficulty.level);
  expect(levels).toEqual([...levels].sort());
  const card = cards.find((one) => one.id === 'white-water');
  expect(card?.best?.text).toBe('Best so far: Sustained, 14.3');
  for (const { emblem } of cards) {
    expect(emblem.path.every((degrees) => Number.isFinite(degrees))).toBe(true);
    expect(emblem.label).not.toContain('{{');
  }
});

test('an emblem does not tell which way the market turns', () => {
  const scenario = scenarioOf('the-ground-shifts');
  const { market } = scenario;
  const mirrored = {
    ...scenario,
    market: {
      ...market,
      shifts: market.shifts.map((shift) => ({ ...shift, degrees: -shift.degrees })),
    },
  };
  const [one, other] = choiceModel({ scenarios: [scenario, mirrored], best: [] }).groups.flatMap(
    (group) => group.cards,
  );
  expect(one?.emblem.path).toEqual(other?.emblem.path);
});

test('a briefing names every person and team, and brings its compass up to date in play', () => {
  const scenario = scenarioOf('the-ground-shifts');
  const before = briefingModel(scenario, 'K7QF3M');
  expect(before.people.map((person) => person.name)).toEqual(
    scenario.lieutenants.map((person) => person.name),
  );
  expect(before.zones.flatMap((zone) => zone.teams.map((team) => team.name))).toEqual(
    scenario.teams.map((team) => team.name),
  );
  expect(before.rose.market?.error).toBe(scenario.market.known.error);
  const known = outlook(startGame(compile(scenario), 'K7QF3M'));
  const later = briefingModel(scenario, 'K7QF3M', {
    ...known,
    market: { ...known.market, x: 0, y: 1 },
  });
  expect(later.rose.market?.degrees).toBeCloseTo(90);
});

test('an event shows its choices, what they cost, and which one is chosen', () => {
  const scenario = scenarioOf('the-ground-shifts');
  const known = outlook(startGame(compile(scenario), 'A'));
  const open = { ...known, openEvents: [0] };
  const event = scenario.events[0];
  const choice = event?.choices[1];
  expect(eventsModel(scenario, open, []).unanswered).toBe(1);
  const answered = eventsModel(scenario, open, [
    { event: event?.id ?? '', choice: choice?.id ?? '' },
  ]);
  expect(answered.unanswered).toBe(0);
  expect(answered.events[0]?.chosen).toBe(choice?.id);
  expect(answered.events[0]?.choices.map((one) => one.key)).toEqual(
    event?.choices.map((_, index) => String(index + 1)),
  );
  // A choice that the file does not know is none.
  const strange = eventsModel(scenario, open, [{ event: event?.id ?? '', choice: 'nothing' }]);
  expect(strange.unanswered).toBe(1);
});

test('every fault of a record has a sentence and a remedy', () => {
  for (const code of RECORD_FAULTS) {
    const model = faultMessage({ code, place: 'turns[0]', expected: 'x', remedy: '' });
    for (const sentence of model.sentences) expect(sentence).not.toMatch(/fault\./);
    expect(model.actions[0]?.primary).toBe(true);
  }
  for (const name of [
    'missing',
    'storageFull',
    'storageNone',
    'forked',
    'notFound',
    'noBoard',
  ] as const)
    expect(plainMessage(name).sentences[0]).not.toMatch(/explain/);
  expect(crashMessage('boom').facts[0]?.value).toBe('boom');
});
