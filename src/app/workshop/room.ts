import { batch, type ReadonlySignal, signal } from '@preact/signals';
import {
  type ClientState,
  type Command,
  createClient,
  type Hello,
  type Outcome,
} from '../../protocol/index.ts';
import { newToken } from './tokens.ts';
import { withNames } from './unnamed.ts';
import { connectTo } from './wires.ts';

/** A session on the server, as this page sees it. */
export interface Room {
  readonly state: ReadonlySignal<ClientState>;
  /** Settles when the server has stored or refused it, however often the connection breaks meanwhile. */
  command(command: Command): Promise<Outcome>;
  /** Milliseconds since 1970 by the server's clock. */
  now(): number;
  close(): void;
}

/** Enters a session, or the hall of all, and stays in it until it is closed. */
export function enterRoom(target: Window, hello: Omit<Hello, 'type' | 'protocol' | 'from'>): Room {
  const state = signal<ClientState>({
    link: 'connecting',
    role: null,
    view: {},
    seq: 0,
    clockOffset: 0,
    trouble: null,
    waiting: 0,
    why: null,
  });
  const client = createClient(hello, {
    connect: connectTo(target),
    newId: () => newToken(20),
    now: () => Date.now(),
    later: (milliseconds, run) => {
      const timer = target.setTimeout(run, milliseconds);
      return () => target.clearTimeout(timer);
    },
    changed: (next) =>
      batch(() => {
        state.value = { ...next, view: withNames(next.view) };
      }),
  });
  return {
    state,
    command: client.command,
    now: () => Date.now() + state.value.clockOffset,
    close: client.close,
  };
}
