// Statistics of measurements.

/** @param sorted values in ascending order @param share from 0 to 1 @returns 0 if there are no values */
export const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export const median = (values) =>
  percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
