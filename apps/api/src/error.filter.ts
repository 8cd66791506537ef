import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ErrorCode } from './graphql/errors.js';

const log = new Logger('Service');

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
    const status =
      error instanceof HttpException ? error.getStatus() : Number(Reflect.get(Object(error), 'statusCode') ?? 500);
    if (status >= 500) log.error(error instanceof Error ? error.stack : error);
    const code: ErrorCode = status === 413 ? 'BODY_TOO_LARGE' : status >= 500 ? 'INTERNAL' : 'BAD_REQUEST';
    const message =
      status >= 500
        ? 'The service failed at this; its log has the reason.'
        : status === 404
          ? 'There is nothing at this address; the explorer is at /explore, the service at /graphql.'
          : error instanceof Error
            ? error.message
            : 'The request cannot be read.';
    return reply.status(status === 413 ? 400 : status).send({ errors: [{ message, extensions: { code } }] });
  }
}
