import type { CalendarDate } from './calendar-date.js';
import type { PartialDate } from './partial-date.js';

/**
 * Could the source tell of what happened on a day? Not where it was published before that day; where its day of
 * publication is not known, or is a period that the day lies in, it could.
 */
export const couldTellOf = (
  { publishedOn }: { readonly publishedOn: PartialDate | null },
  day: CalendarDate,
): boolean => publishedOn === null || publishedOn.latest >= day;
