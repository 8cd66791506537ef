import { once } from 'node:events';
import { type Agent, type IncomingMessage, get } from 'node:http';
import { Worker } from 'node:worker_threads';
import { uniqueSocketPath } from './front-thread.js';
import { QueueingAgent } from './queueing-agent.js';

/** A server for which two connections may wait. While it is held, it accepts none. */
const BUSY = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { createServer } = require('node:http');
  const server = createServer((_, answer) => answer.end('taken'));
  server.listen({ path: workerData, backlog: 1 }, () => parentPort.postMessage('listening'));
  parentPort.on('message', (held) => {
    parentPort.postMessage('held');
    Atomics.wait(held, 0, 0);
  });
`;

const socketPath = uniqueSocketPath();
let busy: Worker;
beforeAll(async () => {
  busy = new Worker(BUSY, { eval: true, workerData: socketPath });
  await once(busy, 'message');
});
afterAll(() => busy.terminate());

const statusOf = (agent: Agent): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ agent, socketPath }, (answer: IncomingMessage) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    }).on('error', reject);
  });

it('waits where more connections come at once than can wait to be taken', async () => {
  const held = new Int32Array(new SharedArrayBuffer(4));
  busy.postMessage(held);
  await once(busy, 'message');
  const agent = new QueueingAgent({ keepAlive: true });
  const all = Promise.all(Array.from({ length: 20 }, () => statusOf(agent)));
  // Meanwhile the agent tries in vain.
  await new Promise((resolve) => setTimeout(resolve, 50));
  Atomics.store(held, 0, 1);
  Atomics.notify(held, 0);
  expect(await all).toEqual(Array.from({ length: 20 }, () => 200));
  agent.destroy();
});

it('tells whoever asks that nobody is there', async () => {
  const agent = new QueueingAgent();
  await expect(
    new Promise((_, reject) => get({ agent, socketPath: uniqueSocketPath() }).on('error', reject)),
  ).rejects.toThrow('ECONNREFUSED');
});
