import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset, Revision } from '#domain';
import type { DatasetStore } from '../datasets/dataset-store.js';
import { turns } from '../event-loop/compute-turns.js';
import type { Editions } from './edition.js';
import { requestedRevision } from './requested-revision.js';

/** The gate that every request passes whose response is computed. */
export class RequestGate {
  /** @param admit admits a request to be computed now, or throws TryLaterError */
  constructor(
    readonly admit: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
    private readonly datasets: DatasetStore,
    private readonly editions: Editions,
  ) {}

  /** Returns the revision that a request is about. @throws InputError if there is none */
  readonly revisionOf = (request: FastifyRequest): Promise<Revision> =>
    requestedRevision(request, this.datasets, this.editions);

  /**
   * Returns the dataset that a request is about. Many requests may have waited for one dataset: each is computed in its
   * own turn.
   * @throws InputError if there is none
   */
  readonly datasetOf = async (request: FastifyRequest): Promise<Dataset> => {
    const dataset = await this.datasets.at(await this.revisionOf(request));
    await turns.enter();
    return dataset;
  };
}
