import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/room/index.ts';
import {
  type Disk,
  LOCK_FILE,
  LOG_ENDING,
  openFileStore,
  readLog,
  realDisk,
  type Store,
} from '../../src/server/index.ts';
import { playMoves } from '../room/random.ts';
import { table } from '../room/rooms.ts';

/** A log of a session in which something has happened. */
const LOG: readonly Entry[] = (() => {
  const at = table({ seatsPerTeam: 2 });
  const list = Array.from({ length: 24 }, (_, n) => {
    return { who: n % 2, what: n < 4 ? 1 : n % 4 < 2 ? 12 : 25, which: n * 2 + 1 };
  });
  playMoves(at, list);
  return at.log;
})();

let folder: string;
let stores: Store[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'both-hands-store-'));
});
afterEach(async () => {
  for (const store of stores) await store.close();
  stores = [];
  rmSync(folder, { recursive: true, force: true });
});

function open(disk: Disk = realDisk, at = folder): Store {
  const opened = openFileStore(at, disk);
  if (!opened.ok) throw new Error(opened.problem);
  stores.push(opened.store);
  return opened.store;
}

const path = (): string => join(folder, `abc${LOG_ENDING}`);

async function written(entries = LOG): Promise<Buffer> {
  const store = open();
  expect(await store.append('abc', 0, entries)).toEqual({ ok: true });
  await store.close();
  stores = [];
  return readFileSync(path());
}

describe('the log of a session', () => {
  test('comes back as it was stored, and goes on', async () => {
    const store = open();
    await store.append('abc', 0, LOG.slice(0, 3));
    await store.append('abc', 3, LOG.slice(3));
    expect(await store.append('abc', 3, LOG.slice(3))).toEqual({ ok: false, why: 'conflict' });
    await store.close();
    const again = open();
    expect(await again.list()).toEqual(['abc']);
    expect(await again.read('abc')).toEqual({ ok: true, entries: LOG });
  });

  test('cut off anywhere in its last line it is whole without it, and goes on', async () => {
    const bytes = await written();
    const last = bytes.subarray(0, -1).lastIndexOf(10) + 1;
    for (const cut of [last + 1, last + 40, last + 100, bytes.length - 1]) {
      writeFileSync(path(), bytes.subarray(0, cut));
      const store = open();
      expect(await store.read('abc')).toEqual({ ok: true, entries: LOG.slice(0, -1) });
      expect(await store.append('abc', LOG.length - 1, LOG.slice(-1))).toEqual({ ok: true });
      await store.close();
      stores = [];
      expect(readFileSync(path()).equals(bytes)).toBe(true);
    }
  });

  test('zeros at its end, as a machine leaves them that lost its power, are cut off', async () => {
    const bytes = await written();
    writeFileSync(path(), Buffer.concat([bytes, Buffer.alloc(4096)]));
    const store = open();
    expect(await store.read('abc')).toEqual({ ok: true, entries: LOG });
  });

  test('a flipped bit anywhere is noticed, and the repaired copy holds what came before', async () => {
    const bytes = await written();
    const lines = bytes.toString('utf8').split('\n').slice(0, -1);
    const starts = lines.map(
      (_, n) => Buffer.byteLength(lines.slice(0, n).join('\n')) + (n > 0 ? 1 : 0),
    );
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 2 }), fc.nat({ max: 7 }), (at, bit) => {
        const bent = Buffer.from(bytes);
        bent[at] = bent[at]! ^ (1 << bit);
        const read = readLog(bent);
        const line = starts.findLastIndex((start) => start <= at);
        // A line end that is no line end any more joins two lines: the first of them is damaged.
        expect(read.entries).toEqual(LOG.slice(0, line));
        // Damage in the last line with its end gone cannot be told from a torn one.
        expect(read.damage !== null || read.torn).toBe(true);
        if (line < lines.length - 1) expect(read.damage?.line).toBe(line + 1);
      }),
      { numRuns: 300 },
    );
    const bent = Buffer.from(bytes);
    const third = starts[2]! + 90;
    bent[third] = bent[third]! ^ 1;
    writeFileSync(path(), bent);
    const store = open();
    const stored = await store.read('abc');
    expect(stored.ok ? '' : stored.problem).toMatch(/line 3.*repaired.*without the last/);
    expect(readFileSync(path()).equals(bent)).toBe(true);
    await store.close();
    stores = [];
    renameSync(`${path()}.repaired`, path());
    expect(await open().read('abc')).toEqual({ ok: true, entries: LOG.slice(0, 2) });
  });

  test('lines that were lost, doubled or exchanged are noticed', async () => {
    const lines = (await written()).toString('utf8').split('\n').slice(0, -1);
    const [a, b, c, ...rest] = lines;
    for (const bent of [
      [a, c, ...rest],
      [a, b, b, c, ...rest],
      [a, c, b, ...rest],
      [b, c],
    ]) {
      expect(readLog(Buffer.from(`${bent.join('\n')}\n`)).damage).not.toBeNull();
    }
  });

  test('whatever bytes there are, reading ends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const read = readLog(bytes);
        expect(read.entries).toEqual([]);
      }),
    );
  });
});

describe('a folder', () => {
  test('belongs to one server at a time', async () => {
    open();
    const second = openFileStore(folder);
    expect(second.ok ? '' : second.problem).toMatch(/Another server.*--data/);
  });

  test('that a killed server had is taken over', async () => {
    const script = `process.stdout.write(String(process.pid))`;
    const dead = Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout);
    const { hostname, uptime } = await import('node:os');
    writeFileSync(
      join(folder, LOCK_FILE),
      JSON.stringify({
        pid: dead,
        host: hostname(),
        boot: Math.round(Date.now() / 1000 - uptime()),
        started: process.platform === 'linux' ? '1' : null,
        nonce: 'gone',
      }),
    );
    await open().append('abc', 0, LOG);
    expect(existsSync(path())).toBe(true);
  });

  test('that is a file is a clear error', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const opened = openFileStore(file);
    expect(opened.ok ? '' : opened.problem).toMatch(/cannot be kept in .*file.*--data/);
  });

  const mounts = process.platform === 'linux' && process.getuid?.() === 0;
  const mount = (...options: string[]): boolean => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', ...options, 'none', folder], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  const unmount = () => execFileSync('umount', ['-l', folder], { stdio: 'ignore' });

  test.runIf(mounts)('that may only be read is a clear error', () => {
    if (!mount('-o', 'ro')) return;
    try {
      const opened = openFileStore(folder);
      expect(opened.ok ? '' : opened.problem).toMatch(/read-only.*--data/i);
    } finally {
      unmount();
    }
  });

  test.runIf(mounts)(
    'on a disk that is full stores nothing, keeps what it has, and goes on later',
    async () => {
      if (!mount('-o', 'size=256k')) return;
      try {
        const store = open();
        expect(await store.append('abc', 0, LOG.slice(0, 5))).toEqual({ ok: true });
        const before = readFileSync(path());
        writeFileSync(join(folder, 'ballast'), '');
        try {
          for (;;) appendFileSync(join(folder, 'ballast'), Buffer.alloc(1024));
        } catch {
          // Full.
        }
        const big = LOG.slice(5);
        const failed = await store.append('abc', 5, [...big]);
        expect(failed).toEqual({ ok: false, why: 'disk-full' });
        expect(readFileSync(path()).equals(before)).toBe(true);
        expect(await store.probe()).toBe('disk-full');
        rmSync(join(folder, 'ballast'));
        expect(await store.probe()).toBeNull();
        expect(await store.append('abc', 5, big)).toEqual({ ok: true });
        await store.close();
        stores = [];
        expect(readLog(readFileSync(path())).entries).toEqual(LOG);
      } finally {
        for (const store of stores) await store.close();
        stores = [];
        unmount();
      }
    },
  );
});

describe('a disk with faults', () => {
  /** A disk on which a write or a sync fails at chosen times, after having written a part. */
  function faulty(fails: (what: 'write' | 'sync') => string | null): Disk {
    const fail = (code: string): never => {
      throw Object.assign(new Error(code), { code });
    };
    return {
      ...realDisk,
      write: async (file, bytes, position) => {
        const code = fails('write');
        if (code === null) return realDisk.write(file, bytes, position);
        await realDisk.write(file, bytes.subarray(0, bytes.length >> 1), position);
        fail(code);
      },
      sync: async (file) => {
        const code = fails('sync');
        await realDisk.sync(file);
        if (code !== null) fail(code);
      },
    };
  }

  test.each([
    ['write', 'ENOSPC', 'disk-full'],
    ['sync', 'EIO', 'sync-failed'],
    ['sync', 'ENOSPC', 'disk-full'],
    ['write', 'EROFS', 'read-only'],
  ] as const)(
    'a failed %s with %s: nothing is stored, and the next one is',
    async (what, code, why) => {
      let failing = false;
      const store = open(faulty((now) => (failing && now === what ? code : null)));
      await store.append('abc', 0, LOG.slice(0, 4));
      failing = true;
      expect(await store.append('abc', 4, LOG.slice(4, 6))).toEqual({ ok: false, why });
      failing = false;
      expect(await store.append('abc', 4, LOG.slice(4))).toEqual({ ok: true });
      expect(readLog(readFileSync(path())).entries).toEqual(LOG);
    },
  );

  test('somebody else who writes into the file is noticed', async () => {
    const store = open();
    await store.append('abc', 0, LOG.slice(0, 4));
    appendFileSync(path(), 'something\n');
    expect(await store.append('abc', 4, LOG.slice(4))).toEqual({ ok: false, why: 'damaged' });
  });
});

describe('names beside a log', () => {
  test('are kept whole, changed, and forgotten', async () => {
    const store = open();
    await store.append('abc', 0, LOG);
    await Promise.all([
      store.writeNames('abc', { s1: 'Anna' }, false),
      store.writeNames('abc', { s2: 'Ben', t1: 'Owls' }, false),
      store.writeNames('abc', { s1: 'Anne' }, false),
    ]);
    expect(await store.readNames('abc')).toEqual({ s1: 'Anne', s2: 'Ben', t1: 'Owls' });
    await store.close();
    stores = [];
    const again = open();
    expect(await again.readNames('abc')).toEqual({ s1: 'Anne', s2: 'Ben', t1: 'Owls' });
    await again.writeNames('abc', { t1: null }, false);
    expect(await again.readNames('abc')).toEqual({ s1: 'Anne', s2: 'Ben' });
    await again.writeNames('abc', {}, true);
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain('Anne');
    }
    await again.remove('abc');
    expect(await again.list()).toEqual([]);
    expect(readdirSync(folder)).toEqual([LOCK_FILE]);
  });
});
