import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type CalendarDate,
  type Dataset,
  type Language,
  type Position,
  type State,
  type StateCriteria,
  type Vote,
  type VoteCriteria,
  nameOf,
  positionOn,
  sitsOn,
  statesWhere,
  votesWhere,
} from '#domain';
import { type Connection, type Page, connectionOf } from '../graphql/connection.js';
import { FromDataset } from '../graphql/context.js';
import { InputError } from '../graphql/errors.js';
import { endorsableInitiative } from '../initiatives/endorsable.js';

type Filter = Omit<StateCriteria, 'initiative'> & { readonly initiative?: string | null };

@Resolver('State')
export class StatesResolver {
  @Query()
  states(
    @Args() { where, on, ...page }: Page & { where?: Filter | null; on?: CalendarDate | null },
    @FromDataset() dataset: Dataset,
  ): Connection<State> {
    const { initiative: slug, ...criteria } = where ?? {};
    if (criteria.status && !slug) {
      throw new InputError(
        'BAD_FILTER',
        '“status” needs “initiative”: say towards which one, such as act-code-of-conduct.',
      );
    }
    const initiative = slug ? endorsableInitiative(dataset, slug) : null;
    return connectionOf(
      statesWhere(dataset, on ?? dataset.asOf, { ...criteria, initiative }),
      ({ code }) => code,
      page,
    );
  }

  @Query()
  state(@Args('code') code: string, @FromDataset() dataset: Dataset): State | undefined {
    return dataset.stateByCode.get(code.toUpperCase());
  }

  @ResolveField()
  name(@Parent() state: State, @Args('language') language: Language): string {
    return nameOf(state, language);
  }

  @ResolveField()
  position(
    @Parent() state: State,
    @Args() { initiative, on }: { initiative: string; on?: CalendarDate | null },
    @FromDataset() dataset: Dataset,
  ): Position {
    return positionOn(endorsableInitiative(dataset, initiative), state, on ?? dataset.asOf);
  }

  @ResolveField()
  onCouncil(
    @Parent() state: State,
    @Args('on') on: CalendarDate | null | undefined,
    @FromDataset() dataset: Dataset,
  ): boolean {
    return sitsOn(dataset, state, on ?? dataset.asOf);
  }

  @ResolveField()
  votes(@Parent() state: State, @Args() { where, ...page }: Page & { where?: VoteCriteria | null }): Connection<Vote> {
    return connectionOf(votesWhere(state.votes, where ?? {}), ({ draftResolution }) => draftResolution.id, page);
  }
}
