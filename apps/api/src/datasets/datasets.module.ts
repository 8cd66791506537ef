import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Ledger } from '#ledger';
import { LEDGER } from '../tokens.js';
import { DatasetStore } from './dataset-store.js';

/** The datasets in memory, for every feature, on the open ledger, which is closed after all others have ended. */
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
