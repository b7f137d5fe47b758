import type { Coefficients } from './coefficients.ts';
import { clamp } from './exact.ts';
import type { Warning } from './report.ts';
import { worthLeft } from './score.ts';
import type { DangerKind, Ending, EndingKind } from './state.ts';
import { DANGERS, type Worth } from './state.ts';
import type { Work } from './work.ts';

/** A warning stands at least this many turns before a collapse. */
export const TURNS_OF_WARNING = 2;

/** What presses toward each collapse this week, by cause, each 0..1; their sum is the severity. */
interface Pressures {
  readonly chaos: {
    readonly reliability: number;
    readonly strain: number;
    readonly backlog: number;
  };
  readonly stagnation: { readonly fit: number; readonly adaptability: number };
  readonly insolvent: { readonly cash: number };
}

function pressures(work: Work): Pressures {
  const { c, s, setup } = work;
  const g = s.gauges;
  const o = s.organization;
  const off = clamp((c.stagnationFit - g.fit) / 0.45, 0, 1);
  const weekly = o.costs - o.revenue;
  const runway = weekly > 0 ? o.cash / weekly : 1000;
  const enough = c.runwayTurns * setup.weeksPerTurn;
  return {
    chaos: {
      reliability: 0.6 * clamp((c.chaosReliability - g.reliability) / 0.35, 0, 1),
      strain: 0.3 * clamp((g.strain - c.chaosStrain) / 0.35, 0, 1),
      backlog: 0.3 * clamp((g.backlog - 2.5) / 8, 0, 1),
    },
    stagnation: {
      fit: 0.7 * off,
      adaptability:
        off > 0 ? 0.3 * clamp((c.stagnationAdaptability - g.adaptability) / 0.3, 0, 1) : 0,
    },
    insolvent: {
      cash: o.cash < 0 ? 1 : runway < enough ? 0.3 + 0.7 * (1 - runway / enough) : 0,
    },
  };
}

/** Moves every danger by a week: up with what presses, down where nothing does. */
export function moveDangers(work: Work): void {
  const { danger } = work.s;
  const { chaos, stagnation, insolvent } = pressures(work);
  const disorder = chaos.reliability + chaos.strain + chaos.backlog;
  danger.chaos = drifted(danger.chaos, disorder, work.c);
  danger.stagnation = drifted(danger.stagnation, stagnation.fit + stagnation.adaptability, work.c);
  danger.insolvent = drifted(danger.insolvent, insolvent.cash, work.c);
}

function drifted(danger: number, severity: number, c: Coefficients): number {
  const change =
    severity > 0.25 ? c.dangerRate * (severity - 0.1) : -c.dangerRecovery * (1 - severity * 2);
  return clamp(danger + change, 0, 1);
}

const WARNED = {
  chaos: 'chaosWarned',
  stagnation: 'stagnationWarned',
  insolvent: 'insolventWarned',
} as const satisfies Record<DangerKind, string>;

/** Causes that press toward a collapse this week, the heaviest first. */
function causesOf(parts: Readonly<Record<string, number>>): string[] {
  return Object.entries(parts)
    .filter((entry) => entry[1] > 0.02)
    .sort((one, other) => other[1] - one[1])
    .map((entry) => entry[0]);
}

/**
 * At the end of a turn: raises and clears warnings. Returns what is new. Where nothing presses any
 * more the danger is falling already, and there would be no cause to tell: no warning is raised.
 */
export function warn(work: Work): { warned: Warning[]; cleared: DangerKind[] } {
  const { c, s } = work;
  const now = pressures(work);
  const warned: Warning[] = [];
  const cleared: DangerKind[] = [];
  for (const kind of DANGERS) {
    const key = WARNED[kind];
    const stands = s.danger[key] >= 0;
    if (!stands && s.danger[kind] >= c.dangerWarning) {
      const causes = causesOf(now[kind]);
      if (causes.length === 0) continue;
      s.danger[key] = s.turn;
      warned.push({ kind, deadline: s.turn + TURNS_OF_WARNING, causes });
    } else if (stands && s.danger[kind] < c.dangerWarning * 0.7) {
      s.danger[key] = -1;
      cleared.push(kind);
    }
  }
  return { warned, cleared };
}

/** At the end of a turn: the ending that has come, or null. A collapse comes only after its warning has stood. */
export function endingOf(work: Work): Ending | null {
  const { s, setup } = work;
  let worst: DangerKind | null = null;
  for (const kind of DANGERS) {
    const since = s.danger[WARNED[kind]];
    if (since < 0 || s.turn < since + TURNS_OF_WARNING) continue;
    const due = kind === 'insolvent' ? s.organization.cash < 0 : s.danger[kind] >= 1;
    if (due && (worst === null || s.danger[kind] > s.danger[worst])) worst = kind;
  }
  if (worst !== null) return ending(work, worst);
  if (s.turn < setup.turns) return null;
  return ending(work, thrives(work) ? 'thriving' : 'sustained');
}

/** Thriving: it runs, it points where the market is, it could turn again, and it can pay. */
function thrives(work: Work): boolean {
  const { gauges: g, organization: o, danger } = work.s;
  return (
    g.reliability > 0.88 &&
    g.fit > 0.8 &&
    g.adaptability > 0.45 &&
    g.strain < 0.5 &&
    o.cash > 0 &&
    danger.chaos < 0.35 &&
    danger.stagnation < 0.35
  );
}

const NOTHING: Worth = { capacity: 0, adaptability: 0, people: 0, cash: 0 };

function ending(work: Work, kind: EndingKind): Ending {
  const { s } = work;
  const worth = kind === 'sustained' || kind === 'thriving' ? worthLeft(work) : { ...NOTHING };
  const left = Math.max(0, worth.capacity + worth.adaptability + worth.people + worth.cash);
  return {
    kind,
    turn: s.turn,
    week: s.week,
    value: s.totals.value,
    legacy: left,
    score: s.totals.value + left,
    worth,
  };
}
