import { setImmediate } from 'node:timers/promises';
import { ComputeTurns } from './compute-turns.js';

/** Longer than a slice. */
const LONG_MS = 6;
const busy = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

it('computes one long piece in each turn of the event loop, however many come at once', async () => {
  const turns = new ComputeTurns();
  let turn = 0;
  let left = 12;
  const startTurns: number[] = [];
  const piece = async (): Promise<void> => {
    await turns.enter();
    startTurns.push(turn);
    busy(LONG_MS);
    left -= 1;
  };
  const all = Array.from({ length: left }, piece);
  for (; left > 0; turn += 1) await setImmediate();
  await Promise.all(all);
  expect(new Set(startTurns).size).toBe(startTurns.length);
});

it('lets who computes long wait behind those who came meanwhile, and who has computed little go on', async () => {
  const turns = new ComputeTurns();
  const order: string[] = [];
  const long = (async () => {
    await turns.enter();
    order.push('first half');
    busy(LONG_MS);
    await turns.pause();
    order.push('second half');
  })();
  const another = turns.enter().then(() => order.push('another'));
  expect(turns.waiting).toBe(1);
  await Promise.all([long, another]);
  expect(order).toEqual(['first half', 'another', 'second half']);
  await setImmediate();
  let paused = true;
  void turns.pause().then(() => (paused = false));
  await null;
  await null;
  expect(paused).toBe(false);
});

it('finishes what began first before it goes far with the rest, where much is long', async () => {
  const turns = new ComputeTurns();
  const [PIECES, SLICES] = [40, 6];
  let slices = 0;
  const long = async (): Promise<number> => {
    await turns.enter();
    for (let left = SLICES; left > 0; left -= 1) {
      busy(LONG_MS);
      slices += 1;
      await turns.next();
    }
    return slices;
  };
  const slicesByThen = await Promise.all(Array.from({ length: PIECES }, long));
  // Half of the pieces are done after two thirds of the work, and by then every piece has begun. In a round robin of
  // all pieces, none would be done long before the end.
  expect(slicesByThen[PIECES / 2]).toBeLessThan(0.8 * PIECES * SLICES);
  expect(slicesByThen).toEqual(slicesByThen.toSorted((a, b) => a - b));
});

it('lets what is short wait for one slice of what is long, however many are', async () => {
  const turns = new ComputeTurns();
  let slices = 0;
  let isAnswered = false;
  const long = async (): Promise<void> => {
    await turns.enter();
    for (; !isAnswered; slices += 1) {
      busy(LONG_MS);
      await turns.next();
    }
  };
  const longs = Array.from({ length: 20 }, long);
  while (slices < 60) await setImmediate();
  const before = slices;
  await turns.enter();
  isAnswered = true;
  expect(slices - before).toBeLessThanOrEqual(2);
  await Promise.all(longs);
});

it('says how many wait, and how long the next one has waited', async () => {
  const turns = new ComputeTurns();
  expect([turns.waiting, turns.lateness]).toEqual([0, 0]);
  const both = [turns.next(), turns.next()];
  busy(LONG_MS);
  expect(turns.waiting).toBe(2);
  expect(turns.lateness).toBeGreaterThanOrEqual(LONG_MS);
  await Promise.all(both);
  expect([turns.waiting, turns.lateness]).toEqual([0, 0]);
});

describe('while connections come', () => {
  /** Counts the turns until a waiter is released if a connection arrives in each of the first `connections` turns. */
  const turnsUntilReleased = async (connections: number): Promise<number> => {
    const turns = new ComputeTurns();
    let waits = true;
    void turns.next().then(() => (waits = false));
    let turn = 0;
    for (; waits; turn += 1) {
      if (turn < connections) turns.connected();
      await setImmediate();
    }
    return turn;
  };

  it('leaves turns to them, so that several are taken between two slices', async () => {
    const without = await turnsUntilReleased(0);
    expect(await turnsUntilReleased(10)).toBe(without + 10);
  });

  it('computes all the same where they do not end', async () => {
    expect(await turnsUntilReleased(Infinity)).toBeLessThan(100);
  });
});
