import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { EXAMPLES } from '../apps/api/src/explorer/examples.js';
import { SchemaClient } from '../apps/api/src/graphql/schema-client.js';
import { Budget } from '../apps/api/src/graphql/budget.js';
import { CACHE_BYTES, OperationCaches } from '../apps/api/src/graphql/operation-caches.js';
import { DatasetStore } from '../apps/api/src/datasets/dataset-store.js';
import { type InProcessService, serveSeedsInProcess } from './own-service.js';

interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

let served: InProcessService;

beforeAll(async () => {
  served = await serveSeedsInProcess();
});
afterAll(async () => served.stop());

const JSON_HEADERS = { 'content-type': 'application/json' };

const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(served.address + path, init);
  const text = await response.text();
  return { status: response.status, ...(text.startsWith('{') ? (JSON.parse(text) as object) : {}) };
};
const post = (body: unknown, headers: Record<string, string> = JSON_HEADERS): Promise<Answer> =>
  send('/graphql', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const ask = (query: string, variables?: object): Promise<Answer> => post({ query, variables });

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Expects one sentence, one code, no data, and nothing of the service’s internals. */
const expectRefusal = ({ status, data, errors }: Answer, code: string, expectedStatus = 400): void => {
  expect([status, errors?.map(({ extensions }) => extensions.code), data]).toEqual([expectedStatus, [code], undefined]);
  expect(errors?.[0]?.message).toMatch(/^.{15,400}$/su);
  expect(errors?.[0]?.message).not.toMatch(/node_modules|\bat .+\.[jt]s:\d|select .+ from/i);
};

const NORMAL = '{ council(on: "2016-09-22") { size votesNeeded members { state { code } } } }';

const THREE_LEVELS =
  '{ source(id: "country-codes") { states { sources { states { sources { states { code } } } } } } }';
const CONDITIONAL = THREE_LEVELS.replace('{ code }', '{ code @include(if: true) }');
const TWO_LEVELS = `{ source(id: "country-codes") { states { sources { states { code name iso2 admittedOn acts { id }
  councilTerms { id startsOn endsOn } } } } } }`;

const OPERATIONS: readonly (readonly [family: string, code: string, query: string])[] = [
  ['depth', 'OVER_LIMIT', `{ source(id: "S01") { ${'acts { state { '.repeat(10)} code ${'} }'.repeat(10)} } }`],
  ['lists within lists, three levels', 'OVER_LIMIT', THREE_LEVELS],
  ['lists within lists, two levels', 'OVER_LIMIT', TWO_LEVELS],
  ['breadth', 'OVER_LIMIT', `{ dataset { ${'number '.repeat(2500)} } }`],
  [
    'amount',
    'OVER_LIMIT',
    '{ states(first: 500) { nodes { votes(first: 500) { nodes { draftResolution { sources { id title } } } } } } }',
  ],
  ['aliases', 'OVER_LIMIT', `{ ${times(51, (n) => `a${n}: dataset { number }`)} }`],
  [
    'costly work by aliases',
    'OVER_LIMIT',
    `{ ${times(50, (n) => `a${n}: search(text: "zimbabve ${n}") { __typename }`)} }`,
  ],
  [
    'text searches by aliases',
    'OVER_LIMIT',
    `{ ${times(50, (n) => `a${n}: draftResolutions(where: { text: "x${n}" }) { totalCount }`)} }`,
  ],
  ['costly work in a list', 'OVER_LIMIT', '{ states { nodes { acts { initiative { supporterVotes { drafts } } } } } }'],
  ['directives', 'OVER_LIMIT', `{ dataset { number ${'@include(if: true) '.repeat(60)} } }`],
  ['unknown directives', 'GRAPHQL_VALIDATION_FAILED', `{ dataset { number ${times(10, (n) => `@d${n}`)} } }`],
  [
    'circular fragments',
    'GRAPHQL_VALIDATION_FAILED',
    'fragment A on State { ...B } fragment B on State { ...A } { state(code: "FRA") { ...A } }',
  ],
  [
    'a fragment bomb',
    'OVER_LIMIT',
    `${times(14, (n) => `fragment F${n + 1} on State { ...F${n} ...F${n} }`)} fragment F0 on State { code name } { state(code: "FRA") { ...F14 } }`,
  ],
  ['a document of operations', 'OVER_LIMIT', times(11, (n) => `query Q${n} { dataset { hash } }`)],
  [
    'copies of the schema',
    'OVER_LIMIT',
    `{ ${times(40, (n) => `a${n}: __schema { types { name fields { name } } }`)} }`,
  ],
  [
    'copies of a type',
    'OVER_LIMIT',
    `{ ${times(50, (n) => `a${n}: __type(name: "State") { fields { name type { fields { name description args { name description type { name ofType { name ofType { name fields { name description args { name } } } } } } } } } }`)} }`,
  ],
  [
    'introspection in circles',
    'OVER_LIMIT',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  ],
  ['one field again and again', 'OVER_LIMIT', `{ state(code: "FRA") { ${'name(language: EN) '.repeat(600)} } }`],
  ['hints by suggestions', 'GRAPHQL_VALIDATION_FAILED', '{ pasword }'],
  ['a mutation', 'GRAPHQL_VALIDATION_FAILED', 'mutation { endorse }'],
  ['a subscription', 'GRAPHQL_VALIDATION_FAILED', 'subscription { endorse }'],
  ['@defer', 'GRAPHQL_VALIDATION_FAILED', '{ dataset { ... @defer { hash } } }'],
  ['@stream', 'GRAPHQL_VALIDATION_FAILED', '{ events @stream(initialCount: 0) { title } }'],
  ['huge numbers', 'GRAPHQL_VALIDATION_FAILED', `{ revision(number: ${'9'.repeat(400)}) { hash } }`],
  ['numbers beyond all numbers', 'GRAPHQL_VALIDATION_FAILED', '{ states(first: 1e999) { totalCount } }'],
  ['brackets', 'OVER_LIMIT', `{ states(where: { codes: ${'['.repeat(20_000)}`],
  ['no GraphQL', 'GRAPHQL_PARSE_FAILED', '{ states('],
];

const REQUESTS: readonly (readonly [family: string, code: string, request: () => Promise<Answer>])[] = [
  ['batching by an array', 'BAD_REQUEST', () => post([{ query: NORMAL }, { query: NORMAL }])],
  ['a body too large', 'BODY_TOO_LARGE', () => post({ query: NORMAL, variables: { x: 'x'.repeat(100_000) } })],
  [
    'persisted queries, guessed',
    'PERSISTED_QUERY_NOT_SUPPORTED',
    () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  ],
  [
    'an operation that is not there',
    'OPERATION_RESOLUTION_FAILURE',
    () => post({ query: `query A ${NORMAL}`, operationName: 'x'.repeat(90_000) }),
  ],
  [
    'a number in a variable that is none',
    'BAD_USER_INPUT',
    () => ask('query ($n: Int) { states(first: $n) { totalCount } }', { n: 2 ** 31 }),
  ],
  [
    'variables within variables',
    'BAD_USER_INPUT',
    () => ask('query ($w: StateFilter) { states(where: $w) { totalCount } }', { w: { __proto__x: { a: 1 } } }),
  ],
];

/** Requests that another site can send without a preflight: text/plain and forms. */
const FOREIGN: readonly (readonly [type: string, body: string])[] = [
  ['text/plain', JSON.stringify({ query: NORMAL })],
  ['application/x-www-form-urlencoded', `query=${encodeURIComponent(NORMAL)}`],
  [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{ dataset { hash } }\r\n--x--',
  ],
];

const normal = async (): Promise<void> => {
  const answer = await ask(`${NORMAL} #${Math.random()}`);
  expect([answer.status, answer.errors]).toEqual([200, undefined]);
};

describe('what would cost too much or ask what it must not', () => {
  beforeEach(normal);
  afterEach(normal);

  it.each(OPERATIONS)('is refused with one sentence: %s', async (_, code, query) => {
    // An operation is compiled when it is sent the second and the third time.
    for (const spaces of ['', ' ', ' ']) expectRefusal(await ask(query + spaces), code);
  });

  it.each(REQUESTS)('is refused with one sentence, however often: %s', async (_, code, request) => {
    // Clients of the persisted-operations protocol do not take this for a failure: they send the text next.
    const status = code === 'PERSISTED_QUERY_NOT_SUPPORTED' ? 200 : 400;
    for (let time = 0; time < 3; time += 1) expectRefusal(await request(), code, status);
  });

  it.each(FOREIGN)('is not read as %s', async (type, body) => {
    const { status, errors, data } = await post(body, { 'content-type': type });
    expect([status, errors?.length, data]).toEqual([415, 1, undefined]);
  });

  it('changes nothing by GET', async () => {
    const { status, data } = await send(`/graphql?query=${encodeURIComponent('mutation { endorse }')}`);
    expect([status >= 400 && status < 500, data]).toEqual([true, undefined]);
  });

  it.each(["' OR 1=1 --", '"; DROP TABLE state; --', '%_*', '\\', '\ud800', 'e'.repeat(190), '{{x}}', '${7*7}'])(
    'takes what could be code in a filter as a text: %j',
    async (text) => {
      const variables = { text, id: text };
      const query = `query ($text: String!, $id: ID!) { states(where: { name: $text }) { totalCount }
        sources(where: { text: $text }) { totalCount } draftResolutions(where: { text: $text }) { totalCount }
        state(code: $id) { code } source(id: $id) { id } }`;
      const { status, data, errors } = await ask(query, variables);
      expect([status, errors, Object.keys(Object(data))]).toEqual([
        200,
        undefined,
        ['states', 'sources', 'draftResolutions', 'state', 'source'],
      ]);
      expect(data).toMatchObject({ state: null, source: null });
    },
  );
});

describe('what a normal client asks', () => {
  const full = getIntrospectionQuery({
    inputValueDeprecation: true,
    schemaDescription: true,
    specifiedByUrl: true,
    oneOf: true,
  });
  const readme = [...readFileSync('README.md', 'utf8').matchAll(/```graphql\n(.+?)```/gs)].map(([, query]) =>
    String(query),
  );

  it('is answered: introspection as GraphiQL and code generators send it, examples of the explorer and the README', async () => {
    for (const query of [full, getIntrospectionQuery(), ...EXAMPLES.map((example) => example.query), ...readme]) {
      const { status, errors } = await ask(query);
      expect([query.slice(0, 60), status, errors]).toEqual([query.slice(0, 60), 200, undefined]);
    }
  });

  it('has the default where it sends null', async () => {
    for (const [list, size] of [
      ['states', 250],
      ['sources', 50],
      ['draftResolutions', 50],
      ['revisions', 50],
    ] as const) {
      const query = `query ($n: Int) { a: ${list}(first: null) { nodes { __typename } } b: ${list} { nodes { __typename } }
        c: ${list}(first: $n) { nodes { __typename } totalCount } }`;
      for (const spaces of ['', ' ', '  ']) {
        const { data, errors } = await ask(query + spaces, { n: null });
        const { a, b, c } = data as Record<
          'a' | 'b' | 'c',
          { readonly nodes: readonly object[]; readonly totalCount: number }
        >;
        expect([errors, a.nodes.length, c.nodes.length]).toEqual([undefined, b.nodes.length, b.nodes.length]);
        expect(c.nodes.length).toBe(Math.min(size, c.totalCount));
      }
    }
    const { data } = await ask(
      '{ search(text: "France", first: null) { __typename } state(code: "FRA") { name(language: null) votes(first: null) { nodes { choice } } } }',
    );
    expect(data).toMatchObject({ state: { name: 'France' } });
  });
});

describe('execution, whatever was estimated', () => {
  const withoutEstimate = async (check: () => Promise<void>): Promise<void> => {
    const estimate = jest.spyOn(served.app.get(OperationCaches).costs, 'get').mockReturnValue(1);
    try {
      await check();
    } finally {
      estimate.mockRestore();
    }
  };

  it.each([
    ['lists', THREE_LEVELS],
    ['lists of lists with fields', TWO_LEVELS],
    ['lists, conditions among them', CONDITIONAL],
    ['work', '{ states { nodes { acts { initiative { supporterVotes { drafts } } } } } }'],
  ])('ends over its budget of %s, compiled or not, with the refusal alone', async (_, query) =>
    withoutEstimate(async () => {
      // An operation that is sent a second time is compiled.
      for (const text of [query, query]) expectRefusal(await ask(text), 'OVER_LIMIT');
    }),
  );

  it('holds for pages, which ask in the same process', async () => {
    const dataset = served.app.get(DatasetStore).newest();
    for (const query of [THREE_LEVELS, CONDITIONAL]) {
      await expect(served.app.get(SchemaClient).execute(query, {}, dataset)).rejects.toMatchObject({
        extensions: { code: 'OVER_LIMIT', http: { status: 400 } },
      });
    }
  });

  const busy = (milliseconds: number): void => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };
  const LIST = Array.from({ length: 2000 }, () => 0);

  it('lets others have their turn after a slice of time, and then goes on', async () => {
    // Lets earlier work finish its turns of the event loop.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
    const budget = new Budget();
    busy(15);
    let turn = false;
    setImmediate(() => (turn = true));
    const waiting = [budget.list(LIST, 1), budget.list(LIST, 1)];
    expect(waiting.every((list) => list instanceof Promise)).toBe(true);
    expect(await Promise.all(waiting)).toEqual([LIST, LIST]);
    expect([turn, budget.refusal]).toEqual([true, null]);
  });

  it('stops where the client has hung up', async () => {
    const budget = new Budget(() => true);
    busy(15);
    expect(await budget.list(LIST, 1)).toEqual([]);
    expect(budget.refusal?.message).toContain('hung up');
    expect(budget.list(LIST, 1)).toEqual([]);
  });

  it('ends where the client of a request closes its connection', async () =>
    withoutEstimate(async () => {
      const client = request(`${served.address}/graphql`, { method: 'POST', headers: JSON_HEADERS });
      client.on('error', () => {});
      const budgets = new Set<Budget>();
      const { list } = Budget.prototype;
      const lists = jest.spyOn(Budget.prototype, 'list').mockImplementation(function (this: Budget, items, cost) {
        budgets.add(this);
        client.destroy();
        // Keeps the execution running until it notices that the client is gone.
        if (!this.refusal) busy(1);
        return list.call(this, items, cost);
      });
      try {
        client.end(JSON.stringify({ query: `${THREE_LEVELS} #hang-up` }));
        while (![...budgets].some(({ refusal }) => refusal))
          await new Promise((resolve) => void setTimeout(resolve, 5));
        expect([...budgets].map(({ refusal }) => refusal?.message)).toEqual([expect.stringContaining('hung up')]);
      } finally {
        lists.mockRestore();
      }
    }));

  it('refuses an answer of too many bytes', () => {
    const budget = new Budget();
    budget.list(LIST, 20);
    budget.check(LIST.map(() => 'x'.repeat(1000)));
    expect(budget.refusal).toBeNull();
    budget.check(LIST.map(() => 'x'.repeat(10_000)));
    expect(budget.refusal?.message).toContain('3 MB');
  });
});

describe('what is kept of operations', () => {
  const caches = () => served.app.get(OperationCaches);

  it('does not grow by what was not declared', async () => {
    await ask('query Known { dataset { hash } }', {});
    await ask('query Known { dataset { hash } }', { a: 1 });
    const before = caches().bytes;
    for (let round = 0; round < 8; round += 1) {
      await Promise.all(
        Array.from({ length: 50 }, (_, index) => {
          const name = `k${round}x${index}${'z'.repeat(20_000)}`;
          const query = 'query Known { dataset { hash } }';
          return index % 2 === 0
            ? post({ query, variables: { [name]: index } })
            : post({ query, operationName: name, variables: { [name]: true } });
        }),
      );
    }
    expect(caches().bytes).toBe(before);
  });

  it('stays within its bounds, keys counted, however many operations are sent', async () => {
    const { costs, documents, compiled } = caches();
    for (let round = 0; round < 8; round += 1) {
      await Promise.all(
        Array.from({ length: 25 }, (_, index) =>
          ask(
            `query N${round}x${index}${'n'.repeat(5000)} ($a: Int) { dataset { hash } states(first: $a) { totalCount } }`,
            { a: index + 1 },
          ),
        ),
      );
    }
    expect(costs.calculatedSize).toBeLessThanOrEqual(CACHE_BYTES.costs);
    expect(compiled.calculatedSize).toBeLessThanOrEqual(CACHE_BYTES.compiled);
    expect(documents.calculatedSize).toBeGreaterThan(CACHE_BYTES.documents / 2);
    expect(documents.calculatedSize).toBeLessThanOrEqual(CACHE_BYTES.documents);
    for (const key of [...costs.keys(), ...compiled.keys()]) expect(key.length).toBeLessThan(70);
  });
});
