import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario/index.ts';
import type { Balance } from '../validity/index.ts';
import { SCENARIO_FOLDER, shownPath } from './scenario-files.ts';

/** Policies whose results a player is shown as par. */
const SHOWN = ['idle', 'manager', 'leader', 'halves', 'both-hands', 'planner'] as const;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Writes what the reference policies reached into the bundled scenario files, and touches nothing else there. */
export function writePar(scenarios: readonly Scenario[], balance: Balance): void {
  for (const scenario of scenarios) {
    const found = balance.scenarios.find((it) => it.id === scenario.id);
    if (!found) continue;
    const file = join(SCENARIO_FOLDER, `${scenario.id}.json`);
    const policies = SHOWN.flatMap((name) => {
      const policy = found.policies[name];
      // One number of games stands for all of them, so who played fewer is left out.
      if (!policy || policy.games < balance.seeds) return [];
      const { value, score } = policy;
      const par = `{ "value": ${rounded(value.mean)}, "score": ${rounded(score.mean)} }`;
      return [`      "${name}": ${par}`];
    });
    const par = [
      '"par": {',
      `    "rules": ${balance.rules},`,
      `    "seeds": ${balance.seeds},`,
      '    "policies": {',
      policies.join(',\n'),
      '    }',
      '  }',
    ].join('\n');
    writeFileSync(file, withPar(readFileSync(file, 'utf8'), par));
    console.error(`par written: ${shownPath(file)}`);
  }
}

/** The text of a scenario with another par: in its place where there is one, else before the names. */
export function withPar(text: string, par: string): string {
  const old = /"par": \{[\s\S]*?\n {2}\}/;
  if (old.test(text)) return text.replace(old, par);
  return text.replace(/\n {2}"names": \[/, (found) => `\n  ${par},${found}`);
}
