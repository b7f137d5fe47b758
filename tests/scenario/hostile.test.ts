import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, LONGEST, parseScenario } from '../../src/scenario/index.ts';
import { readJson } from '../../src/scenario/json.ts';
import { textOf } from './files.ts';

const RUNS = { numRuns: 300 };

function refused(input: unknown): void {
  const started = performance.now();
  const parsed = parseScenario(input);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(4000);
}

describe('hostile input is refused, soon, and never throws', () => {
  it.each([
    ['deep lists', '['.repeat(200_000)],
    ['deep objects', '{"a":'.repeat(100_000)],
    ['more than a million characters', `"${'a'.repeat(LONGEST)}"`],
    ['a long text', JSON.stringify('a'.repeat(LONGEST - 10))],
    ['many values', `[${'1,'.repeat(400_000)}1]`],
    ['many keys', `{${Array.from({ length: 60_000 }, (_, i) => `"k${i}":1`).join(',')}}`],
    ['backslashes', `"${'\\'.repeat(500_001)}`],
    ['blanks', ' '.repeat(LONGEST)],
    ['line breaks', '\n'.repeat(LONGEST)],
    [
      'a prototype in the middle',
      textOf('first-quarter').replace('"id"', '"__proto__": {"ok": true}, "id"'),
    ],
    ['a constructor', textOf('first-quarter').replace('"id"', '"constructor": 1, "id"')],
    ['1e999', textOf('first-quarter').replace('"margin": 1.1', '"margin": 1e999')],
    [
      'a text of blanks inside',
      textOf('first-quarter').replace('First Quarter', ` ${' '.repeat(200_000)}x `),
    ],
  ])('%s', (_, text) => refused(text));

  it('data that is no file', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    const wide = { a: Array.from({ length: 300_000 }, () => ({})) };
    const longArray: unknown[] = [];
    longArray.length = 4_000_000_000;
    const thrower = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
        get: () => {
          throw new Error('no');
        },
      },
    );
    const getter = {
      get id(): string {
        throw new Error('no');
      },
    };
    for (const input of [
      cycle,
      wide,
      longArray,
      thrower,
      getter,
      undefined,
      null,
      Number.NaN,
      1n,
      Symbol('x'),
      () => 1,
      new Date(),
      new Map(),
      JSON.parse('{"__proto__": {"format": 1}}'),
      'a'.repeat(10),
    ])
      refused(input);
  });

  it('pollutes nothing', () => {
    parseScenario('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    parseScenario(JSON.parse('{"__proto__": {"polluted": 1}}'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(parseScenario(text).ok).toBe(false);
      }),
      RUNS,
    );
  });

  it('any data', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
        (data) => {
          expect(parseScenario(data).ok).toBe(false);
        },
      ),
      RUNS,
    );
  });
});

describe('a bent scenario', () => {
  const original = textOf('the-ground-shifts').trimEnd();

  it('cut off or with a character changed anywhere, is read or refused', () => {
    const at = fc.nat({ max: original.length - 1 });
    fc.assert(
      fc.property(at, fc.string({ unit: 'binary', maxLength: 3 }), (place, put) => {
        const parsed = parseScenario(original.slice(0, place) + put + original.slice(place + 1));
        if (parsed.ok) compile(parsed.scenario);
        expect(parseScenario(original.slice(0, place)).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('with any value put anywhere, is read and compiled, or refused by path', () => {
    const places: (readonly [object, string])[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        places.push([value, key]);
        walk(inner);
      }
    };
    const data: unknown = JSON.parse(original);
    walk(data);
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        -1,
        0,
        1,
        1e308,
        -0,
        0.5,
        360,
        Number.NaN,
        '',
        'all',
        'store',
        'price',
        [],
        {},
        true,
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.nat({ max: places.length - 1 }), odd, (index, value) => {
        const [holder, key] = places[index] as readonly [Record<string, unknown>, string];
        const before = holder[key];
        holder[key] = value;
        const parsed = parseScenario(data);
        holder[key] = before;
        if (parsed.ok) {
          const setup = compile(parsed.scenario);
          for (const team of setup.teams) expect(setup.zones[team.zone]).toBeDefined();
        } else expect(parsed.faults[0]?.remedy).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });
});

describe('the reader of JSON', () => {
  it('reads what JSON.parse reads, and the same', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const value: unknown = JSON.parse(json);
        // A key "__proto__" is refused on purpose.
        fc.pre(!json.includes('__proto__'));
        const read = readJson(JSON.stringify(value, null, indent));
        expect(read.ok ? read.value : read.fault).toEqual(value);
      }),
      RUNS,
    );
  });

  it('reads nothing that JSON.parse refuses', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'e9',
      'true',
      'null',
      ' ',
      '\\',
      '\u00a0',
      '\ufeff',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        const text = tokens.join('');
        fc.pre(!text.startsWith('\ufeff'));
        let refusedThere = false;
        try {
          JSON.parse(text);
        } catch {
          refusedThere = true;
        }
        if (refusedThere) expect(readJson(text).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows where things stand', () => {
    const read = readJson('{\n  "a": [10,\n    {"b": 2}]\n}');
    if (!read.ok) throw new Error('refused');
    expect(read.placeOf(['a', 1, 'b'])).toEqual({ line: 3, column: 6 });
    expect(read.placeOf(['a', 0])).toEqual({ line: 2, column: 9 });
    expect(read.placeOf(['a', 1, 'nowhere'])).toEqual({ line: 3, column: 5 });
    expect(read.placeOf([])).toEqual({ line: 1, column: 1 });
  });
});
