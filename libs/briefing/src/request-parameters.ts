import { calendarDate } from '#domain';
import { describeError } from '#sentences';
import { type PageRequest, isCitable } from './page-context.js';

/**
 * A condition in an address that cannot be met: what was wrong, and what would be right.
 * @param parameter the name that the condition has in the address
 */
export const badFilter = (message: string, parameter?: string): Error =>
  Object.assign(new Error(message), { extensions: { code: 'BAD_FILTER', ...(parameter && { parameter }) } });

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
  throw badFilter(`“${name}” is “${given.slice(0, 40)}”; write one of ${words.join(', ')}, or leave it out.`, name);
};

/** A text that an address holds under a name, without blanks around it; `undefined` where it holds none. */
export const textOf = ({ query }: PageRequest, name: string): string | undefined =>
  query.get(name)?.trim() || undefined;

/** The day that an address is about. @throws Error that says what would be one */
export const dayAsked = (day: string): string => {
  try {
    return calendarDate(day);
  } catch (error) {
    throw badFilter(describeError(error as Error), 'on');
  }
};

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
  throw badFilter(
    `“${name}” is “${given.slice(0, 60)}”; write an address of Pledgebook from its first slash on, such as /council?on=2016-09-22.`,
    name,
  );
};

/** The period that an address asks for; without an end, to the day that the page is about. */
export const periodOf = (request: PageRequest): { readonly from?: string; readonly to: string } => {
  const from = textOf(request, 'from');
  return { ...(from && { from }), to: textOf(request, 'to') ?? request.on };
};

/** The permanent members, those with the most vetoes first. */
export const PERMANENT_MEMBERS = ['RUS', 'USA', 'GBR', 'CHN', 'FRA'] as const;

/** The permanent member whose vetoes an address asks for. */
export const vetoingIn = (request: PageRequest) =>
  oneOf(request, 'vetoedBy', PERMANENT_MEMBERS, (code) => code.toUpperCase());
