import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { type Dataset, NOTE_LIMITS, memoize } from '#domain';
import { MAX_PAGE_SIZE } from './connection.js';
import { listLengths } from './list-lengths.js';
import { workOf } from './work.js';

const mean = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0) / lengths.length;

/**
 * Lengths of the lists of introspection: their average over all types, or over the types that fields refer to,
 * whichever is more. A response holds many of these lists, so the average holds for all of them together.
 */
const introspectionLengths = memoize((schema: GraphQLSchema): ReadonlyMap<string, number> => {
  const types = Object.values(schema.getTypeMap());
  const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
  const referredTo = fields.map((field) => getNamedType(field.type));
  const most = (lengthOf: (type: (typeof types)[number]) => number): number =>
    Math.ceil(Math.max(mean(types.map(lengthOf)), mean(referredTo.map(lengthOf))));
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', most((type) => (isObjectType(type) ? Object.keys(type.getFields()).length : 0))],
    ['__Type.inputFields', most((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))],
    ['__Type.enumValues', most((type) => (isEnumType(type) ? type.getValues().length : 0))],
    ['__Type.interfaces', 1],
    ['__Type.possibleTypes', 1],
    ['__Field.args', Math.ceil(mean(fields.map(({ args }) => args.length)))],
    ['__Directive.args', 1],
    ['__Directive.locations', 5],
  ]);
});

/** The live figures of a note have one limit together, so each of its blocks is charged a part of it. */
const SHARED: Readonly<Record<string, number>> = {
  'TextBlock.liveFigures': Math.ceil(NOTE_LIMITS.liveFigures / NOTE_LIMITS.blocks),
};

/** Estimates the cost of fields: one each plus their work, multiplied by the longest lists that can contain them. */
const estimator =
  (schema: GraphQLSchema, dataset: Dataset): ComplexityEstimator =>
  ({ type, field, args, childComplexity }) => {
    const name = `${type.name}.${field.name}`;
    const lengths = listLengths(dataset);
    const listed = isListType(getNullableType(field.type));
    const longest = SHARED[name] ?? lengths[name] ?? introspectionLengths(schema).get(name);
    const fieldCost = 1 + workOf(name, dataset, args);
    if (longest === undefined) return fieldCost + childComplexity;
    const first: unknown = args['first'] ?? field.args.find((arg) => arg.name === 'first')?.defaultValue;
    // A page size that is too large or negative gets an error elsewhere.
    const length = typeof first === 'number' ? Math.min(Math.max(first, 0), MAX_PAGE_SIZE, longest) : longest;
    return fieldCost + length * (listed ? Math.max(childComplexity, 1) : childComplexity);
  };

/** Returns the maximum cost of an operation in fields: as if all lists in it were the longest of the dataset. */
export const costOf = (
  schema: GraphQLSchema,
  dataset: Dataset,
  query: DocumentNode,
  variables: object,
  operationName: string | null,
): number =>
  getComplexity({
    schema,
    query,
    variables: variables as Record<string, unknown>,
    ...(operationName !== null && { operationName }),
    estimators: [estimator(schema, dataset)],
  });
