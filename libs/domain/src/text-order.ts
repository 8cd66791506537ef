/** Compares two texts by code unit: the order of ids and days, the same in every language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
