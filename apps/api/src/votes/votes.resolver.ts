import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Dataset, type Vote, draftResolutionsWhere, positionOn } from '#domain';
import { connectionOf } from '../graphql/connection.js';
import { FromDataset, type GraphqlContext } from '../graphql/context.js';
import { InputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';

@Resolver('DraftResolution')
export class DraftResolutionsResolver {
  @Query()
  draftResolutions(
    @Args() { where, ...page }: ArgsOf<'Query', 'draftResolutions'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'draftResolutions'> {
    const { vetoedBy, markedBy } = where ?? {};
    if (vetoedBy && !dataset.stateByCode.has(vetoedBy)) {
      throw new InputError('UNKNOWN_STATE', '“vetoedBy” is the code of no State; write one such as RUS.');
    }
    if (markedBy && !dataset.sourceById.has(markedBy)) {
      throw new InputError('BAD_FILTER', '“markedBy” is the id of no source; take one from atrocitySources.');
    }
    return connectionOf(draftResolutionsWhere(dataset, where ?? {}), ({ id }) => id, page);
  }

  @Query()
  draftResolution(
    @Args() { id }: ArgsOf<'Query', 'draftResolution'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'draftResolution'> {
    return dataset.draftResolutionById.get(id) ?? null;
  }
}

@Resolver('Vote')
export class VotesResolver {
  @ResolveField()
  position(
    { state, draftResolution }: Vote,
    { initiative }: ArgsOf<'Vote', 'position'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Vote', 'position'> {
    return positionOn(endorsableInitiative(dataset, initiative), state, draftResolution.date);
  }
}
