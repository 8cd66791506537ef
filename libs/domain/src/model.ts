// The linked facts. The objects of a dataset refer to each other, which is why all their types are in one file. Rules
// (`position.ts`, `council.ts`, …) take them as they are; none is ever changed once `linkDataset` has made it.
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

/** One name of a State; `language` is `null` for former and alternative names, which belong to no single language. */
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
  /** All acts, ordered by their oldest bound. */
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
  /** Sentences that say what the initiative is, each with its sources. */
  readonly about: readonly InitiativeStatement[];
  /** The crimes in the words of the initiative’s text or of its sources. */
  readonly crimesWording: string | null;
  readonly crimesNote: string | null;
  readonly howToEndorse: string | null;
  readonly editorsNote: string | null;
  /** The sources of each text; those of the initiative for a text that has none of its own. */
  readonly textSources: InitiativeTextSources;
  /**
   * When States could first endorse it; nothing is endorsed before its `earliest` day. `null` where nothing is known.
   */
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
  /**
   * What States did on its document, where that is a General Assembly resolution; ordered by English name of the State.
   */
  readonly assemblyRecords: readonly AssemblyRecord[];
  /** The States that can take a position: Members, observers, and former States that sat on the Council. */
  readonly states: readonly State[];
}

/** A published total, parsed but not corrected: `text` is the original wording. */
export interface CountReading {
  readonly text: string;
  /** The stated number of supporters. Observers that the text counts separately are in `observers`, not here. */
  readonly value: number;
  readonly qualifier: CountQualifier;
  /** Observers that the text counts separately: 1 for `103 States + 1 observer`. */
  readonly observers: number;
  /** Whether `value` itself includes observers; `null` where the text does not say. */
  readonly includesObservers: boolean | null;
}

/** A total that somebody published. It stands beside ours and is never merged with it. */
export interface PublishedCount extends CountReading {
  readonly id: string;
  /** `null`: the total counts States that endorsed at least one of several initiatives. */
  readonly initiative: Initiative | null;
  readonly dateText: string;
  /** `null` where the source gives no readable date; `dateText` then has its wording. */
  readonly date: PartialDate | null;
  /** How many of the supporters sat on the Council that day, where the source gives a number. */
  readonly councilMembers: number | null;
  readonly councilMembersText: string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** A State’s term on the Security Council. Both days are inclusive; `endsOn` is `null` for permanent members. */
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
  /** The seat that the State held on the day of the vote. */
  readonly seat: Seat;
  readonly choice: VoteChoice;
  readonly draftResolution: DraftResolution;
  /** Whether this vote is a veto: a permanent member’s no on a draft that failed by it. */
  readonly veto: boolean;
  readonly correction: string | null;
}

/** A draft resolution put to the vote in the Security Council, or a part or amendment of one voted on separately. */
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
  /** The outcome as the source records it. `remarks` notes where the recorded votes alone would give another. */
  readonly outcome: DraftOutcome;
  readonly votesNeeded: number;
  readonly vetoes: readonly State[];
  readonly votes: readonly Vote[];
  readonly voteKind: string | null;
  /** Whether the UN library’s list of vetoes counts it; `null` if it was not vetoed, or the list is older. */
  readonly countedOnUnVetoList: boolean | null;
  /** `null` where no source marks it, which does not mean that it was about something else. */
  readonly atrocityMark: AtrocityMark | null;
  readonly atrocitySources: readonly Source[];
  /** The first record of the same vote, where this is a second one under another id. */
  readonly duplicateOf: DraftResolution | null;
  /** The previous vote in time. */
  readonly earlier: DraftResolution | null;
  /** The next vote in time. */
  readonly later: DraftResolution | null;
  /** What a reader must know about the record: known flaws of the source, corrections made, readings that differ. */
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
  /**
   * Sources named in the record but published before the vote: they cannot report it, so nothing in it rests on them.
   */
  readonly earlierSources: readonly Source[];
}

export interface Event {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly occasion: string | null;
  readonly date: CalendarDate;
  /** ISO 8601 with the local UTC offset: `2016-09-22T13:15:00-04:00`. */
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
  /** Position among the event’s questions, from 1. */
  readonly number: number;
  /** The panel's words, verbatim. */
  readonly parts: readonly string[];
  readonly event: Event;
  readonly sources: readonly Source[];
}

/** A person or body that takes part in an event. */
export interface Participant {
  /** Event and name; translations refer to the participant by it. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly state: State | null;
}

/** The number of facts of one kind that rest on a source. */
export interface SupportedFacts {
  readonly kind: SourcedKind;
  readonly count: number;
}

/** A document that facts rest on, and which part of it was read. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Web address, repository or register where the document was read; `null` for one received on paper. */
  readonly url: string | null;
  readonly licence: string | null;
  /** `null` where the document shows no readable date; `publishedOnText` is the date as the document shows it. */
  readonly publishedOn: PartialDate | null;
  readonly publishedOnText: string | null;
  readonly retrievedOn: CalendarDate;
  readonly read: string;
  /** Short name for readers, unique; `null` in revisions that recorded none. */
  readonly label: string | null;
  readonly kind: SourceKind | null;
  /** Language of the text that was read, as an ISO 639-1 code. */
  readonly language: string | null;
  readonly extentRead: ExtentRead | null;
  /** Address of the original document, where a copy was read. */
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
  /** How many facts of each kind rest on it, without kinds that have none. Votes rest on their draft’s sources. */
  readonly supports: readonly SupportedFacts[];
}

/** A recorded text in another language. */
export interface Translation {
  readonly id: string;
  /** The kind of fact and the field that the text is in, such as `initiative.pledges`. */
  readonly of: string;
  /** The id of the one fact that it is for; `null` for every fact that has this text in this field. */
  readonly fact: string | null;
  /** The English text that it was made from. */
  readonly english: string;
  readonly language: (typeof TRANSLATION_LANGUAGES)[number];
  readonly text: string;
  /** `null` for our own translation of our own words. */
  readonly status: TranslationStatus | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/**
 * All facts of one revision, linked to each other and frozen. Every answer is computed from it by pure functions, so
 * results may be cached for the life of the dataset.
 */
export interface Dataset {
  readonly revision: Revision;
  /** This revision and all before it, newest first. */
  readonly revisions: readonly Revision[];
  /** The day on which the revision was recorded (UTC): the default day of every query. */
  readonly asOf: CalendarDate;
  /** Ordered by English name; includes former States. */
  readonly states: readonly State[];
  /** In the order of first recording, which later corrections do not change. */
  readonly initiatives: readonly Initiative[];
  /** Newest first, without records that duplicate another: those count nowhere and are found only by their id. */
  readonly draftResolutions: readonly DraftResolution[];
  readonly events: readonly Event[];
  /** Ordered by publisher, then by title. */
  readonly sources: readonly Source[];
  /** Totals of States that endorsed at least one of several initiatives; these belong to no single initiative. */
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
  /** What each revision added and corrected, newest first. */
  readonly news: readonly News[];
}
