import {
  type DirectiveNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type VariableDefinitionNode,
  execute,
  visit,
} from 'graphql';
import { compileQuery } from 'graphql-jit';
import type { GraphqlContext } from './context.js';

export type Variables = Readonly<Record<string, unknown>>;

/** Executes an operation that was made ready. */
export type Run = (context: GraphqlContext, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

const variablesOf = ({ definitions }: DocumentNode): readonly VariableDefinitionNode[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );

/** The variables that decide which parts of an operation are executed. */
const conditionsOf = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: [given] = [] }) => {
      if (given?.value.kind === Kind.VARIABLE) names.add(given.value.name.value);
    },
  });
  return [...names];
};

/** @param variable the value of the one variable that conditions have */
const holds = ({ name, arguments: [given] = [] }: DirectiveNode, variable: boolean): boolean => {
  const value = given?.value.kind === Kind.BOOLEAN ? given.value.value : variable;
  return name.value === 'include' ? value : !value;
};

/** A document without its conditions: what is left where the variable has that value. */
const decided = (document: DocumentNode, variable: boolean): DocumentNode => {
  const decide = <Node extends FieldNode | FragmentSpreadNode | InlineFragmentNode>(node: Node): Node | null =>
    (node.directives ?? []).every((directive) => holds(directive, variable)) ? { ...node, directives: [] } : null;
  return visit(document, { Field: decide, FragmentSpread: decide, InlineFragment: decide });
};

const hasEmptyObject = (document: DocumentNode): boolean => {
  let isEmpty = false;
  visit(document, { SelectionSet: ({ selections }) => void (isEmpty ||= selections.length === 0) });
  return isEmpty;
};

/** Compiles what has no conditions. */
const compiledPlain = (schema: GraphQLSchema, document: DocumentNode, operationName?: string): Run | null => {
  const result = compileQuery(schema, document, operationName, {
    // Where compiled code errs, the standard executor says how.
    disablingCapturingStackErrors: true,
    // The compiler has checked that texts, numbers and names of enumerations are some (`NothingIsMissing`).
    disableLeafSerialization: true,
  });
  if (!('query' in result)) return null;
  return (context, variables) => result.query({}, context, variables) as ReturnType<Run>;
};

/** Compiled code refuses an operation where a variable that may not be `null` is left to its default. */
const hasDefaultOfRequired = (document: DocumentNode): boolean =>
  variablesOf(document).some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue);

/** The value that a Boolean variable has where none is given; `undefined` where it has none. */
const defaultOf = (document: DocumentNode, name: string): boolean | undefined => {
  const value = variablesOf(document).find(({ variable }) => variable.name.value === name)?.defaultValue;
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
};

/**
 * An operation as compiled code; `null` where it must be left to the standard executor. Compiled code mistakes `@include` and
 * `@skip` on merged fields and in fragments: it is compiled for both values of the variable that they have, without them.
 */
export const compiled = (schema: GraphQLSchema, document: DocumentNode, operationName?: string): Run | null => {
  if (hasDefaultOfRequired(document)) return null;
  if (!document.loc?.source.body.includes('@')) return compiledPlain(schema, document, operationName);
  const [name, ...others] = conditionsOf(document);
  if (others.length > 0) return null;
  const compiledFor = (value: boolean): Run | null => {
    const plain = decided(document, value);
    return hasEmptyObject(plain) ? null : compiledPlain(schema, plain, operationName);
  };
  if (name === undefined) return compiledFor(true);
  const [whenTrue, whenFalse] = [compiledFor(true), compiledFor(false)];
  const otherwise = interpreted(schema, document, operationName);
  const byDefault = defaultOf(document, name);
  return (context, variables) => {
    const value = variables[name] === undefined ? byDefault : variables[name];
    const run = value === true ? whenTrue : value === false ? whenFalse : null;
    return (run ?? otherwise)(context, variables);
  };
};

/** An operation as the standard executor runs it. */
export const interpreted =
  (schema: GraphQLSchema, document: DocumentNode, operationName?: string): Run =>
  (contextValue, variableValues) =>
    execute({ schema, document, operationName, rootValue: {}, contextValue, variableValues });
