import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { inOrder } from './arrivals.js';
import { ComputeTurns } from './compute-turns.js';

/** Longer than a slice. */
const LONG_MS = 6;

const arriving = () => {
  const taken: string[] = [];
  const handle = inOrder((request: IncomingMessage) => {
    taken.push(request.url ?? '');
    for (const end = performance.now() + LONG_MS; performance.now() < end;);
  }, new ComputeTurns());
  const arrive = (url: string): { destroyed: boolean } => {
    const response = { destroyed: false };
    handle({ url } as IncomingMessage, response as ServerResponse);
    return response;
  };
  return { taken, arrive };
};

it('takes up one long piece in each turn of the event loop, in order, and health at once', async () => {
  const { taken, arrive } = arriving();
  for (let place = 0; place < 10; place += 1) arrive(`/${place}`);
  await setImmediate();
  const early = taken.length;
  expect(early).toBeLessThan(4);
  arrive('/health/live');
  expect(taken[early]).toBe('/health/live');
  while (taken.length < 11) await setImmediate();
  expect(taken.filter((url) => url !== '/health/live')).toEqual(Array.from({ length: 10 }, (_, place) => `/${place}`));
});

it('does not take up what nobody waits for any more', async () => {
  const { taken, arrive } = arriving();
  const [, second] = ['/1', '/2', '/3'].map(arrive);
  Object.assign(second ?? {}, { destroyed: true });
  while (!taken.includes('/3')) await setImmediate();
  expect(taken).toEqual(['/1', '/3']);
});
