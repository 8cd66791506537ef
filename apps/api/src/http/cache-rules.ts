import type { IncomingHttpHeaders } from 'node:http';

/** Whether the request identifies its sender, and may thus get another response than everybody else. */
export const isPersonal = ({ cookie, authorization }: IncomingHttpHeaders): boolean =>
  cookie !== undefined || authorization !== undefined;

/** Request headers that the cache key of a finished response contains, after normalisation. */
const HEADERS_IN_KEY = ['accept', 'accept-encoding'];

/**
 * Whether a response may be cached for others: not if it sets a cookie, is meant for one reader, or varies by a header
 * that is not in its key.
 * @param headerOf returns the response header of that name
 */
export const isShareable = (headerOf: (name: string) => unknown): boolean => {
  if (headerOf('set-cookie') !== undefined) return false;
  if (/\b(?:private|no-store)\b/i.test(String(headerOf('cache-control') ?? ''))) return false;
  const vary = String(headerOf('vary') ?? '').toLowerCase();
  return vary.split(/\s*,\s*/).every((name) => name === '' || HEADERS_IN_KEY.includes(name));
};
