import { type DocumentNode, type ExecutionResult, type GraphQLSchema, execute } from 'graphql';
import { compileQuery } from 'graphql-jit';
import type { GraphqlContext } from './context.js';

export type Variables = Readonly<Record<string, unknown>>;

/** Executes an operation that was made ready. */
export type Run = (context: GraphqlContext, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

/** Compiled code mistakes `@include` and `@skip` on one of several merged fields. */
const isCompilable = (document: DocumentNode): boolean => !document.loc?.source.body.includes('@');

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
