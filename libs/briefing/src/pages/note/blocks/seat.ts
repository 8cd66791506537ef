import { covers } from '#domain';
import type { PageContext } from '../../../page-context.js';
import { MESSAGES } from '../messages/index.js';

/** A term on the Council, as far as a note needs it. */
interface Term {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A term that has not begun; it has an end, because permanent members have no such term. */
type TermToCome = Term & { readonly endsOn: string };

/** Returns the term in which a State sits on the Council on a day. */
export const seatOn = <Seat extends Term>(terms: readonly Seat[], on: string): Seat | undefined =>
  terms.find((term) => covers(term, on));

/**
 * Returns the next term of a State that does not sit on the day, if the term begins by the end of the following year.
 * Members are elected in the year before their term, so a later term was not yet known on the day.
 */
export const seatToCome = <Seat extends Term>(terms: readonly Seat[], on: string): (Seat & TermToCome) | null => {
  if (seatOn(terms, on)) return null;
  const nextYear = Number(on.slice(0, 4)) + 1;
  const coming = terms.filter(
    (term): term is Seat & TermToCome =>
      term.startsOn > on && term.endsOn !== null && Number(term.startsOn.slice(0, 4)) <= nextYear,
  );
  return coming.sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1))[0] ?? null;
};

/** Formats a seat with the years of its term: `Elected, 2016–2017`. */
export const seatText = (
  { seat, startsOn, endsOn }: Term & { readonly seat: 'PERMANENT' | 'ELECTED' },
  { language, t }: PageContext,
): string => (endsOn ? MESSAGES[language].seat(t[seat], startsOn.slice(0, 4), endsOn.slice(0, 4)) : t[seat]);
