import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Dataset, FACT_KINDS, type Revision, changedFactsIn, factChangeOf } from '#domain';
import { LICENCE, citationOf } from '#exports';
import { connectionOf, connectionWith } from '../graphql/connection.js';
import { FromDataset, type GraphqlContext } from '../graphql/context.js';
import { InputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';

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
  citation({ revision }: Dataset): ResultOf<'Dataset', 'citation'> {
    return citationOf(revision);
  }
}

@Resolver('Revision')
export class FactChangesResolver {
  @ResolveField()
  factChanges(
    { number }: Revision,
    { where, since, ...page }: ArgsOf<'Revision', 'factChanges'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Revision', 'factChanges'> {
    const kind = FACT_KINDS.find((name) => name === where?.kind);
    if (where?.kind && !kind) {
      throw new InputError('BAD_FILTER', `“kind” is no kind of fact; write one of ${FACT_KINDS.join(', ')}.`);
    }
    const changed = changedFactsIn(dataset, number, { kind, what: where?.what, since });
    const range = since === null || since === undefined ? String(number) : `${since}-${number}`;
    const listed = connectionOf(changed, (news) => `change/${range}/${news.kind}/${news.fact.id}/${news.what}`, page);
    return connectionWith(listed, (news) => factChangeOf(dataset, news));
  }
}
