import { gzipSync } from 'node:zlib';
import { ResponseCache } from './response-cache.js';

const body = (bytes: number) => Buffer.alloc(bytes, 'x');

it('gives an answer back with its headers, but for those of the moment and of one reader', () => {
  const cache = new ResponseCache(1);
  const lasting = ['content-type', 'text/plain', 'etag', '"tag"'];
  const ofTheMoment = [
    ...['content-length', '3', 'Connection', 'keep-alive', 'Date', 'Thu, 26 Nov 2026 12:00:00 GMT'],
    ...['ratelimit-limit', '600', 'ratelimit-remaining', '12', 'retry-after', '5'],
  ];
  const cached = cache.set('key', body(3), [...lasting, ...ofTheMoment]);
  expect(cached).toEqual({
    body: body(3),
    etag: '"tag"',
    headers: lasting,
    headersWithLength: [...lasting, 'content-length', '3'],
  });
  expect(cache.get('key')).toBe(cached);
});

it('is bounded by bytes, keys included, and keeps nothing that would fill it alone', () => {
  const cache = new ResponseCache(1);
  for (let index = 0; index < 5_000; index += 1) cache.set(`${index}`.padEnd(1000, 'k'), body(10), []);
  expect(cache.size).toBeGreaterThan(2 ** 19);
  expect(cache.size).toBeLessThanOrEqual(2 ** 20);
  expect(cache.get('0'.padEnd(1000, 'k'))).toBeUndefined();
  cache.set('large', body(2 ** 19), []);
  expect(cache.get('large')).toBeUndefined();
});

it('holds no more memory than the bytes that it keeps', () => {
  const cache = new ResponseCache(1);
  const [short, part] = [Buffer.from('{"data":null}'), Buffer.alloc(100_000, 'x').subarray(0, 1000)];
  expect([short.buffer.byteLength > short.length, part.buffer.byteLength]).toEqual([true, 100_000]);
  for (const sent of [short, part, gzipSync('x'.repeat(2000))]) {
    cache.set('key', sent, []);
    const cached = cache.get('key')?.body;
    expect(cached).toEqual(sent);
    expect(cached?.buffer.byteLength).toBe(sent.length);
  }
});

it('keeps nothing where it has no room', () => {
  const cache = new ResponseCache(0);
  const sent = body(1);
  expect(cache.set('key', sent, []).body).toBe(sent);
  expect([cache.get('key'), cache.size]).toEqual([undefined, 0]);
});
