/**
 * The first difference between what a record says and what an engine made of it, or null. `reference`
 * is what this Node made: of things that the record does not hold, it is what others are held to.
 */
export function firstDifference(wanted, outcome, reference) {
  if (!outcome) return { turn: null, text: 'was not replayed' };
  if (outcome.fault !== null) return { turn: null, text: outcome.fault };
  const { fingerprints, resumed, known, link } = outcome;
  const all = [reference.fingerprints[0], ...wanted];
  for (let turn = 0; turn < all.length; turn++) {
    if (fingerprints[turn] !== all[turn])
      return { turn, text: `fingerprint ${fingerprints[turn]}, not ${all[turn]}` };
  }
  const half = all.length - resumed.length;
  for (let at = 0; at < resumed.length; at++) {
    if (resumed[at] !== all[half + at])
      return { turn: half + at, text: `after it was saved in turn ${half}: ${resumed[at]}` };
  }
  if (resumed.length === 0) return { turn: null, text: 'was not resumed' };
  if (known !== reference.known) return { turn: null, text: `what is known at the end: ${known}` };
  if (link !== null && link !== reference.link) return { turn: null, text: `as a link: ${link}` };
  return null;
}

/** The path of the first value that differs between two plain values, with both; null if none does. */
export function firstValue(one, other, path = 'state') {
  if (Object.is(one, other)) return null;
  const inside = typeof one === 'object' && typeof other === 'object' && one && other;
  if (!inside) return { path, one, other };
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const step = Array.isArray(one) ? `[${key}]` : `.${key}`;
    const found = firstValue(one[key], other[key], path + step);
    if (found) return found;
  }
  return null;
}
