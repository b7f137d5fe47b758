import { describe, expect, it } from 'vitest';
import { type Case, demandsOf, faresOf, PLACES } from '../../src/validity/fixed-policies.ts';
import { SETTINGS } from '../engine/settings.ts';

/** The settings that the model was calibrated in. Scenario files are further cases of the same table. */
const CASES: readonly Case[] = PLACES.map((place) => ({
  name: place,
  place,
  setup: SETTINGS[place],
}));

const SEEDS = 12;

describe.each(CASES)('$name', ({ place, setup }) => {
  const fares = faresOf(setup, SEEDS);

  it.each(demandsOf(place, fares))('$says', ({ met, found }) => {
    expect(met, found).toBe(true);
  });
});
