import { describe, expect, it } from 'vitest';
import {
  answered,
  arrived,
  carriedOn,
  gameOf,
  opened,
  questionsDone,
  replanned,
  resumed,
  run,
  type Session,
  stepBack,
  stepForward,
  unanswered,
} from '../../src/app/session.ts';
import type { Decision } from '../../src/engine/index.ts';
import { findScenario, type Scenario } from '../../src/scenario/index.ts';

const scenario = findScenario('first-quarter') as Scenario;
const start = (): Session => opened(scenario, 'K7M4QX');

const plan = (...hours: number[]): Decision => ({
  blocks: hours.map((at) => ({ start: at, length: 1, action: { kind: 'listen', team: 0 } })),
  expectations: [],
  choices: [],
});

/** Answers whatever is asked with the first choice that there is. */
function answerAll(session: Session): Session {
  let next = session;
  for (const id of unanswered(session)) {
    const event = scenario.events.find((one) => one.id === id);
    next = answered(next, id, event?.choices[0]?.id ?? '');
  }
  return questionsDone(next);
}

/** Runs the weeks of a session that must accept its plan. */
function ran(session: Session): Session {
  const result = run(session);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.session;
}

describe('a session', () => {
  it('goes from plan to report to plan, and to the end', () => {
    let session = start();
    for (let turn = 1; turn <= scenario.time.turns; turn++) {
      session = answerAll(session);
      expect(session.phase).toBe('planning');
      session = ran(replanned(session, { ...plan(1), choices: session.plan.now.choices }));
      expect(session.phase).toBe('running');
      session = arrived(session);
      expect(session.phase).toBe('report');
      expect(session.reports).toHaveLength(turn);
      session = carriedOn(session);
      if (gameOf(session).state.ended) break;
    }
    expect(session.phase).toBe('ended');
  });

  it('undoes and does again, step by step, and forgets what was undone when planned anew', () => {
    let session = replanned(replanned(start(), plan(1)), plan(1, 2));
    session = stepBack(session);
    expect(session.plan.now).toEqual(plan(1));
    session = stepForward(session);
    expect(session.plan.now).toEqual(plan(1, 2));
    session = replanned(stepBack(session), plan(5));
    expect(stepForward(session)).toEqual(session);
    expect(stepBack(stepBack(stepBack(session))).plan.now.blocks).toEqual([]);
  });

  it('keeps an answer when a block is undone', () => {
    const session = stepBack(answered(replanned(start(), plan(1)), 'event', 'choice'));
    expect(session.plan.now).toMatchObject({ blocks: [], choices: [{ choice: 'choice' }] });
  });

  it('leaves everything as it is when a plan is refused', () => {
    const session = replanned(start(), plan(1, 1));
    expect(run(session)).toMatchObject({ ok: false, refusal: { code: 'blocks-overlap' } });
  });

  it('cannot be planned while the weeks run', () => {
    const session = ran(answerAll(start()));
    expect(replanned(session, plan(3))).toBe(session);
    expect(carriedOn(session)).toBe(session);
  });

  it('goes on from what was saved, with its plan', () => {
    const session = carriedOn(arrived(ran(answerAll(start()))));
    const again = resumed(scenario, session.games, session.reports, plan(4));
    expect(gameOf(again)).toBe(gameOf(session));
    expect(again.plan.now).toEqual(plan(4));
    expect(again.phase).toBe(session.phase);
  });
});
