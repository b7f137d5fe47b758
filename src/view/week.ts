import type { Block, Hand } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { actionSentence, actionShort, targetShort } from './action-words.ts';
import { handOfAction, WEEK_HALF_DAYS } from './hands.ts';
import { dayName, listed, percent } from './numbers.ts';
import { freeHalfDays, takenHalfDays, usedHalfDays } from './plan.ts';
import type { PlayInput } from './play-input.ts';
import { refusalWords } from './refusal-words.ts';
import { loadWord } from './words.ts';

/** A block as it stands on the calendar. */
export interface WeekBlock {
  readonly index: number;
  readonly start: number;
  readonly length: number;
  readonly hand: Hand;
  /** Icon of the action; for Delegate that of the task. */
  readonly icon: Block['action']['kind'];
  readonly delegated: boolean;
  readonly short: string;
  readonly target: string;
  /** "Listen to Dispatch" */
  readonly name: string;
  /** "Tuesday morning to Wednesday morning" */
  readonly when: string;
  /** How much of it works, 0..1, and as percent where it is not all. */
  readonly works: number;
  readonly worksText: string | null;
  /** What the change of hands before it costs, as percent; null without a change. */
  readonly switchText: string | null;
  /** Why it cannot stay, or null. */
  readonly problem: string | null;
  /** What is read aloud after name and target: "Leadership, Monday. 72% of it works." */
  readonly aloud: string;
}

/** The week with all that is said about it. */
export interface WeekModel {
  readonly days: readonly { readonly short: string; readonly long: string }[];
  readonly blocks: readonly WeekBlock[];
  /** Half-days that answers to events take. */
  readonly taken: readonly number[];
  readonly used: number;
  readonly free: number;
  /** "7 planned, 3 for rest" */
  readonly summary: string;
  readonly load: { readonly value: number; readonly word: string; readonly label: string };
  /** Whether last turn's week can be taken again. */
  readonly canRepeat: boolean;
}

/** "Tuesday morning". */
export function halfDayName(halfDay: number): string {
  const day = dayName(Math.floor(halfDay / 2));
  return t(halfDay % 2 === 0 ? 'words:half.morning' : 'words:half.afternoon', { day });
}

/** "Tuesday morning to Wednesday morning"; whole days without their halves: "Monday and Tuesday". */
export function spanName(start: number, length: number): string {
  if (length === 1) return halfDayName(start);
  if (start % 2 === 1 || length % 2 === 1) {
    return t('play:week.span', { from: halfDayName(start), to: halfDayName(start + length - 1) });
  }
  const days = Array.from({ length: length / 2 }, (_, day) => dayName(start / 2 + day));
  return listed(days);
}

function weekBlock(input: PlayInput, works: readonly number[], index: number): WeekBlock {
  const { blocks } = input.plan;
  const block = blocks[index] as Block;
  const { action, start, length } = block;
  const hand = handOfAction(action.kind);
  const before = blocks[index - 1];
  const part = works[index] ?? 1;
  // The first block of a week begins in no mode: what it lacks is overload, the rest is the switch.
  const rested = works[0] ?? 1;
  const switched = before !== undefined && handOfAction(before.action.kind) !== hand;
  const cost = switched && rested > 0 ? 1 - part / rested : 0;
  const refusal = input.refuseAction(action);
  const name = actionSentence(input.scenario, action);
  const when = spanName(start, length);
  const worksText = part < 0.995 ? percent(part) : null;
  const switchText = switched ? percent(-cost) : null;
  return {
    index,
    start,
    length,
    hand,
    icon: action.kind === 'delegate' ? action.task.kind : action.kind,
    delegated: action.kind === 'delegate',
    short: actionShort(action),
    target: targetShort(input.scenario, action),
    name,
    when,
    works: part,
    worksText,
    switchText,
    problem: refusal && refusalWords(input.scenario, refusal),
    aloud: t('play:week.aloud', {
      when,
      hand: t(`common:hand.${hand}`),
      works: worksText === null ? '' : t('play:week.worksLabel', { part: worksText }),
    }).trim(),
  };
}

/** The week on its calendar. */
export function weekModel(input: PlayInput): WeekModel {
  const { plan, halfDaysTaken, outlook } = input;
  const works = input.efficienciesOf(plan.blocks);
  const used = usedHalfDays(plan.blocks);
  const free = freeHalfDays(plan.blocks, halfDaysTaken);
  const load = outlook.player.load;
  return {
    days: [0, 1, 2, 3, 4].map((day) => ({ short: dayName(day, 'short'), long: dayName(day) })),
    blocks: plan.blocks.map((_, index) => weekBlock(input, works, index)),
    taken: takenHalfDays(plan.blocks, Math.min(halfDaysTaken, WEEK_HALF_DAYS - used)),
    used,
    free,
    summary: t('play:week.summary', { used, free }),
    load: {
      value: load,
      word: loadWord(load),
      label: t('play:week.load', { word: loadWord(load), percent: percent(load) }),
    },
    canRepeat:
      plan.blocks.length === 0 &&
      input.lastBlocks.length > 0 &&
      input.refuseBlocks(input.lastBlocks) === null,
  };
}
