import type { Parts } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';

/** How the server calls a team or a person without a name: by number. */
const NUMBERED = /^([#@])(\d+)$/;

const NAMED = new WeakMap<object, unknown>();

function words(name: string): string {
  const [, sign, number] = NUMBERED.exec(name) ?? [];
  if (number === undefined) return name;
  return sign === '#'
    ? t('workshop:unnamed.team', { number })
    : t('workshop:unnamed.person', { number });
}

/** A part with a name in words for everybody who has none. The same part gives the same result. */
function named(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = NAMED.get(value);
  if (known !== undefined) return known;
  const made = Array.isArray(value)
    ? value.map(named)
    : Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          key === 'name' && typeof inner === 'string' ? words(inner) : named(inner),
        ]),
      );
  NAMED.set(value, made);
  return made;
}

/** Keys of parts that hold names; records and turns hold none, and are left as they are. */
const WITH_NAMES = /^(door|me|team|stage|console|debrief|desk:.*)$/;

/** The view with a name in words for every team and person without one: "Team 3". */
export function withNames(view: Partial<Parts>): Partial<Parts> {
  return Object.fromEntries(
    Object.entries(view).map(([key, part]) => [key, WITH_NAMES.test(key) ? named(part) : part]),
  ) as Partial<Parts>;
}
