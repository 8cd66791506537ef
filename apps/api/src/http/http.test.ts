import 'reflect-metadata';
import { connect } from 'node:net';
import { type Served, serveSeeds } from '../../../../test/pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served.stop());

const send = (method: string, path: string, init: RequestInit = {}) =>
  fetch(served.address + path, { method, redirect: 'manual', ...init });

/** Sends bytes that no HTTP client would send. @returns the response */
const exchange = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

describe('one spelling of each address', () => {
  it.each([
    '/states',
    '/council',
    '/votes',
    '/questions',
    '/sources',
    '/fr/states',
    '/es/votes',
    '/fr',
    '/health/live',
  ])('leads from %s/ to the address without the slash, with all that follows', async (path) => {
    const answer = await send('GET', `${path}/?on=2016-09-22`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${path}?on=2016-09-22`]);
    expect((await send('GET', path)).status).toBe(200);
  });

  it('keeps an operation that is sent to /graphql/', async () => {
    const body = '{"query":"{dataset{number}}"}';
    const answer = await fetch(`${served.address}/graphql/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([answer.status, await answer.json()]).toEqual([200, { data: { dataset: { number: 2 } } }]);
  });

  it('leads nowhere else', async () => {
    const answer = await exchange('GET //evil.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'POST'])('says that a page cannot be asked for by %s', async (method) => {
    for (const path of ['/', '/states/FRA', '/fr/council', '/figures/map.svg', '/health/live', '/nowhere']) {
      const answer = await send(method, path, { headers: { 'content-type': 'text/csv' }, body: 'x' });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(await answer.json()).toHaveProperty('errors.0.extensions.code', 'BAD_REQUEST');
    }
  });

  it.each(['TRACE', 'PROPFIND'])('says so of %s too', async (method) => {
    const answer = await exchange(`${method} /states HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer.toLowerCase()).toContain('allow: get, head, options');
  });

  it('takes codes of States in either case, in feeds and filters too', async () => {
    const upper = await (await served.get('/feeds/states/FRA.atom')).text();
    expect(await (await served.get('/feeds/states/fra.atom')).text()).toBe(upper);
    expect((await send('GET', '/votes?vetoedBy=rus')).status).toBe(200);
    expect((await send('GET', '/votes?vetoedBy=xyz')).status).toBe(400);
  });
});

describe('what is no request as it should be', () => {
  it('answers a request without a host, with an expectation or a packed body by a sentence', async () => {
    for (const [head, status] of [
      ['GET /states HTTP/1.1', 400],
      ['GET /states HTTP/1.1\r\nHost: x\r\nExpect: tea', 417],
      [
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 0',
        415,
      ],
    ] as const) {
      const answer = await exchange(`${head}\r\n\r\n`);
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      const body = JSON.parse(answer.split('\r\n\r\n')[1] ?? '') as { errors: { message: string }[] };
      expect(body.errors[0]?.message).toMatch(/^.{20,160}\.$/);
    }
    expect(await exchange('GET /health/live HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each(['a b', '[', 'x:99999', 'x/y', ''])('takes “%s” for no host', async (host) => {
    const answer = await exchange(
      `GET /graphql?query={dataset{hash}} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*The Host header holds no name/);
  });

  it('takes a long address, but no headers that are longer than 16 kB', async () => {
    expect((await served.get(`/states?x=${'y'.repeat(100_000)}`)).status).toBe(200);
    const answer = await served.get('/states', { 'x-long': 'y'.repeat(17_000) });
    expect([answer.status, await answer.json()]).toEqual([
      431,
      { errors: [expect.objectContaining({ extensions: { code: 'OVER_LIMIT' } })] },
    ]);
  });

  it.each(['revision[]=1', 'revision[a]=1', 'revision=1&revision=1', 'revision=01', 'revision='])(
    'takes ?%s for no revision, anywhere',
    async (query) => {
      for (const path of ['/states', '/figures/map.svg', '/downloads/acts.csv']) {
        expect((await send('GET', `${path}?${query}`)).status).toBe(400);
      }
      const answer = await send('GET', `/graphql?query={dataset{number}}&${query}`);
      expect([answer.status, await answer.json()]).toEqual([
        400,
        { errors: [expect.objectContaining({ extensions: { code: 'BAD_REVISION' } })] },
      ]);
    },
  );

  it('lets pages of others send what their clients add', async () => {
    const answer = await send('OPTIONS', '/graphql', {
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'apollographql-client-name, traceparent, dataset-revision',
      },
    });
    expect(answer.headers.get('access-control-allow-headers')).toBe(
      'apollographql-client-name, traceparent, dataset-revision',
    );
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('what browsers are told', () => {
  const PATHS = [
    ...['/', '/fr/council?on=2016-09-22', '/states/FRA', '/note', '/nowhere', '/states?on=x', '/votes?revision=99'],
    ...['/embed/council?on=2016-09-22', '/figures/map.svg', '/figures/council.png?on=2016-09-22'],
    ...['/figures/council.csv?on=2016-09-22', '/downloads/acts.csv', '/downloads/acts.json', '/cite.bib'],
    ...['/note.html?preset=panel-briefing&on=2016-09-22&revision=1', '/note.md?preset=panel-briefing'],
    ...['/feeds/all.atom', '/feeds/all.json', '/calendar.ics', '/sitemap.xml', '/robots.txt'],
    ...['/explore', '/assets/icon.svg', '/assets/none', '/health/live', '/graphql?query={dataset{hash}}', '/graphql'],
    ...['/states/', '/%c0'],
  ];

  it.each(PATHS)('gives %s a policy that leaves no directive open', async (path) => {
    const { headers } = await send('GET', path);
    const policy = Object.fromEntries(
      String(headers.get('content-security-policy'))
        .split('; ')
        .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    ) as Record<string, string>;
    expect(policy).toMatchObject({ 'default-src': "'none'", 'base-uri': "'none'" });
    expect(policy['form-action']).toMatch(/^'(?:none|self)'$/);
    expect(policy['frame-ancestors']).toBe(path.startsWith('/embed/') ? '*' : "'none'");
    expect(policy['script-src'] ?? "'none'").toMatch(/^'(?:none|self)'$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    // Headers that only concern pages are not sent with data.
    const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
    expect(headers.get('referrer-policy')).toBe(isPage ? 'no-referrer' : null);
    expect(headers.get('cross-origin-opener-policy')).toBe(isPage ? 'same-origin' : null);
  });
});

describe('finished answers', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(served.address + path, { headers: { 'accept-encoding': 'gzip', ...headers } });

  it('are the same the second time, with the same headers, compressed or not, whatever a reader accepts', async () => {
    const path = '/states?sort=name';
    const first = await get(path, { accept: 'text/html' });
    const text = await first.text();
    for (const headers of [{ accept: 'text/html' }, { accept: 'image/avif, */*' }, { 'accept-encoding': 'br' }]) {
      const again = await get(path, headers as Record<string, string>);
      expect(await again.text()).toBe(text);
      expect(again.headers.get('vary')).toBe('Accept, Accept-Encoding');
      expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
    }
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(first.headers.get('etag')).toMatch(/-gzip"$/);
  });

  it('are not sent again to who has them, also where any will do', async () => {
    for (const path of ['/states/FRA', '/graphql?query={dataset{hash}}', '/figures/map.svg?revision=1']) {
      const etag = String((await get(path)).headers.get('etag'));
      for (const tag of ['*', etag, `W/${etag}`, `"x", ${etag}`]) {
        const answer = await get(path, { 'if-none-match': tag });
        expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', etag]);
      }
      expect((await get(path, { 'if-none-match': '"x"' })).status).toBe(200);
    }
  });

  it('say how long they last: data of a pinned revision a day, pages and the newest not without asking', async () => {
    const ages = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await ages('/figures/map.svg?revision=1')).toBe('public, max-age=86400');
    expect(await ages('/figures/map.svg')).toBe('public, no-cache');
    expect(await ages('/states?revision=1')).toBe('public, no-cache');
    expect(await ages('/graphql?query={dataset{hash}}&revision=1')).toBe('public, max-age=86400');
  });

  it('are never for others where a reader says who they are', async () => {
    for (const headers of [{ cookie: 'session=1' }, { authorization: 'Bearer x' }]) {
      const answer = await get('/states?sort=name', headers as Record<string, string>);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    }
    expect((await get('/states?sort=name')).headers.get('cache-control')).toBe('public, no-cache');
  });

  it('are kept for clients that have seen this revision, and refused where nobody recorded what they have seen', async () => {
    const path = '/graphql?query={dataset{number}}';
    const known = await get(path, { 'dataset-revision': '1' });
    expect([known.status, known.headers.get('dataset-revision')]).toEqual([200, '2']);
    const unknown = await get(path, { 'dataset-revision': '9' });
    expect([unknown.status, unknown.headers.get('retry-after')]).toEqual([503, '1']);
    for (const bad of ['0', 'x', '1, 2', '-1']) {
      const answer = await get(path, { 'dataset-revision': bad });
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('BAD_REVISION')]);
    }
    expect((await get('/states?seen=1')).status).toBe(200);
    const page = await get('/states?sort=name&seen=9');
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await page.text()).toMatch(/^<!doctype html>/);
  });
});
