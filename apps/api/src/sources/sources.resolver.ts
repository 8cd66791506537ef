import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Dataset, type Source, sourceLabel, sourcesWhere } from '#domain';
import { connectionOf } from '../graphql/connection.js';
import { FromDataset } from '../graphql/context.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';

@Resolver('Source')
export class SourcesResolver {
  @Query()
  sources(
    @Args() { where, ...page }: ArgsOf<'Query', 'sources'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'sources'> {
    return connectionOf(sourcesWhere(dataset, where ?? {}), ({ id }) => `source/${id}`, page);
  }

  @Query()
  source(@Args() { id }: ArgsOf<'Query', 'source'>, @FromDataset() dataset: Dataset): ResultOf<'Query', 'source'> {
    return dataset.sourceById.get(id) ?? null;
  }

  @ResolveField()
  label(source: Source): ResultOf<'Source', 'label'> {
    return sourceLabel(source);
  }

  @ResolveField()
  draftResolutions(
    { draftResolutions }: Source,
    page: ArgsOf<'Source', 'draftResolutions'>,
  ): ResultOf<'Source', 'draftResolutions'> {
    return connectionOf(draftResolutions, ({ id }) => id, page);
  }
}
