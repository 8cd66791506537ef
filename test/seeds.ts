import { type Facts, type Revision, linkDataset } from '#domain';
import { readLog } from '#import';

/** The first revision as the seeds make it, without a ledger. */
export const SEED_REVISION: Revision = {
  number: 1,
  recordedAt: '2026-11-24T00:00:00.000Z',
  author: 'Pledgebook',
  reviewer: null,
  message: 'Record the seeds',
  parentHash: null,
  hash: '0'.repeat(64),
  format: 2,
  changes: [],
};

export const seedFacts = (): Facts => readLog('seeds');

export const seedDataset = () => linkDataset(seedFacts(), [SEED_REVISION]);
