import { DomainError, type ProblemCode, type ProblemDetails, calendarDate, daysOf } from '#domain';
import { type PageRequest, isCitable } from './page-context.js';

/** The error for an invalid query parameter or form field. */
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
 * Returns the error for an invalid query parameter.
 * @param parameter the name of the query parameter
 */
export const badFilter = <Code extends ProblemCode>(
  code: Code,
  details: ProblemDetails[Code],
  parameter?: string,
): Error => new BadFilter(code, details, parameter);

/** Returns the error for a note that cannot be read from, or stored in, an address or a file. */
export const badNote = <Code extends ProblemCode>(code: Code, details: ProblemDetails[Code]): Error =>
  new BadFilter(code, details, 'note', 'BAD_NOTE');

/** Runs a rule and turns its `DomainError` into an error about a query parameter. @param parameter its name */
export const orBadFilter = <Result>(rule: () => Result, parameter?: string): Result => {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new BadFilter<ProblemCode>(error.problem.code, error.problem.details, parameter);
  }
};

/**
 * Parses a query parameter that allows only certain words; `undefined` where it is missing or empty.
 * @param spelled normalises the value before it is compared
 * @throws Error that names the allowed words
 */
export const oneOf = <Word extends string>(
  { query }: PageRequest,
  name: string,
  words: readonly Word[],
  spelled: (value: string) => string = (value) => value,
): Word | undefined => {
  const value = query.get(name);
  if (!value) return undefined;
  const word = words.find((candidate) => candidate === spelled(value));
  if (word) return word;
  throw badFilter('NOT_ONE_OF', { name, given: value.slice(0, 40), words }, name);
};

/** Returns the trimmed text of a query parameter; `undefined` where it is missing or blank. */
export const textOf = ({ query }: PageRequest, name: string): string | undefined =>
  query.get(name)?.trim() || undefined;

/** Parses the day that an address is about. @throws Error that says what a valid day is */
export const parseDay = (day: string): string => orBadFilter(() => calendarDate(day), 'on');

/** Parses an address of Pledgebook, from the first slash on; `null` where the text leads elsewhere or is too long. */
export const localUrl = (text: string): URL | null => {
  // Browsers read `//` and `/\` as the start of another site’s URL and ignore tabs and line breaks; `/x/..//` is `//`.
  if (!isCitable(text) || !/^\/(?!\/)[^\\\p{Cc}]*$/u.test(text)) return null;
  const url = new URL(text, 'http://localhost');
  return url.pathname.startsWith('//') ? null : url;
};

/**
 * Parses a query parameter that is an address of Pledgebook; `undefined` where it is missing.
 * @throws Error where it leads elsewhere
 */
export const localAddress = (request: PageRequest, name: string): URL | undefined => {
  const value = textOf(request, name);
  if (value === undefined) return undefined;
  const local = localUrl(value);
  if (local) return local;
  throw badFilter('NOT_OWN_ADDRESS', { name, given: value.slice(0, 60) }, name);
};

/**
 * Parses a query parameter that is a day, month or year into its first and last day.
 * @throws Error that says what a valid day is
 */
const daysAsked = (request: PageRequest, name: 'from' | 'to') => {
  const text = textOf(request, name);
  if (text === undefined) return undefined;
  const days = daysOf(text);
  if (days) return days;
  throw badFilter('NOT_A_DAY', { text }, name);
};

/** Parses the requested period, each bound a day, a month or a year; `null` for a bound that is not set. */
export const parseBounds = (request: PageRequest) => ({
  from: daysAsked(request, 'from')?.earliest ?? null,
  to: daysAsked(request, 'to')?.latest ?? null,
});

/** Returns the requested period; without an end, up to the day that the page is about. */
export const periodOf = (request: PageRequest): { readonly from?: string; readonly to: string } => {
  const { from, to } = parseBounds(request);
  return { ...(from && { from }), to: to ?? request.on };
};

/** The permanent members, by number of vetoes, most first. */
export const PERMANENT_MEMBERS = ['RUS', 'USA', 'GBR', 'CHN', 'FRA'] as const;

/** Parses the permanent member whose vetoes are requested. */
export const parseVetoedBy = (request: PageRequest) =>
  oneOf(request, 'vetoedBy', PERMANENT_MEMBERS, (code) => code.toUpperCase());
