import { Module } from '@nestjs/common';
import { FactChangesResolver, RevisionsResolver } from './revisions.resolver.js';

@Module({ providers: [FactChangesResolver, RevisionsResolver] })
export class RevisionsModule {}
