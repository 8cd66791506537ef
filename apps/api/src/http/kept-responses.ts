import type { Keeping } from '#briefing';
import type { Edition } from './edition.js';
import type { FinishedResponse, ResponseCache } from './response-cache.js';

/** What makes an answer this one and no other. */
export interface Identity {
  /** A hash of all of the request that bears on its answer. */
  readonly digest: string;
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
 * The key of an answer: its request, its revision, and what else it was made from. So an answer from a pinned revision
 * stays when a newer one comes, and one that a new revision changed is not found any more.
 */
const keyOf = ({ digest, keep, revision, edition: { newest, seen } }: Identity): string => {
  if (keep === 'revision') return `r${revision} ${digest}`;
  const links = seen === null ? '' : `+${seen}`;
  return keep === 'page'
    ? `p${revision}${revision === newest ? '' : '<'}${links} ${digest}`
    : `c${revision}<${newest}${links} ${digest}`;
};

const KEEPINGS: readonly Keeping[] = ['page', 'revision', 'comparison'];
const DATA_ALONE: readonly Keeping[] = ['revision'];

/** Finished answers by request, revision and state of the service. */
export class KeptResponses {
  constructor(private readonly cache: ResponseCache) {}

  /** @param isGraphql whose answers are data alone */
  find(digest: string, url: string, isGraphql: boolean, edition: Edition): FinishedResponse | undefined {
    const revision = pinnedRevision(url) ?? edition.newest;
    for (const keep of isGraphql ? DATA_ALONE : KEEPINGS) {
      const found = this.cache.get(keyOf({ digest, keep, revision, edition }));
      if (found) return found;
    }
    return undefined;
  }

  keep(identity: Identity, body: Buffer, etag: string, headers: Readonly<Record<string, unknown>>): void {
    this.cache.set(keyOf(identity), body, etag, headers);
  }
}
