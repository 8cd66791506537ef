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

/** Counts the fields selected of one object of the type, including those of nested objects but not of nested lists. */
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

const itemCosts = new WeakMap<FieldNode, number>();

/** Returns the cost of an item of the list that is being resolved. */
const costOfItem = (info: GraphQLResolveInfo): number => {
  const [node] = info.fieldNodes;
  const cached = node && itemCosts.get(node);
  if (cached !== undefined) return cached;
  const type = getNamedType(info.returnType);
  const fields = info.fieldNodes.reduce((sum, fieldNode) => sum + fieldsOf(type, fieldNode.selectionSet, info), 0);
  const cost = Math.max(1, fields);
  if (node) itemCosts.set(node, cost);
  return cost;
};

/** Resolves a list that the object itself holds, and charges it to the budget of the execution. */
const propertyList =
  (name: string): FieldResolver =>
  (parent, _, { budget }, info) => {
    const items: unknown = (parent as Readonly<Record<string, unknown>>)[name];
    return Array.isArray(items) && items.length > 0 ? budget.list(items, costOfItem(info)) : items;
  };

/** The same for a list that a resolver computes, synchronously or not. */
const computedList = (resolve: FieldResolver): FieldResolver => {
  return (parent, args, context, info) => {
    const count = (items: unknown): unknown =>
      Array.isArray(items) ? context.budget.list(items, costOfItem(info)) : items;
    const items = resolve(parent, args, context, info);
    return items instanceof Promise ? items.then(count) : count(items);
  };
};

/** Work of some milliseconds: an operation may ask for it dozens of times, so others are answered in between. */
const LONG_WORK = 5_000;

/** Charges the work of a computed field before it is done, and does long work in a separate turn. */
const chargedField =
  (name: string, resolve: FieldResolver): FieldResolver =>
  (parent, args, context, info) => {
    const work = workOf(name, context.dataset, args);
    const refusal = context.budget.take(work);
    // A synchronous throw would end the list while other items of it wait: nobody would handle their rejections, and
    // Node would exit.
    if (refusal) return Promise.reject(refusal);
    if (work < LONG_WORK) return resolve(parent, args, context, info);
    return context.budget.turn().then(() => resolve(parent, args, context, info));
  };

/** Gives an argument that is `null` its default, as if it were left out: generated clients send `null`. */
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
  if (isList(field.type)) resolve = resolve ? computedList(resolve) : propertyList(field.name);
  const defaults = field.args.flatMap((arg) =>
    arg.defaultValue == null ? [] : [[arg.name, arg.defaultValue] as const],
  );
  if (resolve && COMPUTED.includes(name)) resolve = chargedField(name, resolve);
  if (resolve && defaults.length > 0) resolve = withDefaults(defaults, resolve);
  return resolve;
};

/** Makes every list and every computed field of a schema charge the budget of its execution, and fills in defaults. */
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
