import { describe, expect, it } from 'vitest';
import { type Game, startGame } from '../../src/engine/index.ts';
import { next } from './playing.ts';
import { SETUPS } from './setups.ts';

/**
 * Every field of a state, by name. A new one is a decision: whether it belongs in the state, in its
 * copy, in saved games, in its ranges and in the rules version; then it is added here.
 */
const KEYS: Readonly<Record<string, string>> = {
  '': 'arrivals danger ended firedEvents gauges knowledge laterEffects lieutenants market openEvents organization people player teams totals turn week zones',
  people: 'commitment disposition nextSlot skill slot strain team tenure x y',
  'teams.*':
    'backlog clarity debt disruption enthusiasm facing goalX goalY improvement lieutenant managerQuality measured openingOutput output pressure processX processY promised reliability resistance scope standard structure touchedLeadership touchedManagement trust unheard value visibleResults zone',
  'zones.*': 'coalition own',
  'lieutenants.*': 'agility initiative leadership load management team',
  player:
    'agility lastHand leadership leadershipHalfDays load management managementHalfDays restHalfDays switches',
  organization:
    'ambiguity ambition cash complexity costs declared directionAge directionX directionY growth meaning openingBest openingPeople openingValue reputation revenue vision whiplash',
  market: 'demand x y',
  knowledge: 'market people teams',
  'knowledge.market': 'error week x y',
  'knowledge.people': 'commitment strain week x y',
  'knowledge.teams.*':
    'clarity commitment debt heardError heardWeek measuredError measuredWeek resistance resistanceWeek strain structure trust x y',
  'laterEffects.*': 'effects week',
  'arrivals.*': 'charter count role team week',
  danger: 'chaos chaosWarned insolvent insolventWarned stagnation stagnationWarned',
  totals: 'output promised value weeks',
  gauges:
    'adaptability backlog coherence commitment executionCapacity fit followership output reliability strain trust value',
};

/** The fields of an object and all that it holds, by path; the entries of a list are one. */
function keysOf(value: unknown, path: string, keys: Map<string, Set<string>>): void {
  if (Array.isArray(value)) {
    for (const inner of value) keysOf(inner, `${path}.*`, keys);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const known = keys.get(path) ?? new Set<string>();
  keys.set(path, known);
  for (const [key, inner] of Object.entries(value)) {
    known.add(key);
    // Effects are the setup's own.
    if (key !== 'effects') keysOf(inner, path === '' ? key : `${path}.${key}`, keys);
  }
}

describe('the fields of a state', () => {
  const setup = SETUPS.events;
  if (!setup) throw new Error('no setup');
  const start = startGame(setup, 'keys7');
  const played = next(start, {
    blocks: [
      {
        start: 0,
        length: 1,
        action: { kind: 'hire', team: 0, role: 'members', charter: 'management' },
      },
    ],
    expectations: [],
    choices: start.state.openEvents.map((index) => {
      const event = setup.events[index];
      const choice = event?.choices.find((it) => it.later.length > 0) ?? event?.choices[0];
      return { event: event?.id ?? '', choice: choice?.id ?? '' };
    }),
  }).after;

  const found = (game: Game): Record<string, string> => {
    const keys = new Map<string, Set<string>>();
    keysOf(game.state, '', keys);
    return Object.fromEntries(
      [...keys].map(([path, names]) => [path, [...names].sort().join(' ')]),
    );
  };

  it('are those that are listed here', () => {
    const keys = { ...found(start), ...found(played) };
    for (const [path, names] of Object.entries(keys)) expect(names, path).toBe(KEYS[path]);
    for (const path of Object.keys(KEYS)) {
      if (path === 'arrivals.*' || path === 'laterEffects.*') continue;
      expect(keys, path).toHaveProperty([path]);
    }
  });

  it('are all there from the start, so that no save lacks one', () => {
    const before = found(start);
    for (const [path, names] of Object.entries(found(played))) {
      if (path in before) expect(names, path).toBe(before[path]);
    }
  });

  it('of a game are its input, its state and its log', () => {
    expect(Object.keys(start).sort()).toEqual(['log', 'rules', 'seed', 'setup', 'state']);
    expect(Object.keys(played.log[0] ?? {}).sort()).toEqual(['decision', 'fingerprint']);
  });
});
