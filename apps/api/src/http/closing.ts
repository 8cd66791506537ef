import type { FastifyInstance } from 'fastify';

/**
 * Tells whoever waits for an answer while the service closes that their connection ends with it, so that the next question
 * goes elsewhere instead of into a connection that is being closed.
 */
export const closeConnections = (server: FastifyInstance): void => {
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
};
