import type { ActionKind, DangerKind, Outlook, TurnReport } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { hasText, t } from '../text/index.ts';
import { figureText } from './figures.ts';
import { handOfAction } from './hands.ts';
import { percent } from './numbers.ts';
import type { ReportWarning } from './report-model.ts';

/** Collapses in the order in which they are told. */
const KINDS: readonly DangerKind[] = ['insolvent', 'chaos', 'stagnation'];

/** What leads back from each danger, most effective first. */
const WAYS: Readonly<Record<DangerKind, readonly ActionKind[]>> = {
  chaos: ['plan-scope', 'solve-root-problem', 'build-process', 'model-behaviour'],
  stagnation: ['sense-market', 'set-direction', 'listen', 'redesign-process'],
  insolvent: ['plan-scope', 'solve-root-problem', 'sense-market'],
};
const MOST_WAYS = 3;

/** The warnings that stand after the last turn, those with the least time first. */
export function warningsOf(
  scenario: Scenario,
  reports: readonly TurnReport[],
  after: Outlook,
): readonly ReportWarning[] {
  const report = reports.at(-1);
  const standing = KINDS.flatMap((kind) => {
    if (sinceOf(after, kind) < 0) return [];
    // The causes were told when the warning was raised.
    const raised = reports
      .flatMap((one) => one.warned)
      .filter((one) => one.kind === kind)
      .at(-1);
    if (!raised) return [];
    const turnsLeft = Math.max(0, raised.deadline - after.turn);
    return [
      {
        kind,
        title: t(`report:warning.${kind}`),
        fresh: report?.warned.some((one) => one.kind === kind) ?? false,
        causes: raised.causes.flatMap((cause) => causeOf(cause, after)),
        ways: waysOf(scenario, kind),
        deadline:
          turnsLeft > 0
            ? t('report:warning.deadline', { count: turnsLeft, turn: raised.deadline })
            : t('report:warning.deadlineNow'),
        turnsLeft,
      },
    ];
  });
  return standing.sort((one, other) => one.turnsLeft - other.turnsLeft);
}

function sinceOf(after: Outlook, kind: DangerKind): number {
  const { chaosWarned, stagnationWarned, insolventWarned } = after.danger;
  return { chaos: chaosWarned, stagnation: stagnationWarned, insolvent: insolventWarned }[kind];
}

/** A cause as a sentence, with the figure where the player may know it. */
function causeOf(cause: string, after: Outlook): string[] {
  const key = `report:cause.${cause}`;
  if (!hasText(key)) return [];
  const values: Readonly<Record<string, string>> = {
    reliability: percent(after.gauges.reliability),
    backlog: figureText('backlog', after.gauges.backlog),
    cash: figureText('cash', Math.max(0, after.cash)),
  };
  return [t(key, { value: values[cause] ?? '' })];
}

function waysOf(scenario: Scenario, kind: DangerKind): ReportWarning['ways'] {
  const offered = WAYS[kind].filter(
    (action) => scenario.actions === undefined || scenario.actions.includes(action),
  );
  return offered.slice(0, MOST_WAYS).flatMap((action) => {
    const key = `report:way.${kind}.${action}`;
    if (!hasText(key)) return [];
    return [{ hand: handOfAction(action), action: t(`actions:${action}.name`), text: t(key) }];
  });
}
