import type { Draft } from '../../view/index.ts';

/** What the player is busy with beside the map. */
export type Focus =
  | { readonly kind: 'actions' }
  /** An action in the making; `index` is its block where it stands on the calendar already. */
  | {
      readonly kind: 'compose';
      readonly draft: Draft;
      readonly length: number;
      readonly index: number | null;
    }
  | { readonly kind: 'team'; readonly team: number }
  | { readonly kind: 'lieutenant'; readonly lieutenant: number };

/** Nothing chosen: the two hands. */
export const ACTIONS: Focus = { kind: 'actions' };

/** Length of a block before anybody has said otherwise. */
export const USUAL_LENGTH = 2;

/** Tabs of the drawer on small screens. */
export const DRAWER_TABS = ['week', 'management', 'leadership', 'figures'] as const;
export type DrawerTab = (typeof DRAWER_TABS)[number];
