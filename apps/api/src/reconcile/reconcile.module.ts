import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { RequestGate } from '../http/request-gate.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import { ReconcileResolver } from './reconcile.resolver.js';
import { serveReconciliationApi } from './serve-reconciliation-api.js';

/** Matches names to States: in the schema, and as the Entity Reconciliation API. */
@Module({ providers: [ReconcileResolver] })
export class ReconcileModule implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<FastifyAdapter>,
    @Inject(RequestGate) private readonly gate: RequestGate,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    serveReconciliationApi(this.host.httpAdapter.getInstance(), {
      origin: this.settings.PUBLIC_URL,
      admit: this.gate.admit,
      datasetOf: this.gate.datasetOf,
    });
  }
}
