import { expect, it } from 'vitest';
import { runAll } from '../../src/cli/pool.ts';

const TASK = new URL('./pool-task.ts', import.meta.url);

it('answers in the order of the inputs, whatever the number of threads', async () => {
  const inputs = [5, 1, 4, 2, 3];
  const squares = inputs.map((it) => it * it);
  const seen: number[] = [];
  const onDone = (done: number): void => void seen.push(done);
  expect(await runAll<number, number>(TASK, inputs, { threads: 2, onDone })).toEqual(squares);
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  expect(await runAll<number, number>(TASK, inputs, { threads: 1 })).toEqual(squares);
});

it('answers nothing with nothing', async () => {
  expect(await runAll<number, number>(TASK, [], { threads: 2 })).toEqual([]);
});

it('passes on what went wrong, with its reason', async () => {
  await expect(runAll<number, number>(TASK, [1, -1, 2], { threads: 2 })).rejects.toThrow(
    'less than nothing',
  );
});
