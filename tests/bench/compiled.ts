import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The reference in C, compiled here. */
export interface Compiled {
  readonly compiler: string;
  /** Passes some weeks: nanoseconds a person-week, and the value that they came to. */
  readonly run: (weeks: number) => { readonly nanoseconds: number; readonly value: number };
  readonly remove: () => void;
}

const SOURCE = fileURLToPath(new URL('./reference.c', import.meta.url));
const COMPILERS = ['cc', 'gcc', 'clang'];
/** No fused multiply-add: the same bits as JavaScript. */
const FLAGS = ['-O3', '-ffp-contract=off'];

/** Compiles the reference with the first C compiler that is here, or null where there is none. */
export function compileReference(): Compiled | null {
  const compiler = COMPILERS.find((it) => spawnSync(it, ['--version']).status === 0);
  if (compiler === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const program = join(folder, 'reference');
  execFileSync(compiler, [...FLAGS, '-o', program, SOURCE, '-lm']);
  const version = String(spawnSync(compiler, ['--version']).stdout).split('\n')[0] ?? compiler;
  return {
    compiler: `${version}, ${FLAGS.join(' ')}`,
    run: (weeks) => {
      const [nanoseconds = 0, value = 0] = execFileSync(program, [String(weeks)], {
        encoding: 'utf8',
      })
        .trim()
        .split(' ')
        .map(Number);
      return { nanoseconds, value };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
