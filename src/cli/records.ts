/**
 * npm run records             writes the golden records of tests/records anew
 * npm run records -- --check  says which of them would change, and writes nothing
 *
 * Every bundled scenario, played once by every scripted policy. They pin down what the rules do: a
 * difference without a new rules version is a fault, one with it is reviewed like any other change.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { POLICIES, play } from '../policies/index.ts';
import { encodeRecord, FILE_ENDING, type FindScenario, recordOf } from '../record/index.ts';
import { compile } from '../scenario/index.ts';
import { loadScenarios, SCENARIO_FOLDER } from './scenario-files.ts';

const FOLDER = pathToFileURL(join(SCENARIO_FOLDER, '..', 'tests', 'records', '/'));
/** One seed for all: other games of the same scenario meet the same market. */
const SEED = 'GOLDEN';

function golden(): Map<string, string> {
  const { scenarios } = loadScenarios();
  const find: FindScenario = (id) => scenarios.find((scenario) => scenario.id === id) ?? null;
  const texts = new Map<string, string>();
  for (const scenario of scenarios) {
    const setup = compile(scenario);
    for (const policy of POLICIES) {
      const title = `${scenario.title}, played by ${policy.name}`;
      const { last } = play(setup, SEED, policy);
      const name = `${scenario.id}.${policy.name}${FILE_ENDING}`;
      texts.set(name, encodeRecord(recordOf(last, scenario, { title }, find)));
    }
  }
  return texts;
}

function main(check: boolean): number {
  if (!check) mkdirSync(FOLDER, { recursive: true });
  const texts = golden();
  const there = existsSync(FOLDER)
    ? readdirSync(FOLDER).filter((name) => name.endsWith(FILE_ENDING))
    : [];
  let differing = 0;
  for (const name of new Set([...there, ...texts.keys()])) {
    const text = texts.get(name);
    const file = new URL(name, FOLDER);
    const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (old === text) continue;
    differing++;
    console.log(`${text === undefined ? 'gone' : old === undefined ? 'new' : 'changed'}  ${name}`);
    if (check) continue;
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  console.log(`${texts.size} records, ${differing} ${check ? 'would change' : 'changed'}`);
  return check && differing > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.includes('--check'));
