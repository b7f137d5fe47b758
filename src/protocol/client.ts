import type { Command, Role } from './commands.ts';
import { PROTOCOL } from './limits.ts';
import type { Hello, ServerMessage } from './messages.ts';
import type { Parts } from './parts.ts';
import type { RoomRefusal, Trouble } from './refusals.ts';

/** One connection, whatever carries it: texts in order, until it closes. */
export interface Wire {
  send(text: string): void;
  close(): void;
}

/** What a connection reports. */
export interface WireEvents {
  opened(): void;
  received(text: string): void;
  closed(): void;
}

/** What the client needs from where it runs: a page, a test, a load generator. */
export interface ClientSurroundings {
  /** Opens a connection; `attempt` counts from 0 since the last that worked, so that a second way can be tried. */
  connect(events: WireEvents, attempt: number): Wire;
  /** A new id for a command, 8 to 40 letters and digits, never the same twice. */
  newId(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after some milliseconds; gives what cancels it. */
  later(milliseconds: number, run: () => void): () => void;
  /** Called after every change of `state`. */
  changed(state: ClientState): void;
}

/** What a page shows of its connection and the session. */
export interface ClientState {
  /** `away`: the server does not answer, and is tried again. */
  readonly link: 'connecting' | 'here' | 'away' | 'closed';
  readonly role: Role | null;
  /** Every part that this viewer may see, as last sent. */
  readonly view: Partial<Parts>;
  /** Sequence number that the view stands at. */
  readonly seq: number;
  /** The server's clock minus ours, in milliseconds. */
  readonly clockOffset: number;
  readonly trouble: Trouble | null;
  /** Commands that are not stored yet. */
  readonly waiting: number;
  readonly why: (ServerMessage & { readonly type: 'closed' })['why'] | null;
}

export type Outcome =
  | { readonly ok: true; readonly made?: string }
  | { readonly ok: false; readonly refusal: RoomRefusal };

export interface RoomClient {
  readonly state: ClientState;
  /** Sends a command, again after every reconnection, until the server has stored or refused it. */
  command(command: Command): Promise<Outcome>;
  /** Ends the connection for good. */
  close(): void;
}

/** Pause before another attempt, in milliseconds; a little luck keeps a whole room from coming at once. */
const PAUSES = [0, 200, 300, 500, 900] as const;
/** A connection that says nothing for so long is given up, and asked for a sign of life before. */
const SILENCE = 12_000;
const PING = 5_000;

/** What becomes of commands when the connection has ended for good. */
const CLOSED: Outcome = { ok: false, refusal: { code: 'closed', at: '', values: {} } };

/** The view after some parts came: null takes a part away. */
export function applyParts(
  view: Partial<Parts>,
  message: ServerMessage & { readonly type: 'parts' },
): Partial<Parts> {
  const next: Record<string, unknown> = message.reset ? {} : { ...view };
  for (const [key, part] of Object.entries(message.parts)) {
    if (part === null) delete next[key];
    else next[key] = part;
  }
  return next as Partial<Parts>;
}

/** Joins a session and stays in it: reconnects, resumes where it was, and loses or doubles no command. */
export function createClient(
  hello: Omit<Hello, 'type' | 'protocol' | 'from'>,
  around: ClientSurroundings,
): RoomClient {
  let state: ClientState = {
    link: 'connecting',
    role: null,
    view: {},
    seq: 0,
    clockOffset: 0,
    trouble: null,
    waiting: 0,
    why: null,
  };
  const outbox = new Map<string, { command: Command; settle: (outcome: Outcome) => void }>();
  let wire: Wire | null = null;
  let attempt = 0;
  let heard = around.now();
  let cancel = () => {};

  const set = (changes: Partial<ClientState>): void => {
    state = { ...state, ...changes, waiting: outbox.size };
    around.changed(state);
  };
  const settle = (id: string, outcome: Outcome): void => {
    const waiting = outbox.get(id);
    if (!waiting) return;
    outbox.delete(id);
    set({});
    waiting.settle(outcome);
  };
  const post = (id: string, command: Command): void =>
    wire?.send(JSON.stringify({ type: 'command', id, command }));

  const receive = (message: ServerMessage): void => {
    switch (message.type) {
      case 'welcome':
        attempt = 0;
        set({
          link: 'here',
          role: message.role,
          clockOffset: message.now - around.now(),
          trouble: null,
        });
        // What was not answered before the connection broke; its id keeps it from counting twice.
        for (const [id, { command }] of outbox) post(id, command);
        break;
      case 'parts':
        set({
          view: applyParts(state.view, message),
          seq: message.reset ? message.seq : Math.max(state.seq, message.seq),
        });
        break;
      case 'done':
        settle(
          message.id,
          message.made === undefined ? { ok: true } : { ok: true, made: message.made },
        );
        break;
      case 'refused':
        settle(message.id, { ok: false, refusal: message.refusal });
        break;
      case 'role':
        set({ role: message.role });
        break;
      case 'pong':
        set({ clockOffset: message.now - around.now() });
        break;
      case 'trouble':
        set({ trouble: message.trouble });
        break;
      case 'closed':
        if (message.why !== 'restart') end(message.why);
        break;
    }
  };

  const open = (): void => {
    cancel();
    let mine = true;
    const lost = (): void => {
      if (!mine) return;
      mine = false;
      wire = null;
      cancel();
      if (state.link === 'closed') return;
      set({ link: 'away' });
      const pause = PAUSES[Math.min(attempt, PAUSES.length - 1)] as number;
      attempt++;
      cancel = around.later(pause * (0.5 + Math.random()), open);
    };
    const watch = (): void => {
      cancel = around.later(PING, () => {
        if (around.now() - heard > SILENCE) {
          wire?.close();
          lost();
          return;
        }
        wire?.send('{"type":"ping"}');
        watch();
      });
    };
    heard = around.now();
    const next = around.connect(
      {
        opened: () => {
          if (!mine) return;
          heard = around.now();
          wire = next;
          next.send(
            JSON.stringify({ type: 'hello', protocol: PROTOCOL, ...hello, from: state.seq }),
          );
        },
        received: (text) => {
          if (!mine) return;
          heard = around.now();
          receive(JSON.parse(text) as ServerMessage);
        },
        closed: lost,
      },
      attempt,
    );
    watch();
  };

  const end = (why: ClientState['why']): void => {
    set({ link: 'closed', why });
    cancel();
    wire?.close();
    wire = null;
    for (const id of [...outbox.keys()]) settle(id, CLOSED);
  };

  open();
  return {
    get state() {
      return state;
    },
    command: (command) =>
      new Promise((settleOutcome) => {
        if (state.link === 'closed') return settleOutcome(CLOSED);
        const id = around.newId();
        outbox.set(id, { command, settle: settleOutcome });
        set({});
        if (state.link === 'here') post(id, command);
      }),
    close: () => end(null),
  };
}
