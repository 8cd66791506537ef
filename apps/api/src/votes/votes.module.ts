import { Module } from '@nestjs/common';
import { DraftResolutionsResolver, VotesResolver } from './votes.resolver.js';

@Module({ providers: [DraftResolutionsResolver, VotesResolver] })
export class VotesModule {}
