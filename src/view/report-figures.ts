import type { Figure, Measured, Outlook } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { figureName, figureNumber, figureText, unseen } from './figures.ts';
import { headingLabel } from './heading-words.ts';
import { teamName } from './names.ts';
import { knownFigure } from './reasons.ts';
import type { Arrow, ReportFigureRow, ReportTeamRow } from './report-model.ts';
import { ageWords } from './words.ts';

const ROWS: readonly Figure[] = [
  'value',
  'output',
  'executionCapacity',
  'adaptability',
  'coherence',
  'followership',
  'fit',
  'reliability',
  'backlog',
  'commitment',
  'strain',
  'trust',
  'vision',
  'ambiguity',
  'ambition',
  'cash',
  'revenue',
  'reputation',
  'load',
];
const HEARD: ReadonlySet<Figure> = new Set(['commitment', 'strain', 'trust']);

/** How old the oldest hearing is that a figure rests on. */
const oldest = (outlook: Outlook): number =>
  Math.max(0, ...outlook.teams.map((team) => team.trust.age));

/** Every figure of the organization, before and now. */
export function figureRows(before: Outlook, after: Outlook): readonly ReportFigureRow[] {
  return ROWS.map((figure) => {
    const was = knownFigure(before, figure);
    const is = knownFigure(after, figure);
    return {
      id: figure,
      name: figureName(figure),
      from: figureText(figure, was),
      to: figureText(figure, is),
      arrow: arrowOf(figure, is - was),
      age: HEARD.has(figure) ? ageWords(oldest(after)) : null,
    };
  });
}

function arrowOf(figure: Figure, amount: number): Arrow {
  if (unseen(figure, amount)) return 'level';
  return amount > 0 ? 'up' : 'down';
}

/** What is known of every team now; what has to be looked for says when somebody did. */
export function teamRows(scenario: Scenario, after: Outlook): readonly ReportTeamRow[] {
  return after.teams.map((team, index) => {
    const known = (figure: Figure, measured: Measured) => figureNumber(figure, measured.value);
    return {
      name: teamName(scenario, index),
      people: team.size,
      reliability: figureText('reliability', team.reliability),
      backlog: figureText('backlog', team.backlog),
      trust: known('trust', team.trust),
      commitment: known('commitment', team.commitment),
      strain: known('strain', team.strain),
      heard: team.trust.age < after.weeksPerTurn ? t('report:ageNow') : ageWords(team.trust.age),
      works: headingLabel(scenario, team.conduct),
    };
  });
}
