import type { StandingFragment } from '../../operations.generated.js';
import { shortDayText, clauses, inBrackets } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { type DayWords, saidText, sinceText } from '../../ui/parts.js';

/** Days with their months cut short, as they stand in the cells of tables. */
export const shortDays = ({ t, language }: PageContext): DayWords => ({
  t,
  language,
  day: (day) => shortDayText(language, day),
});

/**
 * Where a State stands and since when. What a source says of a time after the note's day is said to be later.
 * @param word the label of its status
 * @param days how days are written
 * @example standingText(position, context.t[position.status], context, context) // Unknown (later: spoke in support, on or before 26 April 2022)
 */
export const standingText = (
  { status, earliest, latest, acts }: StandingFragment,
  word: string,
  context: PageContext,
  days: DayWords,
): string => {
  const said = saidText({ status, latest, acts }, context.request.on, days);
  if (said !== '') return word + inBrackets(context.language, said);
  const day = sinceText({ status, earliest, latest }, days);
  if (day === '') return word;
  if (status === 'NOT_ENDORSED') return word + day;
  // What is possible rests on a source of a later day.
  if (latest && latest > context.request.on) {
    return word + inBrackets(context.language, context.t.later(context.t.onOrBefore(days.day(latest))));
  }
  return clauses(context.language, [word, day]);
};
