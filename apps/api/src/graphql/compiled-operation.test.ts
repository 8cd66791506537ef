import { buildSchema, parse } from 'graphql';
import { compiled, interpreted } from './compiled-operation.js';
import type { GraphqlContext } from './context.js';

const schema = buildSchema(`
  type Query { state: State! }
  type State { code: ID!, name: String!, acts: [Act!]! }
  type Act { id: ID!, title: String }
`);
const state = { code: 'URY', name: 'Uruguay', acts: [{ id: 'A1', title: 'Code' }, { id: 'A2' }] };
const plainSchema = buildSchema('type Query { state: Int }');
Object.assign(schema.getQueryType()?.getFields()['state'] ?? {}, { resolve: () => state });

const context = {} as GraphqlContext;

const FRAGMENTS = 'fragment S on State { name acts { title } } fragment A on Act { title @skip(if: $is) }';

const CONDITIONAL = [
  'query ($is: Boolean!) { state { code name @include(if: $is) } }',
  'query ($is: Boolean!) { state { code name @skip(if: $is) @include(if: true) } }',
  'query ($is: Boolean!) { state { acts @include(if: $is) { id } acts { title } } }',
  'query ($is: Boolean!) { state { name @include(if: $is) } }',
  'query ($is: Boolean!) { state { name @skip(if: $is) name @include(if: $is) } }',
  `query ($is: Boolean!) { state { code ...S @include(if: $is) acts { id ...A } } } ${FRAGMENTS}`,
  `query ($is: Boolean!) { state { acts { ... @include(if: $is) { id } ...A } ...S } } ${FRAGMENTS}`,
  'query ($is: Boolean = false) { state { code name @include(if: $is) } }',
  'query ($is: Boolean) { state { code name @include(if: true) acts @include(if: false) { id } } }',
];

it.each(CONDITIONAL)('answers what has conditions as the standard executor does: %s', async (text) => {
  const document = parse(text);
  const run = compiled(schema, document);
  if (!run) throw new Error('It is not compiled.');
  for (const is of [true, false, undefined, null, 'yes']) {
    const variables = is === undefined ? {} : { is };
    const expected = await interpreted(schema, document)(context, variables);
    const { data, errors } = await run(context, variables);
    expect([is, data, errors?.length ?? 0]).toEqual([is, expected.data, expected.errors?.length ?? 0]);
  }
});

it('leaves conditions on several variables to the standard executor, and what the schema does not have', () => {
  const several = 'query ($a: Boolean!, $b: Boolean!) { state { code @include(if: $a) name @skip(if: $b) } }';
  expect(compiled(schema, parse(several))).toBeNull();
  // Compiled code would require the variable.
  expect(compiled(schema, parse('query ($is: Boolean! = true) { state { code name @include(if: $is) } }'))).toBeNull();
  expect(compiled(plainSchema, parse('{ nothing }'), 'None')).toBeNull();
});
