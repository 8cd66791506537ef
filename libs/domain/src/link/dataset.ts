import { councilKnown } from '../council.js';
import { DomainError } from '../domain-error.js';
import { symbolKey } from '../draft-resolution.js';
import { type Facts, type Revision, SOURCED_KINDS, type SourcedKind, recordedOn } from '../facts.js';
import { groupedBy } from '../grouping.js';
import type { Dataset } from '../model.js';
import type { News } from '../news.js';
import { type Steps, runToEnd } from '../steps.js';
import { translationKey } from '../translation.js';
import { linkActs } from './acts.js';
import { linkCouncilTerms } from './council-terms.js';
import { linkDrafts } from './draft-resolutions.js';
import { linkEvents } from './events.js';
import { linkInitiatives } from './initiatives.js';
import { byKey, freezeWithLists } from './linked.js';
import { linkPublishedCounts } from './published-counts.js';
import type { Resting } from './resting.js';
import { type LinkedSources, linkSources } from './sources.js';
import { linkStateRecords } from './state-records.js';
import { linkStates } from './states.js';
import { linkTranslations } from './translations.js';

/** Adds every fact to the sources that it rests on, then freezes facts and sources. */
function* linkToSources(
  rests: Readonly<Record<SourcedKind, Resting>>,
  { sources, sourceOf }: LinkedSources,
): Steps<void> {
  for (const kind of SOURCED_KINDS) {
    for (const [source, count] of rests[kind].enter(sourceOf)) source.supports.push({ kind, count });
  }
  yield;
  for (const kind of SOURCED_KINDS) {
    rests[kind].items.forEach(freezeWithLists);
    yield;
  }
  sources.forEach(freezeWithLists);
}

/**
 * Links facts into a dataset in steps of a few milliseconds, so that the caller can let other work run in between. The
 * facts must satisfy the invariants (`problemsOf`), as everything in the ledger does.
 * @param revisions the revisions up to the one to be linked, in any order, at least one
 * @param news what these revisions added and corrected (`newsOf`)
 * @throws DomainError if a reference cannot be resolved
 */
export function* linkingSteps(
  facts: Facts,
  revisions: readonly Revision[],
  news: readonly News[] = [],
): Steps<Dataset> {
  const newestFirst = [...revisions].sort((a, b) => b.number - a.number);
  const revision = newestFirst[0];
  if (!revision) throw new DomainError('NO_REVISION', {});

  const sources = yield* linkSources(facts.source);
  yield;
  const states = linkStates(facts.state, facts.stateName, sources);
  yield;
  const initiatives = linkInitiatives(facts.initiative, facts.initiativeStatement, news, sources, states);
  const translations = linkTranslations(facts.translation, sources);
  const acts = linkActs(facts.act, sources, states, initiatives);
  yield;
  const counts = linkPublishedCounts(facts.publishedCount, sources, initiatives);
  yield;
  const terms = linkCouncilTerms(facts.councilTerm, sources, states);
  yield;
  const drafts = yield* linkDrafts(facts.draftResolution, facts.vote, sources, states);
  yield;
  const events = linkEvents(facts.event, facts.question, sources, states, counts.counts);
  yield;
  const stateRecords = linkStateRecords(facts, sources, states, initiatives);
  yield;
  yield* linkToSources(
    {
      ...states.rests,
      ...initiatives.rests,
      ...acts,
      ...counts.rests,
      ...terms.rests,
      ...drafts.rests,
      ...events.rests,
      ...stateRecords,
      ...translations.rests,
    },
    sources,
  );
  yield;
  return Object.freeze({
    revision,
    revisions: newestFirst,
    asOf: recordedOn(revision),
    states: states.states,
    initiatives: initiatives.initiatives,
    draftResolutions: drafts.standing,
    events: events.events,
    sources: sources.sources,
    publishedCountsOfEither: counts.counts.filter((count) => count.initiative === null),
    councilKnown: councilKnown(terms.terms),
    stateByCode: states.stateByCode,
    initiativeBySlug: initiatives.initiativeBySlug,
    draftResolutionById: drafts.draftById,
    draftResolutionsBySymbol: groupedBy(
      drafts.standing.filter((draft) => draft.symbol !== null),
      (draft) => symbolKey(draft.symbol ?? ''),
    ),
    eventBySlug: events.eventBySlug,
    questionById: events.questionById,
    sourceById: sources.sourceById,
    revisionByNumber: new Map(newestFirst.map((item) => [item.number, item])),
    translations: Object.freeze(translations.translations),
    translationByKey: byKey(translations.translations, translationKey),
    factCount: Object.values(facts).reduce((sum, list) => sum + list.length, 0),
    news: Object.freeze([...news]),
  });
}

/** Links facts into a dataset in one go (`linkingSteps`). */
export const linkDataset = (facts: Facts, revisions: readonly Revision[], news: readonly News[] = []): Dataset =>
  runToEnd(linkingSteps(facts, revisions, news));
