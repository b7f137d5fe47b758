import type { ActionKind, Block, Charter, Forecast, Hand, Role } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { actionHelp, actionName, actionSentence } from './action-words.ts';
import { actionOf, type Draft, refusedWhatever, workAim } from './draft.ts';
import { type ForecastView, forecastView } from './forecast-words.ts';
import { BLOCK_MOST, BOTH_HANDS, delegableTasks, handOfAction } from './hands.ts';
import { lieutenantName, reportsToPlayer, teamName } from './names.ts';
import { percent } from './numbers.ts';
import { changeAction, freeHalfDays, placeBlock } from './plan.ts';
import type { PlayInput } from './play-input.ts';
import { refusalWords } from './refusal-words.ts';
import { teamNote } from './team-notes.ts';
import { spanName } from './week.ts';
import { handWord } from './words.ts';

/** One thing to choose from in a picker. */
export interface Option<V> {
  readonly value: V;
  readonly label: string;
  /** A word or two beside it. */
  readonly note: string;
  readonly reason: string | null;
  readonly chosen: boolean;
}

/** What has to be chosen for an action, question by question. */
export type Question =
  | {
      readonly slot: 'team' | 'from' | 'pair';
      readonly ask: string;
      readonly options: readonly Option<number>[];
    }
  | {
      readonly slot: 'lieutenant';
      readonly ask: string;
      readonly options: readonly Option<number>[];
    }
  | {
      readonly slot: 'task';
      readonly ask: string;
      readonly groups: readonly {
        readonly hand: Hand;
        readonly name: string;
        readonly options: readonly Option<ActionKind>[];
      }[];
    }
  | { readonly slot: 'role'; readonly ask: string; readonly options: readonly Option<Role>[] }
  | { readonly slot: 'charter'; readonly ask: string; readonly options: readonly Option<Charter>[] }
  | { readonly slot: 'heading'; readonly ask: string };

/** An action in the making, as it is shown. */
export interface ComposerModel {
  readonly hand: Hand;
  readonly icon: ActionKind;
  readonly name: string;
  readonly purpose: string;
  readonly helps: string;
  readonly misused: string;
  readonly questions: readonly Question[];
  readonly length: number;
  /** Longest that fits. */
  readonly longest: number;
  /** "Listen to Dispatch", or the name alone while something is open. */
  readonly sentence: string;
  /** Where it stands or would stand: "Tuesday morning". */
  readonly when: string | null;
  /** How much of it would work and why not all, or null. */
  readonly works: string | null;
  /** Why it cannot be placed as it is, or null. */
  readonly reason: string | null;
  readonly ready: boolean;
}

type Slot = 'team' | 'from';

/** The kind of work that a draft is about: of Delegate, what is given away. */
const workKind = (draft: Draft): ActionKind => draft.task ?? draft.kind;

function teamOptions(
  input: PlayInput,
  draft: Draft,
  aimed: (team: number) => Draft,
  chosen: (team: number) => boolean,
): readonly Option<number>[] {
  const { scenario, outlook } = input;
  return outlook.teams.map((team, index) => {
    const refusal = refusedWhatever(aimed(index), outlook, input.refuseAction);
    return {
      value: index,
      label: teamName(scenario, index),
      note: teamNote(input, workKind(draft), team),
      reason: refusal && refusalWords(scenario, refusal),
      chosen: chosen(index),
    };
  });
}

/** The draft with a team in a slot; where that team was the other one of two, they change places. */
export function withTeam(draft: Draft, slot: Slot, team: number): Draft {
  if (workAim(draft) !== 'two-teams') return { ...draft, [slot]: team };
  const other = slot === 'team' ? 'from' : 'team';
  return { ...draft, [slot]: team, [other]: draft[other] === team ? draft[slot] : draft[other] };
}

/** The draft with a team put into its pair, or taken out of it; a third one takes the place of the second. */
export function withPair(draft: Draft, team: number): Draft {
  if (draft.team === team) return { ...draft, team: draft.other, other: null };
  if (draft.other === team) return { ...draft, other: null };
  return draft.team === null ? { ...draft, team } : { ...draft, other: team };
}

function lieutenantOptions(input: PlayInput, draft: Draft): readonly Option<number>[] {
  const { scenario, outlook } = input;
  return outlook.lieutenants.flatMap((one, index) => {
    if (!reportsToPlayer(outlook, index)) return [];
    const refusal = refusedWhatever({ ...draft, lieutenant: index }, outlook, input.refuseAction);
    return [
      {
        value: index,
        label: lieutenantName(scenario, index),
        note: t('play:handsNote', {
          management: handWord(one.management),
          leadership: handWord(one.leadership),
        }),
        reason: refusal && refusalWords(scenario, refusal),
        chosen: draft.lieutenant === index,
      },
    ];
  });
}

function workQuestions(input: PlayInput, draft: Draft): readonly Question[] {
  const teams = (slot: Slot, ask: string): Question => ({
    slot,
    ask,
    options: teamOptions(
      input,
      draft,
      (team) => withTeam(draft, slot, team),
      (team) => draft[slot] === team,
    ),
  });
  switch (workAim(draft)) {
    case 'team':
      return [teams('team', t('play:compose.team'))];
    case 'pair':
      return [
        {
          slot: 'pair',
          ask: t('play:compose.pair'),
          options: teamOptions(
            input,
            draft,
            (team) => ({ ...draft, team, other: null }),
            (team) => draft.team === team || draft.other === team,
          ),
        },
      ];
    case 'two-teams':
      return [teams('from', t('play:compose.from')), teams('team', t('play:compose.to'))];
    case 'lieutenant':
      return [
        {
          slot: 'lieutenant',
          ask: t('play:compose.coach'),
          options: lieutenantOptions(input, draft),
        },
      ];
    case 'heading':
      return [{ slot: 'heading', ask: t('play:compose.heading') }];
    case 'hire':
      return [teams('team', t('play:compose.team')), ...hireQuestions(draft)];
    default:
      return [];
  }
}

function hireQuestions(draft: Draft): readonly Question[] {
  const role = (value: Role): Option<Role> => ({
    value,
    label: t(`words:role.${value}`),
    note: '',
    reason: null,
    chosen: draft.role === value,
  });
  const charter = (value: Charter): Option<Charter> => ({
    value,
    label: t(`words:charter.${value}`),
    note: t(`play:compose.charterHint.${value}`),
    reason: null,
    chosen: draft.charter === value,
  });
  return [
    { slot: 'role', ask: t('play:compose.role'), options: [role('members'), role('head')] },
    {
      slot: 'charter',
      ask: t('play:compose.charter'),
      options: [charter('management'), charter('leadership'), charter('everything')],
    },
  ];
}

function delegateQuestions(input: PlayInput, draft: Draft): readonly Question[] {
  const asked: Question[] = [
    {
      slot: 'lieutenant',
      ask: t('play:compose.lieutenant'),
      options: lieutenantOptions(input, draft),
    },
  ];
  if (draft.lieutenant === null) return asked;
  const { scenario } = input;
  const offered = (kind: ActionKind) =>
    scenario.actions === undefined || scenario.actions.includes(kind);
  asked.push({
    slot: 'task',
    ask: t('play:compose.task'),
    groups: BOTH_HANDS.map((hand) => ({
      hand,
      name: t(`common:hand.${hand}`),
      options: delegableTasks(hand)
        .filter(offered)
        .map((kind) => {
          const bare: Draft = { ...draft, task: kind, team: null, other: null, from: null };
          const refusal = refusedWhatever(bare, input.outlook, input.refuseAction);
          return {
            value: kind as ActionKind,
            label: actionName(kind),
            note: '',
            reason: refusal && refusalWords(scenario, refusal),
            chosen: draft.task === kind,
          };
        }),
    })),
  });
  return draft.task === null ? asked : [...asked, ...workQuestions(input, draft)];
}

/** The plan with the draft in it, and where; null while something is open or there is no room. */
export function tryOut(
  input: PlayInput,
  draft: Draft,
  length: number,
  index: number | null,
): { readonly blocks: readonly Block[]; readonly index: number } | null {
  const action = actionOf(draft);
  if (!action) return null;
  const { blocks } = input.plan;
  if (index !== null) return { blocks: changeAction(blocks, index, action), index };
  return placeBlock(blocks, action, length, input.halfDaysTaken);
}

/** Everything the composer shows but the forecast, which costs time. `index` is a block that stands already. */
export function composerModel(
  input: PlayInput,
  draft: Draft,
  length: number,
  index: number | null,
): ComposerModel {
  const { scenario, plan } = input;
  const action = actionOf(draft);
  const free = freeHalfDays(plan.blocks, input.halfDaysTaken);
  const now = index === null ? 0 : (plan.blocks[index]?.length ?? 0);
  const tried = tryOut(input, draft, length, index);
  const block = tried?.blocks[tried.index];
  const own = action && input.refuseAction(action);
  const refusal = own ?? (tried && input.refuseBlocks(tried.blocks));
  const full = index === null && free === 0;
  const works = tried ? (input.efficienciesOf(tried.blocks)[tried.index] ?? 1) : 1;
  const rested = tried ? (input.efficienciesOf(tried.blocks)[0] ?? 1) : 1;
  return {
    hand: handOfAction(draft.kind),
    icon: draft.kind,
    name: actionName(draft.kind),
    ...actionHelp(draft.kind),
    questions:
      draft.kind === 'delegate' ? delegateQuestions(input, draft) : workQuestions(input, draft),
    length,
    longest: Math.min(BLOCK_MOST, free + now),
    sentence: action ? actionSentence(scenario, action) : actionName(draft.kind),
    when: block ? spanName(block.start, block.length) : null,
    works:
      works > 0.995
        ? null
        : t('play:compose.works', {
            part: percent(works),
            why:
              works < rested - 0.005 ? t('play:compose.worksSwitch') : t('play:compose.worksTired'),
          }),
    reason: full ? t('play:compose.noRoom') : refusal ? refusalWords(scenario, refusal) : null,
    ready: tried !== null && !refusal,
  };
}

/** What a draft would do: for the map as it is, for the reader in words. */
export interface ComposerForecast {
  readonly forecast: Forecast;
  readonly view: ForecastView;
}

/** What the draft would do, or null while it is not ready. Costs some milliseconds. */
export function composerForecast(
  input: PlayInput,
  draft: Draft,
  length: number,
  index: number | null,
): ComposerForecast | null {
  const tried = tryOut(input, draft, length, index);
  const action = actionOf(draft);
  if (!tried || !action || input.refuseBlocks(tried.blocks)) return null;
  const forecast = input.forecastBlock(tried.blocks, tried.index);
  return { forecast, view: forecastView(input.scenario, forecast, action) };
}
