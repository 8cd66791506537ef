import { once } from 'node:events';
import { type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { fastify } from 'fastify';
import type { Revision } from '#domain';
import { frontServer } from '../front/front-server.js';
import { uniqueSocketPath } from '../front/front-thread.js';
import { BodySender } from '../front/handed-bodies.js';
import { behindFront } from './behind-front.js';
import { Editions } from './edition.js';
import { finishResponses } from './finishing.js';

const revision = { number: 3 } as Revision;

const editions = new Editions();
const follow = (number: number): void => editions.follow({ number, recordedAt: '2026-11-24T12:00:00Z' }, 5);
const socketPath = uniqueSocketPath();
const { port1, port2 } = new MessageChannel();
const bodies = new BodySender(port1);
const front = frontServer({
  settings: { ANSWER_CACHE_MB: 4, MAX_CONNECTIONS: 100, TRUST_PROXY: 'none' },
  memory: editions.memory,
  socketPath,
  bodies: { port: port2, memory: bodies.memory },
});
const server = fastify({ serverFactory: (handle) => createServer(behindFront(handle as RequestListener)) });
let address: string;
let computed = 0;

beforeAll(async () => {
  server.decorateRequest('revision', null);
  server.decorateRequest('isPinned', false);
  server.decorateRequest('edition', null);
  follow(3);
  editions.open();
  finishResponses(server, editions, bodies);
  /** Each response is different: one that is the same as before came from the cache. */
  const answer = (request: { revision: Revision | null; edition: unknown; isPinned: boolean; url: string }): string => {
    Object.assign(request, { revision, edition: editions.current(), isPinned: /[?&]revision=/.test(request.url) });
    computed += 1;
    return `answer ${computed} ${'x'.repeat(2000)}`;
  };
  server.get('/kept', { config: { keep: 'revision' } }, async (request, reply) => {
    reply.type('text/plain');
    return answer(request);
  });
  server.get('/long', { config: { keep: 'revision' } }, async (request, reply) => {
    reply.type('text/plain');
    return `${answer(request)} ${'é'.repeat(100_000)}`;
  });
  const bytes = Buffer.alloc(100_000, 'bytes');
  server.get('/bytes', { config: { keep: 'revision' } }, async (request, reply) => {
    answer(request);
    return reply.type('image/png').send(bytes);
  });
  server.get('/silent', async (request) => answer(request));
  for (const [path, name, value] of [
    ['/cookie', 'set-cookie', 'session=secret'],
    ['/private', 'cache-control', 'private, max-age=60'],
    ['/no-store', 'cache-control', 'no-store'],
    ['/by-origin', 'vary', 'Origin'],
    ['/by-all', 'vary', '*'],
  ] as const) {
    server.get(path, { config: { keep: 'revision' } }, async (request, reply) => {
      reply.type('text/plain').header(name, value);
      return answer(request);
    });
  }
  server.get('/failed', { config: { keep: 'revision' } }, async (request, reply) => {
    reply.status(503).type('text/plain');
    return answer(request);
  });
  // A URL that seems to name a revision unless one knows the routes.
  server.get('/looks-r2.csv', { config: { keep: 'revision' } }, async (request, reply) => {
    reply.type('text/plain');
    return answer(request);
  });
  server.get('/share', { config: { keep: 'revision' } }, async (request, reply) => {
    reply.type('text/plain').headers({ 'ratelimit-remaining': 7, 'retry-after': 3 });
    return answer(request);
  });
  await server.listen({ path: socketPath });
  front.server.listen(0, '127.0.0.1');
  await once(front.server, 'listening');
  address = `http://127.0.0.1:${(front.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await promisify(front.close)();
  await server.close();
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(address + path, { headers });
  return { answer, text: await answer.text() };
};

it('sends again what a route says may be kept', async () => {
  const first = await get('/kept');
  const second = await get('/kept');
  expect(second.text).toBe(first.text);
  expect((await get('/kept?other')).text).not.toBe(first.text);
  expect(second.answer.headers.get('cache-control')).toBe('public, no-cache');
});

it('sends a long answer whole and with its length, the first time and again, whatever a client says of its place', async () => {
  const plain = { 'accept-encoding': 'identity' };
  const first = await get('/long', { ...plain, 'handed-body': '1' });
  const second = await get('/long', plain);
  expect(first.text).toMatch(/^answer \d+ x+ é{100000}$/);
  expect(second.text).toBe(first.text);
  for (const { answer, text } of [first, second]) {
    expect(answer.headers.get('content-length')).toBe(`${Buffer.byteLength(text)}`);
    expect(answer.headers.get('handed-body')).toBeNull();
  }
  const { answer } = await get('/long', { ...plain, 'if-none-match': String(first.answer.headers.get('etag')) });
  expect(answer.status).toBe(304);
});

it('leaves a route the bytes that it gives', async () => {
  const { text } = await get('/bytes?first');
  expect(text).toHaveLength(100_000);
  expect((await get('/bytes?second')).text).toBe(text);
});

it.each(['/silent', '/cookie', '/private', '/no-store', '/by-origin', '/by-all', '/failed', '/looks-r2.csv'])(
  'never sends again the answer of %s',
  async (path) => {
    const first = await get(path);
    const second = await get(path);
    expect([first.answer.status, second.answer.status]).toEqual(path === '/failed' ? [503, 503] : [200, 200]);
    expect(second.text).not.toBe(first.text);
  },
);

it('leaves what an answer says of its own age and readers as it is', async () => {
  expect((await get('/private')).answer.headers.get('cache-control')).toBe('private, max-age=60');
  expect((await get('/by-origin')).answer.headers.get('vary')).toBe('Origin');
});

it.each([
  ['cookie', 'session=1'],
  ['cookie', ''],
  ['authorization', 'Bearer secret'],
])('neither keeps what was asked for with %s: %s, nor answers it from what was kept', async (name, value) => {
  const path = `/kept?with=${name}${value.length}`;
  const known = await get(path, { [name]: value });
  expect(known.answer.headers.get('cache-control')).toBe('private, no-cache');
  const everybody = await get(path);
  expect(everybody.text).not.toBe(known.text);
  expect((await get(path)).text).toBe(everybody.text);
  expect((await get(path, { [name]: value })).text).not.toBe(everybody.text);
});

it('keeps nothing of one reader’s share', async () => {
  expect((await get('/share')).answer.headers.get('ratelimit-remaining')).toBe('7');
  const { headers } = (await get('/share')).answer;
  expect([headers.get('ratelimit-remaining'), headers.get('retry-after')]).toEqual([null, null]);
});

it('knows no reader by headers that its key leaves out', async () => {
  const path = '/kept?headers';
  const { text } = await get(path, {
    'accept-language': 'fr',
    'x-forwarded-for': '192.0.2.1',
    origin: 'https://a.example',
  });
  expect((await get(path, { 'user-agent': 'other', referer: 'https://b.example' })).text).toBe(text);
});

it('keeps the codings of an answer apart, and compresses what gains from it', async () => {
  const path = '/kept?coding';
  const plain = await get(path, { 'accept-encoding': 'identity' });
  const zipped = await get(path, { 'accept-encoding': 'gzip' });
  expect([plain.answer, zipped.answer].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, 'gzip']);
  expect((await get(path, { 'accept-encoding': 'gzip, br;q=0.1' })).text).toBe(zipped.text);
  expect((await get(path, { 'accept-encoding': 'br' })).text).toBe(plain.text);
});

it('keeps the answer of a pinned revision when a newer one comes, and of the newest no longer', async () => {
  const pinned = await get('/kept?revision=3');
  const newest = await get('/kept?newest');
  follow(4);
  try {
    expect((await get('/kept?newest')).text).not.toBe(newest.text);
    // The response cached for revision 3 is the one that was computed from it.
    expect((await get('/kept?revision=3')).text).toBe(pinned.text);
    expect(pinned.answer.headers.get('cache-control')).toBe('public, max-age=86400');
  } finally {
    follow(3);
  }
});

it('answers nobody from a revision older than what they have seen', async () => {
  const { text } = await get('/kept?seen-before');
  expect((await get('/kept?seen-before', { 'dataset-revision': '3' })).text).toBe(text);
  expect((await get('/kept?seen-before&seen=3')).text).toBe(text);
  expect((await get('/kept?seen-before', { 'dataset-revision': '4' })).text).not.toBe(text);
  expect((await get('/kept?seen-before&seen=4')).text).not.toBe(text);
});
