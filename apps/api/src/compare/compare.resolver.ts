import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Dataset, compareDays, compareInitiatives, compareStates } from '#domain';
import { FromDataset } from '../graphql/context.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';

@Resolver()
export class CompareResolver {
  @Query()
  compareDays(
    @Args() { a, b }: ArgsOf<'Query', 'compareDays'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'compareDays'> {
    return compareDays(dataset, a, b);
  }

  @Query()
  compareInitiatives(
    @Args() { a, b, on }: ArgsOf<'Query', 'compareInitiatives'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'compareInitiatives'> {
    const [one, other] = [endorsableInitiative(dataset, a), endorsableInitiative(dataset, b)];
    return compareInitiatives(dataset, one, other, on ?? dataset.asOf);
  }

  @Query()
  compareStates(
    @Args() { a, b, on }: ArgsOf<'Query', 'compareStates'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'compareStates'> {
    const [one, other] = [a, b].map((code) => dataset.stateByCode.get(code.toUpperCase()));
    return one && other ? compareStates(dataset, one, other, on ?? dataset.asOf) : null;
  }
}
