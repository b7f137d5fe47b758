import type { Figure, Outlook, State, TurnReport } from '../engine/index.ts';
import { t } from '../text/index.ts';
import {
  CAUSAL_LINKS,
  CAUSAL_NODES,
  type CausalLink,
  type CausalNode,
  type Delay,
} from './causal-structure.ts';
import { figureHelp, figureName, figureText, unseen } from './figures.ts';
import { meanOf, trueFigure } from './model-figures.ts';
import {
  type Amounts,
  bookedFor,
  type Explanation,
  explain,
  explanationOf,
  knownFigure,
} from './reasons.ts';
import { ageWords } from './words.ts';

/** A link as it is told beside a figure. */
export interface LinkLine {
  /** The figure at the other end. */
  readonly figure: Figure;
  readonly name: string;
  readonly sign: 1 | -1;
  readonly delay: Delay;
  /** "More makes more, within weeks". */
  readonly how: string;
  /** Why it is so. */
  readonly why: string;
}

/** A figure on the card, with what it stands at and why. */
export interface ModelNode extends CausalNode {
  readonly name: string;
  /** Null where nobody knows it. */
  readonly text: string | null;
  readonly trend: 'up' | 'down' | 'level';
  /** How old it is, where it has to be looked for. */
  readonly age: string | null;
  /** What is said where there are no reasons. */
  readonly quiet: string;
  readonly means: string;
  readonly explanation: Explanation;
  readonly fedBy: readonly LinkLine[];
  readonly feeds: readonly LinkLine[];
  /** What is read aloud after name and value. */
  readonly aloud: string;
}

/** The causal structure with present values. */
export interface ModelCard {
  readonly nodes: readonly ModelNode[];
  readonly links: readonly CausalLink[];
  /** What the values are: as known in play, or as they were. */
  readonly lead: string;
}

/** Where the card takes a figure from. */
interface Source {
  readonly explain: (figure: Figure) => Explanation;
  readonly value: (figure: Figure) => number | null;
  /** Weeks since it was looked for; null for what is reported. */
  readonly age: (figure: Figure) => number | null;
  /** Whether something so many weeks old has not been looked for in the last turn. */
  readonly since: (age: number) => boolean;
}

/** Figures of teams that have to be looked for, and the report that shows each. */
const MEASURED = ['structure', 'clarity', 'debt', 'trust', 'commitment', 'strain'] as const;
type MeasuredFigure = (typeof MEASURED)[number];
const isMeasured = (figure: Figure): figure is MeasuredFigure =>
  (MEASURED as readonly Figure[]).includes(figure);

function known(outlook: Outlook, figure: Figure): number {
  if (isMeasured(figure)) return meanOf(outlook.teams, (team) => team[figure].value);
  if (figure === 'pressure') return meanOf(outlook.teams, (team) => team.pressure);
  return knownFigure(outlook, figure);
}

function ageOf(outlook: Outlook, figure: Figure): number | null {
  if (isMeasured(figure)) return meanOf(outlook.teams, (team) => team[figure].age);
  if (figure === 'adaptability') return meanOf(outlook.teams, (team) => team.trust.age);
  return figure === 'fit' || figure === 'value' ? outlook.market.age : null;
}

/** In play: what the player knows, and no reason that nobody has measured. */
function asKnown(outlook: Outlook, before: Outlook | null, report: TurnReport | null): Source {
  return {
    value: (figure) => known(outlook, figure),
    age: (figure) => ageOf(outlook, figure),
    since: (age) => age >= outlook.weeksPerTurn,
    explain: (figure) => {
      if (!Number.isNaN(knownFigure(outlook, figure)))
        return explain(outlook, before, report, figure);
      const value = known(outlook, figure);
      if (!before || !report) return explanationOf(figure, value, null, []);
      const seen =
        figure === 'pressure' ||
        (isMeasured(figure) &&
          outlook.teams.every((team) => team[figure].age < outlook.weeksPerTurn));
      const change = value - known(before, figure);
      return explanationOf(
        figure,
        value,
        known(before, figure),
        seen ? ofTeams(report, figure, outlook.teams) : [{ cause: 'unseen', amount: change }],
      );
    },
  };
}

/** After the end: what was so. */
function asTrue(state: State, before: State | null, report: TurnReport | null): Source {
  return {
    value: (figure) => trueFigure(state, figure),
    age: () => null,
    since: () => false,
    explain: (figure) => {
      const value = trueFigure(state, figure);
      if (!before || !report) return explanationOf(figure, value, null, []);
      const whole = bookedFor(report, figure);
      const sizes = state.teams.map((_, at) => ({
        size: state.people.team.filter((team) => team === at).length,
      }));
      const amounts = whole.length > 0 ? whole : ofTeams(report, figure, sizes);
      return explanationOf(figure, value, trueFigure(before, figure), amounts);
    },
  };
}

/** What was booked for the teams, as it moves the mean over their people. */
function ofTeams(
  report: TurnReport,
  figure: Figure,
  teams: readonly { readonly size: number }[],
): Amounts {
  const people = teams.reduce((sum, team) => sum + team.size, 0);
  return teams.flatMap(({ size }, team) =>
    bookedFor(report, figure, team).map(({ cause, amount }) => ({
      cause,
      amount: (amount * size) / Math.max(1, people),
    })),
  );
}

function lineOf(link: CausalLink, other: Figure): LinkLine {
  return {
    figure: other,
    name: figureName(other),
    sign: link.sign,
    delay: link.delay,
    how: t(`model:how.${link.sign > 0 ? 'more' : 'less'}.${link.delay}`),
    why: t(`model:links.${link.from}.${link.to}` as Parameters<typeof t>[0]),
  };
}

function nodeOf(place: CausalNode, source: Source): ModelNode {
  const { figure } = place;
  const name = figureName(figure);
  const value = source.value(figure);
  const text = value === null || Number.isNaN(value) ? null : figureText(figure, value);
  const explanation = source.explain(figure);
  const { change } = explanation;
  const trend = unseen(figure, change) ? 'level' : change > 0 ? 'up' : 'down';
  const age = source.age(figure);
  return {
    ...place,
    name,
    text,
    trend,
    age: age === null ? null : ageWords(Math.round(age)),
    quiet: t(age !== null && source.since(age) ? 'model:notLooked' : 'model:noChange'),
    means: figureHelp(figure).means,
    explanation,
    fedBy: CAUSAL_LINKS.filter((link) => link.to === figure).map((link) => lineOf(link, link.from)),
    feeds: CAUSAL_LINKS.filter((link) => link.from === figure).map((link) => lineOf(link, link.to)),
    aloud: t('play:vitals.aloud', { trend: t(`play:trend.${trend}`) }),
  };
}

const cardOf = (source: Source, lead: string): ModelCard => ({
  nodes: CAUSAL_NODES.map((place) => nodeOf(place, source)),
  links: CAUSAL_LINKS,
  lead,
});

/** The model as it stands for somebody who plays: values and reasons as far as they are known. */
export function modelCard(
  outlook: Outlook,
  before: Outlook | null,
  report: TurnReport | null,
): ModelCard {
  return cardOf(asKnown(outlook, before, report), t('model:lead.known'));
}

/** The model as it stood at the end of a game, or at any moment that is looked back at: the truth. */
export function trueModelCard(
  state: State,
  before: State | null,
  report: TurnReport | null,
): ModelCard {
  return cardOf(asTrue(state, before, report), t('model:lead.true'));
}
