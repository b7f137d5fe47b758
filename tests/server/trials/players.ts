import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import type { Decision } from '../../../src/engine/index.ts';
import {
  type Command,
  createClient,
  type Outcome,
  type RoomClient,
} from '../../../src/protocol/index.ts';
import type { Luck } from '../../nightly/luck.ts';

/** A client with a list of every command that it was told is stored, by the id that it gave it. */
export interface Player {
  readonly client: RoomClient;
  readonly token: string;
  /** Ids of commands that were acknowledged, with what they were. */
  readonly stored: Map<string, Command>;
  readonly refused: Map<string, number>;
  send(command: Command): Promise<Outcome>;
}

export function player(
  port: () => number,
  session: string,
  token: string,
  changed: (state: RoomClient['state']) => void = () => {},
): Player {
  let lastId = '';
  const stored = new Map<string, Command>();
  const refused = new Map<string, number>();
  const client = createClient(
    { token, session },
    {
      connect: (events) => {
        const socket = new WebSocket(`ws://127.0.0.1:${port()}/socket`);
        socket.on('open', events.opened);
        socket.on('message', (data) => events.received(data.toString()));
        socket.on('close', events.closed);
        socket.on('error', () => socket.terminate());
        return { send: (text) => socket.send(text), close: () => socket.terminate() };
      },
      newId: () => {
        lastId = randomBytes(9).toString('base64url');
        return lastId;
      },
      now: Date.now,
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      changed,
    },
  );
  return {
    client,
    token,
    stored,
    refused,
    send: async (command) => {
      const answer = client.command(command);
      const id = lastId;
      const outcome = await answer;
      if (outcome.ok) stored.set(id, command);
      else {
        const { code } = outcome.refusal;
        refused.set(code, (refused.get(code) ?? 0) + 1);
      }
      return outcome;
    },
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const EXPECTED = ['value', 'reliability', 'coherence', 'fit', 'commitment', 'strain'] as const;
const CHANGES = ['falls', 'stays', 'rises'] as const;

/** A plan that is hardly ever the one before: the same again would change nothing, and be no entry. */
function anyPlan(luck: Luck, choices: Decision['choices']): Decision {
  return {
    blocks: [
      {
        start: 0,
        length: 1 + luck.below(3),
        action: { kind: 'set-direction', heading: luck.below(360) },
      },
      { start: 5, length: 1 + luck.below(3), action: { kind: 'listen', team: 0 } },
    ],
    expectations: [
      { figure: luck.pick(EXPECTED), change: luck.pick(CHANGES) },
      { figure: 'cash', change: luck.pick(CHANGES) },
    ],
    choices,
  };
}

/** Plays on and on: changes the plan, talks about it, agrees; until told to stop. */
export async function keepPlaying(
  { client, send }: Player,
  luck: Luck,
  rest: number,
  stopped: () => boolean,
  choicesOf: (view: RoomClient['state']['view']) => Decision['choices'],
): Promise<void> {
  while (!stopped()) {
    await pause(rest * (0.5 + luck()));
    const { team } = client.state.view;
    if (client.state.link !== 'here' || !team) continue;
    if (team.status === 'ended') {
      await send({ kind: 'ask-help', asking: team.helpSince === null });
      continue;
    }
    const { turn, revision } = team;
    if (luck.chance(0.6)) {
      const plan = { ...anyPlan(luck, choicesOf(client.state.view)) };
      await send({ kind: 'plan', turn, revision, plan });
    } else if (luck.chance(0.3)) {
      await send({ kind: 'ask-help', asking: team.helpSince === null });
    } else await send({ kind: 'agree', turn, revision });
  }
}
