import type { StandingFragment } from '../../operations.generated.js';
import { shortDayText, clauses, inBrackets } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { type DayWords, lastActsText, sinceText } from '../../ui/parts.js';

/** Formats days with abbreviated months, for the cells of tables. */
export const shortDays = ({ t, language }: PageContext): DayWords => ({
  t,
  language,
  day: (day) => shortDayText(language, day),
});

/**
 * Says what a State’s position is and since when. If a source speaks of a time after the day of the note, the text says
 * so with “later”.
 * @param word the label of the status
 * @param days formats days
 * @example standingText(position, context.t[position.status], context, context) // Unknown (later: spoke in support, on or before 26 April 2022)
 */
export const standingText = (
  { status, earliest, latest, acts }: StandingFragment,
  word: string,
  context: PageContext,
  days: DayWords,
): string => {
  const remark = lastActsText({ status, latest, acts }, context.request.on, days);
  if (remark !== '') return word + inBrackets(context.language, remark);
  const day = sinceText({ status, earliest, latest }, days);
  if (day === '') return word;
  if (status === 'NOT_ENDORSED') return word + day;
  // The status “possibly endorsed” then rests on a source of a later day.
  if (latest && latest > context.request.on) {
    return word + inBrackets(context.language, context.t.later(context.t.onOrBefore(days.day(latest))));
  }
  return clauses(context.language, [word, day]);
};
