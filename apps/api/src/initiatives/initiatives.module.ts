import { Module } from '@nestjs/common';
import { InitiativesResolver, PublishedCountsResolver, TalliesResolver } from './initiatives.resolver.js';

@Module({ providers: [InitiativesResolver, PublishedCountsResolver, TalliesResolver] })
export class InitiativesModule {}
