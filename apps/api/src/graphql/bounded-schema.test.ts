import { type GraphQLObjectType, buildSchema, graphql } from 'graphql';
import type { Dataset } from '#domain';
import { boundedSchema } from './bounded-schema.js';
import { Budget } from './budget.js';

const SEARCHES = 12;
const LONGER_THAN_A_SLICE_MS = 3;

/** A dataset of some size, which determines how much work a search is estimated to be. */
const datasetOf = (size: number): Dataset =>
  ({
    states: Array(size).fill({}),
    draftResolutions: Array(size).fill({}),
    sources: Array(size).fill({}),
  }) as unknown as Dataset;

/** Counts the turns of the event loop in which an operation of twelve searches is answered. */
const turnsOf = async (dataset: Dataset, budget: Budget) => {
  const schema = buildSchema('type Query { search(text: String!): String! }');
  const field = schema.getQueryType()?.getFields()['search'];
  if (!field) throw new Error('The schema has no search.');
  const usedTurns = new Set<number>();
  let turn = 0;
  let isAnswered = false;
  const count = (): void => {
    turn += 1;
    if (!isAnswered) setImmediate(count);
  };
  field.resolve = () => {
    usedTurns.add(turn);
    const end = performance.now() + LONGER_THAN_A_SLICE_MS;
    while (performance.now() < end);
    return 'found';
  };
  const searches = Array.from({ length: SEARCHES }, (_, index) => `s${index}: search(text: "Syria")`);
  setImmediate(count);
  const { data, errors } = await graphql({
    schema: boundedSchema(schema),
    source: `{ ${searches.join(' ')} }`,
    contextValue: { dataset, budget },
  });
  isAnswered = true;
  return { turns: usedTurns.size, data, errors };
};

it('computes long fields of one operation in turns of their own, so that others are answered in between', async () => {
  const { turns, data } = await turnsOf(datasetOf(200), new Budget());
  expect(Object.values(data ?? {})).toEqual(Array(SEARCHES).fill('found'));
  expect(turns).toBe(SEARCHES);
});

it('computes short ones at once', async () => {
  expect((await turnsOf(datasetOf(1), new Budget())).turns).toBe(1);
});

it('computes no long field for a client that has hung up', async () => {
  const { turns, errors } = await turnsOf(datasetOf(200), new Budget(() => true));
  expect(turns).toBe(0);
  expect(errors?.[0]?.message).toContain('hung up');
});

it('refuses one item of a list while others wait for their turn, and leaves no refusal unhandled', async () => {
  const schema = buildSchema('type Query { initiatives: [Initiative!]! } type Initiative { supporterVotes: String! }');
  const field = schema.getType('Initiative') as GraphQLObjectType;
  Object.assign(field.getFields()['supporterVotes'] ?? {}, { resolve: () => 'counted' });
  const { data, errors } = await graphql({
    schema: boundedSchema(schema),
    source: '{ initiatives { supporterVotes } }',
    rootValue: { initiatives: Array(40).fill({}) },
    contextValue: { dataset: datasetOf(2_000), budget: new Budget() },
  });
  expect(data).toBeNull();
  expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining('units of work')]);
  // Jest fails a test that leaves a rejected promise unhandled; in the service, Node would end the process.
  await new Promise((resolve) => setTimeout(resolve, 50));
});
