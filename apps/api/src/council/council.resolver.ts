import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type CalendarDate,
  type Council,
  type CouncilSupport,
  type Dataset,
  councilOn,
  councilSupport,
  councilsBetween,
} from '#domain';
import { FromDataset } from '../graphql/context.js';
import { asked } from '../graphql/errors.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';

@Resolver('Council')
export class CouncilResolver {
  @Query()
  council(@Args('on') on: CalendarDate, @FromDataset() dataset: Dataset): Council {
    return asked('DATE_OUT_OF_RANGE', () => councilOn(dataset, on));
  }

  @Query()
  councils(@Args() { from, to }: { from: number; to: number }, @FromDataset() dataset: Dataset): readonly Council[] {
    return asked('BAD_RANGE', () => councilsBetween(dataset, from, to));
  }

  @ResolveField()
  support(
    @Parent() council: Council,
    @Args('initiative') initiative: string,
    @FromDataset() dataset: Dataset,
  ): CouncilSupport {
    return councilSupport(council, endorsableInitiative(dataset, initiative));
  }
}
