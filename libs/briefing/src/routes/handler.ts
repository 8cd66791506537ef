import type { FastifyContextConfig, FastifyReply, FastifyRequest } from 'fastify';
import type { PageRequest } from '../page-context.js';
import { parseDay } from '../request-parameters.js';
import type { PageSource } from '../source.js';
import { type PendingBody, type Body, bodyOf } from './pending-body.js';
import type { Briefing } from './briefing.js';
import type { Snapshot } from './host.js';
import { PREFIXES } from './languages.js';
import { parsePageRequest } from './page-request.js';
import { pageSource } from './page-source.js';
import { sendProblem } from './problem.js';

/** An admitted request, with its revision. */
export interface Exchange {
  readonly reply: FastifyReply;
  readonly request: PageRequest;
  readonly snapshot: Snapshot;
  readonly source: PageSource;
}

/** Returns `null` where there is nothing at the address. */
type Answer = (exchange: Exchange) => Promise<Body | PendingBody | null>;

/** Responds to an error instead of the error page; returns `null` to leave it to that page. */
type AnswerToError = (exchange: Exchange, error: unknown) => Promise<string | null>;

const answering =
  (briefing: Briefing, answer: Answer, onError: AnswerToError) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<Body | PendingBody> => {
    const { host } = briefing;
    await host.admit(request, reply);
    const snapshot = await host.at(request);
    const pageRequest = parsePageRequest(request, snapshot.revision);
    const exchange: Exchange = { reply, request: pageRequest, snapshot, source: pageSource(host, snapshot) };
    try {
      const body = await answer({ ...exchange, request: { ...pageRequest, on: parseDay(pageRequest.on) } });
      return body ?? (await sendProblem(briefing, request, reply, null));
    } catch (error) {
      const body = reply.raw.destroyed ? null : await onError(exchange, error);
      if (body !== null) return body;
      throw error;
    }
  };

/**
 * Creates a handler that admits the request and finds its revision. `tellProblems` renders the errors that it throws.
 * Handlers return the body and never the reply, since awaiting a reply waits until it was sent.
 */
export const handler = (
  briefing: Briefing,
  answer: Answer,
  onError: AnswerToError = () => Promise.resolve(null),
): ((request: FastifyRequest, reply: FastifyReply) => Promise<Body>) => {
  const answered = answering(briefing, answer, onError);
  return async (request, reply) => bodyOf(await answered(request, reply));
};

/**
 * Registers a GET route in every language.
 * @param path without the language prefix
 * @param config the route’s policy for the service (`route-policy.ts`)
 */
export const serveAt = (
  briefing: Briefing,
  path: string,
  config: FastifyContextConfig,
  answer: Answer,
  onError?: AnswerToError,
): void => {
  for (const prefix of PREFIXES) {
    const address = path === '/' && prefix !== '' ? prefix : prefix + path;
    briefing.server.get(address, { config }, handler(briefing, answer, onError));
  }
};
