import type { Task, TaskKind } from '../decisions.ts';
import { alignInterests } from './align-interests.ts';
import { allocateResources } from './allocate-resources.ts';
import { buildProcess } from './build-process.ts';
import { coachLeader } from './coach-leader.ts';
import { developPeople } from './develop-people.ts';
import { hire } from './hire.ts';
import { holdAccountable } from './hold-accountable.ts';
import { inspire } from './inspire.ts';
import { listen } from './listen.ts';
import { makeMeaning } from './make-meaning.ts';
import { modelBehaviour } from './model-behaviour.ts';
import { navigatePolitics } from './navigate-politics.ts';
import { planScope } from './plan-scope.ts';
import { redesignProcess } from './redesign-process.ts';
import type { ActionRule } from './rule.ts';
import { senseMarket } from './sense-market.ts';
import { setDirection } from './set-direction.ts';
import { setGoals } from './set-goals.ts';
import { solveRootProblem } from './solve-root-problem.ts';

const RULES: { readonly [K in TaskKind]: ActionRule<Extract<Task, { kind: K }>> } = {
  'set-goals': setGoals,
  'build-process': buildProcess,
  'redesign-process': redesignProcess,
  hire,
  'develop-people': developPeople,
  'solve-root-problem': solveRootProblem,
  'allocate-resources': allocateResources,
  'hold-accountable': holdAccountable,
  'plan-scope': planScope,
  'set-direction': setDirection,
  'sense-market': senseMarket,
  listen,
  'make-meaning': makeMeaning,
  'align-interests': alignInterests,
  inspire,
  'navigate-politics': navigatePolitics,
  'model-behaviour': modelBehaviour,
  'coach-leader': coachLeader,
};

/** The rule of a task. `Object.hasOwn` keeps a hostile kind such as "constructor" out. */
export function ruleOf(task: Task): ActionRule<Task> | undefined {
  return Object.hasOwn(RULES, task.kind)
    ? (RULES[task.kind] as unknown as ActionRule<Task>)
    : undefined;
}
