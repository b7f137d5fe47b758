import { HALF_DAYS } from '../engine/index.ts';
import { alignSink, alignSource, type BitSink, type BitSource } from './bits.ts';
import { type Code, DIGITS, growing, listOf, oneOf, text, whole } from './codes.ts';
import {
  type GameRecord,
  LONGEST_NAME,
  LONGEST_TITLE,
  MOST_CHOICES,
  MOST_EXPECTATIONS,
  MOST_TURNS,
} from './schema.ts';
import { MOST_INFLATED } from './squeeze.ts';

/*
 * Layout 1 of a record in bytes. The order of every list here is part of it: add at the end only.
 *
 *   rules version · title? · time? · seed · fingerprints, 8 bytes each · names of events and choices
 *   · per turn: choices, expectations, blocks, in bits · scenario: name and digest, or its JSON
 *   · origin?: turn, turns, fingerprint, title or nothing
 *
 * The first byte says with a bit each what there is: title, time, a scenario of one's own, an origin.
 *
 * Layout 2 is layout 1 and after it the JSON of what a facilitator injected, by turn; it is written
 * only where something was. Reading gives plain data that has yet to pass the record's schema.
 */

type Plain = Readonly<Record<string, unknown>>;

const byte = growing(7);
/** Indices of teams and lieutenants: four bits for the first eight. */
const few = growing(3);
const name = text(LONGEST_NAME * 4);

const FIELDS = {
  team: few,
  from: few,
  other: few,
  lieutenant: few,
  heading: whole(9),
  role: oneOf(['members', 'head']),
  charter: oneOf(['management', 'leadership', 'everything']),
} as const satisfies Record<string, Code<unknown>>;
type Field = keyof typeof FIELDS;

/** Kinds of action with what each is aimed at. `delegate` holds another action besides. */
export const KINDS: readonly (readonly [string, ...Field[]])[] = [
  ['set-goals', 'team'],
  ['build-process', 'team'],
  ['redesign-process', 'team'],
  ['hire', 'team', 'role', 'charter'],
  ['develop-people', 'team'],
  ['solve-root-problem', 'team'],
  ['allocate-resources', 'from', 'team'],
  ['hold-accountable', 'team'],
  ['plan-scope', 'team'],
  ['delegate', 'lieutenant'],
  ['set-direction', 'heading'],
  ['sense-market'],
  ['listen', 'team'],
  ['make-meaning'],
  ['align-interests', 'team', 'other'],
  ['inspire'],
  ['navigate-politics', 'team'],
  ['model-behaviour'],
  ['coach-leader', 'lieutenant'],
];
const kind = whole(5);

const action: Code<Plain> = {
  put: (sink, value) => {
    const at = KINDS.findIndex((known) => known[0] === value.kind);
    kind.put(sink, at);
    const [, ...fields] = KINDS[at] ?? [''];
    for (const field of fields) (FIELDS[field] as Code<unknown>).put(sink, value[field]);
    if (value.kind === 'delegate') action.put(sink, value.task as Plain);
  },
  take: (source) => takeAction(source, true),
};

function takeAction(source: BitSource, mayDelegate: boolean): Plain {
  const known = KINDS[kind.take(source)];
  if (!known || (known[0] === 'delegate' && !mayDelegate)) {
    source.failed = true;
    return {};
  }
  const [word, ...fields] = known;
  const value: Record<string, unknown> = { kind: word };
  for (const field of fields) value[field] = FIELDS[field].take(source);
  if (word === 'delegate') value.task = takeAction(source, false);
  return value;
}

/** An object whose fields are written in the order of the table. */
function fieldsOf(codes: Readonly<Record<string, Code<unknown>>>): Code<Plain> {
  const entries = Object.entries(codes);
  return {
    put: (sink, value) => {
      for (const [key, code] of entries) code.put(sink, value[key]);
    },
    take: (source) => Object.fromEntries(entries.map(([key, code]) => [key, code.take(source)])),
  };
}

const lengthLessOne: Code<number> = {
  put: (sink, value) => whole(2).put(sink, value - 1),
  take: (source) => whole(2).take(source) + 1,
};

const blocks = listOf(
  fieldsOf({ start: whole(4), length: lengthLessOne, action }),
  whole(4),
  HALF_DAYS,
);

const expectations = listOf(
  fieldsOf({
    figure: oneOf([
      'value',
      'executionCapacity',
      'adaptability',
      'reliability',
      'coherence',
      'followership',
      'fit',
      'commitment',
      'strain',
      'cash',
    ]),
    change: oneOf(['falls', 'stays', 'rises']),
  }),
  whole(2),
  MOST_EXPECTATIONS,
);

/** A word by its place in a table of words. */
function wordOf(words: readonly string[]): Code<string> {
  return {
    put: (sink, value) => byte.put(sink, words.indexOf(value)),
    take: (source) => {
      const word = words[byte.take(source)];
      if (word === undefined) source.failed = true;
      return word ?? '';
    },
  };
}

const turnWith = (words: readonly string[]): Code<Plain> =>
  fieldsOf({
    choices: listOf(
      fieldsOf({ event: wordOf(words), choice: wordOf(words) }),
      growing(2),
      MOST_CHOICES,
    ),
    expectations,
    blocks,
  });

const words = listOf(name, byte, MOST_TURNS * MOST_CHOICES * 2);
const fingerprints = listOf(DIGITS, byte, MOST_TURNS);
const flag = whole(1);
const title = text(LONGEST_TITLE * 4);
const time = text(40);
const embedded = text(MOST_INFLATED);
const origin = fieldsOf({ turn: byte, turns: byte, fingerprint: DIGITS, title });

/** Whether a record needs layout 2. */
export const hasInjections = (record: GameRecord): boolean =>
  record.turns.some((turn) => turn.injected !== undefined);

/** Writes what was injected, turn by turn; null where nothing was. */
export function putInjections(sink: BitSink, record: GameRecord): void {
  embedded.put(sink, JSON.stringify(record.turns.map((turn) => turn.injected ?? null)));
}

/** The JSON text of what was injected, as it was written. */
export function takeInjections(source: BitSource): string {
  return embedded.take(source);
}

/** Writes a record. */
export function putRecord(sink: BitSink, record: GameRecord): void {
  const { scenario, turns } = record;
  flag.put(sink, record.title === undefined ? 0 : 1);
  flag.put(sink, record.createdAt === undefined ? 0 : 1);
  flag.put(sink, scenario.kind === 'custom' ? 1 : 0);
  flag.put(sink, record.origin === undefined ? 0 : 1);
  alignSink(sink);
  byte.put(sink, record.rules);
  if (record.title !== undefined) title.put(sink, record.title);
  if (record.createdAt !== undefined) time.put(sink, record.createdAt);
  name.put(sink, record.seed);
  fingerprints.put(
    sink,
    turns.map((turn) => turn.fingerprint),
  );
  const used = [
    ...new Set(turns.flatMap((turn) => turn.choices.flatMap((c) => [c.event, c.choice]))),
  ];
  words.put(sink, used);
  const turn = turnWith(used);
  for (const one of turns) turn.put(sink, one as unknown as Plain);
  alignSink(sink);
  if (scenario.kind === 'custom') {
    embedded.put(sink, JSON.stringify(scenario.scenario));
  } else {
    name.put(sink, scenario.id);
    DIGITS.put(sink, scenario.digest);
  }
  if (record.origin) origin.put(sink, { title: '', ...record.origin });
}

/** Reads what may be a record: the scenario of a custom one is JSON text still. */
export function takeRecord(source: BitSource): Record<string, unknown> {
  const titled = flag.take(source);
  const timed = flag.take(source);
  const custom = flag.take(source);
  const branched = flag.take(source);
  alignSource(source);
  const rules = byte.take(source);
  const extras = {
    ...(titled ? { title: title.take(source) } : {}),
    ...(timed ? { createdAt: time.take(source) } : {}),
  };
  const seed = name.take(source);
  const prints = fingerprints.take(source);
  const turn = turnWith(words.take(source));
  const turns: Plain[] = [];
  for (const fingerprint of prints) {
    if (source.failed) break;
    turns.push({ ...turn.take(source), fingerprint });
  }
  alignSource(source);
  const scenario = custom
    ? { kind: 'custom', scenario: embedded.take(source) }
    : { kind: 'bundled', id: name.take(source), digest: DIGITS.take(source) };
  return {
    rules,
    scenario,
    seed,
    turns,
    ...extras,
    ...(branched ? { origin: takeOrigin(source) } : {}),
  };
}

function takeOrigin(source: BitSource): Plain {
  const { title: named, ...rest } = origin.take(source);
  return named === '' ? rest : { ...rest, title: named };
}
