import { describe, expect, it } from 'vitest';
import { createGames, type SaveTrouble } from '../../src/app/games.ts';
import { shelfOver } from '../../src/app/saves/shelf.ts';
import { type KeyStore, memoryStore } from '../../src/app/saves/store.ts';
import { gameOf, opened, replanned, run, type Session } from '../../src/app/session.ts';
import type { Decision } from '../../src/engine/index.ts';
import { findScenario, type Scenario } from '../../src/scenario/index.ts';

const scenario = findScenario('first-quarter') as Scenario;
const plan = (at: number): Decision => ({
  blocks: [{ start: at, length: 1, action: { kind: 'sense-market' } }],
  expectations: [],
  choices: [],
});

/** A window: its own memory of games over a shelf that others may share. */
function page(store: KeyStore = { ...memoryStore(), kind: 'indexeddb' }, ...more: KeyStore[]) {
  const troubles: SaveTrouble[] = [];
  let ids = 0;
  const games = createGames({
    shelf: shelfOver([store, ...more], () => '2025-03-01T09:30:00.000Z'),
    newId: () => `save${Math.random().toString(36).slice(2, 8)}${ids++}`,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return { games, troubles, store };
}

function ran(session: Session): Session {
  const result = run(session);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.session;
}

describe('a game in play', () => {
  it('is resumed after a reload with its turns and its plan', async () => {
    const first = page();
    const id = first.games.begin(opened(scenario, 'K7M4QX'));
    first.games.change((session) => replanned(session, plan(2)));
    first.games.change(ran);
    const game = gameOf(first.games.current.value?.session as Session);
    first.games.change((session) => ({ ...session, phase: 'planning' }));
    first.games.change((session) => replanned(session, plan(5)));
    await first.games.flush();

    const second = page(first.store);
    expect(await second.games.load(id)).toEqual({ ok: true });
    const session = second.games.current.value?.session as Session;
    expect(gameOf(session)).toEqual(game);
    expect(session.plan.now).toEqual(plan(5));
    expect(session.reports).toHaveLength(1);
  });

  it('remembers over a reload which game it was branched off from', async () => {
    const first = page();
    const origin = { turn: 0, turns: 1, fingerprint: 'a'.repeat(16), title: 'Team Blue' };
    first.games.begin(opened(scenario, 'K7M4QX'));
    const id = first.games.begin({ ...opened(scenario, 'K7M4QX'), origin });
    await first.games.flush();
    const second = page(first.store);
    expect(await second.games.load(id)).toEqual({ ok: true });
    expect(second.games.current.value?.session.origin).toEqual(origin);
  });

  it('goes on as a copy when another window went on with it', async () => {
    const one = page();
    const id = one.games.begin(opened(scenario, 'K7M4QX'));
    await one.games.flush();
    const other = page(one.store);
    await other.games.load(id);
    other.games.change((session) => replanned(session, plan(1)));
    await other.games.flush();

    one.games.change((session) => replanned(session, plan(7)));
    await one.games.flush();
    const copy = one.games.current.value?.id as string;
    expect(copy).not.toBe(id);
    expect(one.troubles).toEqual([{ kind: 'forked', from: id, to: copy }]);

    const third = page(one.store);
    await third.games.load(id);
    expect(third.games.current.value?.session.plan.now).toEqual(plan(1));
    await third.games.load(copy);
    expect(third.games.current.value?.session.plan.now).toEqual(plan(7));
  });

  it('keeps the last change of a game that is left for another', async () => {
    const { games, store } = page();
    const id = games.begin(opened(scenario, 'K7M4QX'));
    await games.flush();
    games.change((session) => replanned(session, plan(3)));
    games.begin(opened(scenario, 'AAA777'));
    await games.flush();
    const again = page(store);
    await again.games.load(id);
    expect(again.games.current.value?.session.plan.now).toEqual(plan(3));
  });

  it('keeps what was changed the moment before the page goes', async () => {
    const database: KeyStore = { ...memoryStore(), kind: 'indexeddb' };
    const kept = memoryStore();
    const texts = new Map<string, string>();
    const local: KeyStore = {
      ...kept,
      kind: 'localstorage',
      get: async (key) => texts.get(key),
      remove: async (key) => void texts.delete(key),
      putNow: (key, text) => texts.set(key, text),
    };
    const first = page(database, local);
    const id = first.games.begin(opened(scenario, 'K7M4QX'));
    await first.games.flush();
    first.games.change((session) => replanned(session, plan(4)));
    first.games.flushNow();

    const second = page(database, local);
    await second.games.load(id);
    expect(second.games.current.value?.session.plan.now).toEqual(plan(4));
    second.games.change((session) => replanned(session, plan(6)));
    await second.games.flush();
    expect(second.troubles).toEqual([]);
    expect(texts.size).toBe(0);
  });

  it('says what is wrong with a save, and leaves it alone', async () => {
    const { games, store } = page();
    await store.update('save:abcd1234', () => 'rubbish');
    expect(await games.load('abcd1234')).toMatchObject({ ok: false, reason: 'faulty' });
    expect(await games.load('nothere1')).toEqual({ ok: false, reason: 'missing' });
    expect(await store.get('save:abcd1234')).toBe('rubbish');
  });

  it('tells when the storage is full, and plays on', async () => {
    const full: KeyStore = {
      ...memoryStore(),
      kind: 'indexeddb',
      update: async () => {
        throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
      },
    };
    const troubles: SaveTrouble[] = [];
    const games = createGames({
      shelf: shelfOver([full, memoryStore()], () => '2025-03-01T09:30:00.000Z'),
      newId: () => 'abcd1234',
      onTrouble: (trouble) => troubles.push(trouble),
    });
    games.begin(opened(scenario, 'K7M4QX'));
    games.change(ran);
    await games.flush();
    expect(troubles[0]).toEqual({ kind: 'kept', where: 'memory', full: true });
    expect(games.current.value?.session.reports).toHaveLength(1);
  });
});
