import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset, Revision } from '#domain';
import type { DatasetStore } from '../datasets/dataset-store.js';
import { turns } from '../event-loop/compute-turns.js';
import type { Editions } from './edition.js';
import { requestedRevision } from './requested-revision.js';

/** What every request passes whose answer is computed. */
export class RequestGate {
  /** @param admit admits a request to be computed now; throws TryLaterError where it is not */
  constructor(
    readonly admit: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
    private readonly datasets: DatasetStore,
    private readonly editions: Editions,
  ) {}

  /** The revision that a request is about. @throws InputError where there is none */
  readonly revisionOf = (request: FastifyRequest): Promise<Revision> =>
    requestedRevision(request, this.datasets, this.editions);

  /**
   * The dataset that a request is about. Many may have waited for one dataset: each computes its answer in a turn of its own.
   * @throws InputError where there is none
   */
  readonly datasetOf = async (request: FastifyRequest): Promise<Dataset> => {
    const dataset = await this.datasets.at(await this.revisionOf(request));
    await turns.enter();
    return dataset;
  };
}
