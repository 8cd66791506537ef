import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Facts, NO_FACTS, type Revision, linkDataset } from '#domain';
import { readFacts, readLog } from '#import';

/** The revision with which tests link the facts of the seeds, without a ledger. */
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

/** Caches facts that take long to read, as JSON in the folder that the test files of a run share. */
const readOnce = (name: string, read: () => Facts): Facts => {
  const cacheFile = join(process.env['PLEDGEBOOK_TEST_FOLDER'] ?? '', `facts-${name}.json`);
  if (!existsSync(cacheFile)) {
    // Another process may do the same at the same time; thanks to the rename it never sees a half-written file.
    const temporaryFile = `${cacheFile}.${process.pid}`;
    writeFileSync(temporaryFile, JSON.stringify(read()));
    renameSync(temporaryFile, cacheFile);
  }
  return JSON.parse(readFileSync(cacheFile, 'utf8')) as Facts;
};

export const seedFacts = (): Facts => readOnce('seeds', () => readLog('seeds'));

export const seedDataset = () => linkDataset(seedFacts(), [SEED_REVISION]);

/** The facts of the first revision. */
export const firstFacts = (): Facts =>
  readOnce('first', () => ({ ...NO_FACTS, ...readFacts('seeds/0001-first-edition', NO_FACTS).facts }));

export const firstDataset = () => linkDataset(firstFacts(), [SEED_REVISION]);
