import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type ExecutionResult, getVariableValues } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import type { GraphqlContext } from './context.js';
import { InputError } from './errors.js';
import { LIMITS, costOfField } from './limits.js';

const COSTS = 5000;

/** What of the variables bears on the cost: page sizes, and conditions of `@include` and `@skip`. */
const costly = (variables: object): string =>
  JSON.stringify(
    Object.entries(variables).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean'),
  );

/** Refuses what is no query, and what would cost too much, page sizes given as variables included. */
export const guardPlugin = (): ApolloServerPlugin<GraphqlContext> => {
  const known = new LRUCache<string, number>({ max: COSTS });
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, queryHash, request, operationName }) => {
        const variables = request.variables ?? {};
        if (!operation) return;
        if (operation.operation !== 'query') {
          const message = `The service answers queries only; facts are recorded by import, not by a ${operation.operation}.`;
          throw new InputError('GRAPHQL_VALIDATION_FAILED', message, 400);
        }
        const key = `${queryHash} ${operationName ?? ''} ${costly(variables)}`;
        let cost = known.get(key);
        if (cost === undefined) {
          // The executor says which variable does not fit.
          if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
          const named = operationName === null ? {} : { operationName };
          cost = getComplexity({ schema, query: document, variables, ...named, estimators: [costOfField] });
          known.set(key, cost);
        }
        if (cost <= LIMITS.cost) return;
        const message = `The operation would cost ${cost} units; ${LIMITS.cost} are allowed. Ask for smaller pages or fewer fields.`;
        throw new InputError('OVER_LIMIT', message, 400);
      },
    }),
  };
};

const COMPILED = 500;

interface Compiled {
  query(
    root: unknown,
    context: unknown,
    variables: object,
  ): Promise<ExecutionResult<Record<string, unknown>>> | ExecutionResult<Record<string, unknown>>;
}

/**
 * Runs an operation as compiled code from the second time it is sent. Where that does not answer without error, the
 * standard executor does. Operations with directives are left to it, too: compiled code mistakes `@include` and `@skip`
 * on one of several merged fields.
 */
export const compiledPlugin = (): ApolloServerPlugin<GraphqlContext> => {
  const known = new LRUCache<string, Compiled | 'once' | 'never'>({ max: COMPILED });
  const compiledFor = (key: string, compile: () => ReturnType<typeof compileQuery>): Compiled | null => {
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, 'once');
      return null;
    }
    if (before !== 'once') return before === 'never' ? null : before;
    const result = compile();
    const compiled = 'query' in result ? (result as unknown as Compiled) : null;
    known.set(key, compiled ?? 'never');
    return compiled;
  };
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, source, queryHash, operationName, request, contextValue }) => {
        if (source.includes('@')) return null;
        const key = `${queryHash} ${operationName ?? ''}`;
        const compiled = compiledFor(key, () => compileQuery(schema, document, operationName ?? undefined));
        if (!compiled) return null;
        const { data, errors } = await compiled.query({}, contextValue, request.variables ?? {});
        if (errors || !data) return null;
        const http = { headers: new HeaderMap() };
        return { http, body: { kind: 'single', singleResult: { data } } };
      },
    }),
  };
};

/** What is over a limit is refused with that sentence alone, whatever else is wrong with it. */
export const oneSentencePlugin = (): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single') return;
      const over = body.singleResult.errors?.find(({ extensions }) => extensions?.['code'] === 'OVER_LIMIT');
      if (over) body.singleResult = { errors: [over] };
    },
  }),
});
