import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Collection, Fault, ParsedScenario, Scenario } from '../scenario/index.ts';
import { collect, LONGEST, nearestName, parseScenario } from '../scenario/index.ts';

/** The folder of the bundled scenarios. */
export const SCENARIO_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../scenarios');

/** The published JSON Schema, beside the files that it describes. */
export const SCHEMA_FILE = join(SCENARIO_FOLDER, 'scenario.schema.json');

/** The scenario files of a folder, by name. */
export function scenarioFiles(folder = SCENARIO_FOLDER): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** The path of a file as one would type it from here. */
export function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}

function unreadable(expected: string, found: string, remedy: string): ParsedScenario {
  return { ok: false, faults: [{ path: '', expected, found, remedy }] };
}

function whyUnreadable(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES') return 'a file that may not be read';
  return error instanceof Error ? error.message : String(error);
}

/** Reads and checks one file; never throws. */
export function readScenarioFile(file: string): ParsedScenario {
  let text: string;
  try {
    const { size } = statSync(file);
    // UTF-8 takes at most four bytes a character, so this refuses only what is surely too long.
    if (size > 4 * LONGEST) {
      return unreadable(
        `a file of at most ${LONGEST} characters`,
        `${size} bytes`,
        'Shorten the file.',
      );
    }
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return unreadable('a file that can be read', whyUnreadable(error), 'Check the path.');
  }
  const parsed = parseScenario(text);
  return parsed.ok ? sameName(file, parsed.scenario) : parsed;
}

/** A scenario is found by the name of its file, so the two must not differ. */
function sameName(file: string, scenario: Scenario): ParsedScenario {
  const name = basename(file, '.json');
  if (scenario.id === name) return { ok: true, scenario };
  const fault: Fault = {
    path: 'id',
    expected: `the name of the file: "${name}"`,
    found: JSON.stringify(scenario.id),
    remedy: `Write "id": "${name}", or rename the file to ${scenario.id}.json.`,
  };
  return { ok: false, faults: [fault] };
}

/** The bundled scenarios, as the browser has them, for tools that run in Node alone. */
export function loadScenarios(folder = SCENARIO_FOLDER): Collection {
  return collect(
    scenarioFiles(folder).map((file) => ({
      file: shownPath(file),
      content: readFileSync(file, 'utf8'),
    })),
  );
}

/** A bundled scenario by its id, or any scenario by the path of its file. */
export function loadScenario(
  idOrFile: string,
):
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly message: string; readonly faults: readonly Fault[] } {
  const isFile = idOrFile.endsWith('.json') || /[/\\]/.test(idOrFile);
  const names = scenarioFiles().map((file) => basename(file, '.json'));
  if (!isFile && !names.includes(idOrFile)) {
    const near = nearestName(idOrFile, names);
    const hint = near === null ? '' : ` Did you mean "${near}"?`;
    return {
      ok: false,
      message: `There is no scenario "${idOrFile}".${hint} There are: ${names.join(', ')}.`,
      faults: [],
    };
  }
  const file = isFile ? idOrFile : join(SCENARIO_FOLDER, `${idOrFile}.json`);
  const parsed = readScenarioFile(file);
  if (parsed.ok) return parsed;
  return { ok: false, message: `${shownPath(file)} has faults.`, faults: parsed.faults };
}
