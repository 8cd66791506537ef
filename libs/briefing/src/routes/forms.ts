import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FormLimits, formFault, takeForms } from '../forms/posted-form.js';
import { LANGUAGES, type Language } from '../language.js';
import { noOne } from '../reader.js';
import type { Cost } from '../route-policy.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { sendProblem } from './problem.js';

/** An address that takes a form. */
export interface FormRoute {
  /** Without the prefix of a language. */
  readonly path: string;
  readonly cost: Cost;
  readonly answer: (request: FastifyRequest, reply: FastifyReply, language: Language) => Promise<string | Buffer>;
}

/** Takes forms by POST in every language. Nothing of a form is kept: no cache, no log and no ledger sees it. */
export const serveForms = (briefing: Briefing, limits: FormLimits, routes: readonly FormRoute[]): void => {
  const { server, host } = briefing;
  const languageOf = (request: FastifyRequest): Language =>
    LANGUAGES.find((language) => request.url.startsWith(`/${language}/`)) ?? 'en';

  void server.register(async (scope) => {
    await takeForms(scope, limits);
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store, private');
      await host.admit(request, reply);
    });
    // What the framework refuses before a handler runs, such as a body of another type, is told by a page, too.
    scope.setErrorHandler((error, request, reply) => {
      // The rest of what was sent is left unread.
      reply.header('connection', 'close');
      return sendProblem(briefing, request, reply, languageOf(request), formFault(error, limits));
    });
    for (const [language, prefix] of LANGUAGE_PREFIXES) {
      for (const { path, cost, answer } of routes) {
        scope.post(prefix + path, { config: { cost } }, async (request, reply) => {
          try {
            return await answer(request, reply, language);
          } catch (error) {
            if (reply.raw.destroyed) return noOne(reply);
            throw error;
          }
        });
      }
    }
  });
};
