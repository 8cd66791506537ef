import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Dataset, DiscussionQuestion, Event } from '#domain';
import { FromDataset } from '../graphql/context.js';

@Resolver('Event')
export class EventsResolver {
  @Query()
  events(@FromDataset() dataset: Dataset): readonly Event[] {
    return dataset.events;
  }

  @Query()
  event(@Args('slug') slug: string, @FromDataset() dataset: Dataset): Event | undefined {
    return dataset.eventBySlug.get(slug);
  }

  @Query()
  discussionQuestion(@Args('id') id: string, @FromDataset() dataset: Dataset): DiscussionQuestion | undefined {
    return dataset.questionById.get(id);
  }
}
