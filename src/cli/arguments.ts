/** Command lines: `--name value`, `--flag`, and plain words. Everything else is a clear error. */
export interface Options {
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** Says what is wrong and ends with 2, as command lines do. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Reads a command line that knows these values and flags; `words` are allowed where `plain` is set. */
export function readOptions(
  args: readonly string[],
  values: readonly string[],
  flags: readonly string[],
  plain = false,
): Options {
  const options = {
    values: new Map<string, string>(),
    flags: new Set<string>(),
    words: [] as string[],
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!arg.startsWith('--')) {
      if (!plain) fail(`"${arg}" is not expected here. See --help.`);
      options.words.push(arg);
      continue;
    }
    const [name = '', given] = arg.slice(2).split('=', 2);
    if (flags.includes(name) && given === undefined) options.flags.add(name);
    else if (values.includes(name)) {
      const value = given ?? args[++i];
      if (value === undefined) fail(`--${name} needs a value. See --help.`);
      options.values.set(name, value);
    } else fail(`There is no option --${name}. See --help.`);
  }
  return options;
}

/** The whole number given for `name`, or `otherwise`. */
export function wholeNumber(
  options: Options,
  name: string,
  otherwise: number,
  least: number,
  most: number,
): number {
  const given = options.values.get(name);
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!Number.isInteger(value) || value < least || value > most) {
    fail(`--${name} takes a whole number from ${least} to ${most}, not "${given}".`);
  }
  return value;
}
