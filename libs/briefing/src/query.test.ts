import type { TypedDocumentString } from './operations.generated.js';
import { defineExport } from './downloads/define-export.js';
import { defineFigure } from './figures/define-figure.js';
import type { PageRequest, RevisionInfo } from './page-context.js';
import { writeCitation } from './pages/index.js';
import { CITATION_FILES } from './citation.js';
import { defineQuery } from './query.js';
import type { PageSource } from './source.js';

interface Answer {
  readonly numbers: readonly number[];
}

const document = (name: string) =>
  `query ${name} { x }` as unknown as TypedDocumentString<Answer, { readonly after?: string | null }>;

const REVISION = {
  number: 2,
  hash: 'abc',
  recordedAt: '2026-11-26T00:00:00Z',
  asOf: '2026-11-26',
  newest: 2,
  contact: null,
  initiatives: [],
  sources: new Map(),
  prose: new Map(),
};

const request = (query: string): PageRequest => ({
  language: 'en',
  path: '/votes',
  params: {},
  query: new URLSearchParams(query),
  on: '2026-11-26',
  revision: REVISION as unknown as RevisionInfo,
});

/** A source that records the operations it receives. @param answer the response to each operation */
const sourceOf = (answer: (variables: { readonly after?: string | null }) => object) => {
  const operations: string[] = [];
  const source = {
    revision: { ...REVISION, sources: new Map() },
    origin: 'http://pledgebook.test',
    query: (operation: unknown, variables: { readonly after?: string | null }) => {
      operations.push(/query (\w+)/.exec(String(operation))?.[1] ?? '');
      return Promise.resolve(answer(variables));
    },
    titleAt: () => Promise.resolve('The Council'),
    pause: () => Promise.resolve(),
    inSlices: (steps: Iterator<unknown>) => {
      for (;;) {
        const step = steps.next();
        if (step.done) return Promise.resolve(step.value);
      }
    },
  };
  return { operations, source: source as unknown as PageSource };
};

const definition = {
  name: 'drawn',
  document: document('Figure'),
  parameters: [],
  variables: () => ({}),
  table: () => ({ title: '', summary: '', note: '', columns: [], rows: [], sources: [] }),
};

const figure = defineFigure(definition);

it('draws the figures of a page once for a list of several parts', async () => {
  const list = defineExport({
    name: 'votes',
    label: () => 'Votes',
    title: () => 'Votes',
    rows: ({ numbers }: Answer) => numbers,
    pageInfo: ({ numbers }: Answer) => ({ hasNextPage: (numbers[0] ?? 0) < 3, endCursor: String(numbers[0]) }),
    columns: { id: (number) => number },
  }).from(defineQuery({ document: document('List'), variables: () => ({}), figures: [figure] }));
  const { operations, source } = sourceOf(({ after }) => ({ numbers: [Number(after ?? 0) + 1] }));
  expect((await list.load(source, request('')))?.table.rows).toEqual([[1], [2], [3]]);
  expect(operations).toEqual(['List', 'Figure', 'List', 'List']);
});

it('draws no figure where a page is cited', async () => {
  const { operations, source } = sourceOf(() => ({ dataset: { factCount: 1, revision: REVISION }, cited: null }));
  for (const file of CITATION_FILES) {
    expect(await writeCitation(file, source, request('cite=/council'))).toContain('The Council');
  }
  expect(operations).toEqual(CITATION_FILES.map(() => 'DataPage'));
});

it('asks of a revision once for a figure under the same conditions', async () => {
  const { operations, source } = sourceOf(() => ({ numbers: [] }));
  const query = defineQuery({
    document: document('Page'),
    variables: () => ({}),
    figures: [defineFigure({ ...definition, parameters: ['initiative'] })],
  });
  const figures = async (pageRequest: PageRequest) => {
    operations.length = 0;
    await query.load(source, pageRequest);
    return operations.filter((operation) => operation === 'Figure').length;
  };
  expect([await figures(request('')), await figures(request('sort=name'))]).toEqual([1, 0]);
  expect(await figures(request('initiative=act-code-of-conduct'))).toBe(1);
  expect(await figures({ ...request(''), on: '2020-01-01' })).toBe(1);
  expect(await figures({ ...request(''), language: 'fr' })).toBe(1);
});
