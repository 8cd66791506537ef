// What the facts say, linked: the objects of one dataset lead to each other, which is why their types stand in one file. Rules
// take them as they are (`position.ts`, `council.ts`, …); none of them is ever changed after `linkDataset` made it.
import type { CalendarDate } from './calendar-date.js';
import type { Revision, SourcedKind } from './facts.js';
import type { News } from './news.js';
import type { PartialDate } from './partial-date.js';
import type {
  ActKind,
  Language,
  Membership,
  RegionalGroup,
  StateNameKind,
  SourceKind,
  ExtentRead,
  InitiativeKind,
  Crime,
  Seat,
  DraftOutcome,
  VoteChoice,
  AtrocityMark,
  CountQualifier,
  TRANSLATION_LANGUAGES,
  TranslationStatus,
} from './vocabulary.js';

/** One name of a State; `language` is `null` for former and alternative names, which belong to no single one. */
export interface StateName {
  readonly name: string;
  readonly kind: StateNameKind;
  readonly language: Language | null;
  readonly note: string | null;
}

/** A Member State, a non-member observer State, or a former State that occurs in old Council terms and votes. */
export interface State {
  /** ISO 3166-1 alpha-3. Names change, codes do not. */
  readonly code: string;
  readonly iso2: string | null;
  readonly m49: string | null;
  readonly membership: Membership;
  readonly regionalGroup: RegionalGroup | null;
  /** `null` for observers and former States. */
  readonly admittedOn: CalendarDate | null;
  readonly names: readonly StateName[];
  readonly note: string | null;
  readonly sources: readonly Source[];
  /** All acts, oldest bound first. */
  readonly acts: readonly Act[];
  readonly councilTerms: readonly CouncilTerm[];
  /** Votes in the Council, newest first. */
  readonly votes: readonly Vote[];
  readonly groupMemberships: readonly GroupMembership[];
  readonly assemblyRecords: readonly AssemblyRecord[];
}

/** What a source says of a State's membership in a group or treaty. It endorses no initiative for its members. */
export interface GroupMembership {
  readonly id: string;
  readonly group: string;
  readonly state: State;
  readonly status: string;
  readonly asOf: string;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** What a source says a State did on a General Assembly resolution: sponsored, voted, dissociated itself. */
export interface AssemblyRecord {
  readonly id: string;
  readonly resolution: string;
  readonly on: CalendarDate;
  readonly state: State;
  readonly role: string;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** What one source says of one State and one initiative. Several acts can stand for one State. */
export interface Act {
  readonly id: string;
  readonly initiative: Initiative;
  readonly state: State;
  readonly kind: ActKind;
  readonly date: PartialDate;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** Who leads an initiative: a group of States, States, or an organisation. */
export interface InitiativeLead {
  readonly group: string | null;
  readonly states: readonly State[];
  readonly organisation: string | null;
}

/** A sentence on an initiative. */
export interface InitiativeStatement {
  readonly id: string;
  readonly initiative: Initiative;
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface InitiativeTextSources {
  readonly crimes: readonly Source[];
  readonly pledges: readonly Source[];
  readonly opened: readonly Source[];
  readonly trigger: readonly Source[];
  readonly howToEndorse: readonly Source[];
}

/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export interface Initiative {
  readonly slug: string;
  readonly name: string;
  /** A shorter name where one is recorded, else the name. */
  readonly shortName: string;
  readonly fullTitle: string | null;
  readonly kind: InitiativeKind;
  readonly endorsable: boolean;
  readonly addressedTo: string | null;
  readonly crimes: readonly Crime[];
  readonly pledges: string | null;
  readonly ledBy: InitiativeLead;
  /** What it is, in sentences, each with its sources. */
  readonly about: readonly InitiativeStatement[];
  /** The crimes as its text or its sources word them. */
  readonly crimesWording: string | null;
  readonly crimesNote: string | null;
  readonly howToEndorse: string | null;
  readonly editorsNote: string | null;
  /** The sources of single texts; those of the initiative where a text has none of its own. */
  readonly textSources: InitiativeTextSources;
  /** When States could first endorse it; before its earliest day nothing is endorsed. `null` where nothing is known. */
  readonly opened: PartialDate | null;
  /** The first day on which a State could endorse it; `null` where no source settles the day. */
  readonly openedOn: CalendarDate | null;
  readonly openedOnNote: string | null;
  readonly launchedOn: PartialDate | null;
  readonly adoptedOn: CalendarDate | null;
  readonly document: string | null;
  readonly documentDate: CalendarDate | null;
  readonly trigger: string | null;
  readonly sources: readonly Source[];
  readonly acts: readonly Act[];
  /** Oldest first; undated ones last. */
  readonly publishedCounts: readonly PublishedCount[];
  /** What States did on its document, where that is a resolution of the General Assembly; by English name. */
  readonly assemblyRecords: readonly AssemblyRecord[];
  /** The States that can take a position: Members, observers, and former States that sat on the Council. */
  readonly states: readonly State[];
}

/** A total as somebody published it, read without tidying: `text` is what they wrote. */
export interface CountReading {
  readonly text: string;
  /** The number of supporters stated. Observers that the text counts apart are in `observers`, not in here. */
  readonly value: number;
  readonly qualifier: CountQualifier;
  /** Observers that the text adds apart: 1 for `103 States + 1 observer`. */
  readonly observers: number;
  /** Does `value` itself include observers? `null` where the text does not say. */
  readonly includesObservers: boolean | null;
}

/** A total that somebody published, beside ours and never merged with it. */
export interface PublishedCount extends CountReading {
  readonly id: string;
  /** `null`: the total counts States that endorsed at least one of several initiatives. */
  readonly initiative: Initiative | null;
  readonly dateText: string;
  /** `null` where the source gives no date that can be read; `dateText` then says what it gives. */
  readonly date: PartialDate | null;
  /** How many of them sat on the Council that day, where the source gives a number. */
  readonly councilMembers: number | null;
  readonly councilMembersText: string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** A State's term on the Security Council; both days are inside, `endsOn` is `null` for permanent members. */
export interface CouncilTerm {
  readonly id: string;
  readonly state: State;
  readonly seat: Seat;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly seatGroup: RegionalGroup | null;
  readonly nameInSource: string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** How the members voted; `null` where no source gives the number. */
export interface VoteCounts {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly notVoting: number | null;
}

export interface Vote {
  readonly state: State;
  /** The seat it held on the day of the vote. */
  readonly seat: Seat;
  readonly choice: VoteChoice;
  readonly draftResolution: DraftResolution;
  /** Is this vote a veto: a permanent member's no on a draft that failed by it? */
  readonly veto: boolean;
  readonly correction: string | null;
}

/** A draft resolution put to the vote in the Security Council (or a part or amendment of one, voted on apart). */
export interface DraftResolution extends VoteCounts {
  readonly id: string;
  readonly symbol: string | null;
  readonly date: CalendarDate;
  readonly title: string;
  /** Its subject in plain words; `null` where none is recorded. */
  readonly shortTitle: string | null;
  readonly titleSources: readonly Source[];
  readonly topic: string | null;
  readonly meetingRecord: string | null;
  /** As the source records it. `remarks` says so where the recorded votes alone would read otherwise. */
  readonly outcome: DraftOutcome;
  readonly votesNeeded: number;
  readonly vetoes: readonly State[];
  readonly votes: readonly Vote[];
  readonly voteKind: string | null;
  /** Is it counted on the UN library's list of vetoes? `null`: no veto, or the list is older. */
  readonly countedOnUnVetoList: boolean | null;
  /** `null`: no source marks it; this does not say that it was about something else. */
  readonly atrocityMark: AtrocityMark | null;
  readonly atrocitySources: readonly Source[];
  /** The same vote under another id, of which this is a second record. */
  readonly duplicateOf: DraftResolution | null;
  /** The vote next before it in time. */
  readonly earlier: DraftResolution | null;
  /** The vote next after it in time. */
  readonly later: DraftResolution | null;
  /** What a reader must know of the record: known flaws of the source, corrections made, readings that differ. */
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
  /** Named in the record, but published before the vote: they do not reach it, and nothing of it rests on them. */
  readonly earlierSources: readonly Source[];
}

export interface Event {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly occasion: string | null;
  readonly date: CalendarDate;
  /** With the offset of the place: `2016-09-22T13:15:00-04:00`. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly location: string;
  readonly format: string | null;
  readonly organisers: readonly Participant[];
  readonly moderators: readonly Participant[];
  readonly panelists: readonly Participant[];
  /** Totals that the event's own documents claim. */
  readonly publishedCounts: readonly PublishedCount[];
  readonly questions: readonly DiscussionQuestion[];
  readonly sources: readonly Source[];
}

export interface DiscussionQuestion {
  readonly id: string;
  /** Its place among the event's questions, from 1. */
  readonly number: number;
  /** The panel's words, verbatim. */
  readonly parts: readonly string[];
  readonly event: Event;
  readonly sources: readonly Source[];
}

/** A person or body that takes part in an event. */
export interface Participant {
  /** Event and name, by which its translations are recorded. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly state: State | null;
}

/** How many facts of one kind rest on a source. */
export interface SupportedFacts {
  readonly kind: SourcedKind;
  readonly count: number;
}

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
  /** Drafts whose record, titles or atrocity mark rest on it. */
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
  /** How many facts rest on it; kinds of which it supports nothing are left out. Votes rest on their draft's sources. */
  readonly supports: readonly SupportedFacts[];
}

/** A recorded text in another language. */
export interface Translation {
  readonly id: string;
  /** Kind of fact and field, such as `initiative.pledges`. */
  readonly of: string;
  /** The one fact that it is for; `null`: every fact that has this text in this field. */
  readonly fact: string | null;
  /** The English text that it was made from. */
  readonly english: string;
  readonly language: (typeof TRANSLATION_LANGUAGES)[number];
  readonly text: string;
  /** `null`: ours, of words of our own. */
  readonly status: TranslationStatus | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/**
 * All facts of one revision, linked to each other and frozen. Every answer is computed from it by pure functions, so
 * whatever was computed once holds for as long as the dataset lives.
 */
export interface Dataset {
  readonly revision: Revision;
  /** This revision and all before it, newest first. */
  readonly revisions: readonly Revision[];
  /** The day on which the revision was recorded (UTC): what a question without a day is answered for. */
  readonly asOf: CalendarDate;
  /** By English name. Former States are among them. */
  readonly states: readonly State[];
  /** Those recorded first come first, whatever was corrected since. */
  readonly initiatives: readonly Initiative[];
  /** Newest first. A record that repeats another is not among them: it counts nowhere, and is found by its id alone. */
  readonly draftResolutions: readonly DraftResolution[];
  readonly events: readonly Event[];
  /** By publisher, then by title. */
  readonly sources: readonly Source[];
  /** Totals of States that endorsed at least one of several initiatives: no totals of any one. */
  readonly publishedCountsOfEither: readonly PublishedCount[];
  /** The first and the last day on which every member of the Council is known. */
  readonly councilKnown: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly stateByCode: ReadonlyMap<string, State>;
  readonly initiativeBySlug: ReadonlyMap<string, Initiative>;
  readonly draftResolutionById: ReadonlyMap<string, DraftResolution>;
  readonly draftResolutionsBySymbol: ReadonlyMap<string, readonly DraftResolution[]>;
  readonly eventBySlug: ReadonlyMap<string, Event>;
  readonly questionById: ReadonlyMap<string, DiscussionQuestion>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly revisionByNumber: ReadonlyMap<number, Revision>;
  readonly factCount: number;
  readonly translations: readonly Translation[];
  /** Translations of recorded texts, by `translationKey`. */
  readonly translationByKey: ReadonlyMap<string, Translation>;
  /** What each revision brought and corrected, newest first. */
  readonly news: readonly News[];
}
