import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { serveExplorer } from './serve-explorer.js';

/** Serves the GraphQL explorer at `/explore`. */
@Module({})
export class ExplorerModule implements OnModuleInit {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  onModuleInit(): void {
    serveExplorer(this.host.httpAdapter.getInstance());
  }
}
