import type { ExternalContextCreator } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';

/**
 * Applies Nest’s global guards, interceptors and filters to every route that is added from now on, whichever plugin
 * adds it: pages, files, feeds, GraphQL. For controllers Nest does so itself.
 * @param owner the object that guards see as the handler’s class (`ExecutionContext.getClass`)
 */
export const enhanceRoutes = (server: FastifyInstance, creator: ExternalContextCreator, owner: object): void => {
  server.addHook('onRoute', function (this: FastifyInstance, route: RouteOptions): void {
    const handler = route.handler.bind(this);
    const handle = (...[request, reply]: unknown[]): unknown =>
      handler(request as FastifyRequest, reply as FastifyReply);
    route.handler = creator.create(owner as Record<string, unknown>, handle, handle.name);
  });
};
