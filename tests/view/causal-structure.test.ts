import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import { type Figure, type Setup, type State, startGame } from '../../src/engine/index.ts';
import { workOn } from '../../src/engine/start.ts';
import { takeSurvey } from '../../src/engine/survey.ts';
import { passWeek } from '../../src/engine/week.ts';
import { compile, findScenario } from '../../src/scenario/index.ts';
import { hasText } from '../../src/text/index.ts';
import { CAUSAL_LINKS, CAUSAL_NODES } from '../../src/view/index.ts';
import { trueFigure } from '../../src/view/model-figures.ts';

/*
 * Every link of the card is looked for in the engine: the same organization with more and with less
 * of one figure, the same luck, and the other figure after a while.
 */

const WEEKS = { now: 1, weeks: 5, months: 16 } as const;
const SEEDS = ['a', 'b', 'c', 'd'];

function setupOf(id: string): Setup {
  const scenario = findScenario(id);
  if (!scenario) throw new Error(`there is no scenario ${id}`);
  return { ...compile(scenario), events: [] };
}

const setup = setupOf('the-ground-shifts');

/** An organization that is asked to turn by `degrees` from where its people head; market and direction agree. */
function opening(seed: string, degrees: number): State {
  const s = copyState(startGame(setup, seed).state);
  const { people, organization: o } = s;
  const turn = (degrees * Math.PI) / 180;
  const x = people.x.reduce((sum, one) => sum + one, 0);
  const y = people.y.reduce((sum, one) => sum + one, 0);
  const length = Math.hypot(x, y);
  o.declared = true;
  o.directionX = (x * Math.cos(turn) - y * Math.sin(turn)) / length;
  o.directionY = (x * Math.sin(turn) + y * Math.cos(turn)) / length;
  o.vision = 0.5;
  s.market = {
    ...s.market,
    x: s.market.x.map(() => o.directionX),
    y: s.market.y.map(() => o.directionY),
  };
  for (const team of s.teams) team.backlog = 2;
  return s;
}

const share = (value: number): number => Math.max(0, Math.min(1, value));

/** More (`by` 1) or less (-1) of a figure, everywhere. What is no stock is moved by what makes it. */
function push(s: State, figure: Figure, by: number): void {
  const { people, organization: o } = s;
  const turnToward = (x: number, y: number) => {
    for (let i = 0; i < people.x.length; i++) {
      const nx = (people.x[i] as number) + by * 0.5 * x;
      const ny = (people.y[i] as number) + by * 0.5 * y;
      const length = Math.hypot(nx, ny);
      people.x[i] = nx / length;
      people.y[i] = ny / length;
    }
  };
  switch (figure) {
    case 'structure':
    case 'clarity':
    case 'pressure':
    case 'debt':
    case 'trust':
    case 'reliability':
      for (const team of s.teams) team[figure] = share(team[figure] + by * 0.2);
      return;
    case 'backlog':
      for (const team of s.teams) team.backlog = Math.max(0, team.backlog + by * 1.9);
      return;
    case 'commitment':
    case 'strain':
      people[figure] = people[figure].map((value) => share(value + by * 0.25));
      return;
    case 'output':
    case 'value':
      people.skill = people.skill.map((value) => share(value * (1 + by * 0.2)));
      return;
    case 'followership':
      turnToward(o.directionX, o.directionY);
      return;
    case 'fit':
      turnToward(s.market.x[0] as number, s.market.y[0] as number);
      return;
    case 'vision':
    case 'ambiguity':
      o[figure] = share(o[figure] + by * 0.3);
      return;
    case 'ambition':
      o.ambition += by * 0.2;
      return;
    case 'revenue':
      o.revenue *= 1 + by * 0.2;
      return;
    default:
      throw new Error(`${figure} is no cause on the card`);
  }
}

/** How much more of `to` there is after some weeks with more of `from` than with less. */
function response(from: Figure, to: Figure, weeks: number, degrees: number): number {
  let sum = 0;
  for (const seed of SEEDS) {
    const base = opening(seed, degrees);
    for (const by of [1, -1]) {
      const s = copyState(base);
      push(s, from, by);
      const work = workOn(s, setup, seed);
      takeSurvey(work);
      for (let week = 0; week < weeks; week++) passWeek(work, []);
      sum += by * trueFigure(work.s, to);
    }
  }
  return sum / SEEDS.length;
}

/** What a response has to reach before it is believed. */
const FELT = 0.002;

describe('the causal structure on the card', () => {
  it.each(CAUSAL_LINKS.map((link) => [link.from, link.to, link] as const))(
    '%s feeds %s as told',
    (from, to, { sign, delay }) => {
      // A process helps work in its own direction; everything else shows best while people turn.
      const degrees = from === 'structure' && sign > 0 ? 0 : 35;
      expect(sign * response(from, to, WEEKS[delay], degrees)).toBeGreaterThan(FELT);
    },
  );

  it('names each link once, between figures that are on the card, with a sentence', () => {
    const figures = CAUSAL_NODES.map((node) => node.figure);
    const links = CAUSAL_LINKS.map(({ from, to }) => `${from}.${to}`);
    expect(new Set(links).size).toBe(links.length);
    for (const { from, to } of CAUSAL_LINKS) {
      expect(figures).toContain(from);
      expect(figures).toContain(to);
    }
    expect(links.filter((link) => !hasText(`model:links.${link}`))).toEqual([]);
  });

  it('leaves no figure without a link, and puts no two in one place', () => {
    const linked = new Set(CAUSAL_LINKS.flatMap(({ from, to }) => [from, to]));
    expect(CAUSAL_NODES.filter((node) => !linked.has(node.figure))).toEqual([]);
    const places = CAUSAL_NODES.map((node) => `${node.column}.${node.row}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
