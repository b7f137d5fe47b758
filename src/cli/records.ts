/**
 * npm run records             writes the golden records of tests/records anew
 * npm run records -- --check  says which of them would change, and writes nothing
 *
 * Every bundled scenario, played once by every scripted policy, and besides: odd decisions, games
 * saved in mid-game, branches, a scenario of one's own. They pin down what the rules do: a
 * difference without a new rules version is a fault, one with it is reviewed like any other change.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FILE_ENDING } from '../record/index.ts';
import { goldenRecords } from './golden.ts';
import { loadScenarios, SCENARIO_FOLDER } from './scenario-files.ts';

const FOLDER = pathToFileURL(join(SCENARIO_FOLDER, '..', 'tests', 'records', '/'));
function main(check: boolean): number {
  if (!check) mkdirSync(FOLDER, { recursive: true });
  const texts = goldenRecords(loadScenarios().scenarios);
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
