import {
  type Dataset,
  endorsableInitiatives,
  groupsOf,
  memoize,
  openingOf,
  rankedSources,
  resolutionsOf,
  sourceLabel,
  textsIn,
  timelineFrom,
  votesOnRecord,
} from '#domain';
import { LANGUAGES, graphqlLanguage } from './language.js';
import type { NamedSources } from './named-sources.js';
import type { RevisionInfo } from './page-context.js';
import type { RecordedProse } from './prose.js';

/** Returns the sources with their labels, numbered from the best. */
const namedSources = (dataset: Dataset): NamedSources =>
  new Map(
    rankedSources(dataset.sources).map((source, index) => [
      source.id,
      { ...source, label: sourceLabel(source), number: index + 1 },
    ]),
  );

/** Returns the translations of recorded texts in each language except English, the language of the record. */
const proseOf = (dataset: Dataset): RecordedProse =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      language === 'en' ? [] : [[language, textsIn(dataset, graphqlLanguage(language))]],
    ),
  ) as unknown as RecordedProse;

const read = memoize((dataset: Dataset): Omit<RevisionInfo, 'newest' | 'contact'> => ({
  number: dataset.revision.number,
  hash: dataset.revision.hash,
  asOf: dataset.asOf,
  initiatives: endorsableInitiatives(dataset).map((initiative, index) => ({
    slug: initiative.slug,
    name: initiative.name,
    shortName: initiative.shortName,
    place: index + 1,
    since: timelineFrom(initiative),
    opening: openingOf(initiative),
  })),
  prose: proseOf(dataset),
  sources: namedSources(dataset),
  councilKnown: dataset.councilKnown,
  votesOnRecord: votesOnRecord(dataset.draftResolutions),
  groups: groupsOf(dataset).map(({ name }) => name),
  resolutions: resolutionsOf(dataset),
}));

/**
 * Returns the data that every page has of its revision.
 * @param newest the newest revision’s number
 * @param contact where readers send sources; `null` where the maintainers set no address
 */
export const revisionInfoOf = (dataset: Dataset, newest: number, contact: string | null): RevisionInfo => ({
  ...read(dataset),
  newest,
  contact,
});
