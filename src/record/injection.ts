import * as z from 'zod/mini';
import {
  type Effect,
  type Injection,
  ORGANIZATION_FIGURES_OF_EVENTS,
  TEAM_FIGURES_OF_EVENTS,
} from '../engine/index.ts';

/** Most events injected into one turn, and most effects of one. */
export const MOST_INJECTIONS = 4;
const MOST_EFFECTS = 12;
const MOST_INDICES = 64;

const between = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
const index = z.int().check(z.gte(0), z.lte(MOST_INDICES - 1));
/** A team by its index, or -1 for every team. */
const teams = z.int().check(z.gte(-1), z.lte(MOST_INDICES - 1));

const EFFECT: z.ZodMiniType<Effect> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('team'),
    figure: z.enum(TEAM_FIGURES_OF_EVENTS),
    team: teams,
    amount: between(-10, 10),
  }),
  z.strictObject({
    kind: z.literal('organization'),
    figure: z.enum(ORGANIZATION_FIGURES_OF_EVENTS),
    amount: between(-10, 10),
  }),
  z.strictObject({
    kind: z.literal('people'),
    team: index,
    count: z.int().check(z.gte(-10), z.lte(10)),
  }),
  z.strictObject({
    kind: z.literal('turn'),
    team: teams,
    heading: z.int().check(z.gte(0), z.lte(359)),
    amount: between(0, 1),
  }),
  z.strictObject({ kind: z.literal('news'), error: between(1, 90) }),
  z.strictObject({ kind: z.literal('coalition'), zone: index, amount: between(-0.5, 0.5) }),
]);

/** Something that a facilitator let happen; the texts of one written on the spot are for reading only. */
export const INJECTION: z.ZodMiniType<Injection> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('event'),
    event: z.string().check(z.minLength(1), z.maxLength(80)),
  }),
  z.strictObject({
    kind: z.literal('happening'),
    title: z.string().check(z.minLength(1), z.maxLength(60)),
    text: z.string().check(z.maxLength(800)),
    effects: z.array(EFFECT).check(z.maxLength(MOST_EFFECTS)),
  }),
]);

/** What was injected into one turn. */
export const INJECTIONS = z.array(INJECTION).check(z.minLength(1), z.maxLength(MOST_INJECTIONS));
