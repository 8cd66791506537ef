import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

export const HTML = 'text/html';
/** Content types of GraphQL responses as Apollo writes them. The first is for clients without a preference. */
const GRAPHQL_TYPES = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'] as const;
/** A type that Apollo does not write either. */
const NO_TYPE = 'application/none';

/** Maximum number and length of memoized headers: browsers and libraries send few forms. Others are parsed anew. */
const MAX_MEMOIZED = 200;

const memoized = (negotiate: (header: string) => string): ((header: string) => string) => {
  const outcomes = new LRUCache<string, string>({ max: MAX_MEMOIZED });
  return (header) => {
    if (header.length > MAX_MEMOIZED) return negotiate(header);
    const known = outcomes.get(header);
    if (known !== undefined) return known;
    const outcome = negotiate(header);
    outcomes.set(header, outcome);
    return outcome;
  };
};

const typeAmong = (types: readonly string[]) =>
  memoized((accept) => new Negotiator({ headers: { accept } }).mediaType(types) ?? NO_TYPE);
/** A GET may come from a reader with a browser, who gets the page of the explorer. */
const typeToRead = typeAmong([...GRAPHQL_TYPES, HTML]);
const typeToPost = typeAmong(GRAPHQL_TYPES);
/** Pages of lists are also available as data; a client without a preference gets HTML. */
const typeOfPage = typeAmong([HTML, 'text/csv', 'application/json']);
const codingFor = memoized(
  (header) => new Negotiator({ headers: { 'accept-encoding': header } }).encoding(['gzip', 'identity']) ?? 'identity',
);

/** HTML is the default: all requests that end up with it look the same, without an Accept header. */
const acceptPage = (headers: IncomingMessage['headers']): void => {
  const type = headers.accept === undefined ? HTML : typeOfPage(headers.accept);
  if (type === HTML || type === NO_TYPE) delete headers.accept;
  else headers.accept = type;
};

/**
 * Replaces what a client accepts by what it will get: one of a few values. Neither the response nor its cache key can
 * then depend on anything else in these headers.
 * @param isGraphql whether GraphQL is requested, whose responses have other types than pages
 */
export const normaliseAccepted = ({ method, headers }: IncomingMessage, isGraphql: boolean): void => {
  if (!isGraphql) acceptPage(headers);
  else headers.accept = (method === 'GET' ? typeToRead : typeToPost)(headers.accept ?? GRAPHQL_TYPES[0]);
  const coding = headers['accept-encoding'];
  headers['accept-encoding'] = typeof coding === 'string' && coding !== '' ? codingFor(coding) : 'identity';
};
