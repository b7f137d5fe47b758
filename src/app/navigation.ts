import { type ReadonlySignal, signal } from '@preact/signals';
import { hashOf, type Route, routeOf } from './route.ts';

/** Where the player is, kept in step with the address, so that back and forward work. */
export interface Navigation {
  readonly route: ReadonlySignal<Route>;
  /** Goes somewhere; `replace` leaves no step to come back to. */
  go(route: Route, how?: { readonly replace?: boolean }): void;
}

/** Navigation by the part of a window's address after `#`. */
export function createNavigation(target: Window): Navigation {
  const { location, history } = target;
  const route = signal<Route>(routeOf(location.hash));
  const look = () => {
    route.value = routeOf(location.hash);
  };
  target.addEventListener('hashchange', look);
  return {
    route,
    go: (next, { replace = false } = {}) => {
      const hash = hashOf(next);
      if (replace) history.replaceState(null, '', hash);
      else if (hash !== location.hash) history.pushState(null, '', hash);
      route.value = next;
    },
  };
}
