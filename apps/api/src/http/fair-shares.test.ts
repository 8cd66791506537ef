import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openLedger } from '#ledger';
import { turns } from '../event-loop/compute-turns.js';
import { createService } from '../service.js';
import { readSettings } from '../settings.js';
import { type TestDatabase, sqlite } from '../../../../test/databases.js';

let database: TestDatabase;
let app: NestFastifyApplication;
let address: string;
let days = 0;

beforeAll(async () => {
  database = await sqlite('seeds');
  const ledger = await openLedger(database.url);
  const settings = { DATABASE_URL: database.url, TRUST_PROXY: 'loopback', RATE_LIMIT: '20', OVERLOAD_MS: '60000' };
  const service = await createService(readSettings(settings), ledger);
  app = service.app;
  app.useLogger(false);
  address = await service.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  await database.stop();
});

/** Sends a request as the proxy on this machine forwards it for a reader. */
const ask = (path: string, reader?: string) =>
  fetch(address + path, { headers: { accept: 'application/json', ...(reader && { 'x-forwarded-for': reader }) } });

/** An address that nobody has requested before. */
const fresh = (path: string): string => {
  days += 1;
  const day = new Date(Date.UTC(2016, 0, days)).toISOString().slice(0, 10);
  return `${path}${path.includes('?') ? '&' : '?'}on=${day}`;
};

const statuses = async (count: number, path: () => string, reader?: string): Promise<number[]> => {
  const all: number[] = [];
  for (let index = 0; index < count; index += 1) all.push((await ask(path(), reader)).status);
  return all;
};

const query = () => fresh(`/graphql?query=${encodeURIComponent('{ dataset { number } }')}`);

it('gives each address its share of what is computed, says how much is left, and leaves the others theirs', async () => {
  const first = await ask(query(), '192.0.2.1');
  expect([first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual(['20', '19']);
  expect(Number(first.headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60);
  expect(await statuses(19, query, '192.0.2.1')).toEqual(Array(19).fill(200));
  const refused = await ask(query(), '192.0.2.1');
  expect([refused.status, refused.headers.get('ratelimit-remaining')]).toEqual([429, '0']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: expect.stringMatching(
          /^Your network address has had its share of 20 answers .* again in \d+ seconds\./,
        ),
        extensions: { code: 'TOO_MANY_REQUESTS' },
      },
    ],
  });
  expect((await ask(query(), '192.0.2.2')).status).toBe(200);
});

it('refuses a page as a page, in its language, and does not keep the refusal', async () => {
  await statuses(20, query, '192.0.2.3');
  const path = fresh('/fr/council');
  const page = await ask(path, '192.0.2.3');
  expect([page.status, page.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
  expect(await page.text()).toContain('<html lang="fr" dir="ltr">');
  const other = await ask(path, '192.0.2.4');
  expect(other.status).toBe(200);
  expect(other.headers.get('ratelimit-limit')).toBe('20');
  const cached = await ask(path, '192.0.2.3');
  expect([cached.status, cached.headers.get('ratelimit-limit'), cached.headers.get('retry-after')]).toEqual([
    200,
    null,
    null,
  ]);
});

it('counts documents and pictures apart from pages, and fewer of them', async () => {
  const picture = () => fresh('/figures/council.png');
  expect(await statuses(3, picture, '192.0.2.5')).toEqual([200, 200, 429]);
  expect((await ask(fresh('/note.docx?preset=panel-briefing&revision=1'), '192.0.2.5')).status).toBe(429);
  expect((await ask('/downloads/pledgebook.zip', '192.0.2.5')).status).toBe(429);
  expect(await statuses(2, () => fresh('/figures/council.svg'), '192.0.2.5')).toEqual([200, 200]);
});

it('counts searches for what is not there', async () => {
  const nowhere = () => fresh('/nowhere');
  expect(await statuses(21, nowhere, '192.0.2.6')).toEqual([...Array(20).fill(404), 429]);
});

it('never counts health, assets, the explorer and finished answers', async () => {
  await statuses(20, query, '192.0.2.7');
  expect((await ask(query(), '192.0.2.7')).status).toBe(429);
  const finished = query();
  await ask(finished, '192.0.2.8');
  for (const path of ['/health/live', '/health/ready', '/assets/icon.svg', '/explore', '/robots.txt', finished]) {
    const answer = await ask(path, '192.0.2.7');
    expect([answer.status, answer.headers.get('ratelimit-limit')]).toEqual([200, null]);
  }
});

it('takes a network of IPv6 that one reader has as one address, and IPv4 in either form', async () => {
  for (const [readers, next] of [
    [['2001:db8:1:1::1', '2001:db8:1:1:ffff::2'], '2001:db8:1:2::1'],
    [['192.0.2.9', '::ffff:192.0.2.9'], '192.0.2.10'],
  ] as const) {
    for (const reader of readers) await statuses(10, query, reader);
    expect((await ask(query(), readers[0])).status).toBe(429);
    expect((await ask(query(), next)).status).toBe(200);
  }
});

it('takes the word of the trusted proxy alone, not what a reader wrote before it', async () => {
  for (let index = 0; index < 20; index += 1) await ask(query(), `203.0.113.${index}, 192.0.2.11`);
  expect((await ask(query(), '203.0.113.99, 192.0.2.11')).status).toBe(429);
  expect((await ask(query(), '127.0.0.1, 192.0.2.11')).status).toBe(429);
});

it('does not limit its keeper, who asks from the machine itself', async () => {
  expect(await statuses(25, query)).toEqual(Array(25).fill(200));
});

describe('what waits for its turn', () => {
  it('is what is computed: never health, assets and finished answers', async () => {
    const finished = query();
    await ask(finished);
    const enter = jest.spyOn(turns, 'enter');
    try {
      for (const path of ['/health/live', '/health/ready', '/assets/icon.svg', finished]) await ask(path);
      expect(enter).not.toHaveBeenCalled();
      for (const [index, path] of [query(), fresh('/council'), '/reconcile/api?queries={}'].entries()) {
        await ask(path);
        expect(enter).toHaveBeenCalledTimes(index + 1);
      }
    } finally {
      enter.mockRestore();
    }
  });

  it('is refused where it would wait too long, or too many wait', async () => {
    for (const [what, value] of [
      ['lateness', 60_001],
      ['waiting', 1_000],
    ] as const) {
      const late = jest.spyOn(turns, what, 'get').mockReturnValue(value);
      try {
        let refused = await ask(query());
        while (refused.status === 200) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          refused = await ask(query());
        }
        expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
        expect((await ask('/health/live')).status).toBe(200);
      } finally {
        late.mockRestore();
      }
    }
    expect((await ask(query())).status).toBe(200);
  });
});

describe('under pressure', () => {
  const server = () => app.getHttpAdapter().getInstance() as unknown as { isUnderPressure(): boolean };

  it('refuses what is computed until the pressure is over, and never health and finished answers', async () => {
    const finished = query();
    await ask(finished);
    const pressure = jest.spyOn(server(), 'isUnderPressure').mockReturnValue(true);
    try {
      // A moment of pressure is tolerated.
      expect((await ask(query())).status).toBe(200);
      let refused = await ask(query());
      while (refused.status === 200) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        refused = await ask(query());
      }
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await refused.text()).toContain('OVERLOADED');
      const page = await ask(fresh('/council'));
      expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await page.text()).toMatch(/^<!doctype html>/);
      for (const path of ['/health/live', '/health/ready', '/assets/icon.svg', finished]) {
        expect((await ask(path)).status).toBe(200);
      }
    } finally {
      pressure.mockRestore();
    }
    expect((await ask(query())).status).toBe(200);
  });
});
