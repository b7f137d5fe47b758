/*
 * Times of several things in one run: each is warmed up first, then all are measured in turn, round
 * by round, so that whatever disturbs the machine disturbs them alike; the median of the rounds counts.
 */

/** Something to be timed. */
export interface Course {
  readonly name: string;
  /** Does it once. */
  readonly once: () => void;
  /** What it came to, so that a faster engine that does something else is found out. */
  readonly checksum: () => string;
}

export interface Timed {
  readonly name: string;
  /** Nanoseconds of processor time of one go, threads of the engine's own included: the median, and the least. */
  readonly median: number;
  readonly least: number;
  readonly checksum: string;
}

export interface Pace {
  /** Milliseconds to warm each course up, and to measure it in each round. */
  readonly warm: number;
  readonly round: number;
  readonly rounds: number;
}

/** Something of another program that is timed in the same rounds, and gives its own nanoseconds. */
export interface Rival {
  readonly name: string;
  readonly measure: () => { readonly nanoseconds: number; readonly checksum: string };
}

const processorTime = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) * 1000;
};

/** Goes a course for some milliseconds: how often, and nanoseconds of processor time of one go. */
function go(course: Course, milliseconds: number): number {
  const end = performance.now() + milliseconds;
  const before = process.cpuUsage();
  let times = 0;
  do {
    course.once();
    times++;
  } while (performance.now() < end);
  return processorTime(before) / times;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/** Times the courses and the rivals by rounds, interleaved. */
export function timeAll(
  courses: readonly Course[],
  pace: Pace,
  rivals: readonly Rival[] = [],
  onRound?: (done: number, of: number) => void,
): ReadonlyMap<string, Timed> {
  for (const course of courses) go(course, pace.warm);
  const times = new Map<string, number[]>();
  const sums = new Map<string, string>();
  const note = (name: string, nanoseconds: number, checksum: string): void => {
    times.set(name, [...(times.get(name) ?? []), nanoseconds]);
    sums.set(name, checksum);
  };
  for (let round = 0; round < pace.rounds; round++) {
    for (const rival of rivals) {
      const { nanoseconds, checksum } = rival.measure();
      note(rival.name, nanoseconds, checksum);
    }
    for (const course of courses) note(course.name, go(course, pace.round), course.checksum());
    onRound?.(round + 1, pace.rounds);
  }
  return new Map(
    [...times].map(([name, values]) => [
      name,
      {
        name,
        median: medianOf(values),
        least: Math.min(...values),
        checksum: sums.get(name) ?? '',
      },
    ]),
  );
}
