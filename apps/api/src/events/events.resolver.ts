import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Dataset, type Event, knownCouncilOn } from '#domain';
import { FromDataset, type GraphqlContext } from '../graphql/context.js';
import type { ArgsOf, ResultOf } from '../graphql/resolving.js';

@Resolver('Event')
export class EventsResolver {
  @Query()
  events(@FromDataset() dataset: Dataset): ResultOf<'Query', 'events'> {
    return dataset.events;
  }

  @Query()
  event(@Args() { slug }: ArgsOf<'Query', 'event'>, @FromDataset() dataset: Dataset): ResultOf<'Query', 'event'> {
    return dataset.eventBySlug.get(slug) ?? null;
  }

  @Query()
  discussionQuestion(
    @Args() { id }: ArgsOf<'Query', 'discussionQuestion'>,
    @FromDataset() dataset: Dataset,
  ): ResultOf<'Query', 'discussionQuestion'> {
    return dataset.questionById.get(id) ?? null;
  }

  @ResolveField()
  council({ date }: Event, _: unknown, { dataset }: GraphqlContext): ResultOf<'Event', 'council'> {
    return knownCouncilOn(dataset, date);
  }
}
