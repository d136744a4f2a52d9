// Splits a plan's printed total into made-up figures of villages.

/** Whole numbers in proportion to the weights that add up to the total (largest remainders). */
export const shareOut = (total, weights) => {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((running, share) => running + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] += 1;
  return shares;
};

/**
 * Parts of the given wholes that add up to the total, each about the same share of its whole, some more and some
 * less. Throws when one would exceed its whole.
 */
export const partsOf = (total, wholes, random, spread = 0.1) => {
  const parts = shareOut(
    total,
    wholes.map((whole) => whole * (1 - spread / 2 + random() * spread)),
  );
  parts.forEach((part, index) => {
    if (part > wholes[index]) throw new Error(`${part} of ${wholes[index]}`);
  });
  return parts;
};
