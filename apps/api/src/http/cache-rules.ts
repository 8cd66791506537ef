import type { IncomingHttpHeaders } from 'node:http';

/** Someone who says who they are may be answered otherwise than everybody else. */
export const isPersonal = ({ cookie, authorization }: IncomingHttpHeaders): boolean =>
  cookie !== undefined || authorization !== undefined;

/** What of a request the key of a finished answer knows, after the request was normalised. */
const IN_THE_KEY = ['accept', 'accept-encoding'];

/**
 * May an answer be kept for others? Not where it sets a cookie, is meant for one reader, or differs by a header that its
 * key does not know.
 * @param headerOf the header of the answer that has the name
 */
export const isForEverybody = (headerOf: (name: string) => unknown): boolean => {
  if (headerOf('set-cookie') !== undefined) return false;
  if (/\b(?:private|no-store)\b/i.test(String(headerOf('cache-control') ?? ''))) return false;
  const vary = String(headerOf('vary') ?? '').toLowerCase();
  return vary.split(/\s*,\s*/).every((name) => name === '' || IN_THE_KEY.includes(name));
};
