import type { Keeping } from '#briefing';
import type { Edition } from '../http/edition.js';
import type { FinishedResponse, ResponseCache } from './response-cache.js';

/** What a response was computed from, besides its request. */
export interface Origin {
  readonly keep: Keeping;
  /** The revision that the response was computed from. */
  readonly revision: number;
  /** The state of the service at that time. */
  readonly edition: Edition;
}

const PINNED = /[?&]revision=([1-9]\d{0,8})(?:&|$)|-r([1-9]\d{0,8})\.[a-z]+(?:\?|$)/;

/** Returns the revision that a URL names, as far as is visible without the router; `null` if it seems to name none. */
export const pinnedRevision = (url: string): number | null => {
  const [, query, path] = PINNED.exec(url) ?? [];
  const number = query ?? path;
  return number === undefined ? null : Number(number);
};

/**
 * Returns a key for the state of the service in which a response to one request is valid. A response from a pinned
 * revision thus stays valid when a newer revision comes, and one that a new revision changes is no longer found.
 */
export const stateOf = ({ keep, revision, edition: { newest, seen } }: Origin): string => {
  if (keep === 'revision') return `r${revision}`;
  const links = seen === null ? '' : `+${seen}`;
  return keep === 'page' ? `p${revision}${revision === newest ? '' : '<'}${links}` : `c${revision}<${newest}${links}`;
};

const KEEPINGS: readonly Keeping[] = ['page', 'revision', 'comparison'];
const DATA_ONLY: readonly Keeping[] = ['revision'];

/** Finished responses by request and state of the service. */
export class CachedResponses {
  constructor(private readonly cache: ResponseCache) {}

  /**
   * @param digest hash of everything in the request that affects the response
   * @param isGraphql whether GraphQL was requested, whose responses are data only
   */
  find(digest: string, url: string, isGraphql: boolean, edition: Edition): FinishedResponse | undefined {
    const revision = pinnedRevision(url) ?? edition.newest;
    for (const keep of isGraphql ? DATA_ONLY : KEEPINGS) {
      const found = this.cache.get(`${stateOf({ keep, revision, edition })} ${digest}`);
      if (found) return found;
    }
    return undefined;
  }

  /** @param headers alternating names and values */
  keep(digest: string, state: string, body: Buffer, headers: readonly string[]): FinishedResponse {
    return this.cache.set(`${state} ${digest}`, body, headers);
  }
}
