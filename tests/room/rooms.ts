import { type Command, type Settings, USUAL_SETTINGS } from '../../src/protocol/index.ts';
import {
  createRoom,
  decideCommand,
  decideTick,
  type Entry,
  type Names,
  type Room,
  type RoomEvent,
  type Sender,
} from '../../src/room/index.ts';
import { findScenario, type Scenario } from '../../src/scenario/index.ts';

/** Whatever a test does with a session: the room, its log, and what lies beside it. */
export interface Table {
  room: Room;
  readonly log: Entry[];
  names: Record<string, string>;
  now: number;
  codes: number;
  commands: number;
}

export const scenario = (id = 'first-quarter'): Scenario => findScenario(id) as Scenario;

/** What stands for a hash: 64 hexadecimal digits from a word. */
export const hashOf = (token: string): string =>
  [...token.padEnd(32, '.')]
    .slice(0, 32)
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0').slice(-2))
    .join('');

export const FACILITATOR: Sender = {
  role: 'facilitator',
  seat: '',
  by: 'key:k0',
  hash: hashOf('f'),
};
export const seat = (id: string): Sender => ({
  role: 'seat',
  seat: id,
  by: `seat:${id}`,
  hash: hashOf(id),
});
export const guest = (word: string): Sender => ({
  role: 'guest',
  seat: '',
  by: `guest:${word}`,
  hash: hashOf(word),
});

/** A new session. */
export function table(changes: Partial<Settings> = {}, id = 'first-quarter'): Table {
  const { room, entry } = createRoom(
    {
      id: 'abc123',
      code: 'ACDEF',
      scenario: scenario(id),
      seed: 'room-seed',
      settings: { ...USUAL_SETTINGS, teams: 2, pause: false, ...changes },
      hash: hashOf('f'),
      at: 1_000_000,
    },
    findScenario,
  );
  return { room, log: [entry], names: {}, now: 1_000_000, codes: 0, commands: 0 };
}

export type Answer =
  | { readonly ok: true; readonly made: string | null; readonly stored: boolean }
  | { readonly ok: false; readonly code: string; readonly at: string };

const LETTERS = 'ACDEFGHJKM';

/** Sends a command, and takes what comes of it into the log. */
export function send(at: Table, sender: Sender, command: Command, id?: string): Answer {
  const decided = decideCommand(at.room, command, id ?? `command-${at.commands++}`, sender, {
    at: at.now,
    code: () =>
      String(1_000_000 + at.codes++)
        .split('')
        .map((digit) => LETTERS[Number(digit)])
        .join(''),
    hashOf,
  });
  if (!decided.ok) return { ok: false, code: decided.refusal.code, at: decided.refusal.at };
  take(at, decided);
  return { ok: true, made: decided.made, stored: decided.entry !== null };
}

/** Lets time pass. */
export function wait(at: Table, milliseconds: number, news: readonly RoomEvent[] = []): void {
  at.now += milliseconds;
  take(at, decideTick(at.room, at.now, news));
}

function take(at: Table, decided: ReturnType<typeof decideTick>): void {
  if (decided.forget) at.names = {};
  for (const [key, text] of Object.entries(decided.beside)) {
    if (text === null) delete at.names[key];
    else at.names[key] = text;
  }
  at.room = decided.room;
  if (decided.entry) at.log.push(decided.entry);
}

/** Must be accepted. */
export function must(at: Table, sender: Sender, command: Command): string {
  const answer = send(at, sender, command);
  if (!answer.ok) throw new Error(`${command.kind} was refused: ${answer.code} at ${answer.at}`);
  return answer.made ?? '';
}

export const beside = (at: Table): { names: Names; refused: Record<string, never> } => ({
  names: at.names,
  refused: {},
});
