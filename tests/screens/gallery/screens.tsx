import type { JSX } from 'preact';
import { Title } from '../../../src/screens/title/index.ts';
import { titleModel } from '../../../src/view/index.ts';

const nothing = () => {};

const SAVES = [
  {
    ok: true,
    id: 'a1b2',
    scenario: 'The Ground Shifts',
    turn: 6,
    turns: 16,
    seed: 'K7QF3M',
    ended: false,
    savedAt: '2026-03-02T10:12:00Z',
  },
  {
    ok: true,
    id: 'c3d4',
    scenario: 'First Quarter',
    turn: 4,
    turns: 4,
    seed: 'H4PXW9',
    ended: true,
    savedAt: '2026-03-01T18:40:00Z',
  },
  { ok: false, id: 'e5f6', remedy: 'Keep a copy of it, or remove it.' },
] as const;
const NOW = Date.parse('2026-03-02T10:40:00Z');

const title = (saves: boolean) => (
  <Title
    model={titleModel({ saves: saves ? SAVES : [], now: NOW })}
    on={{
      play: nothing,
      open: nothing,
      remove: nothing,
      openRecord: nothing,
      settings: nothing,
    }}
  />
);

/** A screen by name, drawn with the data of a game. */
export const SCREENS: Readonly<Record<string, (game: string) => JSX.Element>> = {
  title: () => title(true),
  'title-first': () => title(false),
};
