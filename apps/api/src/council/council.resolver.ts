import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Council, type Dataset, councilOn, councilSupport, councilSupports, councilsBetween } from '#domain';
import { FromDataset, type GraphqlContext } from '../graphql/context.js';
import { orInputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';

@Resolver('Council')
export class CouncilResolver {
  @Query()
  council(@Args() { on }: ArgsOf<'Query', 'council'>, @FromDataset() dataset: Dataset): ResultOf<'Query', 'council'> {
    return orInputError('DATE_OUT_OF_RANGE', () => councilOn(dataset, on));
  }

  @Query()
  councils(
    @Args() { from, to }: ArgsOf<'Query', 'councils'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'councils'> {
    return orInputError('BAD_RANGE', () => councilsBetween(dataset, from, to));
  }

  @ResolveField()
  support(
    council: Council,
    { initiative }: ArgsOf<'Council', 'support'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Council', 'support'> {
    return councilSupport(council, endorsableInitiative(dataset, initiative));
  }

  @ResolveField()
  supports(
    council: Council,
    _args: ArgsOf<'Council', 'supports'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Council', 'supports'> {
    return councilSupports(dataset, council);
  }
}
