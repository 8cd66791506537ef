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

/** Executes a prepared operation. */
export type Run = (context: GraphqlContext, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

const variablesOf = ({ definitions }: DocumentNode): readonly VariableDefinitionNode[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );

/** Returns the variables that decide which parts of an operation are executed. */
const conditionsOf = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: [argument] = [] }) => {
      if (argument?.value.kind === Kind.VARIABLE) names.add(argument.value.name.value);
    },
  });
  return [...names];
};

/** @param variable value of the only variable that conditions use */
const holds = ({ name, arguments: [argument] = [] }: DirectiveNode, variable: boolean): boolean => {
  const value = argument?.value.kind === Kind.BOOLEAN ? argument.value.value : variable;
  return name.value === 'include' ? value : !value;
};

/** Returns a document without conditions: what is left of it if the variable has that value. */
const withoutConditions = (document: DocumentNode, variable: boolean): DocumentNode => {
  const keepOrDrop = <Node extends FieldNode | FragmentSpreadNode | InlineFragmentNode>(node: Node): Node | null =>
    (node.directives ?? []).every((directive) => holds(directive, variable)) ? { ...node, directives: [] } : null;
  return visit(document, { Field: keepOrDrop, FragmentSpread: keepOrDrop, InlineFragment: keepOrDrop });
};

const hasEmptyObject = (document: DocumentNode): boolean => {
  let isEmpty = false;
  visit(document, { SelectionSet: ({ selections }) => void (isEmpty ||= selections.length === 0) });
  return isEmpty;
};

/** Compiles a document without conditions. */
const compiledPlain = (schema: GraphQLSchema, document: DocumentNode, operationName?: string): Run | null => {
  const result = compileQuery(schema, document, operationName, {
    // If compiled code fails, the standard executor reports the error.
    disablingCapturingStackErrors: true,
    // TypeScript has checked that strings, numbers and names of enums are what they should be (`NothingIsMissing`).
    disableLeafSerialization: true,
  });
  if (!('query' in result)) return null;
  return (context, variables) => result.query({}, context, variables) as ReturnType<Run>;
};

/** Compiled code refuses an operation if a non-null variable is left to its default. */
const hasDefaultOfRequired = (document: DocumentNode): boolean =>
  variablesOf(document).some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue);

/** Returns the default of a Boolean variable; `undefined` if it has none. */
const defaultOf = (document: DocumentNode, name: string): boolean | undefined => {
  const value = variablesOf(document).find(({ variable }) => variable.name.value === name)?.defaultValue;
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
};

/**
 * Returns an operation as compiled code; `null` if it must be left to the standard executor. Compiled code gets
 * `@include` and `@skip` wrong on merged fields and in fragments: it is compiled without them, once for each value of
 * their variable.
 */
export const compiled = (schema: GraphQLSchema, document: DocumentNode, operationName?: string): Run | null => {
  if (hasDefaultOfRequired(document)) return null;
  if (!document.loc?.source.body.includes('@')) return compiledPlain(schema, document, operationName);
  const [name, ...others] = conditionsOf(document);
  if (others.length > 0) return null;
  const compiledFor = (value: boolean): Run | null => {
    const plain = withoutConditions(document, value);
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

/** Returns an operation as the standard executor runs it. */
export const interpreted =
  (schema: GraphQLSchema, document: DocumentNode, operationName?: string): Run =>
  (contextValue, variableValues) =>
    execute({ schema, document, operationName, rootValue: {}, contextValue, variableValues });
