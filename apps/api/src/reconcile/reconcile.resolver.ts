import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Dataset, MAX_LISTED_NAMES, MAX_NAME_LENGTH, type ReconciledName, reconcilingSteps } from '#domain';
import { matchSentence } from '#sentences';
import { inSlices } from '../event-loop/slices.js';
import { FromDataset } from '../graphql/context.js';
import { InputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';
import { searchable } from '../search/searchable.js';

const checkedNames = (names: readonly string[]): readonly string[] => {
  if (names.length > MAX_LISTED_NAMES) {
    throw new InputError('BAD_TEXT', `The list has ${names.length} names; send at most ${MAX_LISTED_NAMES}.`);
  }
  const long = names.findIndex((name) => name.length > MAX_NAME_LENGTH);
  if (long >= 0) {
    const message = `Name ${long + 1} has ${names[long]?.length ?? 0} characters; write at most ${MAX_NAME_LENGTH}.`;
    throw new InputError('BAD_TEXT', message);
  }
  return names;
};

@Resolver('ReconciledName')
export class ReconcileResolver {
  @Query()
  async reconcile(
    @Args() { names, initiative, on }: ArgsOf<'Query', 'reconcile'>,
    @FromDataset() dataset: Dataset,
  ): Promise<ResultOf<'Query', 'reconcile'>> {
    const compared = initiative
      ? { initiative: endorsableInitiative(dataset, initiative), on: on ?? dataset.asOf }
      : null;
    const checked = checkedNames(names);
    await searchable(dataset);
    return inSlices(reconcilingSteps(dataset, checked, compared));
  }

  @ResolveField()
  sentence(@Parent() name: ReconciledName): ResultOf<'ReconciledName', 'sentence'> {
    return matchSentence(name);
  }
}
