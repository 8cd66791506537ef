import type { FastifyReply } from 'fastify';
import { trackWaiting } from './waiting.js';

/** Returns a signal that aborts when the connection closes before the whole response was sent. */
export const disconnectSignal = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController();
  if (reply.raw.destroyed) controller.abort();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  trackWaiting(reply, controller.signal);
  return controller.signal;
};
