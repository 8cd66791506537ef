import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Dataset } from '#domain';
import { connectionOf } from '../graphql/connection.js';
import { FromDataset } from '../graphql/context.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import { LICENCE, citationOf } from './citation.js';

@Resolver('Dataset')
export class RevisionsResolver {
  @Query()
  dataset(@FromDataset() dataset: Dataset): ResultOf<'Query', 'dataset'> {
    return dataset;
  }

  @Query()
  revision(
    @Args() { number }: ArgsOf<'Query', 'revision'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'revision'> {
    return dataset.revisionByNumber.get(number) ?? null;
  }

  @Query()
  revisions(
    @Args() page: ArgsOf<'Query', 'revisions'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'revisions'> {
    return connectionOf(dataset.revisions, ({ number }) => `revision/${number}`, page);
  }

  @ResolveField()
  number({ revision }: Dataset): ResultOf<'Dataset', 'number'> {
    return revision.number;
  }

  @ResolveField()
  hash({ revision }: Dataset): ResultOf<'Dataset', 'hash'> {
    return revision.hash;
  }

  @ResolveField()
  recordedAt({ revision }: Dataset): ResultOf<'Dataset', 'recordedAt'> {
    return revision.recordedAt;
  }

  @ResolveField()
  councilKnownFrom({ councilKnown }: Dataset): ResultOf<'Dataset', 'councilKnownFrom'> {
    return councilKnown.from;
  }

  @ResolveField()
  councilKnownTo({ councilKnown }: Dataset): ResultOf<'Dataset', 'councilKnownTo'> {
    return councilKnown.to;
  }

  @ResolveField()
  licence(): ResultOf<'Dataset', 'licence'> {
    return LICENCE;
  }

  @ResolveField()
  citation(dataset: Dataset): ResultOf<'Dataset', 'citation'> {
    return citationOf(dataset);
  }
}
