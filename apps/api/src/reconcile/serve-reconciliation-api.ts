import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset } from '#domain';
import { type FormLimits, contentSecurityPolicy, formError, postedForm, acceptForms } from '#briefing';
import { inSlices } from '../event-loop/slices.js';
import { InputError } from '../graphql/errors.js';
import { searchable } from '../search/searchable.js';
import { API_PATH, manifestOf, previewOf, queriesIn, resultSteps, suggestionsFor } from './reconciliation-api.js';

const JSON_TYPE = 'application/json; charset=utf-8';
/** `queries` is one field; clients may send others with it. */
const LIMITS: FormLimits = { fieldBytes: 300_000, fields: 10, fileBytes: 1 };
const MAX_CURSOR = 1000;
const MAX_PREFIX = 200;

interface Reconciling {
  readonly origin: string;
  admit(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  datasetOf(request: FastifyRequest): Promise<Dataset>;
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;
const parameter = (request: FastifyRequest, name: string): string | undefined => {
  const value = (request.query as Parameters)[name];
  return typeof value === 'string' ? value : undefined;
};

/** Serves the Entity Reconciliation API 0.2: manifest and batches at one path, suggestions and previews below it. */
export const serveReconciliationApi = (server: FastifyInstance, { origin, admit, datasetOf }: Reconciling): void => {
  const answer = async (text: string, dataset: Dataset): Promise<string> => {
    const queries = queriesIn(text);
    await searchable(dataset);
    return JSON.stringify(await inSlices(resultSteps(dataset, queries)));
  };

  void server.register(async (scope) => {
    await acceptForms(scope, LIMITS);
    scope.addHook('onRequest', admit);
    scope.setErrorHandler((error) => {
      throw formError(error, LIMITS);
    });

    const config = { keep: 'revision', cost: 'light' } as const;
    scope.get(API_PATH, { config }, async (request, reply) => {
      const dataset = await datasetOf(request);
      const queries = parameter(request, 'queries');
      reply.type(JSON_TYPE);
      return queries === undefined ? JSON.stringify(manifestOf(origin)) : answer(queries, dataset);
    });

    scope.post(API_PATH, { config: { cost: 'light' } }, async (request, reply) => {
      const dataset = await datasetOf(request);
      const { fields } = await postedForm(request, LIMITS);
      const queries = fields.get('queries');
      if (queries === null) {
        throw new InputError(
          'BAD_REQUEST',
          'The form has no “queries”; write queries={"q0": {"query": "Uruguay"}}.',
          400,
        );
      }
      reply.type(JSON_TYPE).header('cache-control', 'no-store, private');
      return answer(queries, dataset);
    });

    scope.get(`${API_PATH}/suggest`, { config }, async (request, reply) => {
      const dataset = await datasetOf(request);
      const prefix = (parameter(request, 'prefix') ?? '').slice(0, MAX_PREFIX);
      const cursor = Number(parameter(request, 'cursor') ?? 0);
      if (!Number.isInteger(cursor) || cursor < 0 || cursor > MAX_CURSOR) {
        throw new InputError('BAD_CURSOR', '“cursor” is no number of suggestions to pass over; leave it out.', 400);
      }
      await searchable(dataset);
      reply.type(JSON_TYPE);
      return JSON.stringify(suggestionsFor(dataset, prefix, cursor));
    });

    scope.get(`${API_PATH}/preview`, { config }, async (request, reply) => {
      const dataset = await datasetOf(request);
      const state = dataset.stateByCode.get((parameter(request, 'id') ?? '').toUpperCase());
      if (!state) throw new InputError('UNKNOWN_STATE', 'No State has this code; write one such as URY.', 404);
      reply
        .header('content-security-policy', contentSecurityPolicy({ 'frame-ancestors': '*' }))
        .type('text/html; charset=utf-8');
      return previewOf(state, origin);
    });
  });
};
