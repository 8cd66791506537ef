import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Ledger } from '#ledger';
import { LEDGER } from '../tokens.js';
import { DatasetStore } from './dataset-store.js';

/** Provides the datasets in memory to every feature. The ledger that they come from is closed last at shutdown. */
@Global()
@Module({})
export class DatasetsModule {
  static on(ledger: Ledger): DynamicModule {
    return {
      module: DatasetsModule,
      providers: [{ provide: LEDGER, useValue: ledger }, DatasetStore],
      exports: [DatasetStore],
    };
  }
}
