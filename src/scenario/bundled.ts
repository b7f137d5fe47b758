import type { Fault } from './faults.ts';
import { parseScenario } from './parse.ts';
import { type ScenarioTexts, withTexts } from './texts.ts';
import type { Scenario } from './types.ts';

/** A file of the bundle that could not be used. */
export interface FaultyFile {
  readonly file: string;
  readonly faults: readonly Fault[];
}

/** What a folder of scenario files gives: the scenarios in their order, and the files with faults. */
export interface Collection {
  readonly scenarios: readonly Scenario[];
  readonly faulty: readonly FaultyFile[];
}

/** Reads scenario files, given as text or as data; one that has an id twice is a fault of the later file. */
export function collect(
  files: readonly { readonly file: string; readonly content: unknown }[],
): Collection {
  const scenarios: Scenario[] = [];
  const faulty: FaultyFile[] = [];
  for (const { file, content } of files) {
    const parsed = parseScenario(content);
    if (!parsed.ok) faulty.push({ file, faults: parsed.faults });
    else if (scenarios.some((other) => other.id === parsed.scenario.id)) {
      faulty.push({
        file,
        faults: [
          {
            path: 'id',
            expected: 'an id that no other scenario has',
            found: JSON.stringify(parsed.scenario.id),
            remedy: 'Name the scenario after its file.',
          },
        ],
      });
    } else scenarios.push(parsed.scenario);
  }
  scenarios.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return { scenarios, faulty };
}

// Vite writes the files in here when it builds. Run by Node alone there is no glob; command-line
// tools read the folder themselves.
const modules: Readonly<Record<string, unknown>> =
  import.meta.env === undefined
    ? {}
    : import.meta.glob(['../../scenarios/*.json', '!**/*.schema.json'], {
        eager: true,
        import: 'default',
      });

const collection = collect(Object.entries(modules).map(([file, content]) => ({ file, content })));

/** The scenarios that come with the game, in the order in which they are listed, as they were written. Adding a scenario is adding a file. */
export const bundled: readonly Scenario[] = collection.scenarios;

/** The same as they are told now: as they were written, or in another language. */
let told: readonly Scenario[] = bundled;

/** The scenarios that come with the game, in the words of the language in use. */
export function toldScenarios(): readonly Scenario[] {
  return told;
}

/**
 * Tells the bundled scenarios in other words from now on: texts by the id of their scenario, or
 * null for the words that they were written in. Numbers stay, so digests and records stay valid.
 */
export function tellBundled(texts: Readonly<Record<string, ScenarioTexts>> | null): void {
  told = collection.scenarios.map((scenario) => {
    const other = texts && Object.hasOwn(texts, scenario.id) ? texts[scenario.id] : undefined;
    return other ? withTexts(scenario, other) : scenario;
  });
}

/** Bundled files that have faults; empty in a release. */
export const bundledFaults: readonly FaultyFile[] = collection.faulty;

/** The bundled scenario with this id, in the words of the language in use, or null. */
export function findScenario(id: string): Scenario | null {
  return told.find((scenario) => scenario.id === id) ?? null;
}
