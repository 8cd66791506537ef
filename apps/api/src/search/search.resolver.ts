import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Dataset, type SearchHit, search } from '#domain';
import { checkedPageSize } from '../graphql/connection.js';
import { FromDataset } from '../graphql/context.js';
import { InputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import type { ResolversTypes } from '../graphql/schema.types.js';
import { searchable } from './searchable.js';

const LONGEST = 200;

@Resolver('SearchHit')
export class SearchResolver {
  @Query()
  async search(
    @Args() { text, first }: ArgsOf<'Query', 'search'>,
    @FromDataset() dataset: Dataset,
  ): Promise<ResultOf<'Query', 'search'>> {
    if (text.trim() === '' || text.length > LONGEST) {
      throw new InputError('BAD_TEXT', `The text to search for has ${text.length} characters; write 1 to ${LONGEST}.`);
    }
    const count = checkedPageSize(first);
    await searchable(dataset);
    return search(dataset, text).slice(0, count);
  }

  /** The name of the type in the schema, by a field that only it has. */
  @ResolveField('__resolveType')
  typeOf(hit: SearchHit): keyof ResolversTypes {
    if ('code' in hit) return 'State';
    if ('endorsable' in hit) return 'Initiative';
    if ('outcome' in hit) return 'DraftResolution';
    if ('panelists' in hit) return 'Event';
    return 'parts' in hit ? 'DiscussionQuestion' : 'Source';
  }
}
