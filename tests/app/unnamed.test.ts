import { expect, test } from 'vitest';
import { withNames } from '../../src/app/workshop/unnamed.ts';
import { viewFor } from '../../src/room/index.ts';
import { beside, guest, must, table } from '../room/rooms.ts';

test('teams and people without a name are called by their number, and names stay', () => {
  const at = table({ seatsPerTeam: 2 });
  const seat = must(at, guest('a'), { kind: 'join' });
  must(at, guest('b'), { kind: 'join', name: '#7 is a name', team: 't1' });
  const view = viewFor(at.room, { role: 'seat', seat }, beside(at));
  const named = withNames(view);
  expect(named.me?.name).toBe('Person 1');
  expect(named.team?.name).toBe('Team 1');
  expect(named.team?.members.map((one) => one.name)).toEqual(['Person 1', '#7 is a name']);
  expect(withNames(view).team).toBe(named.team);
  expect(named.game).toBe(view.game);
});
