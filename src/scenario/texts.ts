import type { Scenario } from './types.ts';

/*
 * The texts of a scenario, apart from its numbers: what a translation is made of. A text is known by
 * its path, with ids where a list has ids and places (from 0) where it has none.
 */

/** Where texts stand. `*` is every entry of a list. Names of people are no texts: they stay as they are. */
const PLACES = [
  'title',
  'subtitle',
  'tags.*',
  'teachingPoint',
  'briefing.you',
  'briefing.situation.*',
  'briefing.task',
  'briefing.known.*',
  'role.title',
  'roles.*.title',
  'roles.*.story',
  'compass.*.name',
  'compass.*.meaning',
  'zones.*.name',
  'teams.*.name',
  'teams.*.short',
  'teams.*.does',
  'teams.*.blocker.reason',
  'lieutenants.*.role',
  'lieutenants.*.portrait',
  'advisers.management.role',
  'advisers.management.portrait',
  'advisers.leadership.role',
  'advisers.leadership.portrait',
  'events.*.title',
  'events.*.text',
  'events.*.sender',
  'events.*.choices.*.label',
  'events.*.choices.*.cost',
  'events.*.choices.*.later.*.told',
  'guide.*.hints.*.text',
  'remarks.*.text',
  'endings.chaos',
  'endings.stagnation',
  'endings.insolvent',
  'endings.sustained',
  'endings.thriving',
  'facilitator.purpose',
  'facilitator.notes.*',
  'facilitator.questions.*',
].map((place) => place.split('.'));

/** The texts of a scenario by their paths. */
export type ScenarioTexts = Readonly<Record<string, string>>;

type Change = (text: string, path: string) => string;

/** How an entry of a list is called in a path. */
function nameOf(entry: unknown, index: number): string {
  const id = typeof entry === 'object' && entry !== null ? (entry as { id?: unknown }).id : null;
  return typeof id === 'string' ? id : String(index);
}

/** A copy of `value` in which the text at a place has been changed; the same where there is none. */
function changed(value: unknown, place: readonly string[], path: string, change: Change): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return typeof value === 'string' ? change(value, path) : value;
  if (typeof value !== 'object' || value === null) return value;
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    return value.map((entry, at) => changed(entry, rest, below(nameOf(entry, at)), change));
  }
  if (!Object.hasOwn(value, step)) return value;
  const inner = (value as Readonly<Record<string, unknown>>)[step];
  return { ...value, [step]: changed(inner, rest, below(step), change) };
}

/** Every text of a scenario by its path, in the order of the places. */
export function textsOf(scenario: Scenario): ScenarioTexts {
  const texts: Record<string, string> = {};
  for (const place of PLACES) {
    changed(scenario, place, '', (text, path) => {
      texts[path] = text;
      return text;
    });
  }
  return texts;
}

/** The scenario with other texts; one that is missing stays as it is. Numbers, ids and names never change. */
export function withTexts(scenario: Scenario, texts: ScenarioTexts): Scenario {
  const change: Change = (text, path) => {
    const other = Object.hasOwn(texts, path) ? texts[path] : undefined;
    return typeof other === 'string' && other !== '' ? other : text;
  };
  return PLACES.reduce<unknown>(
    (all, place) => changed(all, place, '', change),
    scenario,
  ) as Scenario;
}
