import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type CalendarDate,
  type Coverage,
  type Dataset,
  type GroupTally,
  type Initiative,
  type Position,
  type PositionCriteria,
  type Step,
  type Tally,
  type TimelinePoint,
  coverageOn,
  positionsWhere,
  tallyByGroupOn,
  tallyOn,
  timelineFrom,
  timelineOf,
} from '#domain';
import { type Connection, type Page, connectionOf } from '../graphql/connection.js';
import { FromDataset } from '../graphql/context.js';
import { asked } from '../graphql/errors.js';
import { endorsableInitiative } from './endorsable.js';

type OnDay = { readonly on: CalendarDate; readonly countObservers: boolean };

@Resolver('Initiative')
export class InitiativesResolver {
  @Query()
  initiatives(@FromDataset() dataset: Dataset): readonly Initiative[] {
    return dataset.initiatives;
  }

  @Query()
  initiative(@Args('slug') slug: string, @FromDataset() dataset: Dataset): Initiative | undefined {
    return dataset.initiativeBySlug.get(slug);
  }

  @ResolveField()
  tally(@Parent() { slug }: Initiative, @Args() { on, countObservers }: OnDay, @FromDataset() dataset: Dataset): Tally {
    return tallyOn(endorsableInitiative(dataset, slug), on, countObservers);
  }

  @ResolveField()
  tallyByGroup(
    @Parent() { slug }: Initiative,
    @Args() { on, countObservers }: OnDay,
    @FromDataset() dataset: Dataset,
  ): readonly GroupTally[] {
    return tallyByGroupOn(endorsableInitiative(dataset, slug), on, countObservers);
  }

  @ResolveField()
  timeline(
    @Parent() { slug }: Initiative,
    @Args() args: { from?: CalendarDate | null; to?: CalendarDate | null; step: Step; countObservers: boolean },
    @FromDataset() dataset: Dataset,
  ): readonly TimelinePoint[] {
    const initiative = endorsableInitiative(dataset, slug);
    const to = args.to ?? dataset.asOf;
    const from = args.from ?? timelineFrom(initiative) ?? to;
    return asked('BAD_RANGE', () => timelineOf(initiative, from, to, args.step, args.countObservers));
  }

  @ResolveField()
  positions(
    @Parent() { slug }: Initiative,
    @Args() { on, where, ...page }: Page & { on: CalendarDate; where?: PositionCriteria | null },
    @FromDataset() dataset: Dataset,
  ): Connection<Position> {
    const positions = positionsWhere(dataset, endorsableInitiative(dataset, slug), on, where ?? {});
    return connectionOf(positions, ({ state }) => state.code, page);
  }

  @ResolveField()
  coverage(@Parent() { slug }: Initiative, @Args('on') on: CalendarDate, @FromDataset() dataset: Dataset): Coverage {
    return coverageOn(endorsableInitiative(dataset, slug), on);
  }
}
