import type { FastifyInstance } from 'fastify';
import { problem } from '#domain';
import { InputError } from '../graphql/errors.js';
import type { ReceivedRequest } from './received.js';

/**
 * Returns `null` if a “%” does not encode a character. It returns the result, since the bundler drops a call whose
 * result is not used, although it may throw.
 */
const decoded = (path: string): string | null => {
  try {
    return decodeURI(path);
  } catch {
    return null;
  }
};

/**
 * Encodes each “%” of a path that cannot be decoded. The framework would find no route for it; so it reaches the route
 * that it was meant for, which refuses it in the form of its responses.
 */
export const encodeMalformedPath = (request: ReceivedRequest): void => {
  const { url = '' } = request;
  if (!url.includes('%')) return;
  const [path = ''] = /^[^?#]*/.exec(url) ?? [];
  if (decoded(path) !== null) return;
  request.url = path.replaceAll('%', '%25') + url.slice(path.length);
  request.hasMalformedPath = true;
};

export const refuseMalformedPaths = (server: FastifyInstance): void => {
  server.addHook('onRequest', ({ raw }, _reply, done) => {
    const { hasMalformedPath = false }: ReceivedRequest = raw;
    done(hasMalformedPath ? new InputError('BAD_REQUEST', problem('ADDRESS_MALFORMED', {}), 400) : undefined);
  });
};
