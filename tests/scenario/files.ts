import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIO_FOLDER } from '../../src/cli/scenario-files.ts';
import { type ParsedScenario, parseScenario } from '../../src/scenario/index.ts';

/** The text of a bundled scenario. */
export function textOf(id: string): string {
  return readFileSync(join(SCENARIO_FOLDER, `${id}.json`), 'utf8');
}

/** Puts a value at a path such as `teams[2].zone`; `undefined` removes the key. */
export function put(data: unknown, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  let holder = data as Record<string, unknown>;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

/** A bundled scenario with other values at some paths, read as data. */
export function bent(
  changes: Readonly<Record<string, unknown>>,
  id = 'the-ground-shifts',
): ParsedScenario {
  const data: unknown = JSON.parse(textOf(id));
  for (const [path, value] of Object.entries(changes)) put(data, path, value);
  return parseScenario(data);
}
