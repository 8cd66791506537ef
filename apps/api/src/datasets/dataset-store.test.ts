import { isDeepStrictEqual } from 'node:util';
import { Logger } from '@nestjs/common';
import type { Facts } from '#domain';
import { type Ledger, openLedger } from '#ledger';
import { TryLaterError } from '../graphql/errors.js';
import { readSettings } from '../settings.js';
import { DatasetStore } from './dataset-store.js';
import { type TestDatabase, sqlite } from '../../../../test/databases.js';

let database: TestDatabase;
let ledger: Ledger;
/** The ledger as another process has it open. */
let other: Ledger;
let datasets: DatasetStore;
let sources: Facts['source'];

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await sqlite('seeds/0001-first-edition');
  ledger = await openLedger(database.url);
  other = await openLedger(database.url);
  sources = (await other.factsAt()).source;
  datasets = new DatasetStore(ledger, readSettings({ POLL_SECONDS: '3600' }));
  await datasets.onApplicationBootstrap();
});
afterAll(async () => {
  await datasets.onApplicationShutdown();
  await other.close();
  await database.stop();
});

/** Retries while OVERLOADED: a busy machine may take longer to catch up than a request waits. */
const patiently = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TryLaterError) || error.extensions['code'] !== 'OVERLOADED') throw error;
    }
  }
};

const correct = async (id: string): Promise<number> => {
  const source = sources.find((fact) => fact.id === id);
  if (!source) throw new Error(`The seeds have no source ${id}.`);
  const basedOn = await other.newestNumber();
  const change = {
    added: { source: [{ ...source, title: `${source.title}, corrected after revision ${basedOn}` }] },
    superseded: { source: [id] },
  };
  return (await other.record({ author: 'A', message: 'Correct a title', change, basedOn })).number;
};

it('catches up with a revision that another process recorded, for a reader who has seen it', async () => {
  expect((await datasets.atLeast(1)).revision.number).toBe(1);
  const recorded = await correct('S01');
  expect(datasets.newest().revision.number).toBe(1);
  const [first, second] = await Promise.all([
    patiently(() => datasets.atLeast(recorded)),
    patiently(() => datasets.atLeast(recorded)),
  ]);
  expect(first.revision.number).toBe(2);
  expect(second).toBe(first);
  expect(await datasets.atLeast(1)).toBe(first);
});

it('does not miss a revision recorded while it looks', async () => {
  const look = datasets.follow();
  const recorded = await correct('S02');
  expect((await patiently(() => datasets.atLeast(recorded))).revision.number).toBe(3);
  await look;
});

it('gives of every revision what it held, however it came to know them', async () => {
  const fresh = new DatasetStore(other, readSettings({ POLL_SECONDS: '3600' }));
  await fresh.follow();
  for (const number of [1, 2, 3]) {
    const [followed, read] = [await datasets.at({ number }), await fresh.at({ number })];
    expect(followed.revisions).toEqual(read.revisions);
    expect(followed.news).toEqual(read.news);
    expect(followed.sources.map(({ title }) => title)).toEqual(read.sources.map(({ title }) => title));
    expect(followed.states.flatMap(({ votes }) => votes.map(({ draftResolution }) => draftResolution.id))).toEqual(
      read.states.flatMap(({ votes }) => votes.map(({ draftResolution }) => draftResolution.id)),
    );
    // Jest would take seconds to compare thirty thousand facts.
    expect(isDeepStrictEqual(datasets.factsAt(number), await ledger.factsAt(number))).toBe(true);
  }
  expect(await datasets.revision(4)).toBeNull();
});

it('links an older revision once for all who ask, and lets others work meanwhile', async () => {
  const store = new DatasetStore(ledger, readSettings({ REVISION_CACHE: '1' }));
  await store.follow();
  let turns = 0;
  let linked = false;
  const count = () => {
    turns += 1;
    if (!linked) setImmediate(count);
  };
  setImmediate(count);
  const [one, another] = await Promise.all([store.at({ number: 1 }), store.at({ number: 1 })]);
  linked = true;
  expect(another).toBe(one);
  expect(turns).toBeGreaterThan(4);
  expect(await store.at({ number: 1 })).toBe(one);
});

it('turns readers away, for a little while, where many older revisions are asked for at once', async () => {
  for (let number = 4; number <= 16; number += 1) await correct('S03');
  const store = new DatasetStore(ledger, readSettings({}));
  await store.follow();
  const numbers = Array.from({ length: 14 }, (_, index) => index + 1);
  const outcomes = await Promise.allSettled(numbers.map((number) => store.at({ number })));
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused.map(({ reason }) => (reason as TryLaterError).extensions['code'])).toEqual([
    'OVERLOADED',
    'OVERLOADED',
  ]);
  expect((await store.at({ number: 14 })).revision.number).toBe(14);
});

it('tells a reader who claims a revision that nobody recorded to try later, with the range there is', async () => {
  await expect(datasets.atLeast(99)).rejects.toMatchObject({
    message: 'Revision 99 has not come yet; the ledger holds revisions 1 to 16.',
    retryAfter: 1,
    extensions: { code: 'LEDGER_UNAVAILABLE', http: { status: 503 } },
  });
});
