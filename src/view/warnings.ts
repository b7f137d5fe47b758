import type { DangerKind, Outlook, TurnReport } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { DANGER_KINDS } from './hands.ts';
import { listed } from './numbers.ts';

/** A warning that stands: what threatens, why, and until when. */
export interface WarningView {
  readonly kind: DangerKind;
  readonly title: string;
  readonly deadline: string;
  readonly turnsLeft: number;
  readonly causes: string;
  /** All of it as a sentence. */
  readonly label: string;
}

/** Turns that a warning stands at least before a collapse; a test holds it equal to the engine's. */
export const WARNING_TURNS = 2;

/** The warnings that stand now, the most urgent first. */
export function warningsOf(
  outlook: Outlook,
  reports: readonly TurnReport[],
): readonly WarningView[] {
  const since = {
    chaos: outlook.danger.chaosWarned,
    stagnation: outlook.danger.stagnationWarned,
    insolvent: outlook.danger.insolventWarned,
  };
  return DANGER_KINDS.filter((kind) => since[kind] >= 0)
    .map((kind) => warningView(kind, since[kind] + WARNING_TURNS, outlook.turn, reports))
    .sort((a, b) => a.turnsLeft - b.turnsLeft);
}

function warningView(
  kind: DangerKind,
  deadline: number,
  turn: number,
  reports: readonly TurnReport[],
): WarningView {
  const told = reports.flatMap((report) => report.warned).filter((one) => one.kind === kind);
  const names = (told.at(-1)?.causes ?? []).map((cause) => causeOf(cause));
  const turnsLeft = Math.max(0, deadline - turn);
  const title = t(`play:warning.${kind}`);
  const when =
    turnsLeft === 0
      ? t('play:warning.now')
      : t('play:warning.deadline', { turn: deadline, count: turnsLeft });
  const causes = names.length === 0 ? '' : t('play:warning.because', { causes: listed(names) });
  return {
    kind,
    title,
    deadline: when,
    turnsLeft,
    causes,
    label: `${title} ${when} ${causes}`.trim(),
  };
}

const KNOWN_CAUSES = ['reliability', 'strain', 'backlog', 'fit', 'adaptability', 'cash'] as const;

function causeOf(cause: string): string {
  const known = KNOWN_CAUSES.find((one) => one === cause);
  return known ? t(`play:warning.cause.${known}`) : cause;
}
