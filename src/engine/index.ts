/**
 * The organization. Pure, headless, exact, wordless: takes data, gives data.
 * A game begins with `startGame` and moves only by `advance`.
 */
import { attention } from './calendar.ts';
import { COEFFICIENTS } from './coefficients.ts';
import type { Block } from './decisions.ts';
import type { Game } from './state.ts';

export { diminished, handOfBlock, switchesOf } from './calendar.ts';
export { COEFFICIENTS, type Coefficients } from './coefficients.ts';
export * from './contract.ts';
export { copyState } from './copy.ts';
export * from './decisions.ts';
export { TURNS_OF_WARNING } from './endings.ts';
export { degreesOf, turned, unitVector, type Vector } from './exact.ts';
export { fingerprint } from './fingerprint.ts';
export { believe, forecastBlock, forecastPlan } from './forecast.ts';
export { adjustedCoherence, adjustedSquare } from './gauges.ts';
export {
  INJECTION_REFUSALS,
  type Injected,
  type Injection,
  type InjectionRefusal,
  inject,
  refuseInjection,
} from './inject.ts';
export {
  branchOff,
  type Conditions,
  type Laboratory,
  LOOPS,
  type Loop,
  openLaboratory,
  passTurn,
  type Watched,
} from './laboratory.ts';
export * from './ledger.ts';
export { MOST_DELEGATED, refuse, refuseAction, refuseBlocks } from './legality.ts';
export { drawMarket, MARKET_MARGIN, resampleMarket } from './market.ts';
export { outlook, overview, overviewIn } from './outlook.ts';
export { type Draw, drawFor, noise } from './random.ts';
export * from './report.ts';
export { openRollout, type Rollout, rollFrom, rollTurn } from './rollout.ts';
export { worthLeft } from './score.ts';
export * from './setup.ts';
export { startGame } from './start.ts';
export * from './state.ts';
export { advance, pass } from './turn.ts';

/** How much of each block's half-days would work, 0..1: what switches and overload leave. */
export function efficienciesOf(game: Game, blocks: readonly Block[]): number[] {
  return attention(blocks, game.state.player, COEFFICIENTS);
}
