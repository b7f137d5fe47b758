import type { Ending } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { hasText, t } from '../text/index.ts';
import type { ScoreModel } from './ending-model.ts';
import { number } from './numbers.ts';

const share = (value: number): number => Math.max(0, Math.min(1, value));

/** The score: value delivered and worth left behind, with what they are made of. */
export function scoreOf(scenario: Scenario, ending: Ending, best: number | null): ScoreModel {
  const { value, legacy, score } = ending;
  return {
    total: number(score, 1),
    value: number(value, 1),
    legacy: number(legacy, 1),
    valueShare: score > 0 ? share(value / score) : 1,
    valueText: t('ending:score.valueText', { weeks: ending.week }),
    legacyText: legacy > 0 ? t('ending:score.legacyText') : t('ending:score.legacyNone'),
    parts: legacy > 0 ? partsOf(ending) : [],
    marks: marksOf(scenario, best),
    points: score,
  };
}

/** What the worth left behind is made of, in points of the score; the longest bar is the largest part. */
function partsOf({ worth }: Ending): ScoreModel['parts'] {
  const most = Math.max(worth.capacity, worth.adaptability, worth.people, worth.cash, 1e-9);
  return (['capacity', 'adaptability', 'people', 'cash'] as const).map((part) => ({
    name: t(`ending:part.${part}`),
    share: share(worth[part] / most),
    text: number(worth[part], 1),
  }));
}

/** Reference results of the scenario and the player's own best. */
function marksOf(scenario: Scenario, best: number | null): ScoreModel['marks'] {
  const marks: { name: string; score: number }[] = [];
  for (const [policy, { score }] of Object.entries(scenario.par?.policies ?? {})) {
    const key = `ending:par.${policy}`;
    if (hasText(key)) marks.push({ name: t(key), score });
  }
  if (best !== null) marks.push({ name: t('ending:score.best'), score: best });
  return marks
    .sort((one, other) => one.score - other.score)
    .map(({ name, score }) => ({
      name,
      score,
      points: number(score, 1),
      text: t('ending:score.mark', { name, score: number(score, 1) }),
    }));
}
