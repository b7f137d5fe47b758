import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fingerprint, RULES_VERSION, startGame } from '../../src/engine/index.ts';
import { play, policyNamed } from '../../src/policies/index.ts';
import { legalDecision, type RawTurn } from './decisions.ts';
import { next } from './playing.ts';
import { SETTINGS } from './settings.ts';

/*
 * One short game for each setting, turn by turn. A change here is a change of the rules: old records
 * no longer replay. Raise RULES_VERSION in src/engine/state.ts with it (once a version has been
 * given out), and then write the file anew:
 *
 *   UPDATE_GOLDEN=1 npx vitest run tests/engine/golden.test.ts
 */

const FILE = fileURLToPath(new URL('./golden.json', import.meta.url));

interface Golden {
  readonly rules: number;
  readonly games: Readonly<Record<string, readonly string[]>>;
}

/** Decisions that use every action, made from a fixed sequence of numbers. */
function everyAction(turn: number): RawTurn {
  const blocks = Array.from({ length: 6 }, (_, n) => ({
    gap: 0,
    length: 1 + ((turn + n) % 2),
    kind: (turn * 6 + n) % 22,
    a: turn * 41 + n * 17,
    b: turn * 7 + n * 29,
    c: turn * 13 + n * 5,
  }));
  return { blocks, choices: [0, 0], expectations: [] };
}

/** Six turns with every action, from the opening. */
function mixed(setting: keyof typeof SETTINGS): string[] {
  let game = startGame(SETTINGS[setting], 'golden');
  const prints = [fingerprint(game.state)];
  for (let turn = 0; turn < 6 && !game.state.ended; turn++) {
    game = next(game, legalDecision(game, everyAction(turn))).after;
    prints.push(game.log.at(-1)?.fingerprint ?? '');
  }
  return prints;
}

/** A whole game by the two-handed policy: the last fingerprint of every fourth turn. */
function whole(setting: keyof typeof SETTINGS): string[] {
  const policy = policyNamed('both-hands');
  if (!policy) throw new Error('no policy');
  const { log } = play(SETTINGS[setting], 'golden', policy).last;
  return log.filter((_, turn) => turn % 4 === 3).map((it) => it.fingerprint);
}

const games: Record<string, string[]> = {};
for (const setting of Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]) {
  games[`${setting}, every action`] = mixed(setting);
  games[`${setting}, both hands`] = whole(setting);
}

if (process.env.UPDATE_GOLDEN) {
  const golden: Golden = { rules: RULES_VERSION, games };
  writeFileSync(FILE, `${JSON.stringify(golden, null, 2)}\n`);
}

describe('golden games', () => {
  const golden = JSON.parse(readFileSync(FILE, 'utf8')) as Golden;

  it('are of this version of the rules', () => {
    expect(golden.rules).toBe(RULES_VERSION);
  });

  it.each(Object.keys(games))('%s', (name) => {
    // The first fingerprint that differs names the turn.
    expect(games[name]).toEqual(golden.games[name]);
  });
});
