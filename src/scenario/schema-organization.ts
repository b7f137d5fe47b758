import * as z from 'zod/mini';
import { between, heading, idOf, line, listOf, newId, share, whole } from './schema-parts.ts';

export const TIME = z
  .strictObject({
    turns: whole(1, 40, 'Horizon in turns. 1 to 40.'),
    weeksPerTurn: whole(4, 13, 'Length of a turn in weeks. 4 to 13.'),
  })
  .check(z.describe('How long the game lasts.'));

export const ZONES = listOf(
  z.strictObject({
    id: newId('Id of the zone.'),
    name: line(40, 'Name of the zone.'),
    own: z
      .boolean()
      .check(
        z.describe(
          'Whether its teams report to the player at the opening: management reaches only own zones.',
        ),
      ),
    head: z.optional(
      line(40, 'Who heads the zone while it is not your own; required where it ever is not.'),
    ),
    coalition: z.optional(
      share(
        'How far its people follow the player across the border, at first; required where the zone ever is not your own.',
      ),
    ),
    leads: z.optional(
      z
        .strictObject({
          toward: heading('Where the head of the zone leads.'),
          strength: share('How strongly people follow.'),
        })
        .check(
          z.describe(
            "A direction of its head's own, for a zone that is not your own. It counts less the larger the coalition.",
          ),
        ),
    ),
  }),
  1,
  6,
  'Zones of control: your own, and those of others, which only influence reaches.',
);

const WORK = z
  .strictObject({
    structure: share('Process maturity.'),
    processHeading: heading('Direction that the process was built for.'),
    clarity: share('How clear the goals are.'),
    backlog: between(0, 20, 'Work waiting at the door, in weeks. 0 to 20.'),
    debt: share('Quality debt.'),
    facing: share('How much of the customers this team meets.'),
  })
  .check(z.describe('How the work of the team stands at the opening.'));

const PEOPLE = z
  .strictObject({
    size: whole(1, 60, 'Number of people. 1 to 60.'),
    heading: heading('Mean heading of the people.'),
    spread: whole(0, 180, 'Half-width of the scatter around it, in degrees. 0 to 180.'),
    skill: share('Mean skill.'),
    commitment: share('Mean commitment.'),
    strain: share('Mean strain.'),
    trust: share('Trust in the player.'),
    resistance: share('How far the informal leader of the team blocks a new direction.'),
  })
  .check(z.describe('The people of the team at the opening.'));

export const TEAMS = listOf(
  z.strictObject({
    id: newId('Id of the team; not "all".'),
    name: line(32, 'Name of the team.'),
    short: line(10, 'Short name for the map, at most 10 characters.'),
    does: line(160, 'What the team does, in one sentence.'),
    zone: idOf('The id of the zone the team belongs to.'),
    manager: z.optional(
      z
        .strictObject({
          name: line(40, 'Name of the manager.'),
          quality: share('How good a manager this is.'),
        })
        .check(z.describe('Who runs the team where no lieutenant heads it.')),
    ),
    blocker: z.optional(
      z
        .strictObject({
          name: line(40, 'Name of the informal leader.'),
          reason: line(
            200,
            'Why this person stands where they stand: a good reason, in one sentence.',
          ),
        })
        .check(z.describe("The team's informal leader, where one matters.")),
    ),
    work: WORK,
    people: PEOPLE,
  }),
  1,
  12,
  'The teams, in the order in which they are drawn.',
);

export const LIEUTENANTS = listOf(
  z.strictObject({
    id: newId('Id of the lieutenant.'),
    name: line(40, 'Full name.'),
    role: line(60, 'Role title.'),
    portrait: line(240, 'Portrait in one line, without pronouns.'),
    heads: z.optional(idOf('The id of the team that this person heads; staff when absent.')),
    management: share('Strength of the management hand.'),
    leadership: share('Strength of the leadership hand.'),
    agility: share('How easily this person shifts between the two.'),
  }),
  0,
  8,
  'The people to whom work can be delegated.',
);

export const PLAYER = z
  .strictObject({
    management: share('Strength of the management hand.'),
    leadership: share('Strength of the leadership hand.'),
    agility: share('How easily the player shifts between the two.'),
  })
  .check(z.describe("The player's own two hands at the start."));

const SHIFT = z.strictObject({
  week: whole(0, 520, 'Week in which the turn begins.'),
  jitter: whole(0, 26, 'It begins up to this many weeks earlier or later, by luck. 0 to 26.'),
  degrees: whole(-180, 180, 'Size in degrees; positive is counter-clockwise. -180 to 180.'),
  spread: between(0, 60, 'Spread of the size by luck, in degrees. 0 to 60.'),
  over: whole(1, 52, 'Weeks that it takes. 1 to 52.'),
  otherWay: share('Chance that it goes the other way.'),
});

export const MARKET = z
  .strictObject({
    heading: heading('Where the market heads in week 0.'),
    drift: between(
      -5,
      5,
      'Steady drift in degrees a week; positive is counter-clockwise. -5 to 5.',
    ),
    wander: between(0, 15, 'Standard deviation of the weekly random walk, in degrees. 0 to 15.'),
    unpredictability: share('How widely kinds of work scatter around the heading.'),
    shifts: listOf(SHIFT, 0, 20, 'Turns of the market.'),
    demand: listOf(
      z.strictObject({
        week: whole(0, 520, 'Week, in rising order.'),
        level: between(0.1, 10, 'Demand; 1 is the demand at the opening. 0.1 to 10.'),
      }),
      1,
      20,
      'Demand over time, linear between the points.',
    ),
    known: z
      .strictObject({
        heading: heading('What is believed of the market at the start.'),
        age: whole(0, 104, 'Age of that belief in weeks. 0 to 104.'),
        error: between(1, 90, 'Its error in degrees. 1 to 90.'),
      })
      .check(z.describe('What is known of the market at the start.')),
  })
  .check(z.describe('The market: drawn from these numbers and the seed before the first turn.'));

export const ORGANIZATION = z
  .strictObject({
    direction: z
      .nullable(heading('Direction declared at the start.'))
      .check(
        z.describe(
          'Direction declared at the start: degrees or the id of a compass point, or null when nobody has declared one.',
        ),
      ),
    vision: share('How present the direction is to people.'),
    ambiguity: share('Uncertainty from shocks and changes.'),
    ambition: between(
      0.5,
      1.5,
      'Promised work relative to what the opening organization can do. 0.5 to 1.5.',
    ),
    growth: between(-0.2, 0.2, 'Growth of promised work, share per turn. -0.2 to 0.2.'),
    complexity: share('Coordination needs besides those that headcount brings.'),
    reputation: share('Standing with customers.'),
    cash: between(0, 104, 'Cash in weeks of opening payroll. 0 to 104.'),
    margin: between(0.3, 3, 'Opening revenue as a multiple of payroll. 0.3 to 3.'),
    turnover: share('Voluntary leaving at ease, as a share of people a year.'),
    resultsAfter: z.optional(
      between(
        2,
        52,
        'Weeks until results of a change can be seen: long where products or customers are slow. 2 to 52; 12 when absent.',
      ),
    ),
  })
  .check(z.describe('Figures of the whole organization at the opening.'));

export const NAMES = listOf(
  line(24, 'Given name with initial, such as "Amara O.".'),
  1,
  300,
  'Names of people, each once; at least 30 more than there are people. Newcomers take the next.',
);
