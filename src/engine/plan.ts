import { ruleOf } from './actions/index.ts';
import { type ActionRule, throughLayers } from './actions/rule.ts';
import { attention, diminished, handOfBlock, targetKey } from './calendar.ts';
import type { Block, Hand, Task } from './decisions.ts';
import { HALF_DAYS, handOf } from './decisions.ts';
import { clamp, share } from './exact.ts';
import { book } from './ledger.ts';
import { layersOf } from './roles.ts';
import type { Lieutenant, Player, Team } from './state.ts';
import type { Work } from './work.ts';
import { note } from './work.ts';

/** A task of the plan with the effective half-days that it gets in each week of the turn. */
export interface Assignment {
  readonly task: Task;
  readonly hand: Hand;
  readonly rule: ActionRule<Task> | undefined;
  readonly dose: number;
  /** Half-days on the calendar. */
  readonly length: number;
  /** Lieutenant who does it, or -1 for the player. */
  readonly by: number;
}

/** Turns the blocks of the week into assignments with their doses. */
export function assign(work: Work, blocks: readonly Block[]): Assignment[] {
  const { s, c } = work;
  const works = attention(blocks, s.player, c);
  const repeats = new Map<string, number>();
  const handed = s.lieutenants.map(() => 0);
  return blocks.map((block, i) => {
    const { action } = block;
    const delegated = action.kind === 'delegate';
    const task = delegated ? action.task : action;
    const key = targetKey(task);
    const before = repeats.get(key) ?? 0;
    repeats.set(key, before + 1);
    const again =
      before === 0 ? 1 : before === 1 ? c.repeatFactor : c.repeatFactor * c.repeatFactor;
    const length = diminished(block.length) * (works[i] as number) * again;
    let strength: number;
    if (delegated) {
      const given = handed[action.lieutenant] as number;
      handed[action.lieutenant] = given + block.length;
      strength = strengthOf(work, s.lieutenants[action.lieutenant] as Lieutenant, task);
      strength *= fading(given, block.length, c.delegationFades);
    } else strength = ownStrength(work, task);
    return {
      task,
      hand: handOf(task.kind),
      rule: ruleOf(task),
      dose: length * strength,
      length: block.length,
      by: delegated ? action.lieutenant : -1,
    };
  });
}

function ownStrength(work: Work, task: Task): number {
  const { player } = work.s;
  const hand = handOf(task.kind);
  const skilled = work.c.handBase + work.c.handPerSkill * player[hand];
  return hand === 'management' ? skilled * throughLayers(work) : skilled;
}

/** What a half-day of yours becomes in a lieutenant's hands. */
function strengthOf(work: Work, it: Lieutenant, task: Task): number {
  const { c } = work;
  const skill = it[handOf(task.kind)];
  const willing = c.initiativeBase + (1 - c.initiativeBase) * it.initiative;
  return c.delegationYield * skill * (0.4 + 0.6 * skill) * willing * (1 - 0.5 * it.load);
}

/** Mean share of a first half-day that `length` half-days are worth to a lieutenant who has been given some already. */
function fading(given: number, length: number, fades: number): number {
  let share = 1;
  let sum = 0;
  for (let n = 0; n < given + length; n++) {
    if (n >= given) sum += share;
    share *= fades;
  }
  return sum / length;
}

/** Once at the start of the turn: marks who is touched, what is micromanaged, what is delegated to the wrong hand. */
export function beginPlan(work: Work, plan: readonly Assignment[]): void {
  const { s } = work;
  for (const team of s.teams) {
    team.touchedManagement = 0;
    team.touchedLeadership = 0;
  }
  work.direct.fill(0);
  for (const { task, hand, length, by } of plan) {
    for (const team of teamsOf(task)) {
      const it = s.teams[team];
      if (!it) continue;
      if (hand === 'management') it.touchedManagement += length;
      else it.touchedLeadership += length;
      if (hand === 'management' && by < 0)
        work.direct[team] = (work.direct[team] as number) + length;
      // Something follows the listening.
      if (task.kind !== 'listen') it.unheard = clamp(it.unheard - 0.15 * length, 0, 1);
    }
    if (by >= 0) {
      const it = s.lieutenants[by] as Lieutenant;
      const other = hand === 'management' ? it.leadership : it.management;
      if (it[hand] < 0.45 && it[hand] < other) note(work, 'misdelegated', -1, by);
    }
  }
  for (const { task, rule, dose } of plan) rule?.begin?.(work, task, dose);
}

/** A week of the plan: every assignment does its work, and hands learn by doing. */
export function workPlan(work: Work, plan: readonly Assignment[]): void {
  const { c, s } = work;
  for (let t = 0; t < s.teams.length; t++) (s.teams[t] as Team).improvement = c.improvementBase;
  for (let n = 0; n < plan.length; n++) {
    const it = plan[n] as Assignment;
    it.rule?.weekly?.(work, it.task, it.dose);
    if (it.by < 0) practise(s.player, it, c.handPractice);
    else delegated(work, s.lieutenants[it.by] as Lieutenant, it);
  }
  loadLieutenants(work, plan);
  micromanage(work);
}

/** Hands learn by doing. */
function practise(who: Player | Lieutenant, { hand, length }: Assignment, rate: number): void {
  if (hand === 'management') {
    who.management = share(who.management + rate * length * (1 - who.management));
  } else who.leadership = share(who.leadership + rate * length * (1 - who.leadership));
}

function delegated({ c }: Work, who: Lieutenant, assignment: Assignment): void {
  practise(who, assignment, c.lieutenantPractice);
  const able = assignment.hand === 'management' ? who.management : who.leadership;
  const gain = c.initiativeGain * assignment.length * (1 - who.initiative) * able;
  who.initiative = share(who.initiative + gain);
}

function loadLieutenants({ c, s }: Work, plan: readonly Assignment[]): void {
  for (let n = 0; n < s.lieutenants.length; n++) {
    const it = s.lieutenants[n] as Lieutenant;
    let given = 0;
    for (const assignment of plan) if (assignment.by === n) given += assignment.length;
    const target = Math.min(1, 0.12 + c.lieutenantLoadPerHalfDay * given);
    it.load += (target - it.load) * c.lieutenantLoadRate;
  }
}

/** Doing a lieutenant's job for them stunts them. */
function micromanage(work: Work): void {
  const { c, s, setup } = work;
  const from = c.micromanagingFrom[Math.min(layersOf(work), 3) - 1] as number;
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const it = team.lieutenant >= 0 ? s.lieutenants[team.lieutenant] : undefined;
    const excess = (work.direct[t] as number) - from;
    if (!it || excess <= 0) continue;
    it.initiative = share(it.initiative - c.micromanaging * excess * it.initiative);
    if (s.week % setup.weeksPerTurn === 0) note(work, 'micromanaged', t, team.lieutenant);
  }
}

/** After the last week: what becomes known. Looking twice at the same thing is one longer look. */
export function endPlan(work: Work, plan: readonly Assignment[]): void {
  const doses = new Map<string, number>();
  for (const { task, rule, dose } of plan) {
    if (!rule?.end) continue;
    const key = targetKey(task);
    doses.set(key, (doses.get(key) ?? 0) + dose);
  }
  for (const { task, rule } of plan) {
    if (!rule?.end) continue;
    const key = targetKey(task);
    const dose = doses.get(key);
    if (dose === undefined) continue;
    doses.delete(key);
    rule?.end?.(work, task, dose);
  }
}

/** The player's own weeks of a turn: load, practice in switching, the tally of half-days. */
export function livePlayer(
  work: Work,
  blocks: readonly Block[],
  switches: number,
  taken: number,
): void {
  const { s, setup } = work;
  const { player } = s;
  let management = 0;
  let leadership = 0;
  for (const block of blocks) {
    if (handOfBlock(block) === 'management') management += block.length;
    else leadership += block.length;
  }
  const used = taken + management + leadership;
  for (let week = 0; week < setup.weeksPerTurn; week++) {
    player.managementHalfDays += management;
    player.leadershipHalfDays += leadership;
    player.restHalfDays += HALF_DAYS - used;
    player.switches += switches;
    liveWeek(work, switches, used);
  }
  const last = blocks[blocks.length - 1];
  if (last) player.lastHand = handOfBlock(last);
}

function liveWeek(work: Work, switches: number, used: number): void {
  const { c, s } = work;
  const { player } = s;
  player.agility = share(player.agility + c.agilityGain * switches * (1 - player.agility));
  const over = Math.max(0, used - c.restfulHalfDays) / (HALF_DAYS - c.restfulHalfDays);
  const before = player.load;
  player.load = share(before + (c.loadAtTen * over - before) * c.loadRate);
  if (work.ledger === null) return;
  const cause = used > c.restfulHalfDays ? 'half-days' : 'rest';
  book(work.ledger, 'load', -1, cause, player.load - before);
}

/** Teams that a task works on. */
export function teamsOf(task: Task): readonly number[] {
  switch (task.kind) {
    case 'allocate-resources':
      return [task.from, task.team];
    case 'align-interests':
      return [task.team, task.other];
    case 'set-direction':
    case 'sense-market':
    case 'make-meaning':
    case 'inspire':
    case 'model-behaviour':
    case 'coach-leader':
      return [];
    default:
      return [task.team];
  }
}
