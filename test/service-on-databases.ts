import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Ledger, openLedger } from '#ledger';
import { createService } from '../apps/api/src/service.js';
import { readSettings } from '../apps/api/src/settings.js';
import { POSTGRES_FAULT, type TestDatabase, postgres, sqlite } from './databases.js';

export interface Answer {
  readonly status: number;
  // The shape of the data depends on the query.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly text: string;
  readonly headers: Headers;
}

/** A service in the test's process, and the requests that tests send to it. */
export interface ServiceOnDatabase {
  readonly address: () => string;
  readonly app: () => NestFastifyApplication;
  readonly ledger: () => Ledger;
  readonly ask: (query: string, variables?: object, path?: string) => Promise<Answer>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
}

const databases: readonly (readonly [string, (seeds: string) => Promise<TestDatabase>, boolean])[] = [
  ['SQLite', sqlite, true],
  ['PostgreSQL', postgres, POSTGRES_FAULT === null],
];

export const read = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const { data, errors } = (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<Answer>;
  return { status: response.status, data, errors: errors ?? [], text, headers: response.headers };
};

/** Describes tests of a service on the seeds, for each database; those without one are skipped with a reason. */
export const describeOnDatabases = (tests: (service: ServiceOnDatabase) => void): void => {
  for (const [name, start, possible] of databases) {
    const title = possible ? `the service on ${name}` : `the service on ${name} (skipped: ${POSTGRES_FAULT})`;
    (possible ? describe : describe.skip)(title, () => {
      let database: TestDatabase;
      let ledger: Ledger;
      let app: NestFastifyApplication;
      let address: string;

      const ask = async (query: string, variables?: object, path = '/graphql'): Promise<Answer> =>
        read(
          await fetch(address + path, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query, variables }),
          }),
        );
      const get = async (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
        read(await fetch(address + path, { headers: { accept: 'application/json', ...headers }, redirect: 'manual' }));

      beforeAll(async () => {
        database = await start('seeds');
        ledger = await openLedger(database.url);
        const service = await createService(
          readSettings({ OVERLOAD_MS: 'off', DATABASE_URL: database.url, PORT: '0' }),
          ledger,
        );
        app = service.app;
        app.useLogger(false);
        address = await service.listen(0, '127.0.0.1');
      });
      afterAll(async () => {
        await app.close();
        await database.stop();
      });

      tests({ address: () => address, app: () => app, ledger: () => ledger, ask, get });
    });
  }
};
