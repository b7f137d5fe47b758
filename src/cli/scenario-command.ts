import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fault, Scenario } from '../scenario/index.ts';
import { digest, nearestName, publishedSchema } from '../scenario/index.ts';
import { readScenarioFile, SCHEMA_FILE, scenarioFiles, shownPath } from './scenario-files.ts';

const HELP = `Scenario files: list them, check them, publish their schema.

  npm run scenario -- list             the bundled scenarios
  npm run scenario -- check [FILE...]  every fault by file, line and path; all bundled files when none is named
  npm run scenario -- schema           rewrites scenarios/scenario.schema.json
  npm run scenario -- schema --check   only says whether that file is current

  --json   list, check: one JSON value instead of text
  --help   this text

Ends with 0 when all is well, 1 when a file has faults, 2 when the command line is not understood.`;

const COMMANDS = ['list', 'check', 'schema'] as const;
type Command = (typeof COMMANDS)[number];

/** Where a command writes; lines without their ends. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

interface Line {
  readonly command: Command;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly check: boolean;
}

/** A fault in the lines of a terminal. */
export function faultLines(file: string, fault: Fault): string[] {
  const place = fault.line === undefined ? '' : `:${fault.line}:${fault.column ?? 1}`;
  return [
    `${file}${place}${fault.path === '' ? '' : `  ${fault.path}`}`,
    `  expected  ${fault.expected}`,
    `  found     ${fault.found}`,
    `  remedy    ${fault.remedy}`,
  ];
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function list(line: Line, { out, err }: Output): number {
  const read = scenarioFiles().map((file) => ({ file, parsed: readScenarioFile(file) }));
  const scenarios: Scenario[] = [];
  const faulty: string[] = [];
  for (const { file, parsed } of read) {
    if (parsed.ok) scenarios.push(parsed.scenario);
    else faulty.push(shownPath(file));
  }
  scenarios.sort((a, b) => a.order - b.order);
  const rows = scenarios.map((scenario) => ({
    id: scenario.id,
    title: scenario.title,
    difficulty: scenario.difficulty,
    turns: scenario.time.turns,
    weeksPerTurn: scenario.time.weeksPerTurn,
    people: scenario.teams.reduce((sum, team) => sum + team.people.size, 0),
    teams: scenario.teams.length,
    digest: digest(scenario),
  }));
  if (line.json) out(JSON.stringify(rows, null, 2));
  else {
    const width = Math.max(0, ...rows.map((row) => row.id.length));
    for (const row of rows) {
      const size = `${row.turns} x ${row.weeksPerTurn} weeks`.padEnd(13);
      const people = `${plural(row.people, 'person').replace('persons', 'people')}, ${plural(row.teams, 'team')}`;
      out(
        `${row.id.padEnd(width)}  ${row.difficulty.padEnd(9)}  ${size}  ${people.padEnd(18)}  ${row.title}`,
      );
    }
  }
  for (const file of faulty) err(`${file} has faults: npm run scenario -- check ${file}`);
  return faulty.length === 0 ? 0 : 1;
}

function check(line: Line, { out }: Output): number {
  const files = line.files.length > 0 ? line.files : scenarioFiles();
  const results = files.map((path) => {
    const parsed = readScenarioFile(path);
    return { file: shownPath(path), faults: parsed.ok ? [] : parsed.faults };
  });
  const faults = results.reduce((sum, result) => sum + result.faults.length, 0);
  if (line.json) out(JSON.stringify(results, null, 2));
  else {
    for (const result of results) {
      if (result.faults.length === 0) out(`${result.file}: no faults`);
      for (const fault of result.faults)
        for (const text of faultLines(result.file, fault)) out(text);
    }
    if (faults > 0)
      out(
        `${plural(faults, 'fault')} in ${plural(results.filter((r) => r.faults.length > 0).length, 'file')}.`,
      );
  }
  return faults > 0 ? 1 : 0;
}

function committedSchema(): string | null {
  try {
    return readFileSync(SCHEMA_FILE, 'utf8');
  } catch {
    return null;
  }
}

function schema(line: Line, { out, err }: Output): number {
  const text = publishedSchema();
  const current = committedSchema() === text;
  const file = shownPath(SCHEMA_FILE);
  if (line.check && !current) {
    err(`${file} is not current. Rewrite it: npm run scenario -- schema`);
    return 1;
  }
  if (!current) writeFileSync(SCHEMA_FILE, text);
  out(current ? `${file} is current.` : `${file} is rewritten.`);
  return 0;
}

/** The command line, or what is wrong with it. */
function understand(args: readonly string[]): Line | string {
  const parsed = ((): ReturnType<typeof parse> | string => {
    try {
      return parse(args);
    } catch (error) {
      return error instanceof Error
        ? (error.message.split('. ')[0] ?? error.message)
        : String(error);
    }
  })();
  if (typeof parsed === 'string') return `${parsed}.`;
  const [name, ...files] = parsed.positionals;
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined) {
    const near = name === undefined ? null : nearestName(name, COMMANDS);
    if (name?.endsWith('.json')) return `Say what to do with ${basename(name)}: check ${name}`;
    return `There is no command "${name}". ${near === null ? `There are: ${COMMANDS.join(', ')}.` : `Did you mean "${near}"?`}`;
  }
  if (command !== 'check' && files.length > 0)
    return `"${command}" takes no file, but got "${files[0]}".`;
  const { json = false, check: only = false } = parsed.values;
  if (only && command !== 'schema') return '--check belongs to "schema".';
  if (json && command === 'schema') return '"schema" writes a file and has no --json.';
  return { command, files, json, check: only };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, check: { type: 'boolean' } },
  });
}

/** Runs `npm run scenario` with these arguments; gives the exit code. */
export function runScenario(args: readonly string[], output: Output): number {
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    output.out(HELP);
    return 0;
  }
  const line = understand(args);
  if (typeof line === 'string') {
    output.err(line);
    output.err('Help: npm run scenario -- --help');
    return 2;
  }
  switch (line.command) {
    case 'list':
      return list(line, output);
    case 'check':
      return check(line, output);
    case 'schema':
      return schema(line, output);
  }
}
