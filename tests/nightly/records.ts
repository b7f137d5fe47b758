/**
 * Spoils records and links by luck and reads them: nothing may throw, take long, grow memory, or be
 * taken for what it is not. 2,000 of these run with the unit tests, 100,000 at night.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadScenarios } from '../../src/cli/scenario-files.ts';
import {
  decodeLink,
  decodeRecord,
  encodeLink,
  encodeRecord,
  FILE_ENDING,
  type GameRecord,
  type RecordFault,
  replay,
  scenarioOf,
} from '../../src/record/index.ts';
import { luckFrom } from './luck.ts';
import { spoiledFile, spoiledLink } from './mutate.ts';

/** A spoiled record is read within so many milliseconds, and grows memory by fewer bytes. */
export const QUICK = 200;
export const SMALL = 50_000_000;
/** One in so many records that are still whole is replayed too: that takes the time of a game. */
const REPLAYED = 5;

const FOLDER = new URL('../records/', import.meta.url);

/** What came of a run. */
export interface FuzzResult {
  readonly runs: number;
  /** How many were refused, by code of the fault; and how many were still records. */
  readonly faults: ReadonlyMap<string, number>;
  readonly whole: number;
  readonly replayed: number;
  readonly slowest: number;
  readonly largest: number;
  /** What should not have happened, with what led to it. */
  readonly failures: readonly string[];
}

const { scenarios } = loadScenarios();
const find = (id: string) => scenarios.find((scenario) => scenario.id === id) ?? null;

const texts = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(FILE_ENDING))
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** Spoils and reads so many records. The same seed spoils the same way. */
export function fuzzRecords(seed: number, runs: number): FuzzResult {
  const luck = luckFrom(seed);
  const files = texts();
  const links = files.flatMap((text) => {
    const read = decodeRecord(text);
    return read.ok ? [encodeLink(read.record)] : [];
  });
  const faults = new Map<string, number>();
  const failures: string[] = [];
  let whole = 0;
  let replayed = 0;
  let slowest = 0;
  let largest = 0;
  for (let run = 0; run < runs; run++) {
    const asLink = luck.chance(0.4);
    const spoiled = asLink
      ? spoiledLink(luck.pick(links), luck)
      : spoiledFile(luck.pick(files), luck, files);
    const fail = (what: string) =>
      failures.push(`run ${run}: ${what}: ${JSON.stringify(spoiled.slice(0, 200))}`);
    const decode = asLink ? decodeLink : decodeRecord;
    try {
      const measured = measure(() => decode(spoiled));
      const { read } = measured;
      slowest = Math.max(slowest, measured.milliseconds);
      largest = Math.max(largest, measured.bytes);
      if (measured.milliseconds > QUICK) fail(`took ${measured.milliseconds.toFixed(0)} ms`);
      if (measured.bytes > SMALL) fail(`grew memory by ${measured.bytes} bytes`);
      if (read.ok) {
        whole++;
        const wrong = whyNotWhole(read.record, whole % REPLAYED === 0);
        if (whole % REPLAYED === 0) replayed++;
        if (wrong) fail(wrong);
      } else {
        faults.set(read.fault.code, (faults.get(read.fault.code) ?? 0) + 1);
        if (!isClear(read.fault)) fail(`says too little: ${JSON.stringify(read.fault)}`);
      }
    } catch (error) {
      fail(`threw ${error instanceof Error ? error.stack : String(error)}`);
    }
    if (Object.hasOwn(Object.prototype, 'turns') || ({} as { cheat?: unknown }).cheat) {
      fail('reached a prototype');
      break;
    }
  }
  return { runs, faults, whole, replayed, slowest, largest, failures };
}

type Read = ReturnType<typeof decodeRecord>;

/**
 * Reads, and measures. Time is the processor's or the clock's, whichever is less: a busy machine lets
 * the one run on, helpers of the engine the other. A collection of garbage gets a second and third look.
 */
function measure(read: () => Read): { read: Read; milliseconds: number; bytes: number } {
  let milliseconds = Number.POSITIVE_INFINITY;
  let bytes = Number.POSITIVE_INFINITY;
  let outcome: Read | null = null;
  for (let look = 0; look < 3; look++) {
    const before = process.memoryUsage();
    const cpu = process.cpuUsage();
    const start = performance.now();
    outcome = read();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    const after = process.memoryUsage();
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    milliseconds = Math.min(milliseconds, wall, (user + system) / 1000);
    bytes = Math.min(bytes, Math.max(0, grown));
    if (milliseconds < QUICK / 2 && bytes < SMALL / 2) break;
  }
  return { read: outcome as Read, milliseconds, bytes };
}

const isClear = ({ code, place, expected, remedy }: RecordFault): boolean =>
  code.length > 0 && place.length > 0 && expected.length > 0 && remedy.length > 0;

/** What is wrong with something that was read as a record; it must come back the same, and replay or say why not. */
function whyNotWhole(record: GameRecord, withReplay: boolean): string | null {
  const again = decodeRecord(encodeRecord(record));
  if (!again.ok) return `does not come back from its own file: ${again.fault.code}`;
  if (!withReplay) return null;
  const found = scenarioOf(record, find);
  if (!found.ok) return isClear(found.fault) ? null : 'says too little of its scenario';
  const played = replay(record, found.scenario);
  return played.ok || isClear(played.fault) ? null : 'says too little of its replay';
}
