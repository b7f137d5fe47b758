import * as z from 'zod/mini';
import { ORGANIZATION_FIGURES_OF_EVENTS, TEAM_FIGURES_OF_EVENTS } from '../engine/index.ts';
import { between, heading, idOf, line, listOf, newId, share, whole } from './schema-parts.ts';

/** Means every team, wherever the id of a team may be written in an effect. */
export const ALL_TEAMS = 'all';

/** Figures of the whole organization that a condition may read besides those that effects move. */
export const GAUGES_OF_CONDITIONS = [
  'reliability',
  'coherence',
  'followership',
  'fit',
  'executionCapacity',
  'adaptability',
] as const;

const team = idOf('The id of a team, or "all".');

const EFFECT = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('team').check(z.describe('Moves a figure of a team.')),
      figure: z.enum(TEAM_FIGURES_OF_EVENTS),
      team,
      amount: between(-10, 10, 'Change: shares -0.5 to 0.5; backlog in weeks of work, -6 to 6.'),
    }),
    z.strictObject({
      kind: z
        .literal('organization')
        .check(z.describe('Moves a figure of the whole organization.')),
      figure: z.enum(ORGANIZATION_FIGURES_OF_EVENTS),
      amount: between(
        -10,
        10,
        'Change: shares -0.5 to 0.5; cash in weeks of opening payroll, -6 to 6.',
      ),
    }),
    z.strictObject({
      kind: z.literal('people').check(z.describe('People join or leave a team.')),
      team: idOf('The id of a team.'),
      count: whole(-10, 10, 'How many join (above 0) or leave (below 0). -10 to 10.'),
    }),
    z.strictObject({
      kind: z.literal('turn').check(z.describe('People of a team turn toward a heading.')),
      team,
      heading: heading('Where they turn.'),
      amount: share('How far they turn.'),
    }),
    z.strictObject({
      kind: z.literal('news').check(z.describe('The true heading of the market becomes known.')),
      error: between(1, 90, 'Error of the news in degrees. 1 to 90.'),
    }),
    z.strictObject({
      kind: z.literal('coalition').check(z.describe('The coalition with a zone of others moves.')),
      zone: idOf('The id of a zone that is not your own.'),
      amount: between(-0.5, 0.5, 'Change. -0.5 to 0.5.'),
    }),
  ])
  .check(z.describe('One effect on the organization.'));

const CONDITION = z.strictObject({
  figure: z
    .enum([...TEAM_FIGURES_OF_EVENTS, ...ORGANIZATION_FIGURES_OF_EVENTS, ...GAUGES_OF_CONDITIONS])
    .check(z.describe('The figure that is looked at.')),
  team: z.optional(
    idOf('The id of a team, for the figures of teams; the mean of all teams when absent.'),
  ),
  is: z.enum(['above', 'below']),
  value: between(-10, 40, 'Limit, in the unit of the figure. -10 to 40.'),
});

const EFFECTS = listOf(EFFECT, 0, 12, 'What it does at once.');

const CHOICE = z.strictObject({
  id: newId('Id of the choice, unique within its event.'),
  label: line(60, 'What the player does: a verb first.'),
  cost: line(200, 'What it costs, told before the choice is made.'),
  halfDays: z._default(
    whole(0, 6, 'Half-days of every week of the coming turn that it takes. 0 to 6.'),
    0,
  ),
  effects: EFFECTS,
  later: z._default(
    listOf(
      z.strictObject({
        after: whole(1, 104, 'Weeks from the choice until it comes. 1 to 104.'),
        told: line(240, 'The sentence in which the player learns of it.'),
        effects: listOf(EFFECT, 1, 12, 'What it does then.'),
      }),
      0,
      4,
      'What comes of it later.',
    ),
    [],
  ),
});

export const EVENTS = listOf(
  z.strictObject({
    id: newId('Id of the event.'),
    title: line(60, 'Headline.'),
    text: line(800, 'What has happened, 30 to 90 words, ending at the point of decision.'),
    sender: line(80, 'From whom the player hears it: name and role.'),
    turns: z
      .strictObject({
        from: whole(1, 40, 'First turn before which it may come, counted from 1.'),
        to: whole(1, 40, 'Last turn before which it may come.'),
      })
      .check(z.describe('When it may come.')),
    chance: share('Chance that it comes at each turn of that range, while its conditions hold.'),
    when: z._default(
      listOf(CONDITION, 0, 6, 'Conditions, all of which must hold; none when absent.'),
      [],
    ),
    choices: listOf(CHOICE, 2, 3, 'Two or three choices, none of them plainly right.'),
  }),
  0,
  40,
  'What may happen; each event comes at most once.',
);
