import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { type Served, serveSeeds } from '../../../../test/pages.js';

// The shapes of the specification, version 0.2:
// https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
const template = z.string().regex(/\{\{id\}\}/);
const type = z.object({ id: z.string(), name: z.string() });
const MANIFEST = z.object({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  logo: z.url(),
  defaultTypes: z.array(type),
  view: z.object({ url: template }),
  preview: z.object({ url: template, width: z.int(), height: z.int() }),
  suggest: z.object({ entity: z.object({ service_url: z.url(), service_path: z.string() }) }),
  batchSize: z.int(),
});
const RESULTS = z.record(
  z.string(),
  z.object({
    result: z.array(
      z.object({
        id: z.string().min(1),
        name: z.string().min(1),
        description: z.string(),
        type: z.array(type),
        score: z.number(),
        match: z.boolean(),
      }),
    ),
  }),
);
const SUGGESTIONS = z.object({
  result: z.array(z.object({ id: z.string(), name: z.string(), description: z.string(), notable: z.array(type) })),
});

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const API = '/reconcile/api';
const post = (queries: unknown): Promise<Response> =>
  fetch(served.address + API, { method: 'POST', body: new URLSearchParams({ queries: JSON.stringify(queries) }) });
const results = async (response: Promise<Response>) => RESULTS.parse(await (await response).json());
const codes = async (path: string): Promise<string[]> =>
  SUGGESTIONS.parse(await (await served.get(path)).json()).result.map(({ id }) => id);

describe('the Entity Reconciliation API 0.2', () => {
  it('says what it is and where its parts are, to any site', async () => {
    const response = await served.get(API, { origin: 'https://openrefine.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const manifest = MANIFEST.parse(await response.json());
    expect(manifest.view.url).toBe('http://pledgebook.test/states/{{id}}');
    for (const url of [manifest.documentation, manifest.logo, manifest.preview.url, manifest.view.url]) {
      const path = url.replace('http://pledgebook.test', '').replace('{{id}}', 'URY');
      expect([path, (await served.get(path)).status]).toEqual([path, 200]);
    }
  });

  // Queries in the form of the specification's examples: minimal, with all optional fields, and by properties alone.
  const BATCH = {
    q0: { query: 'Congo, Dem. Rep.' },
    q1: {
      query: 'Republic of Austria',
      type: 'State',
      limit: 5,
      properties: [{ pid: 'P1', v: [{ id: 'Q1', name: 'One' }, 'two', 3, true] }],
      type_strict: 'should',
    },
    q2: { query: 'Congo', type: ['State', 'Thing'] },
    q3: { query: 'Austrailia' },
    q4: { query: 'Atlantis' },
    q5: { query: 'Czechoslovakia' },
    q6: { query: 'European Union' },
    q7: { properties: [{ pid: 'P1', v: 'x' }] },
  };

  it('matches a batch sent as a form, and says which candidates are certain', async () => {
    const found = await results(post(BATCH));
    expect(Object.keys(found)).toEqual(Object.keys(BATCH));
    const brief = Object.fromEntries(
      Object.entries(found).map(([key, { result }]) => [key, result.map(({ id, match }) => `${id} ${match}`)]),
    );
    expect(brief).toMatchObject({
      q0: ['COD true'],
      q1: ['AUT true'],
      q2: ['COG false', 'COD false'],
      q3: ['AUS false'],
      q5: ['CSK true'],
      q6: [],
      q7: [],
    });
    expect(found['q4']?.result.every(({ match, score }) => !match && score <= 30)).toBe(true);
    expect(found['q3']?.result[0]?.score).toBe(90);
    expect(found['q0']?.result[0]).toEqual({
      id: 'COD',
      name: 'Democratic Republic of the Congo',
      description: 'Member of the United Nations',
      type: [{ id: 'State', name: 'State' }],
      score: 100,
      match: true,
    });
  });

  it('answers the same by GET, and bounds candidates by the limit', async () => {
    const path = (batch: unknown) => `${API}?queries=${encodeURIComponent(JSON.stringify(batch))}`;
    expect(await results(served.get(path(BATCH)))).toEqual(await results(post(BATCH)));
    const one = await results(served.get(path({ q: { query: 'Congo', limit: 1 } })));
    expect(one['q']?.result).toHaveLength(1);
  });

  it('suggests States for the beginning of a name, in any language, or for what it is spelled like', async () => {
    expect(await codes(`${API}/suggest?prefix=urug`)).toEqual(['URY']);
    expect(await codes(`${API}/suggest?prefix=Allem`)).toContain('DEU');
    expect(await codes(`${API}/suggest?prefix=Urugauy`)).toEqual(['URY']);
    expect(await codes(`${API}/suggest?prefix=`)).toEqual([]);
    const first = await codes(`${API}/suggest?prefix=s`);
    expect(first).toHaveLength(10);
    expect(await codes(`${API}/suggest?prefix=s&cursor=10`)).not.toContain(first[0]);
  });

  it('shows a State in a frame of any site', async () => {
    const response = await served.get(`${API}/preview?id=CIV`);
    expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors \*/);
    expect(response.headers.get('x-frame-options')).toBeNull();
    const { document } = parseHTML(await response.text());
    expect(document.querySelector('h1')?.textContent).toContain('Ivoire');
    expect((await served.get(`${API}/preview?id=<script>`)).status).toBe(404);
  });

  it.each([
    ['no form', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, 415],
    ['a form without queries', { method: 'POST', body: new URLSearchParams({ x: '1' }) }, 400],
    ['queries that are no JSON', { method: 'POST', body: new URLSearchParams({ queries: '{' }) }, 400],
    ['a list of queries', { method: 'POST', body: new URLSearchParams({ queries: '[{"query":"x"}]' }) }, 400],
    ['a query of nothing', { method: 'POST', body: new URLSearchParams({ queries: '{"q":{}}' }) }, 400],
    ['too large a form', { method: 'POST', body: new URLSearchParams({ queries: 'x'.repeat(300_001) }) }, 413],
  ])('refuses %s', async (_, request, status) => {
    const response = await fetch(served.address + API, request);
    expect(response.status).toBe(status);
    const { errors } = z
      .object({ errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })) })
      .parse(await response.json());
    expect(errors).toHaveLength(1);
  });

  it('takes as many queries as its manifest says, and no more', async () => {
    const { batchSize } = MANIFEST.parse(await (await served.get(API)).json());
    const batch = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, { query: 'Chad' }]));
    expect(Object.keys(await results(post(batch(batchSize))))).toHaveLength(batchSize);
    expect((await post(batch(batchSize + 1))).status).toBe(413);
  });

  it('is not led astray by keys and names of strangers', async () => {
    const response = await fetch(served.address + API, {
      method: 'POST',
      body: new URLSearchParams({
        queries: '{"__proto__":{"query":"Chad"},"constructor":{"query":"Mali"},"q":{"query":"<b>Chad</b>"}}',
      }),
    });
    expect(response.status).toBeLessThan(500);
    expect((await served.get(API)).status).toBe(200);
  });
});
