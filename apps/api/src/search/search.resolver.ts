import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Dataset,
  type SearchGroup,
  type SearchHit,
  type SearchResults,
  didYouMean,
  isFound,
  problem,
  rankAll,
  resultsOf,
} from '#domain';
import { checkedPageSize } from '../graphql/connection.js';
import { FromDataset, type GraphqlContext } from '../graphql/context.js';
import { InputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import type { ResolversTypes } from '../graphql/schema.types.js';
import { searchable, spellable } from './searchable.js';

const MAX_TEXT_LENGTH = 200;

const checked = (text: string): string => {
  if (text.trim() !== '' && text.length <= MAX_TEXT_LENGTH) return text;
  throw new InputError('BAD_TEXT', problem('SEARCH_LENGTH', { characters: text.length, most: MAX_TEXT_LENGTH }));
};

const found = async (dataset: Dataset, text: string): Promise<SearchResults> => {
  await searchable(dataset);
  const ranking = rankAll(dataset, text);
  if (ranking.onlyLike) await spellable(dataset);
  return resultsOf(dataset, ranking);
};

@Resolver('SearchHit')
export class SearchResolver {
  @Query()
  async search(
    @Args() { text, first }: ArgsOf<'Query', 'search'>,
    @FromDataset() dataset: Dataset,
  ): Promise<ResultOf<'Query', 'search'>> {
    checked(text);
    const count = checkedPageSize(first);
    return (await found(dataset, text)).hits.slice(0, count);
  }

  @Query()
  async find(
    @Args() { text }: ArgsOf<'Query', 'find'>,
    @FromDataset() dataset: Dataset,
  ): Promise<ResultOf<'Query', 'find'>> {
    checked(text);
    return found(dataset, text);
  }

  /** Returns the type in the schema, recognised by a field that only this type has. */
  @ResolveField('__resolveType')
  typeOf(hit: SearchHit): keyof ResolversTypes {
    if ('code' in hit) return 'State';
    if ('endorsable' in hit) return 'Initiative';
    if ('outcome' in hit) return 'DraftResolution';
    if ('panelists' in hit) return 'Event';
    return 'parts' in hit ? 'DiscussionQuestion' : 'Source';
  }
}

@Resolver('SearchResults')
export class SearchResultsResolver {
  @ResolveField()
  async didYouMean(
    results: SearchResults,
    { language, kind }: ArgsOf<'SearchResults', 'didYouMean'>,
    { dataset }: GraphqlContext,
  ): Promise<ResultOf<'SearchResults', 'didYouMean'>> {
    if (!isFound(results, kind ?? null)) await spellable(dataset);
    return didYouMean(dataset, results, language, kind);
  }
}

@Resolver('SearchGroup')
export class SearchGroupResolver {
  @ResolveField()
  hits({ hits }: SearchGroup, { first }: ArgsOf<'SearchGroup', 'hits'>): ResultOf<'SearchGroup', 'hits'> {
    return hits.slice(0, checkedPageSize(first));
  }

  @ResolveField()
  findings(
    { findings }: SearchGroup,
    { first }: ArgsOf<'SearchGroup', 'findings'>,
  ): ResultOf<'SearchGroup', 'findings'> {
    return findings(checkedPageSize(first));
  }
}
