import { NO_FACTS, type SourceFact } from '#domain';
import { aSource } from '../../domain/src/testing/facts.builders.js';
import { ConflictError, openLedger } from './index.js';

const source = aSource({ id: 'S01', title: 'Note' });
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

it('reads a large revision of another process in steps, between which others are answered', async () => {
  const ledger = await openLedger('sqlite::memory:');
  try {
    const record = async (sources: readonly SourceFact[], basedOn: number) =>
      ledger.record({ ...recording, change: { added: { source: sources }, superseded: {} }, basedOn });
    await record([source], 0);
    const known = await ledger.history();
    await record(
      Array.from({ length: 2_000 }, (_, index) => ({ ...source, id: `S${index + 1_000}` })),
      1,
    );
    let pauses = 0;
    const followed = await ledger.history(known, async (steps) => {
      let step = steps.next();
      for (; !step.done; step = steps.next()) pauses += 1;
      return step.value;
    });
    expect(followed).toEqual(await ledger.history());
    expect(followed.versions).toHaveLength(2_001);
    // Each row is parsed, hashed and converted to a fact, fifty rows a step.
    expect(pauses).toBe((3 * 2_000) / 50);
  } finally {
    await ledger.close();
  }
});
