import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FormLimits, formError, acceptForms } from '../forms/posted-form.js';
import type { Cost } from '../route-policy.js';
import { type PendingBody, type Body, bodyOf } from './pending-body.js';
import type { Briefing } from './briefing.js';
import { PREFIXES } from './languages.js';

/** A route that accepts a form. */
export interface FormRoute {
  /** Without the language prefix. */
  readonly path: string;
  readonly cost: Cost;
  readonly answer: (request: FastifyRequest, reply: FastifyReply) => Promise<Body | PendingBody>;
}

/** Accepts forms by POST in every language. Nothing of a form is stored, be it in a cache, a log or the ledger. */
export const serveForms = (briefing: Briefing, limits: FormLimits, routes: readonly FormRoute[]): void => {
  const { server, host } = briefing;

  void server.register(async (scope) => {
    await acceptForms(scope, limits);
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store, private');
      await host.admit(request, reply);
    });
    // Errors of the framework before a handler runs, such as a body of another type.
    scope.setErrorHandler((error) => {
      throw formError(error, limits);
    });
    for (const prefix of PREFIXES) {
      for (const { path, cost, answer } of routes) {
        scope.post(prefix + path, { config: { cost } }, async (...args) => bodyOf(await answer(...args)));
      }
    }
  });
};
