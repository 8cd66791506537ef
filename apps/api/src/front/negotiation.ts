import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

export const HTML = 'text/html';
/** What GraphQL is answered as, the first where a client has no preference; as the engine writes them. */
const GRAPHQL_TYPES = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'] as const;
/** A type that the engine does not write, either. */
const NO_TYPE = 'application/none';

/** Browsers and libraries send a few forms only; longer ones are worked out each time. */
const MAX_REMEMBERED = 200;

const remembering = (negotiate: (header: string) => string): ((header: string) => string) => {
  const outcomes = new LRUCache<string, string>({ max: MAX_REMEMBERED });
  return (header) => {
    if (header.length > MAX_REMEMBERED) return negotiate(header);
    const known = outcomes.get(header);
    if (known !== undefined) return known;
    const outcome = negotiate(header);
    outcomes.set(header, outcome);
    return outcome;
  };
};

const typeAmong = (types: readonly string[]) =>
  remembering((accept) => new Negotiator({ headers: { accept } }).mediaType(types) ?? NO_TYPE);
/** Whoever asks by GET may be a reader with a browser, whom the explorer's page is for. */
const typeToRead = typeAmong([...GRAPHQL_TYPES, HTML]);
const typeToPost = typeAmong(GRAPHQL_TYPES);
/** Pages of lists are had as data, too; whoever has no preference reads. */
const typeOfPage = typeAmong([HTML, 'text/csv', 'application/json']);
const codingFor = remembering(
  (header) => new Negotiator({ headers: { 'accept-encoding': header } }).encoding(['gzip', 'identity']) ?? 'identity',
);

/** HTML is what everybody gets who asks for nothing else: such requests are all the same. */
const acceptPage = (headers: IncomingMessage['headers']): void => {
  const type = headers.accept === undefined ? HTML : typeOfPage(headers.accept);
  if (type === HTML || type === NO_TYPE) delete headers.accept;
  else headers.accept = type;
};

/**
 * Replaces what a client accepts by what it will get: one of a few words. Neither the answer nor the key that it is kept
 * under can then depend on anything else that these headers said.
 * @param isGraphql its answers have other types than pages have
 */
export const normaliseAccepted = ({ method, headers }: IncomingMessage, isGraphql: boolean): void => {
  if (!isGraphql) acceptPage(headers);
  else headers.accept = (method === 'GET' ? typeToRead : typeToPost)(headers.accept ?? GRAPHQL_TYPES[0]);
  const coding = headers['accept-encoding'];
  headers['accept-encoding'] = typeof coding === 'string' && coding !== '' ? codingFor(coding) : 'identity';
};
