import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { type OperationDefinitionNode, getVariableValues } from 'graphql';
import type { GraphqlContext } from './context.js';
import { costOf } from './cost.js';
import { InputError } from './errors.js';
import type { Executor } from './executor.js';
import type { Variables } from './compiled-operation.js';
import { LIMITS, MAX_ERRORS } from './limits.js';
import { prepareListLengths } from './list-lengths.js';
import { type OperationCaches, cacheKey } from './operation-caches.js';

/** Serialises what affects the cost of the declared variables: page sizes, conditions, which are set; never a text. */
const costInputs = ({ variableDefinitions }: OperationDefinitionNode, variables: Variables): string => {
  const declared = (variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const values = declared.filter((name) => variables[name] !== undefined).map((name) => [name, variables[name]]);
  // A text for a note costs by its live figures.
  return JSON.stringify(values, (_, value: unknown) => (typeof value === 'string' ? value.split('{{').length : value));
};

/** Refuses operations that are no query, or that would cost too much, taking page sizes in variables into account. */
export const costLimitPlugin = ({ costs }: OperationCaches): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, queryHash, request, operationName, contextValue }) => {
      const variables = request.variables ?? {};
      if (!operation) return;
      if (operation.operation !== 'query') {
        const message = `The service answers queries only; facts are recorded by import, not by a ${operation.operation}.`;
        throw new InputError('GRAPHQL_VALIDATION_FAILED', message, 400);
      }
      const { dataset } = contextValue;
      const key = cacheKey(queryHash, operationName, dataset.revision.number, costInputs(operation, variables));
      let cost = costs.get(key);
      if (cost === undefined) {
        // The executor reports which variable does not fit.
        if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
        await prepareListLengths(dataset);
        cost = costOf(schema, dataset, document, variables, operationName);
        costs.set(key, cost);
      }
      if (cost <= LIMITS.cost) return;
      const message = `The operation would cost ${cost} units; ${LIMITS.cost} are allowed. Ask for smaller pages or fewer fields.`;
      throw new InputError('OVER_LIMIT', message, 400);
    },
  }),
});

type Body = Extract<GraphQLResponse['body'], { readonly kind: 'single' }>;

/** Returns a response body that holds only a refusal. */
const refusal = ({ message, extensions }: InputError): Body => ({
  kind: 'single',
  singleResult: { errors: [{ message, extensions: { code: extensions['code'] } }] },
});

/**
 * Runs an operation as compiled code from the second time that it is sent. If that fails with an error, the standard
 * executor answers.
 */
export const compiledPlugin = (executor: Executor): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, queryHash, operationName, request, contextValue }) => {
      // The executor reports that the document has no operation of that name.
      if (!operation || !queryHash) return null;
      const run = executor.sent({ schema, document, queryHash, operationName });
      if (!run) return null;
      const budget = contextValue.budget.again();
      const { data, errors } = await run({ ...contextValue, budget }, request.variables ?? {});
      budget.check(data);
      const http = { headers: new HeaderMap() };
      if (budget.refusal) return { http: { ...http, status: 400 }, body: refusal(budget.refusal) };
      if (errors || !data) return null;
      return { http, body: { kind: 'single', singleResult: { data } } };
    },
  }),
});

/** Reduces the response to the refusal if the budget was exceeded, and several errors of a document to one. */
export const refusalPlugin = (): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { budget } }) => {
      const { body, http } = response;
      if (body.kind !== 'single') return;
      if (body.singleResult.data) budget.check(body.singleResult.data);
      if (budget.refusal) {
        response.body = refusal(budget.refusal);
        http.status = 400;
        return;
      }
      const { data, errors } = body.singleResult;
      const [first] = errors ?? [];
      if (data !== undefined || !errors || !first || errors.length === 1) return;
      // An operation over a limit is refused for that, whatever else is wrong with it.
      const over = errors.find(({ extensions }) => extensions?.['code'] === 'OVER_LIMIT');
      const rest = errors.length - 1;
      const faults =
        rest === 1 ? '1 more fault' : rest < MAX_ERRORS ? `${rest} more faults` : `${rest} or more other faults`;
      const withCount = { ...first, message: `${first.message} (The document has ${faults}.)` };
      body.singleResult = { errors: [over ?? withCount] };
    },
  }),
});
