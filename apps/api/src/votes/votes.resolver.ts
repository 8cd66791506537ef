import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Dataset,
  type DraftResolution,
  type Vote,
  draftAddress,
  draftBySymbol,
  draftResolutionsWhere,
  positionOn,
  positionsOf,
  problem,
} from '#domain';
import { connectionOf } from '../graphql/connection.js';
import { FromDataset, type GraphqlContext } from '../graphql/context.js';
import { InputError, orInputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';
import { searchable } from '../search/searchable.js';

@Resolver('DraftResolution')
export class DraftResolutionsResolver {
  @Query()
  async draftResolutions(
    @Args() { where, ...page }: ArgsOf<'Query', 'draftResolutions'>,
    @FromDataset() dataset: Dataset,
  ): Promise<ResultOf<'Query', 'draftResolutions'>> {
    const vetoedBy = where?.vetoedBy?.toUpperCase();
    if (vetoedBy !== undefined && !dataset.stateByCode.has(vetoedBy)) {
      throw new InputError('UNKNOWN_STATE', problem('VETO_BY_UNKNOWN_STATE', {}));
    }
    if (where?.markedBy && !dataset.sourceById.has(where.markedBy)) {
      throw new InputError('BAD_FILTER', problem('MARKED_BY_UNKNOWN_SOURCE', {}));
    }
    if (where?.text) await searchable(dataset);
    const drafts = orInputError('BAD_RANGE', () => draftResolutionsWhere(dataset, { ...where, vetoedBy }));
    return connectionOf(drafts, ({ id }) => `draft/${id}`, page);
  }

  @Query()
  draftResolution(
    @Args() { id, symbol }: ArgsOf<'Query', 'draftResolution'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'draftResolution'> {
    if (typeof id === 'string' && typeof symbol !== 'string') return dataset.draftResolutionById.get(id) ?? null;
    if (typeof symbol === 'string' && typeof id !== 'string') return draftBySymbol(dataset, symbol);
    throw new InputError(
      'BAD_FILTER',
      'Name the draft by “id” or by “symbol”, such as S/2016/846; give one of the two.',
    );
  }

  @ResolveField()
  address(
    draft: DraftResolution,
    _args: ArgsOf<'DraftResolution', 'address'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'DraftResolution', 'address'> {
    return draftAddress(dataset, draft);
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

  @ResolveField()
  positions(
    { state, draftResolution }: Vote,
    _args: ArgsOf<'Vote', 'positions'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Vote', 'positions'> {
    return positionsOf(dataset, state, draftResolution.date);
  }
}
