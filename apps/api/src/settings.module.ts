import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Settings } from './settings.js';
import { SETTINGS } from './tokens.js';

/** Provides the parsed settings to every feature. */
@Global()
@Module({})
export class SettingsModule {
  static of(settings: Settings): DynamicModule {
    return { module: SettingsModule, providers: [{ provide: SETTINGS, useValue: settings }], exports: [SETTINGS] };
  }
}
