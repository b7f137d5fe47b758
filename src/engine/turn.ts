import { castDraft, produce } from 'immer';
import { attention, switchesOf } from './calendar.ts';
import { COEFFICIENTS } from './coefficients.ts';
import type { Advance, Passed } from './contract.ts';
import { copyState } from './copy.ts';
import { type Decision, type Expectation, plainDecision } from './decisions.ts';
import { endingOf, warn } from './endings.ts';
import { answerEvents, halfDaysOfChoices, openEvents } from './events.ts';
import { explainGauges } from './explain.ts';
import { fingerprint } from './fingerprint.ts';
import { frameOf } from './frame.ts';
import { freezeAll } from './freeze.ts';
import type { Ledger } from './ledger.ts';
import { entriesOf, openLedger } from './ledger.ts';
import { refuse } from './legality.ts';
import { measure } from './mechanisms/knowledge.ts';
import { comeAndGo } from './mechanisms/turnover.ts';
import { assign, beginPlan, endPlan, livePlayer } from './plan.ts';
import type { ExpectationResult, Moment, TurnReport, Warning, WeekFrame } from './report.ts';
import { beginRole } from './roles.ts';
import { workOn } from './start.ts';
import type { DangerKind, Game, LogEntry, State, Team } from './state.ts';
import { takeSurvey } from './survey.ts';
import { passWeek } from './week.ts';
import { note, type Work } from './work.ts';

/** What a turn leaves behind for those who watch it. */
interface Outcome {
  readonly warned: readonly Warning[];
  readonly cleared: readonly DangerKind[];
}

/**
 * Plays a turn in place: choices are carried out, the plan begins, the weeks pass, what is looked
 * for becomes known, people come and go, warnings and endings come. The one path of play, replay,
 * forecast and review; `onWeek` watches without touching.
 */
export function playTurn(work: Work, decision: Decision, onWeek?: (work: Work) => void): Outcome {
  const { s, setup } = work;
  const taken = halfDaysOfChoices(setup.events, s.openEvents, decision.choices);
  const since = s.week;
  takeSurvey(work);
  answerEvents(work, decision.choices);
  takeSurvey(work);
  const plan = assign(work, decision.blocks);
  const switches = switchesOf(decision.blocks);
  beginPlan(work, plan);
  takeSurvey(work);
  for (let week = 0; week < setup.weeksPerTurn; week++) {
    passWeek(work, plan, onWeek !== undefined || week === setup.weeksPerTurn - 1);
    onWeek?.(work);
  }
  livePlayer(work, decision.blocks, switches, taken);
  endPlan(work, plan);
  hearCustomers(work, since);
  measure(work);
  comeAndGo(work);
  s.organization.growth *= 1 + setup.organization.growth;
  s.turn++;
  const { warned, cleared } = warn(work);
  s.ended = endingOf(work);
  if (!s.ended) beginRole(work);
  s.openEvents = s.ended ? [] : openEvents(work);
  return { warned, cleared };
}

/** A turn of the market by 25 degrees or more within a turn: cosine of the angle. */
const TURNED = 0.9063;

/** Those who meet the most customers speak up when the market has turned, if they trust enough to. */
function hearCustomers(work: Work, since: number): void {
  const { market, week, teams } = work.s;
  const cos =
    (market.x[week] as number) * (market.x[since] as number) +
    (market.y[week] as number) * (market.y[since] as number);
  if (cos > TURNED) return;
  let nearest = 0;
  for (let t = 1; t < teams.length; t++) {
    if ((teams[t] as Team).facing > (teams[nearest] as Team).facing) nearest = t;
  }
  if ((teams[nearest] as Team).trust > 0.4) note(work, 'market-turned', nearest);
}

/**
 * The only way forward. A decision that is not legal is refused with its reason before anything
 * changes; a legal one gives the next game and the report of its turn. Never throws.
 */
export function advance(game: Game, decision: Decision): Advance {
  const refusal = refuse(game, decision);
  if (refusal) return { ok: false, refusal };
  const before = game.state;
  const state = copyState(before);
  const ledger = openLedger(state.teams.length);
  const moments: Moment[] = [];
  const work = workOn(state, game.setup, game.seed, COEFFICIENTS, ledger, moments);
  const efficiencies = attention(decision.blocks, state.player, COEFFICIENTS);
  const frames: WeekFrame[] = [];
  const { warned, cleared } = playTurn(work, decision, (at) => frames.push(frameOf(at)));
  explainGauges(work, ledger, before);
  const print = fingerprint(state);
  const next = produce(game, (draft) => {
    // Frozen here, where numbers need not be looked at one by one.
    draft.state = castDraft(freezeAll(state));
    draft.log.push(castDraft(entryOf(game, decision, print)));
    delete draft.injected;
  });
  const report: TurnReport = {
    turn: state.turn,
    frames,
    ledger: entriesOf(ledger as Ledger),
    expectations: decision.expectations.map((it) => compare(it, before, state)),
    warned,
    cleared,
    choices: decision.choices,
    efficiencies,
    moments,
    ended: state.ended,
  };
  return { ok: true, game: next, report };
}

function entryOf(game: Game, decision: Decision, print: string): LogEntry {
  const entry = { decision: plainDecision(decision), fingerprint: print };
  return game.injected ? { ...entry, injected: game.injected } : entry;
}

/**
 * The game that `advance` gives, without a report: for those who replay many games. A decision that
 * is not legal gives its refusal.
 */
export function pass(game: Game, decision: Decision): Passed {
  const refusal = refuse(game, decision);
  if (refusal) return { ok: false, refusal };
  const state = copyState(game.state);
  playTurn(workOn(state, game.setup, game.seed), decision);
  const { injected: _, ...rest } = game;
  const log = [...game.log, entryOf(game, decision, fingerprint(state))];
  return { ok: true, game: { ...rest, state, log } };
}

/** Change that counts as none, by figure. */
const STILL: Readonly<Record<Expectation['figure'], number>> = {
  value: 0.015,
  executionCapacity: 0.015,
  adaptability: 0.015,
  reliability: 0.02,
  coherence: 0.02,
  followership: 0.02,
  fit: 0.02,
  commitment: 0.015,
  strain: 0.02,
  cash: 0.2,
};

function compare(it: Expectation, before: State, after: State): ExpectationResult {
  const was = figureOf(before, it.figure);
  const is = figureOf(after, it.figure);
  const change = is - was;
  const still = STILL[it.figure];
  const came = change > still ? 'rises' : change < -still ? 'falls' : 'stays';
  return { figure: it.figure, expected: it.change, was, is, came, right: came === it.change };
}

function figureOf(state: State, figure: Expectation['figure']): number {
  return figure === 'cash' ? state.organization.cash : state.gauges[figure];
}
