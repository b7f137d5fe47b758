import fc from 'fast-check';
import { decide, policyNamed } from '../../src/policies/index.ts';
import type { Command } from '../../src/protocol/index.ts';
import type { Sender } from '../../src/room/index.ts';
import { FACILITATOR, guest, seat, send, type Table, wait } from './rooms.ts';

/** One step of a random session: who does what, by numbers that a test chooses. */
export interface Move {
  readonly who: number;
  readonly what: number;
  readonly which: number;
}

/** Lists of moves. */
export const moves = (most: number) =>
  fc.noBias(
    fc.array(
      fc.record({
        who: fc.nat({ max: 40 }),
        what: fc.nat({ max: 60 }),
        which: fc.nat({ max: 1000 }),
      }),
      { minLength: 5, maxLength: most, size: 'max' },
    ),
  );

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** The command that a move stands for in a session as it is: mostly sensible, sometimes not. */
export function commandOf(at: Table, { who, what, which }: Move): readonly [Sender, Command] {
  const { room } = at;
  const seats = Object.keys(room.seats);
  const teams = Object.keys(room.teams);
  const team = pick(teams, which) ?? 't1';
  const other = pick(teams, which + 1) ?? 't1';
  const some = pick(seats, who) ?? 's1';
  const mine = room.teams[room.seats[some]?.team ?? ''] ?? room.teams[team];
  const turn = (mine?.turns.length ?? 0) + (which % 13 === 0 ? 2 : 1);
  const revision = (mine?.revision ?? 0) + (which % 17 === 0 ? 1 : 0);
  const policy = policyNamed(pick(['leader', 'manager', 'halves', 'idle'], which) ?? '')!;
  const plan =
    mine && !mine.game.state.ended
      ? { ...decide(mine.game, policy) }
      : { blocks: [], expectations: [], choices: [] };
  const facilitator = (command: Command): readonly [Sender, Command] => [
    which % 19 === 0 ? seat(some) : FACILITATOR,
    command,
  ];
  const sitting = (command: Command): readonly [Sender, Command] => [seat(some), command];
  if (what < 10)
    return [guest(`g${who}`), { kind: 'join', name: `N${who}`, ...(which % 3 ? {} : { team }) }];
  if (what < 22) return sitting({ kind: 'plan', turn, revision, plan });
  if (what < 34) return sitting({ kind: 'agree', turn, revision });
  switch (what) {
    case 34:
      return sitting({ kind: 'propose', turn, plan: which % 2 ? plan : null });
    case 35:
      return sitting({ kind: 'adopt', turn, revision, seat: pick(seats, which) ?? some });
    case 36:
      return sitting({ kind: 'disagree', turn });
    case 37:
      return sitting({ kind: 'ask-help', asking: which % 2 === 0 });
    case 38:
      return sitting({ kind: 'name-team', name: `T${which}` });
    case 39:
      return sitting({ kind: 'rename-me', name: `N${which}` });
    case 40:
      return sitting({ kind: 'leave' });
    case 41:
      return [guest(`c${which}`), { kind: 'claim', code: room.seats[some]?.code ?? 'AAAAAAA' }];
    case 42:
      return facilitator({ kind: 'advance' });
    case 43:
      return facilitator({ kind: 'next-round' });
    case 44:
      return facilitator({
        kind: 'advance-team',
        team,
        with: pick(['draft', 'robot', 'rest'] as const, which)!,
      });
    case 45:
      return facilitator({ kind: 'hold', held: which % 2 === 0 });
    case 46:
      return facilitator({ kind: 'timer', seconds: which % 100 });
    case 47:
      return facilitator({ kind: 'robot', team, policy: which % 2 ? 'leader' : null });
    case 48:
      return facilitator({ kind: 'robot-seat', seat: some, policy: which % 2 ? 'halves' : null });
    case 49:
      return facilitator({ kind: 'merge', from: team, into: other });
    case 50:
      return facilitator({ kind: 'move', seat: some, team, observe: which % 4 === 0 });
    case 51:
      return facilitator({
        kind: 'inject',
        teams: which % 2 ? 'all' : [team],
        when: which % 3 ? 'now' : 'next',
        injection:
          which % 5 === 0
            ? { kind: 'event', event: room.scenario.events[0]?.id ?? 'none' }
            : {
                kind: 'happening',
                title: `H${which}`,
                text: '',
                effects: [{ kind: 'organization', figure: 'ambiguity', amount: 0.1 }],
              },
      });
    case 52:
      return facilitator({ kind: 'message', to: which % 2 ? 'all' : { team }, text: `M${which}` });
    case 53:
      return facilitator({ kind: 'star', team, turn: which % 3 });
    case 54:
      return facilitator({ kind: 'add-teams', count: 1 });
    case 55:
      return facilitator({
        kind: 'settings',
        changes: {
          pacing: pick(['free', 'all-ready', 'by-me'] as const, which)!,
          pause: which % 2 === 0,
          twoHands: which % 7 === 0,
        },
      });
    case 56:
      return facilitator({ kind: 'remove-seat', seat: some });
    case 57:
      return facilitator(which % 4 ? { kind: 'resume-play' } : { kind: 'debrief', for: 'stage' });
    case 58:
      return facilitator(which % 6 ? { kind: 'door', open: which % 2 === 0 } : { kind: 'restart' });
    case 59:
      return facilitator({ kind: 'remove-team', team });
    default:
      return facilitator({ kind: 'delete-names' });
  }
}

/** Plays moves; between them time passes, and people come and go. */
export function playMoves(at: Table, list: readonly Move[], after: () => void = () => {}): void {
  for (const [n, move] of list.entries()) {
    if (n === 5) send(at, FACILITATOR, { kind: 'start', practice: move.which % 5 === 0 });
    const [sender, command] = commandOf(at, move);
    send(at, sender, command);
    if (command.kind === 'agree') agreeAll(at, sender.seat, move.which);
    if (move.which % 5 === 0) {
      const id = pick(Object.keys(at.room.seats), move.who);
      const kind = move.which % 2 ? 'seat-away' : 'seat-back';
      wait(at, move.which * 20, id === undefined ? [] : [{ kind, seat: id }]);
    }
    after();
  }
}

/** The rest of a team agrees too, so that weeks run often enough. */
function agreeAll(at: Table, one: string, which: number): void {
  const team = at.room.teams[at.room.seats[one]?.team ?? ''];
  if (!team || which % 3 === 0) return;
  const { id, revision, turns } = team;
  for (const it of Object.values(at.room.seats)) {
    if (it.team === id) send(at, seat(it.id), { kind: 'agree', turn: turns.length + 1, revision });
  }
}
