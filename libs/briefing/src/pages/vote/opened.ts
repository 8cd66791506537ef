import type { VotePageQuery } from '../../operations.generated.js';

/** The fields of an initiative that tell since when States could endorse it. */
export type OpeningDates = Pick<VotePageQuery['initiatives'][number], 'slug' | 'openedOn' | 'launchedOn'>;

/** Returns since when States can endorse: a day, or the year of the launch if no source gives the day. */
export const openSince = ({ openedOn, launchedOn }: OpeningDates): string | null =>
  openedOn ?? launchedOn?.latest.slice(0, 4) ?? null;

export const wasOpen = (initiative: OpeningDates, on: string): boolean => {
  const since = openSince(initiative);
  return since === null || since <= on;
};
