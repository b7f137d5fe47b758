/**
 * Starts a TypeScript module in a worker thread, which Node 20 cannot do by itself:
 *   new Worker(new URL('<here>/ts-worker.mjs', import.meta.url), { workerData: { entry: url.href } })
 */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.entry);
