import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../language.js';
import type { PageRequest } from '../page-context.js';
import { dayAsked } from '../request-parameters.js';
import type { PageSource } from '../source.js';
import type { Briefing } from './briefing.js';
import type { Snapshot } from './host.js';
import { parsePageRequest } from './page-request.js';
import { pageSource } from './page-source.js';
import { sendProblem } from './problem.js';

/** A request that was admitted, at the revision that it is about. */
export interface Exchange {
  readonly reply: FastifyReply;
  readonly request: PageRequest;
  readonly snapshot: Snapshot;
  readonly source: PageSource;
}

type Body = string | Buffer;

/**
 * A handler of one language's addresses: admits the request and finds its revision. What it throws, `tellProblems` tells.
 * Handlers return the body and never the reply, since waiting for a reply waits until it was sent.
 * @param answer `null` where there is nothing at the address
 * @param onError answers an error in place of the page that says why; `null` where it does not
 */
export const handler =
  (
    briefing: Briefing,
    language: Language,
    answer: (exchange: Exchange) => Promise<Body | null>,
    onError: (exchange: Exchange, error: unknown) => Promise<string | null> = () => Promise.resolve(null),
  ) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<Body> => {
    const { host } = briefing;
    await host.admit(request, reply);
    const snapshot = await host.at(request);
    const pageRequest = parsePageRequest(request, language, snapshot.revision);
    const exchange: Exchange = { reply, request: pageRequest, snapshot, source: pageSource(host, snapshot) };
    try {
      const body = await answer({ ...exchange, request: { ...pageRequest, on: dayAsked(pageRequest.on) } });
      return body ?? (await sendProblem(briefing, request, reply, language, null));
    } catch (error) {
      const body = reply.raw.destroyed ? null : await onError(exchange, error);
      if (body !== null) return body;
      throw error;
    }
  };
