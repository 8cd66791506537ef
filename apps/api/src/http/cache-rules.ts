import type { IncomingHttpHeaders } from 'node:http';

/** Someone who says who they are may be answered otherwise than everybody else. */
export const isPersonal = ({ cookie, authorization }: IncomingHttpHeaders): boolean =>
  cookie !== undefined || authorization !== undefined;

/** What of a request the key of a finished answer knows, after the request was normalised. */
const IN_THE_KEY = ['accept', 'accept-encoding'];

/**
 * May an answer be kept for others? Not where it sets a cookie, is meant for one reader, or differs by a header that its
 * key does not know.
 */
export const isForEverybody = (headers: Readonly<Record<string, unknown>>): boolean => {
  if (headers['set-cookie'] !== undefined) return false;
  if (/\b(?:private|no-store)\b/i.test(String(headers['cache-control'] ?? ''))) return false;
  const vary = String(headers['vary'] ?? '').toLowerCase();
  return vary.split(/\s*,\s*/).every((name) => name === '' || IN_THE_KEY.includes(name));
};
