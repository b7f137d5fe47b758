import { describe, expect, it } from 'vitest';
import { decodeSave, encodeSave, type Save } from '../../src/app/saves/save.ts';
import { shelfOver } from '../../src/app/saves/shelf.ts';
import { type KeyStore, localStore, memoryStore } from '../../src/app/saves/store.ts';
import { REST } from '../../src/engine/index.ts';
import { FORMAT, FORMAT_VERSION } from '../../src/record/index.ts';

const save: Save = {
  id: 'abcd1234',
  revision: 0,
  savedAt: '2025-03-01T09:30:00.000Z',
  record: {
    format: FORMAT,
    version: FORMAT_VERSION,
    rules: 1,
    scenario: { kind: 'bundled', id: 'first-quarter', digest: '0123456789abcdef' },
    seed: 'K7M4QX',
    turns: [],
  },
  plan: {
    ...REST,
    blocks: [{ start: 2, length: 2, action: { kind: 'listen', team: 1 } }],
  },
};

let minutes = 0;
const now = (): string => `2025-03-01T10:${String(minutes++ % 60).padStart(2, '0')}:00.000Z`;

/** A store whose every write fails in a given way. */
function failing(name: string): KeyStore {
  const store = memoryStore();
  return {
    ...store,
    kind: 'indexeddb',
    update: async () => {
      throw Object.assign(new Error('no'), { name });
    },
  };
}

/** As much of localStorage as the store uses. */
function fakeStorage(): Storage {
  const values: Record<string, string> = {};
  return Object.defineProperties(values, {
    getItem: { value: (key: string) => values[key] ?? null },
    setItem: {
      value: (key: string, text: string) => {
        values[key] = text;
      },
    },
    removeItem: { value: (key: string) => delete values[key] },
  }) as unknown as Storage;
}

describe('a save', () => {
  it('comes back as it was', () => {
    expect(decodeSave(encodeSave(save))).toEqual({ ok: true, save });
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['rubbish', '{"format":'],
    ['another thing', '{"format":"cookie"}'],
    ['a later version', encodeSave(save).replace('"version":1', '"version":2')],
    ['a strange key', encodeSave(save).replace('{', '{"cheat":1,')],
    ['a negative revision', encodeSave({ ...save, revision: -1 })],
    ['a plan that is none', encodeSave(save).replace('"listen"', '"shout"')],
    ['a strange id', encodeSave({ ...save, id: '../../etc' })],
  ])('is refused with its fault: %s', (_, text) => {
    const read = decodeSave(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.fault.place).not.toBe('');
  });
});

describe('the shelf', () => {
  it('keeps saves, newest first, each with the number of its revision', async () => {
    const shelf = shelfOver([memoryStore()], now);
    await shelf.write({ ...save, id: 'first' });
    await shelf.write({ ...save, id: 'second' });
    const list = await shelf.list();
    expect(list.map((entry) => entry.ok && [entry.save.id, entry.save.revision])).toEqual([
      ['second', 1],
      ['first', 1],
    ]);
  });

  it('does not let a window overwrite what another one wrote', async () => {
    const store = memoryStore();
    const one = shelfOver([store], now);
    const other = shelfOver([store], now);
    const first = await one.write(save);
    if (!first.ok) throw new Error('not written');
    await other.write({ ...first.save, plan: REST });
    expect(await one.write(first.save)).toEqual({ ok: false, reason: 'conflict' });
    const kept = await one.read(save.id);
    expect(kept?.ok && kept.save.plan).toEqual(REST);
  });

  it('keeps an entry that it cannot read, and never writes over it', async () => {
    const store = memoryStore();
    await store.update('save:abcd1234', () => '{"format":"both-hands-save","version":7}');
    const shelf = shelfOver([store], now);
    const [entry] = await shelf.list();
    expect(entry).toMatchObject({ ok: false, fault: { code: 'newer-format' } });
    expect(await shelf.write(save)).toEqual({ ok: false, reason: 'conflict' });
    expect(await store.get('save:abcd1234')).toContain('"version":7');
  });

  it('goes on in the next store when one is full, and says so', async () => {
    const shelf = shelfOver([failing('QuotaExceededError'), memoryStore()], now);
    expect(await shelf.write(save)).toMatchObject({ ok: true, kept: 'memory', full: true });
    expect((await shelf.list()).length).toBe(1);
  });

  it('goes on in the next store when one does not work', async () => {
    const local = localStore(fakeStorage());
    const shelf = shelfOver([failing('InvalidStateError'), local, memoryStore()], now);
    expect(await shelf.write(save)).toMatchObject({ ok: true, kept: 'localstorage', full: false });
    expect(await local.keys()).toEqual(['save:abcd1234']);
  });

  it('takes the newest of two copies, and leaves one', async () => {
    const local = localStore(fakeStorage());
    const database: KeyStore = { ...memoryStore(), kind: 'indexeddb' };
    const fallback = shelfOver([local], now);
    const first = await fallback.write(save);
    if (!first.ok) throw new Error('not written');
    const shelf = shelfOver([database, local], now);
    expect(await shelf.write(first.save)).toMatchObject({ kept: 'indexeddb' });
    expect(await local.keys()).toEqual([]);
    const kept = await shelf.read(save.id);
    expect(kept?.ok && kept.save.revision).toBe(2);
  });
});
