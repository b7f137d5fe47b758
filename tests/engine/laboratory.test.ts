import { expect, it } from 'vitest';
import {
  advance,
  COEFFICIENTS,
  fingerprint,
  LOOPS,
  openLaboratory,
  passTurn,
  REST,
  startGame,
} from '../../src/engine/index.ts';
import { STABLE } from './settings.ts';

/** The laboratory runs the rules of the game, and only what it is told to hold stands still. */

it('passes the same turn as a game', () => {
  const step = advance(startGame(STABLE, 'lab'), REST);
  if (!step.ok) throw new Error(step.refusal.code);
  const lab = openLaboratory(STABLE, 'lab');
  passTurn(lab, REST);
  expect(fingerprint(lab.game.state)).toBe(fingerprint(step.game.state));
});

it('runs other coefficients without touching those of the game', () => {
  const coefficients = { ...COEFFICIENTS, clarityDecay: 0 };
  const lab = openLaboratory(STABLE, 'lab', { coefficients });
  const usual = openLaboratory(STABLE, 'lab');
  passTurn(lab, REST);
  passTurn(usual, REST);
  expect(lab.game.state.teams[0]?.clarity).toBe(STABLE.teams[0]?.clarity);
  expect(usual.game.state.teams[0]?.clarity).toBeLessThan(STABLE.teams[0]?.clarity as number);
});

it.each(LOOPS)('holds %s still, and lets it move otherwise', (loop) => {
  const read = (isolate: readonly (typeof loop)[]): string => {
    const lab = openLaboratory(STABLE, 'lab', { isolate });
    const { people, teams, organization, player } = lab.game.state;
    const seen = (): string =>
      JSON.stringify([
        loop === 'heading' ? [people.x, people.y] : people[loop as 'strain'],
        loop === 'process' && teams.map((it) => [it.processX, it.processY]),
        teams.map((it) => it[loop as 'trust']),
        organization[loop as 'vision'],
        loop === 'player' && player,
      ]);
    const before = seen();
    passTurn(lab, REST);
    return before === seen() ? 'still' : 'moved';
  };
  expect(read([loop])).toBe('still');
});
