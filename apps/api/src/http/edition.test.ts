import { Editions } from './edition.js';

const POLL_SECONDS = 5;
const RECORDED = Date.parse('2026-11-24T12:00:00Z');
const recordedAt = new Date(RECORDED).toISOString();

/** A service that starts `after` milliseconds after its newest revision was recorded. */
const started = (number: number, after: number) => {
  let time = RECORDED + after;
  const editions = new Editions(undefined, () => time);
  const follow = (next: number): void => editions.follow({ number: next, recordedAt }, POLL_SECONDS);
  follow(number);
  return { editions, follow, later: (milliseconds: number) => (time += milliseconds) };
};

it('lets links carry a revision until every process has loaded it', () => {
  const { editions, follow, later } = started(1, 3_600_000);
  expect(editions.current()).toEqual({ newest: 1, seen: null });
  follow(2);
  expect(editions.current()).toEqual({ newest: 2, seen: 2 });
  later(14_999);
  expect(editions.current()).toEqual({ newest: 2, seen: 2 });
  later(1);
  expect(editions.current()).toEqual({ newest: 2, seen: null });
  follow(3);
  expect(editions.current()).toEqual({ newest: 3, seen: 3 });
});

it('carries what was recorded just before the process started, and nothing that is older', () => {
  expect(started(2, 1_000).editions.current().seen).toBe(2);
  expect(started(2, 15_000).editions.current().seen).toBeNull();
});

it('carries no first revision: there is none before it to go back to', () => {
  expect(started(1, 0).editions.current().seen).toBeNull();
});

it('is known to the thread that shares its memory at once, and opened for it', () => {
  const { editions, follow } = started(1, 0);
  const inFront = new Editions(editions.memory, () => RECORDED);
  expect([inFront.isOpen, inFront.current().newest]).toEqual([false, 1]);
  editions.open();
  follow(2);
  expect([inFront.isOpen, inFront.current()]).toEqual([true, { newest: 2, seen: 2 }]);
});

it('is not open before there is a dataset', () => {
  const editions = new Editions();
  editions.open();
  expect(editions.isOpen).toBe(false);
});
