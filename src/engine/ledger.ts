/**
 * The ledger keeps a reason for every change: which figure of which team moved by how much, and why.
 * Rollouts pass none and pay nothing for it.
 */
export const FIGURES = [
  'structure',
  'clarity',
  'trust',
  'pressure',
  'backlog',
  'debt',
  'commitment',
  'strain',
  'skill',
  'followership',
  'fit',
  'coherence',
  'output',
  'value',
  'reliability',
  'resistance',
  'vision',
  'ambiguity',
  'ambition',
  'complexity',
  'cash',
  'revenue',
  'reputation',
  'executionCapacity',
  'adaptability',
  'load',
  /** Error of what is known of the market's heading, radians. */
  'marketError',
] as const;
export type Figure = (typeof FIGURES)[number];

export const CAUSES = [
  'set-goals',
  'build-process',
  'redesign-process',
  'hire',
  'develop-people',
  'solve-root-problem',
  'allocate-resources',
  'hold-accountable',
  'plan-scope',
  'delegate',
  'set-direction',
  'sense-market',
  'listen',
  'make-meaning',
  'align-interests',
  'inspire',
  'navigate-politics',
  'model-behaviour',
  'coach-leader',
  'event',
  'decay',
  'promises-kept',
  'promises-broken',
  'whiplash',
  'pressure',
  'pressure-without-trust',
  'cynicism',
  'unheard',
  'micromanaging',
  'overload',
  'backlog',
  'debt',
  'ambiguity',
  'meaning',
  'manager',
  'trust',
  'vision',
  'direction',
  'other-leader',
  'compliance',
  'colleagues',
  'word-of-mouth',
  'process-habit',
  'goals',
  'customers',
  'noise',
  'newcomers',
  'leavers',
  'market',
  'disagreement',
  'strain',
  'recovery',
  'corners-cut',
  'slack',
  'structure',
  'clarity',
  'commitment',
  'coordination',
  'skill',
  'improvement-time',
  'disruption',
  'headcount',
  'growth',
  'work-arriving',
  'work-done',
  'payroll',
  'sales',
  'capacity',
  'fit',
  'variety',
  'listening',
  'rigidity',
  'rest',
  'half-days',
  'interplay',
] as const;
export type Cause = (typeof CAUSES)[number];

export interface LedgerEntry {
  readonly figure: Figure;
  /** Index of the team, or -1 for the organization. */
  readonly team: number;
  readonly cause: Cause;
  /** Change over the turn, in the figure's own unit. */
  readonly amount: number;
}

const FIGURE_INDEX: Readonly<Record<Figure, number>> = indexOf(FIGURES);
const CAUSE_INDEX: Readonly<Record<Cause, number>> = indexOf(CAUSES);

function indexOf<T extends string>(names: readonly T[]): Record<T, number> {
  const index = {} as Record<T, number>;
  for (let i = 0; i < names.length; i++) index[names[i] as T] = i;
  return index;
}

/** An open ledger for `teams` teams. */
export interface Ledger {
  readonly teams: number;
  readonly amounts: Float64Array;
}

export function openLedger(teams: number): Ledger {
  return { teams, amounts: new Float64Array((teams + 1) * FIGURES.length * CAUSES.length) };
}

/** Books a change of a figure of a team (-1 = the organization). */
export function book(
  ledger: Ledger,
  figure: Figure,
  team: number,
  cause: Cause,
  amount: number,
): void {
  const at =
    ((team + 1) * FIGURES.length + FIGURE_INDEX[figure]) * CAUSES.length + CAUSE_INDEX[cause];
  ledger.amounts[at] = (ledger.amounts[at] as number) + amount;
}

/** All entries that are not negligible, in a fixed order: team, figure, cause. */
export function entriesOf(ledger: Ledger, least = 1e-6): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let at = 0;
  for (let team = -1; team < ledger.teams; team++) {
    for (const figure of FIGURES) {
      for (const cause of CAUSES) {
        const amount = ledger.amounts[at++] as number;
        if (amount > least || amount < -least) entries.push({ figure, team, cause, amount });
      }
    }
  }
  return entries;
}

/** What each cause did to a figure: one row a cause, amounts by team, the organization first. */
export function amountsOf(ledger: Ledger, figure: Figure): { cause: Cause; amounts: number[] }[] {
  return CAUSES.map((cause, c) => {
    const amounts: number[] = [];
    for (let team = -1; team < ledger.teams; team++) {
      const at = ((team + 1) * FIGURES.length + FIGURE_INDEX[figure]) * CAUSES.length + c;
      amounts.push(ledger.amounts[at] as number);
    }
    return { cause, amounts };
  });
}

/** The amounts of a figure of a team (-1 = the organization), one for each of `CAUSES`: a view, no copy. */
export function rowOf(ledger: Ledger, figure: Figure, team: number): Float64Array {
  const at = ((team + 1) * FIGURES.length + FIGURE_INDEX[figure]) * CAUSES.length;
  return ledger.amounts.subarray(at, at + CAUSES.length);
}

/** Books what the reasons for a figure of a team (-1 = the organization) leave unexplained: by their interplay. */
export function settle(
  ledger: Ledger,
  figure: Figure,
  change: number,
  team = -1,
  cause: Cause = 'interplay',
): void {
  let explained = 0;
  for (const amount of rowOf(ledger, figure, team)) explained += amount;
  book(ledger, figure, team, cause, change - explained);
}
