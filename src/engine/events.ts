import { type Choice, HALF_DAYS } from './decisions.ts';
import { clamp, normalised, unitVector } from './exact.ts';
import { eventLuck } from './luck.ts';
import { announce } from './mechanisms/knowledge.ts';
import { join, LARGEST_TEAM, leave, replacement, SMALLEST_TEAM } from './people.ts';
import type { ChoiceSetup, Condition, Effect, EventSetup } from './setup.ts';
import { bookShift } from './shift.ts';
import type { Team, Zone } from './state.ts';
import { sizeOf, takeSurvey } from './survey.ts';
import type { TeamSurvey, Work } from './work.ts';
import { moveOrganization, movePeople, moveTeam } from './work.ts';

/** At most this many events wait at once; the others come later. */
const MOST_OPEN = 2;

/**
 * The events that come before the next turn, by index. Their luck is keyed, so no decision shifts
 * it. Two that could not be answered in one week do not come together.
 */
export function openEvents(work: Work): number[] {
  const { s, setup } = work;
  const turn = s.turn + 1;
  const luck = eventLuck(work.luck, turn, setup.events.length);
  const open: number[] = [];
  let taken = 0;
  setup.events.forEach((event, index) => {
    if (open.length >= MOST_OPEN || (s.firedEvents[index] as number) >= 0) return;
    if (turn < event.from || turn > event.to) return;
    if (
      (luck[index] as number) >= event.chance ||
      !event.when.every((condition) => holds(work, condition))
    )
      return;
    const least = event.choices.reduce((few, it) => Math.min(few, it.halfDays), HALF_DAYS);
    if (open.length > 0 && taken + least > HALF_DAYS) return;
    taken += least;
    open.push(index);
  });
  for (const index of open) s.firedEvents[index] = turn;
  return open;
}

function holds(work: Work, condition: Condition): boolean {
  const value = figureFor(work, condition);
  return condition.is === 'above' ? value > condition.value : value < condition.value;
}

function figureFor(work: Work, { figure, team }: Condition): number {
  const { s } = work;
  const o = s.organization;
  const g = s.gauges;
  switch (figure) {
    case 'vision':
    case 'ambiguity':
    case 'ambition':
    case 'complexity':
    case 'cash':
    case 'revenue':
    case 'reputation':
      return o[figure];
    case 'reliability':
    case 'coherence':
    case 'followership':
    case 'fit':
    case 'executionCapacity':
    case 'adaptability':
      if (figure === 'reliability' && team >= 0) return (s.teams[team] as Team).reliability;
      return g[figure];
    case 'commitment':
    case 'strain':
      return team < 0 ? g[figure] : (work.survey[team] as TeamSurvey)[figure];
    case 'skill':
      return meanOver(work, team, (t) => (work.survey[t] as TeamSurvey).skill);
    default:
      return meanOver(work, team, (t) => (s.teams[t] as Team)[figure]);
  }
}

function meanOver(work: Work, team: number, of: (t: number) => number): number {
  if (team >= 0) return of(team);
  let sum = 0;
  for (let t = 0; t < work.s.teams.length; t++) sum += of(t);
  return sum / work.s.teams.length;
}

/** The choice made in an open event, or undefined. */
export function chosenIn(event: EventSetup, choices: readonly Choice[]): ChoiceSetup | undefined {
  const made = choices.find((choice) => choice.event === event.id);
  return made && event.choices.find((choice) => choice.id === made.choice);
}

/** Half-days of each week that the choices take up. */
export function halfDaysOfChoices(
  events: readonly EventSetup[],
  open: readonly number[],
  choices: readonly Choice[],
): number {
  let sum = 0;
  for (const index of open) sum += chosenIn(events[index] as EventSetup, choices)?.halfDays ?? 0;
  return sum;
}

/** Carries out the choices made in the open events, and closes them. */
export function answerEvents(work: Work, choices: readonly Choice[]): void {
  const { s, setup } = work;
  for (const index of s.openEvents) {
    const choice = chosenIn(setup.events[index] as EventSetup, choices);
    if (!choice) continue;
    for (const effect of choice.effects) carryOut(work, effect);
    for (const later of choice.later) {
      s.laterEffects.push({ week: s.week + later.after, effects: later.effects });
    }
  }
  s.openEvents = [];
}

/** Carries out what earlier choices have set for this week. */
export function comeDue(work: Work): void {
  const { s } = work;
  if (s.laterEffects.length === 0) return;
  for (const due of s.laterEffects) {
    if (due.week <= s.week) for (const effect of due.effects) carryOut(work, effect);
  }
  const still = s.laterEffects.filter((later) => later.week > s.week);
  if (still.length === s.laterEffects.length) return;
  s.laterEffects = still;
  takeSurvey(work);
}

/** Carries out one effect at once. */
export function carryOut(work: Work, effect: Effect): void {
  const { s } = work;
  switch (effect.kind) {
    case 'team':
      for (let t = 0; t < s.teams.length; t++) {
        if (effect.team !== -1 && effect.team !== t) continue;
        const { figure } = effect;
        if (figure === 'commitment' || figure === 'strain' || figure === 'skill') {
          movePeople(work, t, figure, effect.amount, 'event');
        } else moveTeam(work, t, figure, effect.amount, 'event');
      }
      break;
    case 'organization':
      moveOrganization(work, effect.figure, effect.amount, 'event');
      break;
    case 'people':
      bookShift(work, 'event', () => changePeople(work, effect.team, effect.count));
      break;
    case 'turn':
      bookShift(work, 'event', () => turnToward(work, effect.team, effect.heading, effect.amount));
      break;
    case 'news':
      announce(work, clamp(effect.error / 57.3, 0.02, 1));
      break;
    case 'coalition': {
      const zone = s.zones[effect.zone] as Zone;
      if (!zone.own) zone.coalition = clamp(zone.coalition + effect.amount, 0, 1);
      break;
    }
  }
}

function changePeople(work: Work, team: number, count: number): void {
  const { s } = work;
  const skill = (work.survey[team] as TeamSurvey).skill;
  for (let n = 0; n < count && sizeOf(s, team) < LARGEST_TEAM; n++) {
    join(work, team, replacement(work, skill));
  }
  for (let n = 0; n > count && sizeOf(s, team) > SMALLEST_TEAM; n--) {
    // Those who leave first are the least committed.
    let least = -1;
    for (let i = 0; i < s.people.team.length; i++) {
      if (s.people.team[i] !== team) continue;
      const commitment = s.people.commitment[i] as number;
      if (least < 0 || commitment < (s.people.commitment[least] as number)) least = i;
    }
    leave(s, least);
  }
  takeSurvey(work);
}

function turnToward(work: Work, team: number, heading: number, amount: number): void {
  const { people } = work.s;
  const to = unitVector(heading);
  for (let i = 0; i < people.team.length; i++) {
    if (team !== -1 && people.team[i] !== team) continue;
    const x = people.x[i] as number;
    const y = people.y[i] as number;
    const after = normalised(x + (to.x - x) * amount, y + (to.y - y) * amount, { x, y });
    people.x[i] = after.x;
    people.y[i] = after.y;
  }
}
