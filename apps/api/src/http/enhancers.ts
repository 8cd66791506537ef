import type { ExternalContextCreator } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';

/**
 * Has Nest's guards, interceptors and filters of the whole service hold for every route that is added from now on, whichever
 * plugin adds it: pages, files, feeds, GraphQL. Controllers have them from Nest itself.
 * @param owner what guards are told as the class of the handler (`ExecutionContext.getClass`)
 */
export const enhanceRoutes = (server: FastifyInstance, creator: ExternalContextCreator, owner: object): void => {
  server.addHook('onRoute', function (this: FastifyInstance, route: RouteOptions): void {
    const handler = route.handler.bind(this);
    const handle = (...[request, reply]: unknown[]): unknown =>
      handler(request as FastifyRequest, reply as FastifyReply);
    route.handler = creator.create(owner as Record<string, unknown>, handle, handle.name);
  });
};
