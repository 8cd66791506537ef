/**
 * Returns the same day a number of years later, or earlier where the number is negative. A 29 February becomes the
 * 28th: `yearsFrom('2016-02-29', -1)` is 2015-02-28.
 */
export const yearsFrom = (on: string, years: number): string => {
  const day = `${String(Number(on.slice(0, 4)) + years).padStart(4, '0')}${on.slice(4)}`;
  return day.endsWith('02-29') ? `${day.slice(0, 4)}-02-28` : day;
};
