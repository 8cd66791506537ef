import type { Keeping } from '#briefing';
import type { Edition } from '../http/edition.js';
import type { FinishedResponse, ResponseCache } from './response-cache.js';

/** What an answer was made from, beside its request. */
export interface Origin {
  readonly keep: Keeping;
  /** The revision that it was answered from. */
  readonly revision: number;
  /** The state of the service that it was made in. */
  readonly edition: Edition;
}

const PINNED = /[?&]revision=([1-9]\d{0,8})(?:&|$)|-r([1-9]\d{0,8})\.[a-z]+(?:\?|$)/;

/** The revision that an address names, as far as can be seen without the router; `null` where it seems to name none. */
export const pinnedRevision = (url: string): number | null => {
  const [, query, path] = PINNED.exec(url) ?? [];
  const number = query ?? path;
  return number === undefined ? null : Number(number);
};

/**
 * The state of the service that an answer is right in, for one request. So an answer from a pinned revision stays when a
 * newer one comes, and one that a new revision changed is not found any more.
 */
export const stateOf = ({ keep, revision, edition: { newest, seen } }: Origin): string => {
  if (keep === 'revision') return `r${revision}`;
  const links = seen === null ? '' : `+${seen}`;
  return keep === 'page' ? `p${revision}${revision === newest ? '' : '<'}${links}` : `c${revision}<${newest}${links}`;
};

const KEEPINGS: readonly Keeping[] = ['page', 'revision', 'comparison'];
const DATA_ALONE: readonly Keeping[] = ['revision'];

/** Finished answers by their requests and the state of the service. */
export class KeptResponses {
  constructor(private readonly cache: ResponseCache) {}

  /**
   * @param digest a hash of all of the request that bears on its answer
   * @param isGraphql whose answers are data alone
   */
  find(digest: string, url: string, isGraphql: boolean, edition: Edition): FinishedResponse | undefined {
    const revision = pinnedRevision(url) ?? edition.newest;
    for (const keep of isGraphql ? DATA_ALONE : KEEPINGS) {
      const found = this.cache.get(`${stateOf({ keep, revision, edition })} ${digest}`);
      if (found) return found;
    }
    return undefined;
  }

  /** @param headers names and values alternate */
  keep(digest: string, state: string, body: Buffer, headers: readonly string[]): FinishedResponse {
    return this.cache.set(`${state} ${digest}`, body, headers);
  }
}
