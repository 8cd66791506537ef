import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Dataset,
  type DraftCriteria,
  type DraftResolution,
  type Position,
  type Vote,
  draftResolutionsWhere,
  positionOn,
} from '#domain';
import { type Connection, type Page, connectionOf } from '../graphql/connection.js';
import { FromDataset } from '../graphql/context.js';
import { InputError } from '../graphql/errors.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';

@Resolver('DraftResolution')
export class DraftResolutionsResolver {
  @Query()
  draftResolutions(
    @Args() { where, ...page }: Page & { where?: DraftCriteria | null },
    @FromDataset() dataset: Dataset,
  ): Connection<DraftResolution> {
    const vetoedBy = where?.vetoedBy;
    if (vetoedBy && !dataset.stateByCode.has(vetoedBy)) {
      throw new InputError('UNKNOWN_STATE', '“vetoedBy” is the code of no State; write one such as RUS.');
    }
    return connectionOf(draftResolutionsWhere(dataset, where ?? {}), ({ id }) => id, page);
  }

  @Query()
  draftResolution(@Args('id') id: string, @FromDataset() dataset: Dataset): DraftResolution | undefined {
    return dataset.draftResolutionById.get(id);
  }
}

@Resolver('Vote')
export class VotesResolver {
  @ResolveField()
  position(
    @Parent() { state, draftResolution }: Vote,
    @Args('initiative') initiative: string,
    @FromDataset() dataset: Dataset,
  ): Position {
    return positionOn(endorsableInitiative(dataset, initiative), state, draftResolution.date);
  }
}
