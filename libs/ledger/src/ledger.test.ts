import { NO_FACTS, type SourceFact } from '#domain';
import { ConflictError, openLedger } from './index.js';

const source: SourceFact = {
  id: 'S01',
  title: 'Note',
  publisher: 'UN',
  url: null,
  licence: null,
  publishedOn: '2015-09-01',
  retrievedOn: '2026-11-24',
  read: 'whole',
};
const recording = { author: 'A', message: 'Record a source', recordedAt: '2026-11-24T00:00:00.000Z' };

it('records a revision, gives its facts back, verifies, and refuses a change made on an older revision', async () => {
  const ledger = await openLedger('sqlite::memory:');
  try {
    const change = { added: { source: [source] }, superseded: {} };
    expect((await ledger.record({ ...recording, change, basedOn: 0 })).number).toBe(1);
    expect(await ledger.factsAt(1)).toEqual({ ...NO_FACTS, source: [source] });
    expect(await ledger.verify()).toEqual({ ok: true, revisions: 1, facts: 1 });
    await expect(ledger.record({ ...recording, change, basedOn: 0 })).rejects.toThrow(ConflictError);
  } finally {
    await ledger.close();
  }
});
