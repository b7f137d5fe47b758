/** Where the player is; the part of the address after `#` says it, so that the back button works. */
export type Route =
  | { readonly at: 'title' }
  | { readonly at: 'scenarios' }
  | { readonly at: 'briefing'; readonly scenario: string; readonly seed: string | null }
  | { readonly at: 'play'; readonly save: string }
  | { readonly at: 'debrief'; readonly save: string }
  | { readonly at: 'record'; readonly link: string };

/** How a record's link begins; a test holds it equal to that of the records, which come later than the title. */
export const RECORD_HASH = '#record=';
const ID = /^[a-z0-9-]{1,80}$/i;

/** The route that an address's hash means; anything unknown is the title. */
export function routeOf(hash: string): Route {
  if (hash.startsWith(RECORD_HASH)) return { at: 'record', link: hash };
  const [, first, second = '', third = ''] = hash.split('/');
  if (first === 'scenarios' && second === '') return { at: 'scenarios' };
  if (first === 'scenarios' && ID.test(second))
    return { at: 'briefing', scenario: second, seed: ID.test(third) ? third : null };
  if (first === 'play' && ID.test(second))
    return third === 'debrief' ? { at: 'debrief', save: second } : { at: 'play', save: second };
  return { at: 'title' };
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  switch (route.at) {
    case 'title':
      return '#/';
    case 'scenarios':
      return '#/scenarios';
    case 'briefing':
      return `#/scenarios/${route.scenario}${route.seed === null ? '' : `/${route.seed}`}`;
    case 'play':
      return `#/play/${route.save}`;
    case 'debrief':
      return `#/play/${route.save}/debrief`;
    case 'record':
      return route.link;
  }
}
