import type { FactKinds, InitiativeFact } from '../facts.js';
import type { Initiative, InitiativeStatement } from '../model.js';
import type { News } from '../news.js';
import { type PartialDate, partialDate, publishedDate } from '../partial-date.js';
import type { Crime, InitiativeKind } from '../vocabulary.js';
import { compareText } from '../text-order.js';
import { type Linked, byKey, dateOrNull, requireById } from './linked.js';
import { type Resting, sourceLinks } from './resting.js';
import type { LinkedSources } from './sources.js';
import type { LinkedStates } from './states.js';

export interface LinkedInitiatives {
  readonly initiatives: readonly Linked<Initiative>[];
  readonly initiativeBySlug: ReadonlyMap<string, Linked<Initiative>>;
  readonly initiativeOf: (slug: string) => Linked<Initiative>;
  readonly rests: { readonly initiative: Resting; readonly initiativeStatement: Resting };
}

/**
 * Sorts initiatives by first recording, whatever was corrected since; within a revision, by slug. An initiative
 * therefore keeps its place, and the colour that goes with it, for as long as it is recorded.
 */
const inOrderOfRecording = (
  initiatives: readonly InitiativeFact[],
  news: readonly News[],
): readonly InitiativeFact[] => {
  const recordedIn = new Map<string, number>();
  for (const { kind, what, fact, revision } of news) {
    if (kind === 'initiative' && what === 'RECORDED') {
      recordedIn.set(fact.id, Math.min(revision, recordedIn.get(fact.id) ?? revision));
    }
  }
  const place = ({ id }: InitiativeFact): number => recordedIn.get(id) ?? 0;
  return [...initiatives].sort((a, b) => place(a) - place(b) || compareText(a.id, b.id));
};

/** Returns the day of the opening, or the days between which it lies. */
const openingOf = ({ openedOn, openedNotBefore, openedNotAfter }: InitiativeFact): PartialDate | null => {
  if (openedOn !== null) return partialDate(openedOn, 'DAY');
  if (openedNotAfter === null) return null;
  return openedNotBefore === null
    ? partialDate(openedNotAfter, 'ON_OR_BEFORE')
    : partialDate(`${openedNotBefore}/${openedNotAfter}`, 'BETWEEN');
};

/** Returns the sources of a text, without repeats, or those of the whole fact if the text has none of its own. */
const orFactSources = (ids: readonly string[], { sources }: InitiativeFact): readonly string[] =>
  ids.length > 0 ? [...new Set(ids)] : sources;

const textSourcesOf = (
  fact: InitiativeFact,
  sourcesOf: LinkedSources['sourcesOf'],
): Linked<Initiative>['textSources'] => ({
  crimes: sourcesOf(orFactSources(fact.crimesSources, fact)),
  pledges: sourcesOf(orFactSources(fact.pledgesSources, fact)),
  opened: sourcesOf(
    orFactSources([...fact.openedNotBeforeSources, ...fact.openedNotAfterSources, ...fact.openedOnNoteSources], fact),
  ),
  trigger: sourcesOf(orFactSources(fact.triggerSources, fact)),
  howToEndorse: sourcesOf(orFactSources(fact.howToEndorseSources, fact)),
});

const linkedInitiative = (
  fact: InitiativeFact,
  { sourcesOf }: LinkedSources,
  { states, stateOf }: LinkedStates,
): Linked<Initiative> => ({
  slug: fact.id,
  name: fact.name,
  shortName: fact.shortName ?? fact.name,
  fullTitle: fact.fullTitle,
  kind: fact.kind as InitiativeKind,
  endorsable: fact.endorsable === 'yes',
  addressedTo: fact.addressedTo,
  crimes: [...fact.crimes] as Crime[],
  pledges: fact.pledges,
  ledBy: { group: fact.ledByGroup, states: fact.ledByStates.map(stateOf), organisation: fact.ledByOrganisation },
  opened: openingOf(fact),
  openedOn: dateOrNull(fact.openedOn),
  about: [],
  crimesWording: fact.crimesWording,
  crimesNote: fact.crimesNote,
  howToEndorse: fact.howToEndorse,
  editorsNote: fact.editorsNote,
  textSources: textSourcesOf(fact, sourcesOf),
  openedOnNote: fact.openedOnNote,
  launchedOn: fact.launchedOn === null ? null : publishedDate(fact.launchedOn),
  adoptedOn: dateOrNull(fact.adoptedOn),
  document: fact.document,
  documentDate: dateOrNull(fact.documentDate),
  trigger: fact.trigger,
  sources: sourcesOf(fact.sources),
  acts: [],
  publishedCounts: [],
  assemblyRecords: [],
  states,
});

/** Links initiatives, each with the statements about it in order. */
export const linkInitiatives = (
  facts: readonly InitiativeFact[],
  statementFacts: readonly FactKinds['initiativeStatement'][],
  news: readonly News[],
  sources: LinkedSources,
  states: LinkedStates,
): LinkedInitiatives => {
  const initiatives = inOrderOfRecording(facts, news).map((fact) => linkedInitiative(fact, sources, states));
  const initiativeBySlug = byKey(initiatives, (initiative) => initiative.slug);
  const initiativeOf = (slug: string): Linked<Initiative> => requireById('initiative', initiativeBySlug, slug);
  const statements = [...statementFacts]
    .sort((a, b) => a.number - b.number)
    .map(({ id, initiative, text, sources: ids }) => ({
      id,
      initiative: initiativeOf(initiative),
      text,
      sources: sources.sourcesOf(ids),
    }));
  for (const statement of statements) statement.initiative.about.push(statement);
  return {
    initiatives,
    initiativeBySlug,
    initiativeOf,
    rests: {
      initiative: sourceLinks<Initiative>(initiatives, (source) => source.initiatives),
      initiativeStatement: sourceLinks<InitiativeStatement>(statements, (source) => source.initiativeStatements),
    },
  };
};
