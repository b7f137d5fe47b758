/** All that a run of the bench has measured. Times are medians of processor time. */
export interface Measures {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly node: string;
    /** The C compiler with its version and flags, or null where there is none. */
    readonly compiler: string | null;
    /** Processes that ran or waited in the last minute: above the number of cores others disturbed the run. */
    readonly load: number;
  };
  /** Nanoseconds a person-week; what needs C is null without a compiler. */
  readonly kernel: {
    readonly people: number;
    readonly referenceInC: number | null;
    readonly reference: number;
    readonly referenceToC: number | null;
    /** Whether both references come to the same number, bit for bit. */
    readonly sameBits: boolean | null;
    readonly model: number;
    readonly modelToC: number | null;
  };
  /** Turns a second, rolled out with the plan of a player who uses both hands. */
  readonly turns: Rates & { readonly weeks: number };
  /** Whole games a second, rolled out with given decisions. */
  readonly games: Rates & { readonly turns: number };
  /** Milliseconds of `advance`: check, turn, reasons, frames, fingerprint, freezing. */
  readonly publicTurn: { readonly people60weeks13: number; readonly people40weeks6: number };
  /** Milliseconds of the forecast of a whole plan. */
  readonly forecast: { readonly people40weeks6: number };
  /** Milliseconds of a whole game by `advance`, and of its record by `replay`. */
  readonly replay: {
    readonly live: number;
    readonly replay: number;
    readonly ratio: number;
    readonly sameGame: boolean;
  };
  /** A turn of 6 weeks of 40, 400 and 4,000 people in teams of ten; `toLinear` is 1 where cost grows as people do. */
  readonly growth: {
    readonly turns: readonly { readonly people: number; readonly nanosecondsPerTurn: number }[];
    readonly toLinear: number;
  };
  /** A turn with all luck drawn anew, against one that remembers it. */
  readonly randomness: { readonly ratio: number };
  /** Bytes a turn: in a link, in a file, and written out in JSON. */
  readonly log: { readonly link: number; readonly file: number; readonly json: number };
  /** Bytes of the heap: a game with all its states, and with its reports. */
  readonly memory: { readonly turns: number; readonly game: number; readonly withReports: number };
  readonly checksums: Readonly<Record<string, string>>;
}

interface Rates {
  readonly people: number;
  readonly oneCore: number;
  readonly allCores: number;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const short = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

/** The table that people read; docs/speed.md shows one. */
export function printReport(it: Measures): void {
  const { machine, kernel } = it;
  const rows: readonly (readonly [what: string, measured: string, reach: string])[] = [
    [
      'reference in C, ns a person-week',
      kernel.referenceInC ? short(kernel.referenceInC) : '-',
      '',
    ],
    ['the same in JavaScript', short(kernel.reference), ''],
    ['  against C', kernel.referenceToC ? `${short(kernel.referenceToC)} x` : '-', '2 x'],
    ['the whole model, ns a person-week', short(kernel.model), ''],
    ['  against the reference in C', kernel.modelToC ? `${short(kernel.modelToC)} x` : '-', '5 x'],
    ['turns a second, 60 people x 13 weeks', whole(it.turns.oneCore), '20,000'],
    [`  on ${machine.cores} cores`, whole(it.turns.allCores), ''],
    ['games a second, 40 people, 16 turns', whole(it.games.oneCore), '2,000'],
    [`  on ${machine.cores} cores`, whole(it.games.allCores), ''],
    ['a public turn, 60 people x 13 weeks, ms', short(it.publicTurn.people60weeks13), '1'],
    ['a public turn, 40 people x 6 weeks, ms', short(it.publicTurn.people40weeks6), '1'],
    ['forecast of a plan, ms', short(it.forecast.people40weeks6), '16'],
    ['replay against live', `${short(it.replay.ratio)} x`, '1.1 x'],
    ['40 to 4,000 people against linear', `${short(it.growth.toLinear)} x`, '1.2 x'],
    ['luck drawn anew against remembered', `${short(it.randomness.ratio)} x`, '1.3 x'],
    ['bytes a turn: link', short(it.log.link), '200'],
    ['bytes a turn: file', short(it.log.file), ''],
    ['memory of a game with its history, MB', short(it.memory.game / 1e6), '5'],
    ['  and with its reports, MB', short(it.memory.withReports / 1e6), ''],
  ];
  console.log(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}`);
  console.log(
    machine.compiler ?? 'No C compiler is here (cc, gcc or clang): nothing is held against C.',
  );
  if (machine.load > machine.cores) {
    console.log(`Others were at work: ${short(machine.load)} processes on ${machine.cores} cores.`);
  }
  console.log(`\n${''.padEnd(42)}${'measured'.padStart(12)}${'to reach'.padStart(12)}`);
  for (const [what, measured, reach] of rows) {
    console.log(`${what.padEnd(42)}${measured.padStart(12)}${reach.padStart(12)}`);
  }
  if (kernel.sameBits === false) console.log('\nThe two references differ: one of them is wrong.');
  if (!it.replay.sameGame) console.log('\nThe replay was not the same game.');
}
