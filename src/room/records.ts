import { type Block, handOfBlock } from '../engine/index.ts';
import type { PathPoint, TurnPart } from '../protocol/index.ts';
import { FILE_ENDING, FORMAT, FORMAT_VERSION, type GameRecord } from '../record/index.ts';
import { seedOf } from './evolve.ts';
import type { Room, Team } from './room.ts';

/** The record of a team's game so far, as a file of its own would be. Without names. */
export function recordOfTeam(room: Room, team: Team): GameRecord {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    rules: room.rules,
    scenario: room.reference,
    seed: seedOf(room),
    turns: team.turns.map((turn) => turn.record),
  };
}

/** The records of all teams with names for their files: "team-03.bothhands.json". */
export function recordsOf(
  room: Room,
): readonly { readonly file: string; readonly record: GameRecord }[] {
  return Object.values(room.teams).map((team) => ({
    file: `team-${String(team.number).padStart(2, '0')}${FILE_ENDING}`,
    record: recordOfTeam(room, team),
  }));
}

interface Row {
  readonly room: Room;
  readonly team: Team;
  readonly name: string;
  readonly turn: TurnPart;
  readonly after: PathPoint | undefined;
}

const halfDays = ({ turn }: Row, hand: string): number =>
  turn.record.blocks.reduce((sum, it) => sum + (handOfBlock(it) === hand ? it.length : 0), 0);

const blockText = ({ start, length, action }: Block): string =>
  `${action.kind === 'delegate' ? `delegate:${action.task.kind}` : action.kind}@${start}+${length}`;

const rounded = (value: number | undefined): string =>
  value === undefined ? '' : String(Math.round(value * 1e6) / 1e6);

/** Columns of the table, one row a team and turn. `docs/workshop-table.md` describes each. */
const COLUMNS: readonly (readonly [string, (row: Row) => string | number])[] = [
  ['session', ({ room }) => room.code],
  ['team', ({ team }) => team.number],
  ['team_name', ({ name }) => name],
  ['robot', ({ team }) => team.robot ?? ''],
  ['turn', ({ turn }) => turn.turn],
  ['run_by', ({ turn }) => turn.by],
  ['stood_in', ({ turn }) => turn.stoodIn ?? ''],
  ['opened_at', ({ turn }) => new Date(turn.openedAt).toISOString()],
  ['ran_at', ({ turn }) => new Date(turn.ranAt).toISOString()],
  ['seconds', ({ turn }) => Math.round((turn.ranAt - turn.openedAt) / 100) / 10],
  ['management_half_days', (row) => halfDays(row, 'management')],
  ['leadership_half_days', (row) => halfDays(row, 'leadership')],
  ['blocks', ({ turn }) => turn.record.blocks.map(blockText).join(' ')],
  ['choices', ({ turn }) => turn.record.choices.map((it) => `${it.event}:${it.choice}`).join(' ')],
  [
    'expectations',
    ({ turn }) => turn.record.expectations.map((it) => `${it.figure}:${it.change}`).join(' '),
  ],
  ['injected', ({ turn }) => (turn.record.injected ?? []).map(injectedText).join(' ')],
  ['execution_capacity', ({ after }) => rounded(after?.executionCapacity)],
  ['adaptability', ({ after }) => rounded(after?.adaptability)],
  ['value', ({ after }) => rounded(after?.value)],
  ['total_value', ({ after }) => rounded(after?.totalValue)],
  ['cash', ({ after }) => rounded(after?.cash)],
  ['danger_chaos', ({ after }) => rounded(after?.chaos)],
  ['danger_stagnation', ({ after }) => rounded(after?.stagnation)],
  ['danger_insolvent', ({ after }) => rounded(after?.insolvent)],
  ['ended', ({ team, turn }) => endedIn(team, turn.turn)],
  ['score', ({ team, turn }) => (endedIn(team, turn.turn) === '' ? '' : scoreOf(team))],
  ['fingerprint', ({ turn }) => turn.record.fingerprint],
];

const injectedText = (it: NonNullable<TurnPart['record']['injected']>[number]): string =>
  it.kind === 'event' ? it.event : `"${it.title}"`;

const endedIn = ({ game }: Team, turn: number): string =>
  game.state.ended && game.state.ended.turn === turn ? game.state.ended.kind : '';

const scoreOf = ({ game }: Team): string => rounded(game.state.ended?.score);

/** One cell: quoted where it must be, and never a formula for a spreadsheet. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table of a session in CSV, one row a team and turn. `nameOf` gives the name that a team is shown by. */
export function tableOf(room: Room, nameOf: (team: Team) => string): string {
  const lines = [COLUMNS.map(([name]) => name).join(',')];
  for (const team of Object.values(room.teams)) {
    for (const turn of team.turns) {
      const row = { room, team, name: nameOf(team), turn, after: team.path[turn.turn] };
      lines.push(COLUMNS.map(([, of]) => cell(of(row))).join(','));
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Names of the columns, in their order. */
export const TABLE_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);
