import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import type { GraphqlContext } from './context.js';
import { COMPUTED, workOf } from './work.js';

type FieldResolver = GraphQLFieldResolver<unknown, GraphqlContext, Record<string, unknown>>;

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** The fields that one object of the type answers, those of objects in it counted, those of lists in it not. */
const fieldsOf = (
  type: GraphQLNamedType,
  selections: SelectionSetNode | undefined,
  { schema, fragments }: Pick<GraphQLResolveInfo, 'schema' | 'fragments'>,
): number => {
  let count = 0;
  for (const node of selections?.selections ?? []) {
    if (node.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      const within = field && !isList(field.type);
      count += 1 + (within ? fieldsOf(getNamedType(field.type), node.selectionSet, { schema, fragments }) : 0);
    } else {
      const fragment:
        | {
            readonly typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
            readonly selectionSet: SelectionSetNode;
          }
        | undefined = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      count += fieldsOf(condition ?? type, fragment?.selectionSet, { schema, fragments });
    }
  }
  return count;
};

const remembered = new WeakMap<FieldNode, number>();

/** What an item of the list costs that is being resolved. */
const costOfItem = (info: GraphQLResolveInfo): number => {
  const [node] = info.fieldNodes;
  const before = node && remembered.get(node);
  if (before !== undefined) return before;
  const type = getNamedType(info.returnType);
  const fields = info.fieldNodes.reduce((sum, each) => sum + fieldsOf(type, each.selectionSet, info), 0);
  const cost = Math.max(1, fields);
  if (node) remembered.set(node, cost);
  return cost;
};

/** Takes from the budget of the execution what the list takes that lies in the object itself. */
const ownList =
  (name: string): FieldResolver =>
  (parent, _, { budget }, info) => {
    const items: unknown = (parent as Readonly<Record<string, unknown>>)[name];
    return Array.isArray(items) && items.length > 0 ? budget.list(items, costOfItem(info)) : items;
  };

/** The same of a list that is worked out, now or later. */
const workedOutList = (resolve: FieldResolver): FieldResolver => {
  return (parent, args, context, info) => {
    const count = (items: unknown): unknown =>
      Array.isArray(items) ? context.budget.list(items, costOfItem(info)) : items;
    const items = resolve(parent, args, context, info);
    return items instanceof Promise ? items.then(count) : count(items);
  };
};

/** Work of some milliseconds: an operation may ask for it dozens of times, and others are answered in between. */
const LONG_WORK = 5_000;

/** Takes the work of a computed field before it is done, in a turn of its own where it is long. */
const countingWork =
  (name: string, resolve: FieldResolver): FieldResolver =>
  (parent, args, context, info) => {
    const work = workOf(name, context.dataset, args);
    const refusal = context.budget.take(work);
    // What is thrown at once ends a list while other items of it wait: nobody would handle their refusals, and Node would end.
    if (refusal) return Promise.reject(refusal);
    if (work < LONG_WORK) return resolve(parent, args, context, info);
    return context.budget.turn().then(() => resolve(parent, args, context, info));
  };

/** An argument that is `null` has its default, as one that is left out: generated clients send `null`. */
const withDefaults = (defaults: readonly (readonly [string, unknown])[], resolve: FieldResolver): FieldResolver => {
  return (parent, args, context, info) => {
    if (defaults.every(([name]) => args[name] != null)) return resolve(parent, args, context, info);
    const filled = { ...args };
    for (const [name, value] of defaults) filled[name] ??= value;
    return resolve(parent, filled, context, info);
  };
};

const boundedField = (name: string, field: GraphQLField<unknown, GraphqlContext>): FieldResolver | undefined => {
  let resolve: FieldResolver | undefined = field.resolve;
  if (isList(field.type)) resolve = resolve ? workedOutList(resolve) : ownList(field.name);
  const defaults = field.args.flatMap((arg) =>
    arg.defaultValue == null ? [] : [[arg.name, arg.defaultValue] as const],
  );
  if (resolve && COMPUTED.includes(name)) resolve = countingWork(name, resolve);
  if (resolve && defaults.length > 0) resolve = withDefaults(defaults, resolve);
  return resolve;
};

/** Makes every list and every computed field of a schema take from the budget of its execution, and fills in defaults. */
export const boundedSchema = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = boundedField(`${type.name}.${field.name}`, field);
      if (resolve) field.resolve = resolve;
    }
  }
  return schema;
};
