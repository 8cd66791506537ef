import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse } from 'graphql';
import { NOTE_LIMITS } from '#domain';
import { SchemaClient } from '../apps/api/src/graphql/schema-client.js';
import { costOf } from '../apps/api/src/graphql/cost.js';
import { LIMITS } from '../apps/api/src/graphql/limits.js';
import { DatasetStore } from '../apps/api/src/datasets/dataset-store.js';
import * as operations from '../libs/briefing/src/operations.generated.js';
import { SITE } from '../libs/briefing/src/pages/index.js';
import { QUESTIONS } from '../scripts/bench/questions.mjs';
import { type InProcessService, serveSeedsInProcess } from './own-service.js';

interface Sent {
  readonly document: string;
  readonly variables: object;
}

/** Addresses that answer with an error, included for the operations that their pages send. */
const FAILING: Readonly<Record<string, number>> = {
  '/states/nothing-of-that-name': 404,
  '/note?block=state&of=XXX': 400,
};

const PAGES: readonly string[] = [
  ...Object.keys(FAILING),
  '/',
  '/initiatives/act-code-of-conduct',
  '/council?on=2016-09-22',
  '/states',
  '/states/URY',
  '/states/FRA',
  '/act',
  '/act/URY',
  '/votes',
  '/votes/2587',
  '/search?q=Syria',
  '/states?name=Urugauy',
  '/votes?text=Srebenica',
  '/questions',
  '/questions/q1-from-commitment-to-action',
  '/events/preventing-and-ending-atrocity-crimes-2016',
  '/sources',
  '/sources/S01',
  '/sources/country-codes',
  '/data',
  '/reconcile',
  '/revisions',
  '/revisions/2',
  '/compare/days?a=2015-09-01&b=2016-09-22',
  '/compare/states?a=FRA&b=GBR',
  '/compare/revisions?kind=act',
  '/about',
  '/about/glossary',
  '/data/codebook',
  '/sitemap.xml',
  ...['panel-briefing', 'council-candidate', 'state-profile', 'one-page', 'two-pages'].map(
    (preset) => `/note?preset=${preset}&on=2016-09-22&state=FRA`,
  ),
  '/note?preset=panel-briefing&on=2016-09-22&block=text&text=Words',
];

let served: InProcessService;
const sent: Sent[] = [];
const statuses: (readonly [path: string, status: number])[] = [];

const NAMES = new Map(Object.entries(operations).map(([name, document]) => [String(document), name]));

const cost = ({ document, variables }: Sent): number =>
  costOf(
    served.app.get(GraphQLSchemaHost).schema,
    served.app.get(DatasetStore).newest(),
    parse(document),
    variables,
    null,
  );

beforeAll(async () => {
  served = await serveSeedsInProcess();
  const { execute } = SchemaClient.prototype;
  const spy = jest.spyOn(SchemaClient.prototype, 'execute');
  spy.mockImplementation(function (this: SchemaClient, document, variables, dataset) {
    sent.push({ document, variables });
    return execute.call(this, document, variables, dataset);
  });
  const lists = SITE.exports.map(
    ({ name, of }) => `/downloads/${name}.csv?${new URLSearchParams(of && { [of.parameter]: of.example, ...of.also })}`,
  );
  const figures = SITE.figures.map(({ name }) => `/figures/${name}.csv`);
  for (const path of [...PAGES, ...lists, ...figures]) statuses.push([path, (await served.get(path)).status]);
});
afterAll(async () => served.stop());

it('answers every page, list and figure within the budget of its execution', () => {
  expect(statuses.filter(([path, status]) => status !== (FAILING[path] ?? 200))).toEqual([]);
});

it('has every operation of the pages sent, each for less than half of what one may cost', () => {
  const costs = sent.map(
    (operation) => [NAMES.get(operation.document) ?? operation.document, cost(operation)] as const,
  );
  const seen = new Set(costs.map(([name]) => name));
  expect([...NAMES.values()].filter((name) => name.endsWith('Document') && !seen.has(name))).toEqual([]);
  expect(costs.filter(([, units]) => units >= LIMITS.cost / 2)).toEqual([]);
});

it('has the questions of the benchmark cost less than half of it', () => {
  const costs = QUESTIONS.map(({ name, query, variables }) => [name, cost({ document: query, variables })] as const);
  expect(costs.filter(([, units]) => units >= LIMITS.cost / 2)).toEqual([]);
});

it.each(['council', 'votes&of=2587,2586,2585', 'state&of=FRA', 'instruments'])(
  'answers the page of a note with as many blocks as it may hold: %s',
  async (block) => {
    const { status } = await served.get(`/note?on=2016-09-22${`&block=${block}`.repeat(NOTE_LIMITS.blocks)}`);
    expect(status).toBe(200);
    const largest = sent.findLast(({ document }) => NAMES.get(document) === 'NotePageDocument');
    expect(largest && cost(largest)).toBeLessThan(LIMITS.cost);
  },
);

it('asks the schema once for what a page shows', async () => {
  const before = sent.length;
  await served.get('/states?on=2019-03-04');
  await served.get('/states/nothing-of-that-name');
  const operationNames = sent.slice(before).map(({ document }) => /query (\w+)/.exec(document)?.[1]);
  expect(operationNames).toEqual(['StatesPage', 'StatePage', 'NearPages']);
});
