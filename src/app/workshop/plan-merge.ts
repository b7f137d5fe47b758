import { type Block, type Decision, HALF_DAYS } from '../../engine/index.ts';

/*
 * Two people change one plan at the same time. What each did to the plan that both began from is
 * carried over; a block of mine that finds its half-days taken goes to the next free ones.
 */

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const has = <T>(list: readonly T[], item: T): boolean => list.some((one) => same(one, item));

const overlaps = (one: Block, other: Block): boolean =>
  one.start < other.start + other.length && other.start < one.start + one.length;

/** The block where it stands, or in the first free half-days; null when there are none. */
function placed(block: Block, taken: readonly Block[]): Block | null {
  if (!taken.some((other) => overlaps(block, other))) return block;
  for (let start = 0; start + block.length <= HALF_DAYS; start++) {
    const tried = { ...block, start };
    if (!taken.some((other) => overlaps(tried, other))) return tried;
  }
  return null;
}

/** What one person made of `base`, carried over to what another made of it. */
export function mergedPlan(base: Decision, mine: Decision, theirs: Decision): Decision {
  if (same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  const blocks = theirs.blocks.filter(
    (block) => !has(base.blocks, block) || has(mine.blocks, block),
  );
  for (const block of mine.blocks) {
    if (has(base.blocks, block) || has(blocks, block)) continue;
    const found = placed(block, blocks);
    if (found) blocks.push(found);
  }
  blocks.sort((one, other) => one.start - other.start);
  const changed = mine.choices.filter((choice) => !has(base.choices, choice));
  const answered = new Set(changed.map((choice) => choice.event));
  return {
    blocks,
    expectations: same(base.expectations, mine.expectations)
      ? theirs.expectations
      : mine.expectations,
    choices: [...theirs.choices.filter((choice) => !answered.has(choice.event)), ...changed],
  };
}
