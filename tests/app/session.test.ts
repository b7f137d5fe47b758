import { describe, expect, it } from 'vitest';
import {
  answered,
  arrived,
  branched,
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

const rested = { blocks: [] };

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

  it('branches off after any turn, takes over what was played, and says where it came from', () => {
    let whole = start();
    while (whole.phase !== 'ended')
      whole = carriedOn(arrived(ran(answerAll(replanned(whole, plan(3))))));
    const turns = whole.reports.length;
    const last = gameOf(whole).log.at(-1)?.fingerprint ?? '';
    for (let turn = 0; turn < turns; turn++) {
      const branch = branched(whole, turn);
      expect(gameOf(branch)).toBe(whole.games[turn]);
      expect(branch.reports).toHaveLength(turn);
      expect(branch.origin).toEqual({ turn, turns, fingerprint: last });
      // The same decision leads to the same game, another one to another.
      const again = branched(whole, turn, { plan: gameOf(whole).log[turn]?.decision as Decision });
      const same = ran(again);
      expect(gameOf(same).log.at(-1)).toEqual(gameOf(whole).log[turn]);
      expect(same.origin).toEqual(branch.origin);
      const other = ran(replanned(answerAll(branch), { ...answerAll(branch).plan.now, ...rested }));
      expect(gameOf(other).log.at(-1)?.fingerprint).not.toBe(gameOf(whole).log[turn]?.fingerprint);
    }
    expect(branched(start(), 3).origin).toBeNull();
    expect(branched(whole, 99, { title: 'Team Blue' }).origin?.title).toBe('Team Blue');
  });

  it('goes on from what was saved, with its plan', () => {
    const session = carriedOn(arrived(ran(answerAll(start()))));
    const again = resumed(scenario, session.games, session.reports, { plan: plan(4) });
    expect(gameOf(again)).toBe(gameOf(session));
    expect(again.plan.now).toEqual(plan(4));
    expect(again.phase).toBe(session.phase);
  });
});
