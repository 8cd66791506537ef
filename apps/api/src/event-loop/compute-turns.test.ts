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
  const each: number[] = [];
  const piece = async (): Promise<void> => {
    await turns.enter();
    each.push(turn);
    busy(LONG_MS);
    left -= 1;
  };
  const all = Array.from({ length: left }, piece);
  for (; left > 0; turn += 1) await setImmediate();
  await Promise.all(all);
  expect(new Set(each).size).toBe(each.length);
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
  /** In how many turns somebody who waits is let go, where a connection comes in each of the first `connections` turns. */
  const turnsUntilLetGo = async (connections: number): Promise<number> => {
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
    const without = await turnsUntilLetGo(0);
    expect(await turnsUntilLetGo(10)).toBe(without + 10);
  });

  it('computes all the same where they do not end', async () => {
    expect(await turnsUntilLetGo(Infinity)).toBeLessThan(100);
  });
});
