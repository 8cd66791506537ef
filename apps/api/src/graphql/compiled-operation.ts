import { type DocumentNode, type ExecutionResult, type FieldNode, type GraphQLSchema, execute, visit } from 'graphql';
import { compileQuery } from 'graphql-jit';
import type { GraphqlContext } from './context.js';

export type Variables = Readonly<Record<string, unknown>>;

/** Executes an operation that was made ready. */
export type Run = (context: GraphqlContext, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

const nameInAnswer = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/**
 * Compiled code mistakes `@include` and `@skip` on one of several merged fields, and in fragments. They are sound in an
 * operation without fragments, on fields whose name in the answer no other field has.
 */
const isCompilable = (document: DocumentNode): boolean => {
  if (!document.loc?.source.body.includes('@')) return true;
  const fields: FieldNode[] = [];
  let hasFragments = false;
  const fragment = (): void => void (hasFragments = true);
  visit(document, { Field: (field) => void fields.push(field), FragmentSpread: fragment, InlineFragment: fragment });
  const isAlone = (field: FieldNode): boolean =>
    fields.every((other) => other === field || nameInAnswer(other) !== nameInAnswer(field));
  return !hasFragments && fields.filter(({ directives }) => directives && directives.length > 0).every(isAlone);
};

/** An operation as compiled code; `null` where it must be left to the standard executor. */
export const compiled = (schema: GraphQLSchema, document: DocumentNode, operationName?: string): Run | null => {
  if (!isCompilable(document)) return null;
  // Where compiled code errs, the standard executor says how.
  const result = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
  if (!('query' in result)) return null;
  return (context, variables) => result.query({}, context, variables) as ReturnType<Run>;
};

/** An operation as the standard executor runs it. */
export const interpreted =
  (schema: GraphQLSchema, document: DocumentNode): Run =>
  (contextValue, variableValues) =>
    execute({ schema, document, rootValue: {}, contextValue, variableValues });
