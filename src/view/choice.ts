import { DIFFICULTIES, type Difficulty, type Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import {
  type BestResult,
  CHOICE_GROUPS,
  type ChoiceModel,
  type ScenarioCard,
} from './choice-model.ts';
import { emblemOf } from './emblem.ts';
import { endingName } from './ending.ts';
import { number } from './numbers.ts';

/** What the choice of a scenario is made from. */
export interface ChoiceInput {
  readonly scenarios: readonly Scenario[];
  readonly best: readonly BestResult[];
}

const GROUP_OF = {
  tutorial: 'first',
  moderate: 'first',
  demanding: 'demanding',
  hard: 'hard',
} as const satisfies Record<Difficulty, (typeof CHOICE_GROUPS)[number]>;

/** The scenarios as cards: by how much they ask, within that the shorter first, and else in their order. */
export function choiceModel({ scenarios, best }: ChoiceInput): ChoiceModel {
  return {
    groups: CHOICE_GROUPS.flatMap((id) => {
      const cards = scenarios
        .filter((scenario) => GROUP_OF[scenario.difficulty] === id)
        .sort((one, other) => one.minutes - other.minutes || one.order - other.order)
        .map((scenario) => cardOf(scenario, best));
      if (cards.length === 0) return [];
      return [
        { id, name: t(`choice:group.${id}.name`), hint: t(`choice:group.${id}.hint`), cards },
      ];
    }),
  };
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
