import type { Expectable, Expectation } from '../engine/index.ts';
import { degreesOfDirection, degreesOfWritten, type Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { type ActionGroup, actionGroups } from './action-list.ts';
import { type AdviserView, advisersOf } from './advisers.ts';
import { figureName, figureText } from './figures.ts';
import { EXPECTABLES } from './hands.ts';
import { headingLabel, headingMeaning, headingWords } from './heading-words.ts';
import { headOf, lieutenantName, reportsToPlayer, teamName, teamShort } from './names.ts';
import { number, percent } from './numbers.ts';
import type { PlayInput, PlayMode, RunningState } from './play-input.ts';
import { refusalWords } from './refusal-words.ts';
import { type Vitals, vitalsModel } from './vitals.ts';
import { type WarningView, warningsOf } from './warnings.ts';
import { type WeekModel, weekModel } from './week.ts';
import { ageWords } from './words.ts';

/** What is known of the market, for the header and the map. */
export interface MarketView {
  readonly heading: string;
  /** The same in fewer words. */
  readonly short: string;
  readonly meaning: string;
  readonly age: string;
  readonly label: string;
  readonly degrees: number;
  /** Standard error in degrees. */
  readonly error: number;
}

/** A button over something on the map. */
export interface MapButton {
  readonly index: number;
  readonly name: string;
  readonly short: string;
  readonly label: string;
}

/** What a hint points at. */
export type HintAt =
  | { readonly kind: 'panel'; readonly panel: string }
  | { readonly kind: 'action'; readonly action: string }
  | { readonly kind: 'team'; readonly team: number };

/** A hint of a guided scenario. */
export interface HintView {
  readonly text: string;
  readonly at: HintAt;
}

/** What is predicted, and what may be. */
export interface PredictModel {
  readonly chosen: readonly Expectation[];
  /** "Value rises", one a prediction. */
  readonly words: readonly string[];
  readonly figures: readonly { readonly figure: Expectable; readonly name: string }[];
}

/** Everything that the play screen shows; what costs time is made from `input` when it is opened. */
export interface PlayModel {
  readonly input: PlayInput;
  readonly scenario: Scenario;
  readonly mode: PlayMode;
  readonly running: RunningState | null;
  readonly title: string;
  readonly turn: string;
  readonly turnNumber: number;
  readonly turns: number;
  readonly weeks: string;
  readonly market: MarketView;
  readonly direction: {
    readonly declared: boolean;
    readonly degrees: number;
    readonly words: string;
  };
  /** Degrees in which work goes on the whole. */
  readonly work: number;
  readonly vitals: Vitals;
  readonly warnings: readonly WarningView[];
  readonly advisers: readonly AdviserView[];
  readonly groups: readonly ActionGroup[];
  readonly week: WeekModel;
  readonly predict: PredictModel;
  readonly teams: readonly MapButton[];
  readonly lieutenants: readonly (MapButton | null)[];
  readonly zones: readonly string[];
  readonly hints: readonly HintView[];
  /** Events that wait for an answer. */
  readonly unanswered: number;
  /** Events of this turn that are answered and may be answered differently. */
  readonly answered: number;
  /** Why the weeks cannot run, or null. */
  readonly reason: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

function marketView({ scenario, outlook }: PlayInput): MarketView {
  const { market } = outlook;
  const heading = headingWords(scenario, market);
  // Half of the cone on the map: it holds the market nine times out of ten.
  const degrees = Math.min(180, (market.error * 1.645 * 180) / Math.PI);
  const values = {
    heading,
    age: ageWords(market.age),
    degrees: t('words:degrees', { value: number(degrees) }),
  };
  return {
    heading,
    short: headingLabel(scenario, market),
    meaning: headingMeaning(scenario, market),
    age: t('play:market.age', values),
    label: t('play:market.label', values),
    degrees: degreesOfDirection(market),
    error: (market.error * 180) / Math.PI,
  };
}

function teamButton(input: PlayInput, team: number): MapButton {
  const { scenario, outlook } = input;
  const one = outlook.teams[team];
  const name = teamName(scenario, team);
  return {
    index: team,
    name,
    short: teamShort(scenario, team),
    label: one
      ? t('play:team.open', {
          name,
          people: t('words:people', { count: one.size }),
          head: headOf(scenario, team, one.lieutenant),
          heading: headingWords(scenario, one.conduct),
          reliability: percent(one.reliability),
          backlog: figureText('backlog', one.backlog),
        })
      : name,
  };
}

function lieutenantButton(input: PlayInput, lieutenant: number): MapButton | null {
  const { scenario, outlook } = input;
  if (!reportsToPlayer(outlook, lieutenant)) return null;
  const name = lieutenantName(scenario, lieutenant);
  const role = scenario.lieutenants[lieutenant]?.role ?? t('play:lieutenant.roleLate');
  return { index: lieutenant, name, short: name, label: t('play:lieutenant.open', { name, role }) };
}

/** A zone by its name, and where its head leads while that is a direction of their own. */
function zoneName({ scenario, outlook }: PlayInput, index: number): string {
  const zone = scenario.zones[index];
  const toward = zone?.leads?.toward;
  if (zone === undefined || toward === undefined || outlook.zones[index]?.own !== false) {
    return zone?.name ?? '';
  }
  const heading = headingWords(scenario, degreesOfWritten(scenario.compass, toward) ?? 0);
  return t('play:zoneLed', { zone: zone.name, heading });
}

function hintsOf({ scenario, outlook }: PlayInput): readonly HintView[] {
  const step = scenario.guide?.find((one) => one.turn === outlook.turn + 1);
  return (step?.hints ?? []).map(({ text, at }) => ({
    text,
    at:
      at.kind === 'team'
        ? { kind: 'team', team: scenario.teams.findIndex((team) => team.id === at.team) }
        : at,
  }));
}

function predictModel({ plan }: PlayInput): PredictModel {
  return {
    chosen: plan.expectations,
    words: plan.expectations.map(({ figure, change }) =>
      t('play:predict.chosen', { name: figureName(figure), change: t(`play:predict.${change}`) }),
    ),
    figures: EXPECTABLES.map((figure) => ({ figure, name: figureName(figure) })),
  };
}

/** Makes all that the play screen shows. */
export function playModel(input: PlayInput): PlayModel {
  const { scenario, outlook, plan } = input;
  const open = outlook.openEvents.map((index) => scenario.events[index]?.id);
  const answered = open.filter((id) => plan.choices.some((choice) => choice.event === id)).length;
  const work = outlook.people.reduce(
    (sum, person) => ({ x: sum.x + person.workX, y: sum.y + person.workY }),
    { x: 0, y: 0 },
  );
  const turnNumber = Math.min(outlook.turns, outlook.turn + 1);
  return {
    input,
    scenario,
    mode: input.mode,
    running: input.running,
    title: scenario.title,
    turn: t('play:turn', { turn: turnNumber, turns: outlook.turns }),
    turnNumber,
    turns: outlook.turns,
    weeks: t('words:weeks', { count: outlook.weeksPerTurn }),
    market: marketView(input),
    direction: {
      declared: outlook.direction.declared,
      degrees: degreesOfDirection(outlook.direction),
      words: outlook.direction.declared ? headingWords(scenario, outlook.direction) : '',
    },
    work: degreesOfDirection(work),
    vitals: vitalsModel(input),
    warnings: warningsOf(outlook, input.reports),
    advisers: advisersOf(scenario, outlook),
    groups: actionGroups(input),
    week: weekModel(input),
    predict: predictModel(input),
    teams: outlook.teams.map((_, team) => teamButton(input, team)),
    lieutenants: outlook.lieutenants.map((_, index) => lieutenantButton(input, index)),
    zones: outlook.zones.map((_, zone) => zoneName(input, zone)),
    hints: hintsOf(input),
    unanswered: open.length - answered,
    answered,
    reason: input.refusal && refusalWords(scenario, input.refusal),
    canUndo: input.canUndo,
    canRedo: input.canRedo,
  };
}
