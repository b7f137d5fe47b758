import { ACTION_KINDS, ENDINGS } from '../engine/index.ts';
import type { Balance, PolicyBalance, ScenarioBalance, Shares } from '../validity/index.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const points = (value: number, width = 0): string => value.toFixed(1).padStart(width);

function policyLine(name: string, it: PolicyBalance): string {
  const endings = ENDINGS.filter((kind) => it.endings[kind] > 0)
    .map((kind) => `${kind} ${percent(it.endings[kind])}`)
    .join(', ');
  const shown = name === 'oracle' ? 'oracle (knows the truth)' : name;
  return (
    `  ${shown.padEnd(25)} ${String(it.games).padStart(5)}  ${points(it.score.mean, 6)} ±` +
    `${points(it.score.error, 4)}  ${points(it.score.sd, 5)}  ${points(it.value.mean, 6)}  ${endings}`
  );
}

function sharesText(shares: Shares): string {
  return [...ACTION_KINDS]
    .sort((one, other) => shares[other] - shares[one])
    .map((kind) => `${kind} ${(100 * shares[kind]).toFixed(1)}`)
    .join(', ');
}

function printScenario(it: ScenarioBalance): void {
  console.log(`\n${it.id}`);
  console.log('  policy                    games     score         sd   value  ended');
  for (const [name, policy] of Object.entries(it.policies)) console.log(policyLine(name, policy));
  const { plannerAhead, sequence, luck } = it;
  console.log(
    `  The planner is ${points(plannerAhead.mean)} ± ${points(plannerAhead.error)} ahead of ${it.bestFixed}.`,
  );
  if (sequence) {
    console.log(
      `  A fixed sequence, tuned to ${points(sequence.onTuned)} on ${sequence.tunedOn} seeds, reaches ` +
        `${points(sequence.score.mean)} on others: ${points(sequence.plannerAhead.mean)} ± ` +
        `${points(sequence.plannerAhead.error)} behind the planner.`,
    );
  }
  for (const name of ['planner', 'both-hands']) {
    const range = luck[name];
    if (range) {
      console.log(
        `  Luck alone: nine games in ten of ${name} end between ${points(range.low)} and ${points(range.high)}.`,
      );
    }
  }
  console.log(`  Half-days, %: ${sharesText(it.actionShare)}`);
  for (const { event, states, best, genuine, at } of it.dilemmas) {
    const answers = Object.entries(best)
      .map(([choice, share]) => `${choice} ${percent(share)}`)
      .join(', ');
    const verdict = genuine ? 'dilemma' : 'no dilemma';
    console.log(
      `  ${event}: ${verdict}; best in ${states} states: ${answers} (by ${points(at)} on average)`,
    );
  }
}

/** Prints the balance for people. */
export function printBalance(balance: Balance): void {
  console.log(
    `Balance under rules ${balance.rules}: ${balance.seeds} games of each policy in each scenario, ` +
      `${balance.plannerSeeds} of the planner`,
  );
  for (const scenario of balance.scenarios) printScenario(scenario);
  console.log('\nThe planner over all scenarios');
  console.log(`  Half-days, %: ${sharesText(balance.actionShare)}`);
  const { management, leadership } = balance.handShare;
  console.log(`  Hands: management ${percent(management)}, leadership ${percent(leadership)}`);
  console.log('\nPlay must be rich');
  for (const { says, found, met } of balance.findings) {
    console.log(`  ${met ? 'yes' : 'NO '}  ${says}: ${found}`);
  }
}
