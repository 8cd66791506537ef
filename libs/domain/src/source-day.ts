import type { CalendarDate } from './calendar-date.js';
import type { PartialDate } from './partial-date.js';

/**
 * Whether the source could report what happened on a day. It could not if it was published before that day; it could if
 * its day of publication is not known, or is a period that contains the day.
 */
export const couldTellOf = (
  { publishedOn }: { readonly publishedOn: PartialDate | null },
  day: CalendarDate,
): boolean => publishedOn === null || publishedOn.latest >= day;
