import {
  type Dataset,
  endorsableInitiatives,
  groupsOf,
  resolutionsOf,
  textsIn,
  timelineFrom,
  votesOnRecord,
} from '#domain';
import type { Shown } from '../../../briefing/src/view.js';

/** What every page knows of the revision that it is made from. @param newest the newest revision's number */
export const shownOf = (dataset: Dataset, newest: number): Shown => ({
  number: dataset.revision.number,
  hash: dataset.revision.hash,
  asOf: dataset.asOf,
  newest,
  initiatives: endorsableInitiatives(dataset).map((initiative, index) => ({
    slug: initiative.slug,
    name: initiative.name,
    shortName: initiative.shortName,
    place: index + 1,
    since: timelineFrom(initiative),
  })),
  prose: { fr: textsIn(dataset, 'FR'), es: textsIn(dataset, 'ES') },
  councilKnown: dataset.councilKnown,
  votesOnRecord: votesOnRecord(dataset.draftResolutions),
  groups: groupsOf(dataset).map(({ name }) => name),
  resolutions: resolutionsOf(dataset),
});
