import type { Task } from '../decisions.ts';
import { senseMarket as sense } from '../mechanisms/knowledge.ts';
import type { ActionRule } from './rule.ts';

type SenseMarket = Extract<Task, { kind: 'sense-market' }>;

/** What is true of the market's heading becomes known, with less error for more time and more variety. */
export const senseMarket: ActionRule<SenseMarket> = {
  end: (work, _task, dose) => sense(work, dose),
};
