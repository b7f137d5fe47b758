/** A task for the tests of the pool. */
export function task(input: number): number {
  if (input < 0) throw new Error('less than nothing');
  return input * input;
}
