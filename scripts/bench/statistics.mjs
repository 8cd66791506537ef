// What many measurements come to.

/** @param sorted ascending @param share from 0 to 1 @returns 0 where there are none */
export const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export const median = (values) =>
  percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
