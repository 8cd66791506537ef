import { setTimeout } from 'node:timers/promises';
import { serialQueue } from './serial-queue.js';

it('does one piece of work after the other, also after one that failed', async () => {
  const enqueue = serialQueue();
  const order: string[] = [];
  const slow = enqueue(async () => {
    order.push('slow begins');
    await setTimeout(20);
    order.push('slow ends');
    return 1;
  });
  const failing = enqueue(() => {
    order.push('fails');
    return Promise.reject(new Error('no'));
  });
  const last = enqueue(() => {
    order.push('last');
    return Promise.resolve(3);
  });
  await expect(failing).rejects.toThrow('no');
  expect([await slow, await last]).toEqual([1, 3]);
  expect(order).toEqual(['slow begins', 'slow ends', 'fails', 'last']);
});
