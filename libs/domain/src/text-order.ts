/** The order of two texts by their letters' codes: that of ids and of days, the same in every language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
