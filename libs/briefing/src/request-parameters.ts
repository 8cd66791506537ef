import { DomainError, type ProblemCode, type ProblemDetails, calendarDate, daysOf } from '#domain';
import { type PageRequest, isCitable } from './page-context.js';

/** A condition in an address, or a field of a form, that cannot be met. */
class BadFilter<Code extends ProblemCode> extends DomainError<Code> {
  readonly extensions: { readonly code: 'BAD_FILTER' | 'BAD_NOTE'; readonly parameter?: string };

  constructor(
    code: Code,
    details: ProblemDetails[Code],
    parameter?: string,
    reported: 'BAD_FILTER' | 'BAD_NOTE' = 'BAD_FILTER',
  ) {
    super(code, details);
    this.extensions = { code: reported, ...(parameter && { parameter }) };
  }
}

/**
 * A condition in an address that cannot be met: what is wrong with it.
 * @param parameter the name that the condition has in the address
 */
export const badFilter = <Code extends ProblemCode>(
  code: Code,
  details: ProblemDetails[Code],
  parameter?: string,
): Error => new BadFilter(code, details, parameter);

/** A note in an address or a file that cannot be read or kept there. */
export const badNote = <Code extends ProblemCode>(code: Code, details: ProblemDetails[Code]): Error =>
  new BadFilter(code, details, 'note', 'BAD_NOTE');

/** What a rule gives; where it objects, its objection is that to a condition of an address. */
export const orBadFilter = <Result>(rule: () => Result, parameter?: string): Result => {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new BadFilter<ProblemCode>(error.problem.code, error.problem.details, parameter);
  }
};

/** One of a few words that an address may hold under a name; `undefined` where it holds none. @throws Error that names the words */
export const oneOf = <Word extends string>(
  { query }: PageRequest,
  name: string,
  words: readonly Word[],
  spelled: (given: string) => string = (given) => given,
): Word | undefined => {
  const given = query.get(name);
  if (!given) return undefined;
  const word = words.find((candidate) => candidate === spelled(given));
  if (word) return word;
  throw badFilter('NOT_ONE_OF', { name, given: given.slice(0, 40), words }, name);
};

/** A text that an address holds under a name, without blanks around it; `undefined` where it holds none. */
export const textOf = ({ query }: PageRequest, name: string): string | undefined =>
  query.get(name)?.trim() || undefined;

/** The day that an address is about. @throws Error that says what would be one */
export const dayAsked = (day: string): string => orBadFilter(() => calendarDate(day), 'on');

/** An address of Pledgebook's own, from its first slash on; `null` where the text leads elsewhere or is too long to be held. */
export const localUrl = (text: string): URL | null => {
  // Browsers read `//` and `/\` as the start of another site's address, leave tabs and line ends out, and `/x/..//` ends in `//`.
  if (!isCitable(text) || !/^\/(?!\/)[^\\\p{Cc}]*$/u.test(text)) return null;
  const url = new URL(text, 'http://localhost');
  return url.pathname.startsWith('//') ? null : url;
};

/** An address of Pledgebook's own that an address holds under a name; `undefined` where it holds none. @throws Error where it leads elsewhere */
export const localAddress = (request: PageRequest, name: string): URL | undefined => {
  const given = textOf(request, name);
  if (given === undefined) return undefined;
  const local = localUrl(given);
  if (local) return local;
  throw badFilter('NOT_OWN_ADDRESS', { name, given: given.slice(0, 60) }, name);
};

/** The days of a day, month or year that an address holds under a name. @throws Error that says what would be a day */
const daysAsked = (request: PageRequest, name: 'from' | 'to') => {
  const text = textOf(request, name);
  if (text === undefined) return undefined;
  const days = daysOf(text);
  if (days) return days;
  throw badFilter('NOT_A_DAY', { text }, name);
};

/** The period that an address asks for, each bound a day, a month or a year; `null` for a bound that it does not set. */
export const boundsAsked = (request: PageRequest) => ({
  from: daysAsked(request, 'from')?.earliest ?? null,
  to: daysAsked(request, 'to')?.latest ?? null,
});

/** The period that an address asks for; without an end, to the day that the page is about. */
export const periodOf = (request: PageRequest): { readonly from?: string; readonly to: string } => {
  const { from, to } = boundsAsked(request);
  return { ...(from && { from }), to: to ?? request.on };
};

/** The permanent members, those with the most vetoes first. */
export const PERMANENT_MEMBERS = ['RUS', 'USA', 'GBR', 'CHN', 'FRA'] as const;

/** The permanent member whose vetoes an address asks for. */
export const vetoingIn = (request: PageRequest) =>
  oneOf(request, 'vetoedBy', PERMANENT_MEMBERS, (code) => code.toUpperCase());
