import { COEFFICIENTS } from './coefficients.ts';
import type { Forecast, ForecastEffect } from './contract.ts';
import { copyState } from './copy.ts';
import type { Block, Choice, Decision } from './decisions.ts';
import { clamp, normalised, share, turned } from './exact.ts';
import { explainGauges } from './explain.ts';
import { readGauges } from './gauges.ts';
import { CAUSES, type Cause, type Figure, type Ledger, openLedger, rowOf } from './ledger.ts';
import { refuseBlocks } from './legality.ts';
import { workAlong } from './mechanisms/commitment.ts';
import { work as doWork } from './mechanisms/effort.ts';
import { agedError } from './mechanisms/knowledge.ts';
import { coordinate } from './mechanisms/structure.ts';
import { conduct } from './mechanisms/turning.ts';
import { drawFor, noise } from './random.ts';
import type { TeamSetup } from './setup.ts';
import { workOn } from './start.ts';
import type { Game, State, Team, TeamKnowledge } from './state.ts';
import { takeSurvey } from './survey.ts';
import { playTurn } from './turn.ts';
import type { TeamSurvey } from './work.ts';

/** Futures that a forecast looks at: the middle one, and two at the edges of what is uncertain. */
const SAMPLES = 3;

/**
 * The organization as the player believes it to be: hidden figures stand at their last measurement
 * (`sample` 0) or are drawn around it by its error; the market stays where it was last seen. The
 * rules are the same rules, only what they start from is what is known.
 */
export function believe(game: Game, sample: number): State {
  const s = copyState(game.state);
  const draw = drawFor(game.seed, 'forecast', s.turn * 16 + sample);
  const wobble = (error: number): number => (sample === 0 ? 0 : noise(draw) * error);
  const known = s.knowledge;
  const c = COEFFICIENTS;
  const age = s.week - known.market.week;
  const error = agedError(known.market.error, age, c.marketErrorGrowth);
  const heading = turned({ x: known.market.x, y: known.market.y }, wobble(error) * 57.3);
  const length = s.market.x.length;
  s.market = {
    x: new Array(length).fill(heading.x),
    y: new Array(length).fill(heading.y),
    demand: new Array(length).fill(s.market.demand[s.week] as number),
  };
  for (let t = 0; t < s.teams.length; t++) believeTeam(s, t, wobble);
  believePeople(game, s, wobble);
  s.laterEffects = [];
  believeWork(game, s);
  return s;
}

/**
 * Skill is believed to be what makes the believed organization do the work that the reports count,
 * and the gauges are those that it would have. What people bring and the mood of the moment are
 * taken as they mostly are.
 */
function believeWork(game: Game, s: State): void {
  const { people, organization: o } = s;
  for (let i = 0; i < people.team.length; i++) {
    people.skill[i] = (game.setup.teams[people.team[i] as number] as TeamSetup).skill;
    people.disposition[i] = 0;
  }
  const work = workOn(s, game.setup, game.seed);
  takeSurvey(work);
  conduct(work);
  coordinate(work);
  doWork(work);
  const factors = s.teams.map((team, t) => {
    const at = work.survey[t] as TeamSurvey;
    team.value = at.output > 0 ? (team.output * along(at.outputX, at.outputY, s)) / at.output : 0;
    team.visibleResults = share((team.reliability - 0.5) * 2) * workAlong(at, o);
    return at.output > 0 ? clamp(reportedOutput(team, s) / at.output, 0.5, 2) : 1;
  });
  for (let i = 0; i < people.team.length; i++) {
    const factor = factors[people.team[i] as number] as number;
    people.skill[i] = share((people.skill[i] as number) * factor);
  }
  takeSurvey(work);
  doWork(work);
  s.gauges = readGauges(work);
}

/** What a team could do last week: what it did, and more where it had time to spare. */
function reportedOutput(team: Team, s: State): number {
  if (s.week === 0) return team.openingOutput;
  if (team.backlog > 0) return team.output;
  const spare = Math.max(0, team.output - team.promised);
  return team.output - spare + spare / COEFFICIENTS.surplusWorth;
}

function along(x: number, y: number, s: State): number {
  return x * (s.market.x[s.week] as number) + y * (s.market.y[s.week] as number);
}

function believeTeam(s: State, t: number, wobble: (error: number) => number): void {
  const team = s.teams[t] as Team;
  const known = s.knowledge.teams[t] as TeamKnowledge;
  team.trust = share(known.trust + wobble(0.06));
  team.structure = share(known.structure + wobble(known.measuredError));
  team.clarity = share(known.clarity + wobble(known.measuredError));
  team.debt = share(known.debt + wobble(known.measuredError));
  // Those who have cut corners for long think less of quality.
  team.standard = share(1.05 - 0.52 * team.debt);
  team.enthusiasm = 0;
  if (known.resistanceWeek >= 0) team.resistance = known.resistance;
  else team.resistance = 0.2;
}

/** People whose heart is not known are taken by what is known of their team, and by their conduct. */
function believePeople(game: Game, s: State, wobble: (error: number) => number): void {
  const { people, knowledge } = s;
  const seen = workOn(copyState(game.state), game.setup, game.seed);
  takeSurvey(seen);
  conduct(seen);
  for (let i = 0; i < people.team.length; i++) {
    const known = knowledge.teams[people.team[i] as number] as TeamKnowledge;
    const heard = knowledge.people.week[i] as number;
    people.commitment[i] = share(
      (heard >= 0 ? (knowledge.people.commitment[i] as number) : known.commitment) + wobble(0.06),
    );
    people.strain[i] = share(
      (heard >= 0 ? (knowledge.people.strain[i] as number) : known.strain) + wobble(0.06),
    );
    const conductX = seen.workX[i] as number;
    const conductY = seen.workY[i] as number;
    const fresh = heard >= 0 && s.week - heard <= 12 ? 0.6 : 0;
    const to = normalised(
      (knowledge.people.x[i] as number) * fresh + conductX * (1 - fresh),
      (knowledge.people.y[i] as number) * fresh + conductY * (1 - fresh),
      { x: conductX, y: conductY },
    );
    people.x[i] = to.x;
    people.y[i] = to.y;
  }
}

/** Figures that a forecast speaks of. */
const SPOKEN: readonly Figure[] = [
  'structure',
  'clarity',
  'trust',
  'pressure',
  'backlog',
  'debt',
  'commitment',
  'strain',
  'skill',
  'resistance',
  'followership',
  'fit',
  'vision',
  'ambiguity',
  'ambition',
  'cash',
  'executionCapacity',
  'adaptability',
  'value',
  'load',
  'marketError',
];

function future(game: Game, sample: number, decision: Decision): Ledger {
  const state = believe(game, sample);
  const before = copyState(state);
  const ledger = openLedger(state.teams.length);
  const work = workOn(state, game.setup, `${game.seed}/expected`, COEFFICIENTS, ledger);
  takeSurvey(work);
  playTurn(work, decision);
  explainGauges(work, ledger, before);
  return ledger;
}

/** What the plan changes against the other in one future: the difference of their ledgers. */
function difference(game: Game, sample: number, plan: Decision, without: Decision): Ledger {
  const one = future(game, sample, plan);
  const other = future(game, sample, without);
  for (let i = 0; i < one.amounts.length; i++) {
    one.amounts[i] = (one.amounts[i] as number) - (other.amounts[i] as number);
  }
  return one;
}

function total(ledger: Ledger, figure: Figure, team: number): number {
  let sum = 0;
  for (const amount of rowOf(ledger, figure, team)) sum += amount;
  return sum;
}

/** Smallest change worth a word, by figure. */
function leastOf(figure: Figure): number {
  return figure === 'backlog' || figure === 'cash' ? 0.03 : 0.004;
}

function compare(game: Game, plan: Decision, without: Decision): Forecast {
  // What is not possible has no future; whoever composes a plan may ask all the same.
  if (refuseBlocks(game, plan.blocks, plan.choices)) return { effects: [] };
  const samples: Ledger[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    samples.push(difference(game, sample, plan, without));
  }
  const effects: ForecastEffect[] = [];
  const middle = samples[0] as Ledger;
  for (let team = -1; team < game.state.teams.length; team++) {
    for (const figure of SPOKEN) {
      const change = total(middle, figure, team);
      if (Math.abs(change) < leastOf(figure)) continue;
      const all = samples.map((sample) => total(sample, figure, team));
      effects.push({
        figure,
        team,
        change,
        low: all.reduce((least, value) => Math.min(least, value)),
        high: all.reduce((most, value) => Math.max(most, value)),
        reasons: reasonsOf(rowOf(middle, figure, team), leastOf(figure) / 2),
      });
    }
  }
  return { effects };
}

/** The heaviest causes, at most four. */
function reasonsOf(row: Float64Array, least: number): ForecastEffect['reasons'] {
  const reasons: { cause: Cause; amount: number }[] = [];
  CAUSES.forEach((cause, index) => {
    const amount = row[index] as number;
    if (Math.abs(amount) >= least) reasons.push({ cause, amount });
  });
  return reasons.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, 4);
}

function decisionOf(game: Game, blocks: readonly Block[], choices: readonly Choice[]): Decision {
  const open = game.state.openEvents.map((index) => game.setup.events[index]?.id);
  return { blocks, expectations: [], choices: choices.filter((it) => open.includes(it?.event)) };
}

/** What the block at `index` adds to the rest of the plan by the end of the turn. */
export function forecastBlock(
  game: Game,
  blocks: readonly Block[],
  index: number,
  choices: readonly Choice[] = [],
): Forecast {
  const without = Array.isArray(blocks) ? blocks.filter((_block, at) => at !== index) : [];
  return compare(game, decisionOf(game, blocks, choices), decisionOf(game, without, choices));
}

/** What the whole plan changes against a turn of rest. */
export function forecastPlan(
  game: Game,
  blocks: readonly Block[],
  choices: readonly Choice[] = [],
): Forecast {
  return compare(game, decisionOf(game, blocks, choices), decisionOf(game, [], choices));
}
