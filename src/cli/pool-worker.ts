import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from './pool.ts';

/** A thread of the pool: imports the task once, then answers input by input. */

const { task } = (await import((workerData as { task: string }).task)) as {
  task: (input: unknown) => unknown;
};

parentPort?.on('message', (input: unknown) => {
  let answer: Answer;
  try {
    answer = { out: task(input) };
  } catch (fault) {
    answer = { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
  parentPort?.postMessage(answer);
});
