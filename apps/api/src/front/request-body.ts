import type { IncomingMessage } from 'node:http';
import type { Refusal } from '../http/refusals.js';

/** Maximum size of the body of a GraphQL operation. */
export const MAX_BODY_BYTES = 100_000;

export const BODY_TOO_LARGE: Refusal = {
  status: 400,
  code: 'BODY_TOO_LARGE',
  message: `The request is larger than ${MAX_BODY_BYTES / 1000} kB; send a shorter operation.`,
};

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** Whether the body is JSON, which the service reads. Other types are refused unread. */
export const hasJsonBody = ({ headers }: IncomingMessage): boolean => JSON_TYPE.test(headers['content-type'] ?? '');

/** Reads a body; passes `null` if it is longer than allowed, and leaves the rest unread. */
export const readBody = (request: IncomingMessage, done: (body: Buffer | null) => void): void => {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return done(null);
  const chunks: Buffer[] = [];
  let length = 0;
  const finish = (): void => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
  const take = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) return;
    request.off('data', take).off('end', finish).pause();
    done(null);
  };
  request.on('data', take).on('end', finish);
};
