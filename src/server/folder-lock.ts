import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';

/** Name of the file that says which server has a folder. */
export const LOCK_FILE = 'both-hands.lock';
/** The lock shows that its server lives so often, and counts as left behind after so long, in milliseconds. */
const BEAT = 5_000;
const LEFT_BEHIND = 60_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the machine started, in seconds: a number of a process means nothing after that. */
  readonly boot: number;
  /** When the process started, where the system tells: numbers of processes are used again. */
  readonly started: string | null;
  readonly nonce: string;
}

export type Locked =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly problem: string };

const boot = (): number => Math.round(Date.now() / 1000 - uptime());

/** Takes a folder for this server alone. A lock that a killed server left behind is taken over. */
export function lockFolder(folder: string): Locked {
  const path = join(folder, LOCK_FILE);
  const nonce = randomBytes(8).toString('hex');
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    boot: boot(),
    started: startOf(process.pid),
    nonce,
  };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      createWhole(path, nonce, JSON.stringify(mine));
      return held(path, nonce);
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(path);
    if (holder && isAlive(path, holder)) return { ok: false, problem: busy(folder, holder) };
    // Left behind: away with it, and try again; of two that do this one will succeed.
    if (holderOf(path)?.nonce === holder?.nonce) unlinkQuietly(path);
  }
  return { ok: false, problem: busy(folder, null) };
}

/** Makes the file with its content at once, so that nobody reads an empty one; fails where there is one. */
function createWhole(path: string, nonce: string, text: string): void {
  const draft = `${path}.${nonce}`;
  writeFileSync(draft, text, { flag: 'wx', mode: 0o600 });
  try {
    linkSync(draft, path);
  } finally {
    unlinkQuietly(draft);
  }
}

function held(path: string, nonce: string): Locked {
  const beat = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(path, now, now);
    } catch {
      // A disk in trouble is noticed by the store.
    }
  }, BEAT);
  beat.unref();
  return {
    ok: true,
    release: () => {
      clearInterval(beat);
      if (holderOf(path)?.nonce === nonce) unlinkQuietly(path);
    },
  };
}

function unlinkQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else was faster.
  }
}

function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** When a process started, as Linux tells; empty for one that is dead, null where nobody tells. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name in brackets, which may hold anything: the state, and 19 fields on the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? '' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function isAlive(path: string, { pid, host, boot: since, started }: Holder): boolean {
  if (host !== hostname()) {
    try {
      return Date.now() - statSync(path).mtimeMs < LEFT_BEHIND;
    } catch {
      return false;
    }
  }
  if (Math.abs(since - boot()) > 5) return false;
  const now = startOf(pid);
  if (now !== null) return now !== '' && (started === null || started === now);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

function busy(folder: string, holder: Holder | null): string {
  const who = holder ? ` (process ${holder.pid} on ${holder.host})` : '';
  return `Another server${who} has the sessions in ${folder}. Stop it first, or start this one with another folder: --data FOLDER.`;
}
