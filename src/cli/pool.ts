import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/*
 * A pool of worker threads for computations that take minutes. A task is a module of `src` that
 * exports `task`: one plain value in, one plain value out. Results come in the order of the inputs,
 * whatever the number of threads, so that a report never depends on the machine.
 */

/** How threads are started: TypeScript in a worker needs a loader on Node 20. */
const LOADER = new URL('../../scripts/lib/ts-worker.mjs', import.meta.url);
const ENTRY = new URL('./pool-worker.ts', import.meta.url);

/** What a worker sends back for an input. */
export type Answer = { readonly out: unknown } | { readonly fault: string };

export interface PoolOptions {
  /** Threads, at most one an input; as many as the machine has cores when absent. */
  readonly threads?: number;
  /** Called after every answer with how many there are. */
  readonly onDone?: (done: number, of: number) => void;
}

/** Threads that a computation may take on this machine. */
export const threadsHere = (): number => Math.max(1, availableParallelism());

/** Runs a task for every input, several at a time. The first failure ends all of it. */
export async function runAll<In, Out>(
  task: URL,
  inputs: readonly In[],
  { threads = threadsHere(), onDone }: PoolOptions = {},
): Promise<Out[]> {
  const outputs: Out[] = new Array(inputs.length);
  const count = Math.min(threads, inputs.length);
  const workers = Array.from(
    { length: count },
    () => new Worker(LOADER, { workerData: { entry: ENTRY.href, task: task.href } }),
  );
  let next = 0;
  let done = 0;
  const serve = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let at = -1;
      const give = (): void => {
        if (next < inputs.length) {
          at = next++;
          worker.postMessage(inputs[at]);
        } else resolve();
      };
      worker.on('message', (answer: Answer) => {
        if ('fault' in answer) reject(new Error(answer.fault));
        else {
          outputs[at] = answer.out as Out;
          onDone?.(++done, inputs.length);
          give();
        }
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`a worker thread ended with code ${code}`)));
      give();
    });
  try {
    await Promise.all(workers.map(serve));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return outputs;
}
