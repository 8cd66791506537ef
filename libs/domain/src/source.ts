import type { Act } from './act.js';
import type { CalendarDate } from './calendar-date.js';
import type { CouncilTerm } from './council.js';
import type { PublishedCount } from './coverage.js';
import type { DraftResolution } from './draft-resolution.js';
import type { DiscussionQuestion, Event } from './event.js';
import type { FactKind, FactKinds } from './facts.js';
import type { EXTENTS_READ, SOURCE_KINDS } from './facts/source.js';
import type { Initiative, InitiativeStatement } from './initiative.js';
import type { PartialDate } from './partial-date.js';
import type { AssemblyRecord, GroupMembership, State } from './state.js';
import type { Translation } from './translation.js';

export type SourceKind = (typeof SOURCE_KINDS)[number];
export type ExtentRead = (typeof EXTENTS_READ)[number];

/** A document that facts rest on, with what part of it was read. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Web address, repository or register where it was read; `null` for a document received on paper. */
  readonly url: string | null;
  readonly licence: string | null;
  /** `null` where the document shows no date; `publishedOnText` then says how it looks. */
  readonly publishedOn: PartialDate | null;
  readonly publishedOnText: string | null;
  readonly retrievedOn: CalendarDate;
  readonly read: string;
  /** Short name for readers, unique; `null` in revisions that recorded none. */
  readonly label: string | null;
  readonly kind: SourceKind | null;
  /** ISO 639-1, of the text that was read. */
  readonly language: string | null;
  readonly extentRead: ExtentRead | null;
  /** The document's own address, where a copy was read. */
  readonly originalUrl: string | null;
  readonly furtherUrls: readonly string[];
  readonly dateNote: string | null;
  readonly acts: readonly Act[];
  readonly publishedCounts: readonly PublishedCount[];
  readonly councilTerms: readonly CouncilTerm[];
  /** Drafts whose record or whose atrocity mark rests on it. */
  readonly draftResolutions: readonly DraftResolution[];
  readonly groupMemberships: readonly GroupMembership[];
  readonly assemblyRecords: readonly AssemblyRecord[];
  /** States whose codes and names rest on it. */
  readonly states: readonly State[];
  readonly initiatives: readonly Initiative[];
  readonly events: readonly Event[];
  readonly questions: readonly DiscussionQuestion[];
  readonly initiativeStatements: readonly InitiativeStatement[];
  readonly translations: readonly Translation[];
}

/** The kinds whose facts name their sources. */
type SourcedKind = { [Kind in FactKind]: 'sources' extends keyof FactKinds[Kind] ? Kind : never }[FactKind];

/** How many facts of one kind rest on a source. */
export interface SupportedFacts {
  readonly kind: FactKind;
  readonly count: number;
}

/** What rests on a source, by kind; kinds of which it supports nothing are left out. Votes rest on their draft's sources. */
export const supportedBy = (source: Source): readonly SupportedFacts[] => {
  const supported = {
    act: source.acts,
    publishedCount: source.publishedCounts,
    councilTerm: source.councilTerms,
    draftResolution: source.draftResolutions,
    groupMembership: source.groupMemberships,
    assemblyRecord: source.assemblyRecords,
    state: source.states,
    initiative: source.initiatives,
    event: source.events,
    question: source.questions,
    initiativeStatement: source.initiativeStatements,
    translation: source.translations,
  } satisfies Record<SourcedKind, readonly unknown[]>;
  return (Object.keys(supported) as (keyof typeof supported)[])
    .map((kind) => ({ kind, count: supported[kind].length }))
    .filter(({ count }) => count > 0);
};
