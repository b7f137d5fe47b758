import { describe, expect, it } from 'vitest';
import {
  FIGURES,
  type Figure,
  type Game,
  type LedgerEntry,
  type State,
} from '../../src/engine/index.ts';
import { POLICIES, play } from '../../src/policies/index.ts';
import { facing, people } from './experiments.ts';
import { SETUPS } from './setups.ts';

/** The reasons of every figure add up to its change, and few of them are interplay. */

const HEADINGS = ['followership', 'fit'] as const;

/** Figures of a team that the ledger explains, read from a state. */
function teamFigure(state: State, t: number, figure: Figure): number | null {
  const team = state.teams[t];
  if (!team) return null;
  switch (figure) {
    case 'structure':
    case 'clarity':
    case 'trust':
    case 'pressure':
    case 'backlog':
    case 'debt':
    case 'resistance':
    case 'reliability':
      return team[figure];
    case 'commitment':
    case 'strain':
    case 'skill':
      return people(t, figure)(state);
    case 'followership': {
      const { declared, directionX, directionY } = state.organization;
      return declared ? facing(t, directionX, directionY)(state) : 0;
    }
    case 'fit': {
      const { market, week } = state;
      return facing(t, market.x[week] as number, market.y[week] as number)(state);
    }
    default:
      return null;
  }
}

/** Figures of the organization that the ledger explains. */
function wholeFigure({ gauges, organization, player }: State, figure: Figure): number | null {
  if (figure === 'load') return player.load;
  if (figure in gauges && figure !== 'output') return gauges[figure as keyof typeof gauges];
  if (figure in organization) return Number(organization[figure as keyof typeof organization]);
  return null;
}

interface Account {
  readonly figure: Figure;
  readonly team: number;
  readonly change: number;
  readonly entries: readonly LedgerEntry[];
}

function accountsOf(before: State, after: State, ledger: readonly LedgerEntry[]): Account[] {
  const accounts: Account[] = [];
  for (let team = -1; team < after.teams.length; team++) {
    for (const figure of FIGURES) {
      const read = (s: State) => (team < 0 ? wholeFigure(s, figure) : teamFigure(s, team, figure));
      const was = read(before);
      const is = read(after);
      const entries = ledger.filter((it) => it.figure === figure && it.team === team);
      if (was !== null && is !== null) accounts.push({ figure, team, change: is - was, entries });
    }
  }
  return accounts;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Entries below a millionth are left out of a report, and there may be some of them. */
const LEFT_OUT = 2e-5;

/** Every account of some games by every policy. */
const accounts: Account[] = Object.entries(SETUPS).flatMap(([name, setup]) =>
  POLICIES.flatMap((policy) => {
    const { games, reports } = play(setup, `ledger/${name}`, policy);
    return reports.flatMap((report, turn) =>
      accountsOf((games[turn] as Game).state, (games[turn + 1] as Game).state, report.ledger),
    );
  }),
);

describe('the ledger of a turn', () => {
  it.each(FIGURES)('gives reasons for %s that add up to its change', (figure) => {
    const wrong = accounts.filter(
      (it) =>
        it.figure === figure &&
        !(Math.abs(sum(it.entries.map(({ amount }) => amount)) - it.change) < LEFT_OUT),
    );
    expect(wrong).toEqual([]);
  });

  it('explains most of what it books by causes and little by their interplay', () => {
    const shares: Record<string, number> = {};
    for (const figure of FIGURES) {
      for (const whole of [true, false]) {
        const of = accounts.filter((it) => it.figure === figure && it.team < 0 === whole);
        const amounts = of.flatMap((it) => it.entries);
        const all = sum(amounts.map((it) => Math.abs(it.amount)));
        if (all === 0) continue;
        const interplay = amounts.filter((it) => it.cause === 'interplay');
        shares[`${figure} of ${whole ? 'all' : 'teams'}`] =
          sum(interplay.map((it) => Math.abs(it.amount))) / all;
      }
    }
    for (const [name, share] of Object.entries(shares)) expect(share, name).toBeLessThan(0.25);
    expect(shares).toHaveProperty('fit of all');
  });

  it('names no reason twice', () => {
    const twice = accounts.filter(
      ({ entries }) => new Set(entries.map((it) => it.cause)).size < entries.length,
    );
    expect(twice.map(({ figure, team }) => `${figure} of ${team}`)).toEqual([]);
  });

  it('books headings of teams wherever it books those of the organization', () => {
    for (const figure of HEADINGS) {
      expect(accounts.some((it) => it.figure === figure && it.team >= 0)).toBe(true);
    }
  });
});
