import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Ledger, openLedger } from '#ledger';
import { createService } from '../service.js';
import { readSettings } from '../settings.js';
import { type TestDatabase, sqlite } from '../../../../test/databases.js';

const RECONCILE = `query ($names: [String!]!, $initiative: ID, $on: Date) {
  reconcile(names: $names, initiative: $initiative, on: $on) {
    names { text kind state { code } certainty candidates { code } sentence }
    open { text }
    repeated { state { code } texts }
    observers { code }
    comparison {
      added { code } confirmed { code } notListed { code }
      tallyBefore { endorsed bounds { atLeast } } tallyAfter { endorsed } councilSize councilBefore councilAfter
    }
  }
}`;

describe('reconcile over HTTP', () => {
  let database: TestDatabase;
  let ledger: Ledger;
  let app: NestFastifyApplication;
  let address: string;

  beforeAll(async () => {
    database = await sqlite('seeds');
    ledger = await openLedger(database.url);
    const service = await createService(readSettings({ OVERLOAD_MS: 'off' }), ledger);
    app = service.app;
    address = await service.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await database.stop();
  });

  const ask = async (variables: object) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: RECONCILE, variables }),
    });
    const { data, errors } = (await response.json()) as {
      readonly data?: { readonly reconcile: unknown } | null;
      readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    };
    return { reconciliation: data?.reconcile, errors: errors ?? [] };
  };

  it('matches a published list and says what it would change', async () => {
    const names = [
      'Côte d’Ivoire',
      'Congo, Dem. Rep.',
      'Austria',
      'Republic of Austria',
      'Congo',
      'Holy See (the)',
      'Kosovo*',
    ];
    const { reconciliation, errors } = await ask({ names, initiative: 'act-code-of-conduct', on: '2016-09-22' });
    expect(errors).toEqual([]);
    expect(reconciliation).toMatchObject({
      names: [
        { kind: 'EXACT', state: { code: 'CIV' }, certainty: 1, candidates: [] },
        { kind: 'KNOWN', state: { code: 'COD' } },
        { kind: 'EXACT', state: { code: 'AUT' } },
        { kind: 'KNOWN', state: { code: 'AUT' } },
        { kind: 'AMBIGUOUS', state: null, candidates: [{ code: 'COG' }, { code: 'COD' }] },
        { kind: 'EXACT', state: { code: 'VAT' } },
        { kind: 'NOT_A_STATE_ON_RECORD', state: null, sentence: expect.stringMatching(/^Kosovo is neither/) },
      ],
      open: [{ text: 'Congo' }],
      repeated: [{ state: { code: 'AUT' }, texts: ['Austria', 'Republic of Austria'] }],
      observers: [{ code: 'VAT' }],
    });
    const { comparison } = reconciliation as { readonly comparison: Record<string, never> };
    expect(comparison['confirmed']).toContainEqual({ code: 'AUT' });
    expect(comparison['councilSize']).toBe(15);
  });

  it('refuses what is no list of names, and initiatives that it does not know', async () => {
    const codes = async (variables: object) => (await ask(variables)).errors.map(({ extensions }) => extensions.code);
    expect(await codes({ names: Array.from({ length: 401 }, () => 'Chad') })).toEqual(['BAD_TEXT']);
    expect(await codes({ names: ['x'.repeat(201)] })).toEqual(['BAD_TEXT']);
    expect(await codes({ names: ['Chad'], initiative: 'none-such' })).toEqual(['UNKNOWN_INITIATIVE']);
  });

  it('takes the longest list that it allows, of names like none', async () => {
    const names = Array.from({ length: 400 }, (_, index) =>
      `Republic of Nowhere ${'abcdefgh'[index % 8] ?? ''}`.repeat(5),
    );
    const { reconciliation, errors } = await ask({ names, initiative: 'act-code-of-conduct' });
    expect(errors).toEqual([]);
    expect(reconciliation).toMatchObject({ open: expect.arrayContaining([]), observers: [] });
  });
});
