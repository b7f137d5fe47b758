import type { Action, Figure, Forecast, ForecastEffect } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { learnsWords } from './action-words.ts';
import {
  figureChange,
  figureName,
  inSteps,
  isGood,
  type Strength,
  strengthOf,
  unseen,
  weightOfChange,
} from './figures.ts';
import { teamsOfTask } from './hands.ts';
import { teamName } from './names.ts';
import { type Reason, reasonsFrom } from './reasons.ts';

/** One effect of a planned block, in words. */
export interface EffectRow {
  readonly id: string;
  readonly figure: Figure;
  readonly name: string;
  /** Team concerned, or empty for the organization. */
  readonly place: string;
  readonly direction: 'up' | 'down';
  readonly strength: Strength;
  /** "rises clearly" */
  readonly words: string;
  /** "+0.03 to +0.06" */
  readonly range: string;
  readonly good: boolean | null;
  readonly reasons: readonly Reason[];
}

/** A forecast as it is shown: what is won, what it costs, what becomes known. */
export interface ForecastView {
  readonly gains: readonly EffectRow[];
  readonly costs: readonly EffectRow[];
  readonly learns: string | null;
  /** Effects too small to list. */
  readonly more: number;
}

/** Figures that are the organization's alone. */
const WHOLE: ReadonlySet<Figure> = new Set([
  'value',
  'executionCapacity',
  'adaptability',
  'vision',
  'ambiguity',
  'ambition',
  'cash',
  'load',
  'marketError',
]);

/** Effects worth showing: on the teams that the action is about, else on the organization. */
function chosenEffects(forecast: Forecast, teams: readonly number[]): readonly ForecastEffect[] {
  return forecast.effects.filter((effect) => {
    if (unseen(effect.figure, effect.change)) return false;
    if (WHOLE.has(effect.figure)) return effect.team < 0;
    const there = forecast.effects.some(
      (other) => other.figure === effect.figure && teams.includes(other.team),
    );
    if (there) return teams.includes(effect.team);
    const whole = forecast.effects.some(
      (other) => other.figure === effect.figure && other.team < 0,
    );
    return whole ? effect.team < 0 : isLargest(forecast, effect);
  });
}

function isLargest(forecast: Forecast, effect: ForecastEffect): boolean {
  return forecast.effects
    .filter((other) => other.figure === effect.figure)
    .every((other) => Math.abs(other.change) <= Math.abs(effect.change));
}

function rowOf(scenario: Scenario, effect: ForecastEffect): EffectRow {
  const { figure, team, change } = effect;
  const direction = change > 0 ? 'up' : 'down';
  const strength = strengthOf(figure, change);
  const words = t(`play:effect.${direction}.${strength}`);
  const [low, high] = [effect.low, effect.high].map((end) => figureChange(figure, end));
  const range = low === high ? `${low}` : t('words:between', { low: low ?? '', high: high ?? '' });
  const name = figureName(figure);
  const place = team >= 0 ? teamName(scenario, team) : '';
  return {
    id: `${figure}/${team}`,
    figure,
    name,
    place,
    direction,
    strength,
    words,
    range,
    good: isGood(figure, change),
    reasons: reasonsFrom(figure, effect.reasons, 4, inSteps(figure, change)),
  };
}

/** Puts a forecast into words: at most `most` effects, the largest first. */
export function forecastView(
  scenario: Scenario,
  forecast: Forecast,
  action: Action | null,
  most = 6,
): ForecastView {
  const task = action?.kind === 'delegate' ? action.task : action;
  const effects = [...chosenEffects(forecast, task ? teamsOfTask(task) : [])].sort(
    (a, b) => weightOfChange(b.figure, b.change) - weightOfChange(a.figure, a.change),
  );
  const rows = effects.slice(0, most).map((effect) => rowOf(scenario, effect));
  return {
    gains: rows.filter((row) => row.good !== false),
    costs: rows.filter((row) => row.good === false),
    learns: task ? learnsWords(scenario, task) : null,
    more: Math.max(0, effects.length - most),
  };
}
