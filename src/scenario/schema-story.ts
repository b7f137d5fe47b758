import * as z from 'zod/mini';
import { ACTION_KINDS, CAUSES, MOMENTS } from '../engine/index.ts';
import { idOf, line, listOf, newId, whole } from './schema-parts.ts';

/** How hard a scenario is, easiest first. */
export const DIFFICULTIES = ['tutorial', 'moderate', 'demanding', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Parts of the play screen that a hint of a guided scenario may point at. */
export const PANELS = [
  'market',
  'map',
  'vitals',
  'advisers',
  'actions',
  'calendar',
  'preview',
  'expectations',
  'run',
  'undo',
] as const;
export type Panel = (typeof PANELS)[number];

/** What a remark may answer: a moment of the turn, or the cause that moved a figure most. */
export const REMARK_OCCASIONS = [...new Set([...MOMENTS, ...CAUSES])] as const;
export type RemarkOccasion = (typeof REMARK_OCCASIONS)[number];

export const BRIEFING = z
  .strictObject({
    you: line(300, 'Who the player is: one or two sentences, addressed as "you".'),
    situation: listOf(
      line(700, 'A short paragraph.'),
      2,
      4,
      'What is going on, in two to four short paragraphs.',
    ),
    task: line(400, 'What the player is asked to do, in one or two sentences.'),
    known: listOf(line(240, 'One known fact.'), 1, 8, 'What is known at the start, a fact each.'),
  })
  .check(z.describe('What the player reads before the first turn.'));

const ROLE_TITLE = line(60, 'The player\'s title, such as "Depot director".');
const LAYERS = whole(
  1,
  5,
  'Levels between the player and the work: 1 = leads the teams directly, 3 = chief executive. 1 to 5.',
);

export const ROLE = z
  .strictObject({ title: ROLE_TITLE, layers: LAYERS })
  .check(z.describe("The player's place in the organization at the opening."));

export const LATER_ROLES = listOf(
  z.strictObject({
    fromTurn: whole(2, 40, 'First turn in this role, counted from 1. 2 to 40.'),
    title: ROLE_TITLE,
    layers: LAYERS,
    ownZones: listOf(
      idOf('The id of a zone.'),
      0,
      6,
      'Zones that report to the player from then on; no other zone does.',
    ),
    story: line(
      600,
      'What the player reads when the role begins: who gives it, what is asked now, what belongs to others from now on.',
    ),
  }),
  1,
  6,
  'Later roles of the player, in the order of their turns. Who leads one team may come to lead many.',
);

export const COMPASS = listOf(
  z.strictObject({
    id: newId('Id of the point; headings may be written with it.'),
    degrees: whole(
      0,
      359,
      'Where the point lies. Whole degrees, 0 is east, counter-clockwise. 0 to 359.',
    ),
    name: line(
      20,
      'Name of the point, so that a heading can be spoken: "from Price toward Safety".',
    ),
    meaning: line(200, 'What working in this direction means here, in one sentence.'),
  }),
  4,
  8,
  'Four to eight points that give headings their meaning, at least 15 and at most 150 degrees apart.',
);

const ADVISER = z.strictObject({
  name: line(40, 'Full name.'),
  role: line(60, 'Role title.'),
  portrait: line(
    240,
    'Portrait in one line, without pronouns: what this person has done and how it shows.',
  ),
});

export const ADVISERS = z
  .strictObject({ management: ADVISER, leadership: ADVISER })
  .check(z.describe('Two advisers, one for each hand; they disagree by design.'));

const HINT = z.strictObject({
  text: line(260, 'At most two sentences.'),
  at: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('action'), action: z.enum(ACTION_KINDS) }),
      z.strictObject({ kind: z.literal('team'), team: idOf('The id of a team.') }),
      z.strictObject({ kind: z.literal('panel'), panel: z.enum(PANELS) }),
    ])
    .check(
      z.describe('What the hint points at: an action, a team on the map, or a part of the screen.'),
    ),
});

export const GUIDE = listOf(
  z.strictObject({
    turn: whole(1, 40, 'The turn that the hints belong to, counted from 1.'),
    hints: listOf(HINT, 1, 10, 'Hints in the order in which they are shown.'),
  }),
  1,
  40,
  'Guided steps, for a tutorial: hints by turn.',
);

export const REMARKS = listOf(
  z.strictObject({
    on: z
      .enum(REMARK_OCCASIONS)
      .check(z.describe('The moment, or the cause of a change, that the remark answers.')),
    team: z.optional(idOf('Only for this team; anywhere when absent.')),
    by: line(40, 'Who says it.'),
    text: line(160, 'One line of speech, without quotation marks.'),
  }),
  0,
  120,
  'Remarks of named people, used before the general ones.',
);

export const ENDINGS_TEXTS = z
  .strictObject({
    chaos: line(700, 'Told when the organization ends in chaos.'),
    stagnation: line(700, 'Told when it ends in stagnation.'),
    insolvent: line(700, 'Told when the money runs out.'),
    sustained: line(700, 'Told when it reaches the horizon.'),
    thriving: line(700, 'Told when it reaches the horizon in good health.'),
  })
  .check(z.describe('One short paragraph for each way the game may end.'));

export const FACILITATOR = z
  .strictObject({
    purpose: line(500, 'When to use this scenario, and with whom.'),
    notes: listOf(line(500, 'One note.'), 1, 10, 'What to watch for while teams play.'),
    questions: listOf(line(300, 'One question.'), 3, 12, 'Questions for the debrief, in order.'),
  })
  .check(z.describe('For whoever runs a workshop; players do not see it while they play.'));
