import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Dataset, Source } from '#domain';
import { FromDataset } from '../graphql/context.js';

@Resolver('Source')
export class SourcesResolver {
  @Query()
  source(@Args('id') id: string, @FromDataset() dataset: Dataset): Source | undefined {
    return dataset.sourceById.get(id);
  }
}
