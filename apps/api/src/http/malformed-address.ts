import type { FastifyInstance } from 'fastify';
import { problem } from '#domain';
import { InputError } from '../graphql/errors.js';
import type { Received } from './received.js';

/** `null` where a “%” stands for no letter. The bundler leaves out a call whose outcome nobody reads, though it may throw. */
const decoded = (path: string): string | null => {
  try {
    return decodeURI(path);
  } catch {
    return null;
  }
};

/**
 * The framework finds no route for a path that it cannot decode. Its “%” are encoded, so that it reaches the route it was
 * meant for, which refuses it in the form of its answers.
 */
export const encodeMalformedPath = (request: Received): void => {
  const { url = '' } = request;
  if (!url.includes('%')) return;
  const [path = ''] = /^[^?#]*/.exec(url) ?? [];
  if (decoded(path) !== null) return;
  request.url = path.replaceAll('%', '%25') + url.slice(path.length);
  request.hasMalformedPath = true;
};

export const refuseMalformedPaths = (server: FastifyInstance): void => {
  server.addHook('onRequest', ({ raw }, _reply, done) => {
    const { hasMalformedPath = false }: Received = raw;
    done(hasMalformedPath ? new InputError('BAD_REQUEST', problem('ADDRESS_MALFORMED', {}), 400) : undefined);
  });
};
