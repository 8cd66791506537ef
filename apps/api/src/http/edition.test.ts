import type { Dataset } from '#domain';
import { Editions } from './edition.js';

const POLL_SECONDS = 5;
const RECORDED = Date.parse('2026-11-24T12:00:00Z');

const followed = (number: number, startedAfter: number) => {
  let time = RECORDED + startedAfter;
  const revision = { number, recordedAt: new Date(RECORDED).toISOString() };
  const editions = new Editions(
    () => ({ revision }) as unknown as Dataset,
    POLL_SECONDS,
    () => time,
  );
  return { editions, revision, later: (milliseconds: number) => (time += milliseconds) };
};

it('lets links carry a revision until every process has loaded it', () => {
  const { editions, revision, later } = followed(1, 3_600_000);
  expect(editions.current()).toEqual({ newest: 1, seen: null });
  revision.number = 2;
  expect(editions.current()).toEqual({ newest: 2, seen: 2 });
  later(14_999);
  expect(editions.current()).toEqual({ newest: 2, seen: 2 });
  later(1);
  expect(editions.current()).toEqual({ newest: 2, seen: null });
  revision.number = 3;
  expect(editions.current()).toEqual({ newest: 3, seen: 3 });
});

it('carries what was recorded just before the process started, and nothing that is older', () => {
  expect(followed(2, 1_000).editions.current().seen).toBe(2);
  expect(followed(2, 15_000).editions.current().seen).toBeNull();
});

it('carries no first revision: there is none before it to go back to', () => {
  expect(followed(1, 0).editions.current().seen).toBeNull();
});
