import { DIFFICULTIES, type Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { BestResult, ChoiceModel, ScenarioCard } from './choice-model.ts';
import { emblemOf } from './emblem.ts';
import { endingName } from './ending.ts';
import { number } from './numbers.ts';

/** What the choice of a scenario is made from. */
export interface ChoiceInput {
  readonly scenarios: readonly Scenario[];
  readonly best: readonly BestResult[];
}

/** The scenarios as cards, in their order. */
export function choiceModel({ scenarios, best }: ChoiceInput): ChoiceModel {
  return { cards: scenarios.map((scenario) => cardOf(scenario, best)) };
}

const LEVELS = [1, 2, 3, 4] as const;

function cardOf(scenario: Scenario, results: readonly BestResult[]): ScenarioCard {
  const { id, title, difficulty, time } = scenario;
  const headcount = scenario.teams.reduce((sum, team) => sum + team.people.size, 0);
  const name = t(`choice:difficulty.${difficulty}`);
  const minutes = t('choice:minutes', { count: scenario.minutes });
  const people = t('words:people', { count: headcount });
  const best = results
    .filter((result) => result.scenario === id)
    .sort((one, other) => other.score - one.score)[0];
  return {
    id,
    title,
    subtitle: scenario.subtitle,
    teaches: scenario.teachingPoint,
    difficulty: { level: LEVELS[DIFFICULTIES.indexOf(difficulty)] ?? 1, name },
    minutes,
    length: t('choice:length', { turns: time.turns, weeks: time.weeksPerTurn }),
    people,
    guided: (scenario.guide?.length ?? 0) > 0,
    emblem: emblemOf(scenario),
    best: best
      ? {
          kind: best.kind,
          text: t('choice:best', {
            kind: endingName(best.kind),
            score: number(best.score, 1),
          }),
        }
      : null,
  };
}
