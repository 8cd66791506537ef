import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Facts } from '#domain';
import { type Ledger, openLedger } from '#ledger';
import { createService } from '../apps/api/src/service.js';
import { readSettings } from '../apps/api/src/settings.js';
import { INVENTED_REVISION, inventedFacts } from '../libs/domain/src/testing/invented.builders.js';
import { type TestDatabase, sqlite } from './databases.js';
import { type Served, servedAt } from './pages.js';
import { shared } from './run/shared.js';

/** A service in the test's process: the test may record in the ledger and look inside the service. */
export interface InProcessService extends Served {
  readonly app: NestFastifyApplication;
}

/** Serves what `fill` records; absolute links to the service start with `http://pledgebook.test`. */
export const serveLedger = async (
  fill: (ledger: Ledger) => Promise<unknown>,
  database: Promise<TestDatabase> = sqlite(),
): Promise<InProcessService> => {
  await shared('build');
  const { url, stop } = await database;
  const ledger = await openLedger(url);
  await fill(ledger);
  const settings = readSettings({
    OVERLOAD_MS: 'off',
    WORKER_MB: '400',
    DATABASE_URL: url,
    PUBLIC_URL: 'http://pledgebook.test',
  });
  const { app, listen } = await createService(settings, ledger);
  app.useLogger(false);
  const address = await listen(0, '127.0.0.1');
  const close = async (): Promise<void> => {
    await app.close();
    await stop();
  };
  return { ...servedAt(address, close), app };
};

/** Serves the seeds, and what `fill` records after them. */
export const serveSeedsInProcess = (
  fill: (ledger: Ledger) => Promise<unknown> = () => Promise.resolve(),
): Promise<InProcessService> => serveLedger(fill, sqlite('seeds'));

/** Serves the facts of the first revision, so that a test can record the second one itself. */
export const serveFirstRevision = (): Promise<InProcessService> =>
  serveLedger(() => Promise.resolve(), sqlite('seeds/0001-first-edition'));

/** Serves invented facts: three initiatives that States endorse, none of which is in the seeds. */
export const serveInvented = (facts: Facts = inventedFacts()): Promise<InProcessService> =>
  serveLedger((ledger) => {
    const { author, message, recordedAt } = INVENTED_REVISION;
    return ledger.record({ author, message, recordedAt, basedOn: 0, change: { added: facts, superseded: {} } });
  });
