import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Council, type Dataset, councilOn, councilSupport, councilsBetween } from '#domain';
import { FromDataset } from '../graphql/context.js';
import { asked } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';

@Resolver('Council')
export class CouncilResolver {
  @Query()
  council(@Args() { on }: ArgsOf<'Query', 'council'>, @FromDataset() dataset: Dataset): ResultOf<'Query', 'council'> {
    return asked('DATE_OUT_OF_RANGE', () => councilOn(dataset, on));
  }

  @Query()
  councils(
    @Args() { from, to }: ArgsOf<'Query', 'councils'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'councils'> {
    return asked('BAD_RANGE', () => councilsBetween(dataset, from, to));
  }

  @ResolveField()
  support(
    @Parent() council: Council,
    @Args() { initiative }: ArgsOf<'Council', 'support'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Council', 'support'> {
    return councilSupport(council, endorsableInitiative(dataset, initiative));
  }
}
