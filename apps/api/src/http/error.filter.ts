import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyContextConfig, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from '../graphql/error-body.js';
import { InputError, type RefusalExtensions } from '../graphql/errors.js';
import { FAILED, type Refusal } from './refusals.js';

const log = new Logger('Service');

const JSON_TYPE = 'application/json; charset=utf-8';
const MESSAGES: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address; the explorer is at /explore, the service at /graphql.',
  415: 'The service reads JSON: send the operation with Content-Type: application/json.',
};

/** Returns the part of an error that the client may see. */
const refusalOf = (error: unknown): Refusal => {
  const { extensions } = Object(error) as { readonly extensions?: RefusalExtensions };
  if (extensions?.code) {
    const { code, http, retryAfter } = extensions;
    return { status: http?.status ?? 400, code, message: (error as Error).message, retryAfter };
  }
  const status =
    error instanceof HttpException ? error.getStatus() : Number(Reflect.get(Object(error), 'statusCode') ?? 500);
  if (status >= 500) return { ...FAILED, status };
  const message = MESSAGES[status] ?? (error instanceof Error ? error.message : 'The request cannot be read.');
  return status === 413 ? { status: 400, code: 'BODY_TOO_LARGE', message } : { status, code: 'BAD_REQUEST', message };
};

/**
 * Answers errors outside GraphQL, on whichever route: in the form in which the route reports problems, or in the shape
 * of GraphQL’s errors. Never sends a stack trace.
 */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    // The engine treats an error that a resolver returns as thrown, and formats it itself.
    if (host.getType<string>() === 'graphql') return error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // The client has gone. The status keeps this from being cached as a finished response.
    if (reply.raw.destroyed) return reply.status(499).send('');
    if (error instanceof HttpException && error.getStatus() === 503) {
      return reply.status(503).send(error.getResponse());
    }
    const refusal = refusalOf(error);
    if (refusal.code === 'INTERNAL') log.error(error instanceof Error ? error.stack : error);
    if (refusal.retryAfter !== undefined) reply.header('retry-after', refusal.retryAfter);
    reply.status(refusal.status);
    const { problem } = request.routeOptions?.config ?? {};
    return problem ? this.#tell(problem, error, refusal, request, reply) : this.#send(refusal, reply);
  }

  async #tell(
    problem: NonNullable<FastifyContextConfig['problem']>,
    error: unknown,
    refusal: Refusal,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const { code, message, status } = refusal;
    // Errors of guards or the framework have only a status; an internal error is reported without its message.
    const reported =
      'extensions' in Object(error) || code === 'INTERNAL' ? error : new InputError(code, message, status);
    try {
      return reply.send(await problem(request, reply, reported));
    } catch (fault) {
      log.error(fault);
      return this.#send(refusal, reply);
    }
  }

  #send({ code, message }: Refusal, reply: FastifyReply): FastifyReply {
    return reply.type(JSON_TYPE).send(errorBody(code, message));
  }
}
