import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Dataset,
  type Group,
  type State,
  endorsableSlugs,
  groupTallyOn,
  groupsOf,
  nameOf,
  positionOn,
  positionsOf,
  problem,
  sitsOn,
  statesWhere,
  votesWhere,
} from '#domain';
import { connectionOf } from '../graphql/connection.js';
import { FromDataset, type GraphqlContext } from '../graphql/context.js';
import { InputError, orInputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';
import { searchable } from '../search/searchable.js';

@Resolver('State')
export class StatesResolver {
  @Query()
  async states(
    @Args() { where, on, ...page }: ArgsOf<'Query', 'states'>,
    @FromDataset() dataset: Dataset,
  ): Promise<ResultOf<'Query', 'states'>> {
    const { initiative: slug, ...criteria } = where ?? {};
    if (criteria.status && !slug) {
      const slugs = endorsableSlugs(dataset);
      throw new InputError('BAD_FILTER', problem('STATUS_WITHOUT_INITIATIVE', { slugs }));
    }
    const initiative = slug ? endorsableInitiative(dataset, slug) : null;
    if (criteria.name) await searchable(dataset);
    return connectionOf(
      orInputError('DATE_OUT_OF_RANGE', () => statesWhere(dataset, on ?? dataset.asOf, { ...criteria, initiative })),
      ({ code }) => `state/${code}`,
      page,
    );
  }

  @Query()
  state(@Args() { code }: ArgsOf<'Query', 'state'>, @FromDataset() dataset: Dataset): ResultOf<'Query', 'state'> {
    return dataset.stateByCode.get(code.toUpperCase()) ?? null;
  }

  @ResolveField()
  name(state: State, { language }: ArgsOf<'State', 'name'>): ResultOf<'State', 'name'> {
    return nameOf(state, language);
  }

  @ResolveField()
  position(
    state: State,
    { initiative, on }: ArgsOf<'State', 'position'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'State', 'position'> {
    return positionOn(endorsableInitiative(dataset, initiative), state, on ?? dataset.asOf);
  }

  @ResolveField()
  positions(
    state: State,
    { on }: ArgsOf<'State', 'positions'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'State', 'positions'> {
    return positionsOf(dataset, state, on ?? dataset.asOf);
  }

  @ResolveField()
  onCouncil(
    state: State,
    { on }: ArgsOf<'State', 'onCouncil'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'State', 'onCouncil'> {
    return sitsOn(state, on ?? dataset.asOf);
  }

  @ResolveField()
  votes(state: State, { where, ...page }: ArgsOf<'State', 'votes'>): ResultOf<'State', 'votes'> {
    const votes = orInputError('BAD_RANGE', () => votesWhere(state.votes, where ?? {}));
    return connectionOf(votes, ({ draftResolution: { id } }) => `${id}/${state.code}`, page);
  }
}

@Resolver('Group')
export class GroupsResolver {
  @Query()
  groups(@FromDataset() dataset: Dataset): ResultOf<'Query', 'groups'> {
    return groupsOf(dataset);
  }

  @ResolveField()
  tally(
    group: Group,
    { initiative, on }: ArgsOf<'Group', 'tally'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Group', 'tally'> {
    return groupTallyOn(group, endorsableInitiative(dataset, initiative), on);
  }
}
