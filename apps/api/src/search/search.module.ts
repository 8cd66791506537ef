import { Module } from '@nestjs/common';
import { SearchGroupResolver, SearchResolver, SearchResultsResolver } from './search.resolver.js';

@Module({ providers: [SearchGroupResolver, SearchResolver, SearchResultsResolver] })
export class SearchModule {}
