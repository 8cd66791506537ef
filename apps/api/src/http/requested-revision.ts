import type { FastifyRequest } from 'fastify';
import { type Dataset, type Revision, problem } from '#domain';
import { InputError } from '../graphql/errors.js';
import type { DatasetStore } from '../datasets/dataset-store.js';
import type { Edition, Editions } from './edition.js';
import { REVISION_NUMBER, seenRevision } from './seen-revision.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The revision from which the request is answered. */
    revision: Revision | null;
    /** The dataset of the revision, if resolvers answer the request. */
    dataset: Dataset | null;
    /** Whether the URL names the revision, in its path or its query. */
    isPinned: boolean;
    /** The state of the service in which the request is answered. */
    edition: Edition | null;
  }
}

const badRevision = (): InputError => new InputError('BAD_REVISION', problem('BAD_REVISION', {}), 400);

/** Returns the revision that the URL names, in its path or its query. @throws InputError if it is not a valid number */
const revisionOf = ({ params, query }: FastifyRequest): number | null => {
  const named: Record<string, unknown> = { ...(query as object), ...(params as object) };
  // Some libraries write a list as `revision[]=1`: it must not be taken for a URL without a revision.
  if (Object.keys(named).some((name) => /^revision\[/.test(name))) throw badRevision();
  const { revision } = named;
  if (revision === undefined) return null;
  if (typeof revision === 'string' && REVISION_NUMBER.test(revision)) return Number(revision);
  throw badRevision();
};

/** @throws InputError if there is no such revision */
const revisionAt = async (datasets: DatasetStore, number: number): Promise<Revision> => {
  const revision = await datasets.revision(number);
  if (revision) return revision;
  const missing = problem('NO_SUCH_REVISION', { number, last: datasets.newest().revision.number });
  throw new InputError('REVISION_NOT_FOUND', missing, 404);
};

/**
 * Finds the requested revision: the one that the request names, or the newest, which is no older than what the reader
 * has seen.
 * @throws InputError if the revision is not a valid number, or there is no such revision
 * @throws TryLaterError if a revision that the reader has seen cannot be loaded
 */
export const requestedRevision = async (
  request: FastifyRequest,
  datasets: DatasetStore,
  editions: Editions,
): Promise<Revision> => {
  const named = revisionOf(request);
  const seen = seenRevision(request.raw);
  if (seen === null) throw new InputError('BAD_REVISION', problem('BAD_SEEN_REVISION', {}), 400);
  const newest = seen === 0 ? datasets.newest() : await datasets.atLeast(seen);
  const revision = named === null ? newest.revision : await revisionAt(datasets, named);
  request.isPinned = named !== null;
  request.edition = editions.current();
  return (request.revision = revision);
};

/** Returns the dataset from which a request is answered. */
export const datasetOf = (request: FastifyRequest): Dataset => {
  if (request.dataset) return request.dataset;
  throw new InputError('BAD_REQUEST', 'The request names no dataset.');
};
