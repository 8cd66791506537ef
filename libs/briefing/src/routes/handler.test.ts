import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PendingBody } from './pending-body.js';
import type { Briefing } from './briefing.js';
import { handler } from './handler.js';
import type { Snapshot } from './host.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('holds nothing of the revision while a worker makes the answer', async () => {
  const snapshots: WeakRef<Snapshot>[] = [];
  let finish: (body: string) => void = () => undefined;
  const made = new Promise<string>((resolve) => (finish = resolve));
  const host = {
    admit: () => Promise.resolve(),
    at: () => {
      const snapshot = { revision: { number: 1, asOf: '2016-09-22' } } as unknown as Snapshot;
      snapshots.push(new WeakRef(snapshot));
      return Promise.resolve(snapshot);
    },
  };
  const answer = handler({ host } as unknown as Briefing, () => Promise.resolve(new PendingBody(made)));
  const request = { url: '/file', params: {} } as unknown as FastifyRequest;
  const answered = answer(request, {} as unknown as FastifyReply);
  // The target of a new weak reference stays alive until the current turn of the event loop ends.
  await setImmediate();
  collect();
  expect(snapshots.map((snapshot) => snapshot.deref())).toEqual([undefined]);
  finish('a file');
  expect(await answered).toBe('a file');
});
