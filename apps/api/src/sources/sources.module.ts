import { Module } from '@nestjs/common';
import { SourcesResolver } from './sources.resolver.js';

@Module({ providers: [SourcesResolver] })
export class SourcesModule {}
