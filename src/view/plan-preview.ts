import type { Figure } from '../engine/index.ts';
import { figureChange, figureName, isGood, unseen, weightOfChange } from './figures.ts';
import { type ForecastView, forecastView } from './forecast-words.ts';
import type { PlayInput } from './play-input.ts';
import { knownFigure } from './reasons.ts';

/** What the whole week would do to a figure of the organization. */
export interface PreviewRow {
  readonly figure: Figure;
  readonly name: string;
  /** With its sign: "+2". */
  readonly change: string;
  readonly direction: 'up' | 'down';
  readonly good: boolean | null;
}

/** What the whole plan would change against resting, in a few lines and in full. */
export interface PlanPreview {
  readonly rows: readonly PreviewRow[];
  readonly view: ForecastView;
}

/** What is asked first weighs more here. */
const FIRST: Readonly<Partial<Record<Figure, number>>> = {
  value: 8,
  executionCapacity: 2,
  adaptability: 2,
};

/** Looks ahead at the plan as it stands; null while it is empty or cannot be. Costs some milliseconds. */
export function planPreview(input: PlayInput, most = 3): PlanPreview | null {
  const { plan, outlook } = input;
  if (plan.blocks.length === 0 || input.refuseBlocks(plan.blocks)) return null;
  const forecast = input.forecastPlan(plan.blocks);
  const rows = forecast.effects
    .filter(({ figure, team, change }) => {
      const known = knownFigure(outlook, figure);
      return team < 0 && Number.isFinite(known) && !unseen(figure, change);
    })
    .map((effect) => ({
      effect,
      weight: weightOfChange(effect.figure, effect.change) * (FIRST[effect.figure] ?? 1),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(
      ({ effect: { figure, change } }): PreviewRow => ({
        figure,
        name: figureName(figure),
        change: figureChange(figure, change),
        direction: change > 0 ? 'up' : 'down',
        good: isGood(figure, change),
      }),
    );
  return { rows, view: forecastView(input.scenario, forecast, null, 10) };
}
