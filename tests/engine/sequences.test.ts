import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  DANGERS,
  fingerprint,
  type Game,
  openRollout,
  REST,
  refuse,
  rollFrom,
  rollTurn,
  type Setup,
  startGame,
  TURNS_OF_WARNING,
} from '../../src/engine/index.ts';
import { rawGame } from './decisions.ts';
import { rolled } from './experiments.ts';
import { runs } from './fuzz.ts';
import { next, playRaw, saved } from './playing.ts';
import { faultsOf } from './ranges.ts';
import { SETUPS } from './setups.ts';

/** What holds in every organization whatever is decided. */
describe.each(Object.entries(SETUPS))('any decisions in "%s"', (_name, setup) => {
  it('keep every figure in its range and every heading a unit vector', () => {
    fc.assert(
      fc.property(rawGame, ({ seed, turns }) => {
        expect(faultsOf(startGame(setup, seed))).toEqual([]);
        for (const { after } of playRaw(setup, seed, turns)) expect(faultsOf(after)).toEqual([]);
      }),
      runs(7),
    );
  });

  it('give the same game again, from every save, and when rolled out', () => {
    fc.assert(
      fc.property(rawGame, ({ seed, turns }) => {
        const steps = playRaw(setup, seed, turns);
        let again: Game = startGame(JSON.parse(JSON.stringify(setup)), seed);
        for (const { before, decision, after } of steps) {
          again = next(again, decision).after;
          expect(again.log.at(-1)?.fingerprint).toBe(after.log.at(-1)?.fingerprint);
          const continued = next(saved(before), decision).after;
          expect(JSON.stringify(continued)).toBe(JSON.stringify(after));
          expect(fingerprint(rolled(before, decision))).toBe(after.log.at(-1)?.fingerprint);
        }
      }),
      runs(3),
    );
  });

  it('end by a collapse only after a warning that stood for two turns', () => {
    fc.assert(
      fc.property(rawGame, ({ seed, turns }) => {
        const steps = playRaw(setup, seed, turns);
        const since = new Map<string, number>();
        for (const { after, report } of steps) {
          for (const kind of report.cleared) since.delete(kind);
          for (const { kind, deadline, causes } of report.warned) {
            expect(since.has(kind)).toBe(false);
            expect(deadline).toBe(report.turn + TURNS_OF_WARNING);
            expect(causes.length).toBeGreaterThan(0);
            since.set(kind, report.turn);
          }
          for (const kind of DANGERS) {
            expect(after.state.danger[`${kind}Warned`]).toBe(since.get(kind) ?? -1);
          }
          const ended = after.state.ended;
          if (!ended || ended.kind === 'sustained' || ended.kind === 'thriving') continue;
          expect(ended.turn - (since.get(ended.kind) as number)).toBeGreaterThanOrEqual(2);
        }
      }),
      runs(7),
    );
  });

  it('are refused once the game is over', () => {
    fc.assert(
      fc.property(rawGame, ({ seed, turns }) => {
        const steps = playRaw(setup, seed, [...turns, ...turns, ...turns]);
        const last = steps.at(-1)?.after as Game;
        if (!last.state.ended) return;
        for (const decision of [REST, steps[0]?.decision ?? REST, null, 7, { blocks: 'x' }]) {
          const step = advance(last, decision as never);
          expect(step.ok).toBe(false);
          if (!step.ok) expect(step.refusal.code).toBe('game-over');
          expect(refuse(last, decision as never)?.code).toBe('game-over');
        }
        expect(last.state.openEvents).toEqual([]);
      }),
      runs(3),
    );
  });
});

describe('a planner', () => {
  it('may roll out turn after turn, and future after future, in one room', () => {
    fc.assert(
      fc.property(rawGame, ({ seed, turns }) => {
        const setup = SETUPS.stable as Setup;
        const steps = playRaw(setup, seed, turns);
        const start = startGame(setup, seed).state;
        const rollout = openRollout(setup, seed, start);
        for (const { decision, after } of steps) {
          const state = rollTurn(rollout, decision);
          expect(fingerprint(state)).toBe(after.log.at(-1)?.fingerprint);
        }
        const again = rollFrom(rollout, start);
        for (const { decision } of steps) rollTurn(rollout, decision);
        expect(fingerprint(again)).toBe(steps.at(-1)?.after.log.at(-1)?.fingerprint);
      }),
      runs(7),
    );
  });
});

/** The market and everybody's luck are drawn from the seed; decisions meet them, and never move them. */
describe.each(Object.entries(SETUPS))('luck in "%s"', (_name, setup) => {
  it('is the same whatever is decided', () => {
    fc.assert(
      fc.property(rawGame, rawGame, (one, other) => {
        const first = playRaw(setup, one.seed, one.turns);
        const second = playRaw(setup, one.seed, other.turns);
        const a = first.at(-1)?.after.state;
        const b = second.at(-1)?.after.state;
        if (!a || !b) return;
        expect(JSON.stringify(a.market)).toBe(JSON.stringify(b.market));
        // Whoever took the same slot as a replacement in the same turn has the same heading.
        first.forEach(({ after }, turn) => {
          const there = second[turn]?.after.state.people;
          if (!there) return;
          const { people } = after.state;
          people.slot.forEach((slot, i) => {
            const j = there.slot.indexOf(slot);
            if (j < 0 || people.tenure[i] !== 0 || there.tenure[j] !== 0) return;
            expect([people.x[i], people.y[i]]).toEqual([there.x[j], there.y[j]]);
          });
        });
      }),
      runs(3),
    );
  });
});
