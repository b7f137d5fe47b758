/**
 * Freezes plain data and all that it holds, and returns it. Lists of numbers are frozen without a
 * look at each number, which is most of what a state holds; what is frozen already is left alone.
 */
export function freezeAll<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (!Array.isArray(value)) for (const inner of Object.values(value)) freezeAll(inner);
  else if (typeof value[0] !== 'number') for (const inner of value) freezeAll(inner);
  return Object.freeze(value);
}
