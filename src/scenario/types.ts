import type * as z from 'zod/mini';
import type { SCENARIO } from './schema.ts';

type Deep<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Deep<Item>[]
    : { readonly [Key in keyof T]: Deep<T[Key]> };

/** A scenario whose shape and references have been checked. */
export type Scenario = Deep<z.infer<typeof SCENARIO>>;

export type CompassPoint = Scenario['compass'][number];
export type ScenarioZone = Scenario['zones'][number];
export type ScenarioRole = NonNullable<Scenario['roles']>[number];
export type ScenarioTeam = Scenario['teams'][number];
export type ScenarioLieutenant = Scenario['lieutenants'][number];
export type ScenarioEvent = Scenario['events'][number];
export type ScenarioChoice = ScenarioEvent['choices'][number];
export type ScenarioEffect = ScenarioChoice['effects'][number];
export type ScenarioRemark = NonNullable<Scenario['remarks']>[number];
export type Adviser = Scenario['advisers']['management'];
export type GuideStep = NonNullable<Scenario['guide']>[number];
export type Hint = GuideStep['hints'][number];
/** A heading as it is written in a file: degrees, or the id of a compass point. */
export type WrittenHeading = number | string;
