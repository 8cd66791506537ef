import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type ErrorCode, InputError, type RefusalExtensions, errorBody } from '../graphql/errors.js';
import { REFUSAL_HEADERS } from './refusals.js';

const log = new Logger('Service');

const JSON_TYPE = 'application/json; charset=utf-8';
const MESSAGES: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address; the explorer is at /explore, the service at /graphql.',
  415: 'The service reads JSON: send the operation with Content-Type: application/json.',
};

/** An address with a malformed %-encoding never reaches the routes. */
export const refuseAddress = (_error: Error, _request: unknown, reply: FastifyReply): void => {
  const message = 'The address holds a “%” that stands for no letter; write “%25” for the sign itself.';
  void reply.headers(REFUSAL_HEADERS).status(400).type(JSON_TYPE).send(errorBody('BAD_REQUEST', message));
};

/** What goes wrong outside GraphQL, in the same shape as its errors. No stack trace leaves. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    // The engine takes an error that a resolver returns as thrown, and writes it in its own shape.
    if (host.getType<string>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof HttpException && error.getStatus() === 503) {
      return reply.status(503).send(error.getResponse());
    }
    if (error instanceof InputError) {
      const { code, http, retryAfter } = error.extensions as unknown as RefusalExtensions;
      if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
      return reply
        .status(http?.status ?? 400)
        .type(JSON_TYPE)
        .send(errorBody(code, error.message));
    }
    const status =
      error instanceof HttpException ? error.getStatus() : Number(Reflect.get(Object(error), 'statusCode') ?? 500);
    if (status >= 500) log.error(error instanceof Error ? error.stack : error);
    const code: ErrorCode = status === 413 ? 'BODY_TOO_LARGE' : status >= 500 ? 'INTERNAL' : 'BAD_REQUEST';
    const message =
      status >= 500
        ? 'The service failed at this; its log has the reason.'
        : (MESSAGES[status] ?? (error instanceof Error ? error.message : 'The request cannot be read.'));
    return reply
      .status(status === 413 ? 400 : status)
      .type(JSON_TYPE)
      .send(errorBody(code, message));
  }
}
