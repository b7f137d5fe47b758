/**
 * What a game starts from: plain numbers compiled from a scenario file.
 * Texts and names stay in the scenario; teams, lieutenants and zones are indices here.
 * Angles are whole degrees on the compass, 0 = east, counter-clockwise; shares are 0..1.
 */
export interface Setup {
  /** Length of a turn, 4 to 13 weeks. */
  readonly weeksPerTurn: number;
  /** Horizon, 1 to 40 turns. */
  readonly turns: number;
  /** Levels between the player and the work: 1 = you lead the teams yourself, 3 = a chief executive. */
  readonly layers: number;
  readonly player: {
    readonly management: number;
    readonly leadership: number;
    readonly agility: number;
  };
  readonly zones: readonly ZoneSetup[];
  /** Later roles of the player, in the order of their turns; none when absent. */
  readonly roles?: readonly RoleSetup[];
  readonly teams: readonly TeamSetup[];
  readonly lieutenants: readonly LieutenantSetup[];
  readonly market: MarketSetup;
  readonly organization: OrganizationSetup;
  readonly events: readonly EventSetup[];
  /** Actions that the scenario allows; all of them when absent. */
  readonly actions?: readonly string[];
}

export interface ZoneSetup {
  /** Own zones are reached by management; other zones only by influence. */
  readonly own: boolean;
  /** How far a coalition with this zone stands while it is not own, at first, 0..1 (1 where it always is). */
  readonly coalition: number;
  /** Where the zone's head leads while it is not own; absent where nobody there has a direction of their own. */
  readonly leader?: {
    /** Degrees. */
    readonly heading: number;
    /** How strongly people follow, 0..1. */
    readonly strength: number;
  };
}

/** A role that the player takes on during the game: from its turn on other zones report, through other layers. */
export interface RoleSetup {
  /** First turn in this role, counted from 1; 2 or later. */
  readonly fromTurn: number;
  readonly layers: number;
  /** Whether each zone is own from then on. */
  readonly own: readonly boolean[];
}

export interface TeamSetup {
  readonly zone: number;
  readonly size: number;
  /** Index of the lieutenant who heads the team, or -1 for a manager without hands of their own. */
  readonly lieutenant: number;
  /** Quality of the manager where no lieutenant heads the team, 0..1. */
  readonly managerQuality: number;
  readonly structure: number;
  /** Direction the process was built for, degrees. */
  readonly processHeading: number;
  readonly clarity: number;
  readonly trust: number;
  /** Mean heading of the people, degrees, and the half-width of its scatter, degrees. */
  readonly heading: number;
  readonly spread: number;
  readonly skill: number;
  readonly commitment: number;
  readonly strain: number;
  /** Weeks of work waiting at the door. */
  readonly backlog: number;
  readonly debt: number;
  /** How far the team's informal leader blocks a new direction, 0..1. */
  readonly resistance: number;
  /** How much of the customers this team meets, 0..1: customers pull those who face them. */
  readonly facing: number;
}

export interface LieutenantSetup {
  readonly management: number;
  readonly leadership: number;
  readonly agility: number;
}

export interface MarketSetup {
  /** Heading at week 0, degrees. */
  readonly heading: number;
  /** Steady drift, degrees a week (positive = counter-clockwise). */
  readonly drift: number;
  /** Standard deviation of the weekly random walk, degrees. */
  readonly wander: number;
  /** How widely kinds of work scatter around the heading, 0 (all alike) .. 1. */
  readonly unpredictability: number;
  /** Turns of the market. */
  readonly shifts: readonly ShiftSetup[];
  /** Demand over time, linear between the points; 1 is the demand at the opening. */
  readonly demand: readonly { readonly week: number; readonly level: number }[];
}

export interface ShiftSetup {
  readonly week: number;
  /** The shift begins up to this many weeks earlier or later, by luck. */
  readonly jitter: number;
  /** Size, degrees; positive = counter-clockwise. */
  readonly degrees: number;
  /** Spread of the size by luck, degrees. */
  readonly spread: number;
  /** Weeks it takes. */
  readonly over: number;
  /** Chance that it goes the other way, 0..1. */
  readonly otherWay: number;
}

export interface OrganizationSetup {
  /** Declared direction at the start, degrees; null when nobody has declared one. */
  readonly direction: number | null;
  readonly vision: number;
  readonly ambiguity: number;
  /** Work promised, relative to what the opening organization can do, 0.5 .. 1.5. */
  readonly ambition: number;
  /** Growth of promised work, share per turn. */
  readonly growth: number;
  /** Coordination needs besides those that headcount brings, 0..1. */
  readonly complexity: number;
  readonly reputation: number;
  /** Cash in weeks of opening payroll. */
  readonly cash: number;
  /** Revenue at the opening as a multiple of payroll. */
  readonly margin: number;
  /** Voluntary leaving at ease, share of people a year. */
  readonly turnover: number;
  /** Weeks until results of a change can be seen: long where products or customers are slow. */
  readonly resultsAfter?: number;
  /** Age in weeks and error in degrees of what is known of the market at the start. */
  readonly marketKnown: { readonly heading: number; readonly age: number; readonly error: number };
}

/** Figures that an event may read or change. Team figures take a team, the rest belong to the organization. */
export const TEAM_FIGURES_OF_EVENTS = [
  'structure',
  'clarity',
  'trust',
  'pressure',
  'backlog',
  'debt',
  'commitment',
  'strain',
  'skill',
  'resistance',
] as const;
export const ORGANIZATION_FIGURES_OF_EVENTS = [
  'vision',
  'ambiguity',
  'ambition',
  'complexity',
  'cash',
  'revenue',
  'reputation',
] as const;
export type EventTeamFigure = (typeof TEAM_FIGURES_OF_EVENTS)[number];
export type EventOrganizationFigure = (typeof ORGANIZATION_FIGURES_OF_EVENTS)[number];

export type Effect =
  /** Moves a team figure by `amount` (cash-like units: weeks for backlog). `team` -1 = every team. */
  | {
      readonly kind: 'team';
      readonly figure: EventTeamFigure;
      readonly team: number;
      readonly amount: number;
    }
  /** Moves a figure of the organization by `amount` (cash: weeks of opening payroll). */
  | {
      readonly kind: 'organization';
      readonly figure: EventOrganizationFigure;
      readonly amount: number;
    }
  /** People leave (negative) or join (positive) a team. */
  | { readonly kind: 'people'; readonly team: number; readonly count: number }
  /** People of a team turn toward a heading by `amount` 0..1. */
  | {
      readonly kind: 'turn';
      readonly team: number;
      readonly heading: number;
      readonly amount: number;
    }
  /** News of the market: its true heading becomes known with this error in degrees. */
  | { readonly kind: 'news'; readonly error: number }
  /** The coalition with a zone moves by `amount`. */
  | { readonly kind: 'coalition'; readonly zone: number; readonly amount: number };

/** A condition on what is so; all conditions of an event must hold. */
export interface Condition {
  readonly figure:
    | EventTeamFigure
    | EventOrganizationFigure
    | 'reliability'
    | 'coherence'
    | 'followership'
    | 'fit'
    | 'executionCapacity'
    | 'adaptability';
  /** Index of a team, or -1 for the whole organization. */
  readonly team: number;
  readonly is: 'above' | 'below';
  readonly value: number;
}

export interface EventSetup {
  readonly id: string;
  /** First and last turn (counted from 1) before which it may come. */
  readonly from: number;
  readonly to: number;
  /** Chance at each turn in that range, 0..1. */
  readonly chance: number;
  readonly when: readonly Condition[];
  readonly choices: readonly ChoiceSetup[];
}

export interface ChoiceSetup {
  readonly id: string;
  /** Half-days of each week of the coming turn that the choice takes up. */
  readonly halfDays: number;
  readonly effects: readonly Effect[];
  /** Effects that come later, in weeks from the choice. */
  readonly later: readonly { readonly after: number; readonly effects: readonly Effect[] }[];
}
