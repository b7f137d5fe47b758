import type { ScenarioTexts } from './texts.ts';

/*
 * Translations of the bundled scenarios: `scenarios/<language>/<id>.json`, an object of texts by
 * their paths. Each is a part of its own that is fetched when its language is chosen.
 */

type Load = () => Promise<unknown>;

// Vite writes the parts in here when it builds; run by Node alone there are none.
const parts: Readonly<Record<string, Load>> =
  import.meta.env === undefined
    ? {}
    : import.meta.glob('../../scenarios/*/*.json', { import: 'default' });

const PLACE = /scenarios\/([^/]+)\/([^/]+)\.json$/;

/** The texts of a file; what is no text is left out. */
function plain(content: unknown): ScenarioTexts {
  if (typeof content !== 'object' || content === null) return {};
  return Object.fromEntries(
    Object.entries(content).filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string';
    }),
  );
}

/** All translations into a language, by the ids of their scenarios. Rejects when a part cannot be fetched. */
export async function loadTranslation(
  language: string,
): Promise<Readonly<Record<string, ScenarioTexts>>> {
  const wanted = Object.entries(parts).flatMap(([file, load]) => {
    const [, folder, id] = PLACE.exec(file) ?? [];
    return folder === language && id !== undefined ? [{ id, load }] : [];
  });
  const loaded = await Promise.all(
    wanted.map(async ({ id, load }) => [id, plain(await load())] as const),
  );
  return Object.fromEntries(loaded);
}
