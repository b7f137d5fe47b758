import { ACTION_KINDS, type ActionKind } from '../../engine/index.ts';
import type { Finding, HandShares, ScenarioBalance, Shares } from './balance.ts';
import { RICH } from './balance.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const points = (value: number): string => value.toFixed(1);

/** What *play must be rich* demands, held against what was measured. */
export function findingsOf(
  scenarios: readonly ScenarioBalance[],
  shares: Shares,
  hands: HandShares,
): Finding[] {
  const order = [...ACTION_KINDS].sort((one, other) => shares[other] - shares[one]);
  const most = order[0] as ActionKind;
  const least = order[order.length - 1] as ActionKind;
  const rare = order.filter((kind) => shares[kind] < RICH.leastAction);
  return [
    {
      says: `no action takes more than ${percent(RICH.mostAction)} of the planner's half-days`,
      found: `${most} ${percent(shares[most])}`,
      met: shares[most] <= RICH.mostAction,
    },
    {
      says: `every action takes at least ${percent(RICH.leastAction)}`,
      found: (rare.length > 0 ? rare : [least])
        .map((kind) => `${kind} ${percent(shares[kind])}`)
        .join(', '),
      met: rare.length === 0,
    },
    {
      says: `each hand takes ${percent(RICH.leastHand)} to ${percent(RICH.mostHand)}`,
      found: `management ${percent(hands.management)}`,
      met: hands.management >= RICH.leastHand && hands.management <= RICH.mostHand,
    },
    ...scenarios.flatMap(findingsIn),
  ];
}

function findingsIn(it: ScenarioBalance): Finding[] {
  const { id, plannerAhead, bestFixed, sequence, dilemmas } = it;
  const genuine = dilemmas.filter((dilemma) => dilemma.genuine).length;
  const findings: Finding[] = [
    {
      says: `${id}: the planner beats the best fixed policy`,
      found: `${points(plannerAhead.mean)} ± ${points(plannerAhead.error)} above ${bestFixed}`,
      met: plannerAhead.mean - plannerAhead.error > 0,
    },
    {
      says: `${id}: both hands score best among the fixed policies`,
      found: bestFixed,
      met: bestFixed === 'both-hands',
    },
  ];
  if (sequence) {
    findings.push({
      says: `${id}: a tuned fixed sequence loses to the planner, which looks`,
      found: `${points(sequence.plannerAhead.mean)} ± ${points(sequence.plannerAhead.error)} behind`,
      met: sequence.plannerAhead.mean - sequence.plannerAhead.error > 0,
    });
  }
  if (dilemmas.length > 0) {
    findings.push({
      says: `${id}: at least ${RICH.dilemmas} events have no answer that is best in all states`,
      found: `${genuine} of ${dilemmas.length}`,
      met: genuine >= RICH.dilemmas,
    });
  }
  return findings;
}
