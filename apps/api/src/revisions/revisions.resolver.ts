import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CalendarDate, Dataset, Revision } from '#domain';
import { type Connection, type Page, connectionOf } from '../graphql/connection.js';
import { FromDataset } from '../graphql/context.js';

const LICENCE =
  'CC BY 4.0. Votes and drafts: “UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1” (CC BY 4.0). ' +
  'Names of States: Unicode CLDR and UN M49.';

@Resolver('Dataset')
export class RevisionsResolver {
  @Query()
  dataset(@FromDataset() dataset: Dataset): Dataset {
    return dataset;
  }

  @Query()
  revision(@Args('number') number: number, @FromDataset() dataset: Dataset): Revision | undefined {
    return dataset.revisionByNumber.get(number);
  }

  @Query()
  revisions(@Args() page: Page, @FromDataset() dataset: Dataset): Connection<Revision> {
    return connectionOf(dataset.revisions, ({ number }) => String(number), page);
  }

  @ResolveField()
  number(@Parent() { revision }: Dataset): number {
    return revision.number;
  }

  @ResolveField()
  hash(@Parent() { revision }: Dataset): string {
    return revision.hash;
  }

  @ResolveField()
  recordedAt(@Parent() { revision }: Dataset): string {
    return revision.recordedAt;
  }

  @ResolveField()
  councilKnownFrom(@Parent() { councilKnown }: Dataset): CalendarDate {
    return councilKnown.from;
  }

  @ResolveField()
  councilKnownTo(@Parent() { councilKnown }: Dataset): CalendarDate {
    return councilKnown.to;
  }

  @ResolveField()
  licence(): string {
    return LICENCE;
  }

  @ResolveField()
  citation(@Parent() { revision, asOf }: Dataset): string {
    return `Pledgebook, revision ${revision.number} of ${asOf}, SHA-256 ${revision.hash}. CC BY 4.0.`;
  }
}
