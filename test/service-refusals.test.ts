import { PassThrough } from 'node:stream';
import { serverAudits } from 'graphql-http';
import { LIMITS } from '../apps/api/src/graphql/limits.js';
import { refuseConnection } from '../apps/api/src/http/refusals.js';
import { describeOnDatabases, read } from './service-on-databases.js';

const CODE = 'act-code-of-conduct';

describeOnDatabases(({ address, ask, get }) => {
  it.each([
    ['a day that is none', '{ council(on: "2016-02-30") { size } }', 'BAD_DATE', 'YYYY-MM-DD'],
    ['a page too long', '{ states(first: 1000000) { totalCount } }', 'BAD_PAGE_SIZE', '1 to 500'],
    ['a page of none', '{ states(first: 0) { totalCount } }', 'BAD_PAGE_SIZE', '1 to 500'],
    ['a page of 501', '{ states(first: 501) { totalCount } }', 'BAD_PAGE_SIZE', '1 to 500'],
    ['a malformed cursor', '{ states(after: "x") { totalCount } }', 'BAD_CURSOR', 'no cursor of this list'],
    [
      'an unknown initiative',
      '{ council(on: "2016-09-22") { support(initiative: "x") { majority } } }',
      'UNKNOWN_INITIATIVE',
      CODE,
    ],
    ['a status of nothing', '{ states(where: { status: [ENDORSED] }) { totalCount } }', 'BAD_FILTER', 'initiative'],
    ['a Council to come', '{ council(on: "2029-01-01") { size } }', 'DATE_OUT_OF_RANGE', '2027-12-31'],
    [
      'States outside a Council to come',
      '{ initiative(slug: "act-code-of-conduct") { tallyByGroup(on: "2029-01-01", onCouncil: false) { tally { total } } } }',
      'DATE_OUT_OF_RANGE',
      '2027-12-31',
    ],
    [
      'States that may sit on a Council to come',
      '{ states(on: "2029-01-01", where: { onCouncil: false }) { totalCount } }',
      'DATE_OUT_OF_RANGE',
      '2027-12-31',
    ],
    ['years turned round', '{ councils(from: 2000, to: 1999) { size } }', 'BAD_RANGE', 'earlier year first'],
    ['an empty search', '{ search(text: " ") { __typename } }', 'BAD_TEXT', '1 to 200'],
    [
      'a period turned round',
      '{ draftResolutions(where: { from: "2016-01-02", to: "2016-01-01" }) { totalCount } }',
      'BAD_RANGE',
      '2016-01-02',
    ],
    [
      'votes of a period turned round',
      '{ state(code: "URY") { votes(where: { from: "2016-01-02", to: "2016-01-01" }) { totalCount } } }',
      'BAD_RANGE',
      '2016-01-02',
    ],
    ['vetoes of no State', '{ draftResolutions(where: { vetoedBy: "" }) { totalCount } }', 'UNKNOWN_STATE', 'RUS'],
    ['a mutation', 'mutation { endorse }', 'GRAPHQL_VALIDATION_FAILED', 'queries only'],
    ['a field that is none', '{ stats { x } }', 'GRAPHQL_VALIDATION_FAILED', 'stats'],
    ['no GraphQL', '{', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
  ])('answers %s with a code and what would be right', async (_, query, code, words) => {
    const { errors, text } = await ask(query);
    expect(errors[0]?.extensions.code).toBe(code);
    expect(errors[0]?.message).toContain(words);
    expect(text).not.toMatch(/\bat .+\.[jt]s:\d+|stacktrace/);
  });

  it.each([
    [
      'a day that is none',
      'query ($on: Date!) { council(on: $on) { size } }',
      { on: '2016-02-30' },
      'BAD_DATE',
      'YYYY-MM-DD',
    ],
    ['a day left out', 'query ($on: Date!) { council(on: $on) { size } }', {}, 'BAD_USER_INPUT', '$on'],
    ['half a page', 'query ($n: Int) { states(first: $n) { totalCount } }', { n: 1.5 }, 'BAD_USER_INPUT', '1.5'],
    [
      'a filter that is none',
      'query ($w: StateFilter) { states(where: $w) { totalCount } }',
      { w: 5 },
      'BAD_USER_INPUT',
      '$w',
    ],
    ['a code that is none', 'query ($c: ID!) { state(code: $c) { code } }', { c: {} }, 'BAD_USER_INPUT', '$c'],
  ])(
    'answers %s in a variable with 400, a code and what is wrong, however often',
    async (_, query, variables, code, words) => {
      for (const spaces of ['', ' ', '  ']) {
        const { status, errors, data } = await ask(query + spaces, variables);
        expect([status, errors[0]?.extensions.code, data]).toEqual([400, code, undefined]);
        expect(errors[0]?.message).toContain(words);
      }
    },
  );

  it('names the first fault of an operation, says that there are others, and quotes it shortly', async () => {
    const many = await ask(`{ ${Array.from({ length: 300 }, (_, index) => `x${index}`).join(' ')} }`);
    expect([many.status, many.errors.length]).toEqual([400, 1]);
    expect(many.errors[0]?.message).toMatch(/“?x0.*\(The document has 10 or more other faults\.\)$/);
    const long = await ask(`{ councils(from: ${'9'.repeat(50_000)}, to: 1) { size } }`);
    expect([long.status, long.text.length < 1000]).toEqual([400, true]);
  });

  it('refuses a cursor of another list, be it of the same State or the same draft', async () => {
    const { data } =
      await ask(`fragment P on PageInfo { endCursor } { states(first: 1) { pageInfo { ...P } } revisions { pageInfo { ...P } }
      state(code: "CHN") { votes(first: 1, where: { choice: [NO] }) { pageInfo { ...P } } } }`);
    const votes = `{ state(code: "RUS") { votes(after: "${data.state.votes.pageInfo.endCursor}") { totalCount } } }`;
    const positions = `{ initiative(slug: "${CODE}") { positions(on: "2016-09-22", after: "${data.states.pageInfo.endCursor}") { totalCount } } }`;
    const drafts = `{ draftResolutions(after: "${data.revisions.pageInfo.endCursor}") { totalCount } }`;
    for (const query of [votes, positions, drafts]) {
      expect((await ask(query)).errors[0]?.extensions.code).toBe('BAD_CURSOR');
    }
  });

  const deep = `{ state(code: "URY") { ${'councilTerms { state { '.repeat(8)} code ${'} }'.repeat(8)} } }`;
  it.each([
    ['depth', deep],
    ['aliases', `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: dataset { number }`).join(' ')} }`],
    [
      'cost',
      '{ states(first: 500) { nodes { votes(first: 500) { nodes { state { votes(first: 500) { totalCount } } } } } } }',
    ],
    [
      'cost of what has no page size',
      '{ councils(from: 1946, to: 2027) { members { state { votes(first: 500) { nodes { choice } } } } } }',
    ],
    [
      'cost, set off by a page of less than nothing',
      '{ a: states(first: -1000000) { nodes { code } } b: states(first: 500) { nodes { votes(first: 500) { nodes { choice veto } } } } }',
    ],
    [
      'cost of searching',
      `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: search(text: "secuirty") { __typename }`).join(' ')} }`,
    ],
    ['fields', `{ dataset { ${'number '.repeat(3000)} } }`],
    ['the same field', `{ state(code: "URY") { ${'name(language: EN) '.repeat(600)} } }`],
    ['brackets', `{ states(where: { codes: ${'['.repeat(20000)}`],
    [
      'fields, by fragments of fragments',
      `${Array.from({ length: 12 }, (_, index) => `fragment F${index + 1} on State { ...F${index} ...F${index} }`).join(' ')}
      fragment F0 on State { code name } { state(code: "URY") { ...F12 } }`,
    ],
    ['directives', `{ dataset { number ${'@include(if: true)'.repeat(51)} } }`],
    ['tokens', `{ ${'dataset { number } '.repeat(1500)} }`],
    ['braces', '{'.repeat(20000)],
    [
      'a circle of fragments',
      'fragment A on State { ...B } fragment B on State { ...A } { state(code: "URY") { ...A } }',
    ],
    [
      'introspection',
      `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: __schema { types { fields { type { fields { type { fields { name } } } } } } }`).join(' ')} }`,
    ],
  ])('refuses what is over the limit of %s with 400, a sentence, and executes nothing', async (_, query) => {
    const { status, errors, data } = await ask(query);
    expect([status, errors.length, data]).toEqual([400, 1, undefined]);
    expect(errors[0]?.message).toMatch(/^.{20,160}\.$/);
  });

  it('refuses a page size over the limit given as a variable, a batch, and a body too large', async () => {
    const costly = await ask(
      'query ($n: Int) { states(first: $n) { nodes { votes(first: $n) { nodes { choice seat veto } } } } }',
      { n: 500 },
    );
    expect([costly.status, costly.errors[0]?.extensions.code]).toEqual([400, 'OVER_LIMIT']);
    const post = async (body: string) =>
      read(
        await fetch(`${address()}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
      );
    expect((await post('[{"query":"{__typename}"},{"query":"{__typename}"}]')).status).toBe(400);
    const large = await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(LIMITS.bodyBytes)}` }));
    expect([large.status, large.errors[0]?.extensions.code]).toEqual([400, 'BODY_TOO_LARGE']);
    expect((await post('{"query":')).status).toBe(400);
  });

  it.each([
    ['PUT', 'application/json', 405, 'GET or POST'],
    ['DELETE', undefined, 405, 'GET or POST'],
    ['POST', 'text/plain', 415, 'application/json'],
    ['POST', 'application/x-www-form-urlencoded', 415, 'application/json'],
    ['POST', 'application/json; charset=utf-7', 415, 'UTF-8'],
    ['POST', 'application/json; charset="UTF-8"', 200, 'hash'],
  ])('answers %s with %s by %d and what would be right', async (method, type, status, words) => {
    const response = await fetch(`${address()}/graphql`, {
      method,
      ...(type && { headers: { 'content-type': type }, body: '{"query":"{dataset{hash}}"}' }),
    });
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)]);
  });

  it('answers in its own words to what never becomes a request', async () => {
    const long = await get(`/graphql?query=${'x'.repeat(300_000)}`);
    expect([long.status, long.errors[0]?.extensions.code]).toEqual([431, 'OVER_LIMIT']);
    expect(long.errors[0]?.message).toContain('POST');
  });

  it.each(['99999', '0', 'x', '1.5'])('refuses ?revision=%s in words', async (revision) => {
    const { status, errors } = await get(`/graphql?revision=${revision}&query=%7Bdataset%7Bnumber%7D%7D`);
    expect(status).toBe(revision === '99999' ? 404 : 400);
    expect(errors[0]?.message).toContain(revision === '99999' ? 'revisions 1 to 2' : 'whole number');
  });

  it('passes the audit of GraphQL over HTTP, but for what it does otherwise on purpose', async () => {
    const results = await Promise.all(
      serverAudits({ url: `${address()}/graphql`, fetchFn: fetch }).map((audit) => audit.fn()),
    );
    const failing = results
      .filter(({ status }) => status !== 'ok')
      .map(({ id, status, name: audit }) => `${status} ${id} ${audit}`);
    expect(failing).toEqual(ON_PURPOSE);
  });
});

it('closes a connection that is too slow, or speaks something else, with a sentence', () => {
  for (const [code, status] of [
    ['ERR_HTTP_REQUEST_TIMEOUT', '408'],
    ['HPE_INVALID_METHOD', '400'],
  ] as const) {
    const socket = new PassThrough();
    refuseConnection(Object.assign(new Error(), { code }), socket);
    const [head = '', body = ''] = String(socket.read()).split('\r\n\r\n');
    expect([head.slice(9, 12), head]).toEqual([status, expect.stringContaining(`Content-Length: ${body.length}`)]);
    expect(JSON.parse(body)).toHaveProperty('errors.0.extensions.code', 'BAD_REQUEST');
    expect(socket.writable).toBe(false);
    refuseConnection(new Error(), socket);
    expect(socket.destroyed).toBe(true);
  }
});

/** Optional audits that fail on purpose, each with the reason. */
const ON_PURPOSE: readonly string[] = [
  // A request refused before execution has status 400 for every client, lest a cache or script take it for an answer.
  'warn 572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  'warn FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
  'warn 7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];
