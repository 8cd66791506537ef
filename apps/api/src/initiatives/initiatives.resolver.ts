import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Dataset,
  type Initiative,
  type PublishedCount,
  type Step,
  type Tally,
  boundsOf,
  coverageOfCount,
  coverageOn,
  positionsOn,
  positionsWhere,
  councilFilter,
  sourcesOfPositions,
  supporterVotes,
  tallyByGroupOn,
  tallyOn,
  timelineFrom,
  timelineOf,
} from '#domain';
import { connectionOf } from '../graphql/connection.js';
import { FromDataset, type GraphqlContext } from '../graphql/context.js';
import { orInputError } from '../graphql/errors.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';
import { endorsableInitiative } from './endorsable.js';

@Resolver('Initiative')
export class InitiativesResolver {
  @Query()
  initiatives(
    @Args() { endorsable }: ArgsOf<'Query', 'initiatives'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'initiatives'> {
    return dataset.initiatives.filter(
      (initiative) => typeof endorsable !== 'boolean' || initiative.endorsable === endorsable,
    );
  }

  @Query()
  initiative(
    @Args() { slug }: ArgsOf<'Query', 'initiative'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'initiative'> {
    return dataset.initiativeBySlug.get(slug) ?? null;
  }

  @ResolveField()
  tally(
    { slug }: Initiative,
    { on, countObservers }: ArgsOf<'Initiative', 'tally'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Initiative', 'tally'> {
    return tallyOn(endorsableInitiative(dataset, slug), on, countObservers);
  }

  @ResolveField()
  tallyByGroup(
    { slug }: Initiative,
    { on, countObservers, onCouncil }: ArgsOf<'Initiative', 'tallyByGroup'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Initiative', 'tallyByGroup'> {
    // On a day for which not all members are known, no State can be said to be off the Council.
    const among = orInputError('DATE_OUT_OF_RANGE', () => councilFilter(dataset, on, onCouncil));
    return tallyByGroupOn(endorsableInitiative(dataset, slug), on, countObservers, among);
  }

  @ResolveField()
  supporterVotes(
    { slug }: Initiative,
    { where }: ArgsOf<'Initiative', 'supporterVotes'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Initiative', 'supporterVotes'> {
    return supporterVotes(dataset, endorsableInitiative(dataset, slug), where ?? {});
  }

  @ResolveField()
  timeline(
    { slug }: Initiative,
    args: ArgsOf<'Initiative', 'timeline'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Initiative', 'timeline'> {
    const initiative = endorsableInitiative(dataset, slug);
    const to = args.to ?? dataset.asOf;
    const start = timelineFrom(initiative) ?? to;
    const from = args.from ?? (start < to ? start : to);
    const step = (args.step as Step | null) ?? 'MONTH';
    return orInputError('BAD_RANGE', () => timelineOf(initiative, from, to, step, args.countObservers));
  }

  @ResolveField()
  positions(
    { slug }: Initiative,
    { on, where, ...page }: ArgsOf<'Initiative', 'positions'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Initiative', 'positions'> {
    const initiative = endorsableInitiative(dataset, slug);
    const positions = orInputError('DATE_OUT_OF_RANGE', () => positionsWhere(dataset, initiative, on, where ?? {}));
    return connectionOf(positions, ({ state }) => `${slug}/${state.code}`, page);
  }

  @ResolveField()
  positionSources(
    { slug }: Initiative,
    { on }: ArgsOf<'Initiative', 'positionSources'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Initiative', 'positionSources'> {
    return sourcesOfPositions(positionsOn(endorsableInitiative(dataset, slug), on), on);
  }

  @ResolveField()
  coverage(
    { slug }: Initiative,
    { on }: ArgsOf<'Initiative', 'coverage'>,
    { dataset }: GraphqlContext,
  ): ResultOf<'Initiative', 'coverage'> {
    return coverageOn(endorsableInitiative(dataset, slug), on);
  }
}

@Resolver('Tally')
export class TalliesResolver {
  @ResolveField()
  bounds(tally: Tally): ResultOf<'Tally', 'bounds'> {
    return boundsOf(tally);
  }
}

@Resolver('PublishedCount')
export class PublishedCountsResolver {
  @ResolveField()
  coverage(count: PublishedCount): ResultOf<'PublishedCount', 'coverage'> {
    return coverageOfCount(count);
  }
}
