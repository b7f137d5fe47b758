/** Where the player is; the part of the address after `#` says it, so that the back button works. */
export type Route =
  | { readonly at: 'title' }
  | { readonly at: 'scenarios' }
  | { readonly at: 'briefing'; readonly scenario: string; readonly seed: string | null }
  | { readonly at: 'play'; readonly save: string }
  | { readonly at: 'debrief'; readonly save: string }
  | { readonly at: 'record'; readonly link: string }
  /** A game watched again, or reviewed: the id of a save, or `record=…` with all of a record in it. */
  | { readonly at: 'replay'; readonly game: string; readonly week: number | null }
  | { readonly at: 'review'; readonly game: string; readonly turn: number | null }
  /** A turn of a reviewed game that is tried again, counted from 1. */
  | { readonly at: 'learn'; readonly game: string; readonly turn: number };

/** How a record's link begins; a test holds it equal to that of the records, which come later than the title. */
export const RECORD_HASH = '#record=';
const RECORD = /^record=[\w-]+$/;
const NUMBER = /^\d{1,3}$/;
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
  if (first === 'replay' && isGame(second))
    return { at: 'replay', game: second, week: numberOf(third) };
  if (first === 'review' && isGame(second))
    return { at: 'review', game: second, turn: numberOf(third) };
  if (first === 'learn' && isGame(second))
    return { at: 'learn', game: second, turn: Math.max(1, numberOf(third) ?? 1) };
  return { at: 'title' };
}

/** Whether what names a game holds the whole of its record. */
export const isRecordReference = (game: string): boolean => RECORD.test(game);

const isGame = (text: string): boolean => ID.test(text) || isRecordReference(text);
const numberOf = (text: string): number | null => (NUMBER.test(text) ? Number(text) : null);

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
    case 'replay':
      return `#/replay/${route.game}${route.week === null ? '' : `/${route.week}`}`;
    case 'review':
      return `#/review/${route.game}${route.turn === null ? '' : `/${route.turn}`}`;
    case 'learn':
      return `#/learn/${route.game}/${route.turn}`;
  }
}
