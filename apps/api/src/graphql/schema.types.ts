import type { CalendarDate } from './domain.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Act as ActOfDomain, AnswerBlock as AnswerBlockOfDomain, AssemblyRecord as AssemblyRecordOfDomain, Bounds as BoundsOfDomain, BriefingNote as BriefingNoteOfDomain, Council as CouncilOfDomain, CouncilMember as CouncilMemberOfDomain, CouncilSupport as CouncilSupportOfDomain, CouncilTerm as CouncilTermOfDomain, Coverage as CoverageOfDomain, Dataset as DatasetOfDomain, DayComparison as DayComparisonOfDomain, DiscussionQuestion as DiscussionQuestionOfDomain, DraftResolution as DraftResolutionOfDomain, Event as EventOfDomain, FactChange as FactChangeOfDomain, FactName as FactNameOfDomain, FieldChange as FieldChangeOfDomain, Group as GroupOfDomain, GroupMembership as GroupMembershipOfDomain, GroupTally as GroupTallyOfDomain, Initiative as InitiativeOfDomain, InitiativeStatement as InitiativeStatementOfDomain, InitiativeTextSources as InitiativeTextSourcesOfDomain, KeyFigure as KeyFigureOfDomain, ListComparison as ListComparisonOfDomain, LiveFigure as LiveFigureOfDomain, NoteBlock as NoteBlockOfDomain, PartialDate as PartialDateOfDomain, Participant as ParticipantOfDomain, Position as PositionOfDomain, PositionPair as PositionPairOfDomain, PublishedCount as PublishedCountOfDomain, ReconciledName as ReconciledNameOfDomain, Reconciliation as ReconciliationOfDomain, RepeatedState as RepeatedStateOfDomain, Revision as RevisionOfDomain, RevisionChange as RevisionChangeOfDomain, SearchFinding as SearchFindingOfDomain, SearchGroup as SearchGroupOfDomain, SearchResults as SearchResultsOfDomain, Source as SourceOfDomain, State as StateOfDomain, StateComparison as StateComparisonOfDomain, StateName as StateNameOfDomain, SupportedFacts as SupportedFactsOfDomain, Tally as TallyOfDomain, TimelinePoint as TimelinePointOfDomain, Translation as TranslationOfDomain, Vote as VoteOfDomain, VotePair as VotePairOfDomain, VoteTally as VoteTallyOfDomain } from './domain.js';
import type { GraphqlContext } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar, written `YYYY-MM-DD`: `2016-09-22`. It has no time zone. */
  Date: { input: CalendarDate; output: CalendarDate; }
};

/** What one source says of one State and one initiative. */
export type Act = {
  /** When, as exactly as the source says. */
  readonly date: PartialDate;
  /** Its stable id. */
  readonly id: Scalars['ID']['output'];
  /** The initiative. */
  readonly initiative: Initiative;
  /** What it did. */
  readonly kind: ActKind;
  /** A note: what must be known to read the rest rightly. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What it rests on, one or more. */
  readonly sources: ReadonlyArray<Source>;
  /** The State. */
  readonly state: State;
};

/** What a source says that a State did. */
export type ActKind =
  /** It endorsed the initiative. */
  | 'ENDORSED'
  /** A source names it as outside on that day: this settles the days up to it and none after. */
  | 'NAMED_AS_OUTSIDE'
  /** It spoke in support: this is no endorsement. */
  | 'SPOKE_IN_SUPPORT'
  /** It withdrew its endorsement. */
  | 'WITHDREW';

/** What one needs to know of a State before one meets it. */
export type AnswerBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** The Council of that day; `null` where not all of its members are known. */
  readonly council: Maybe<Council>;
  /** One for each initiative. */
  readonly figures: ReadonlyArray<KeyFigure>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
  /** Where it stands on the note’s day, for each initiative. */
  readonly positions: ReadonlyArray<Position>;
  /** The State. */
  readonly state: State;
  /** The term in which the State sits on that Council; `null` where it does not. */
  readonly term: Maybe<CouncilTerm>;
};

/** What a State did on a General Assembly resolution. */
export type AssemblyRecord = {
  /** Its stable id. */
  readonly id: Scalars['ID']['output'];
  /** A note: what must be known to read the rest rightly. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The day of the resolution. */
  readonly on: Scalars['Date']['output'];
  /** The resolution's symbol, such as `A/RES/76/262`. */
  readonly resolution: Scalars['String']['output'];
  /** Such as `co-sponsor` or `voted no`. */
  readonly role: Scalars['String']['output'];
  /** What it rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** The State. */
  readonly state: State;
};


/** What a State did on a General Assembly resolution. */
export type AssemblyRecordNoteArgs = {
  language?: InputMaybe<Language>;
};


/** What a State did on a General Assembly resolution. */
export type AssemblyRecordRoleArgs = {
  language?: InputMaybe<Language>;
};

/** What a source marks as concerning atrocity crimes. */
export type AtrocityMark =
  /** Abuses in that situation. */
  | 'ABUSES'
  /** The situation it was about. */
  | 'SITUATION'
  /** The vetoed draft itself. */
  | 'VETO';

/** How many endorse, as far as sources settle it: a range, where a single number would say more than is known. */
export type Bounds = {
  /** Named as endorsing on that day, with a source. */
  readonly atLeast: Scalars['Int']['output'];
  /** All of whom no source says that they do not: those named, those that may have endorsed, those whose position is not known. */
  readonly atMost: Scalars['Int']['output'];
};

/** What a panelist takes into the room: blocks of figures and words, as of a day and a revision. The pages set the same note as PDF, DOCX, Markdown and HTML. */
export type BriefingNote = {
  /** Its blocks, in their order. */
  readonly blocks: ReadonlyArray<NoteBlock>;
  /** Who writes to whom, as it was asked for; `null` where nobody is named. */
  readonly head: Maybe<NoteHead>;
  /** The day that its figures are for. */
  readonly on: Scalars['Date']['output'];
  /** What all of it rests on, in the order of its blocks, each source once. */
  readonly sources: ReadonlyArray<Source>;
  /** As it was asked for. */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** What a briefing note is to hold. */
export type BriefingNoteInput = {
  /** At most 30, in their order. */
  readonly blocks?: InputMaybe<ReadonlyArray<NoteBlockInput>>;
  /** Who writes to whom. */
  readonly head?: InputMaybe<NoteHeadInput>;
  /** The day that its figures are for; without one, the day on which the revision was recorded. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Blocks to begin with; `blocks` come after them. */
  readonly preset?: InputMaybe<NotePreset>;
  /** The code of the State that the preset is about, such as `URY`. */
  readonly state?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The Security Council on a day. */
export type Council = {
  /** Permanent members, then elected ones, each by English name. */
  readonly members: ReadonlyArray<CouncilMember>;
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Members: 15, and 11 to the end of 1965. */
  readonly size: Scalars['Int']['output'];
  /** Where its members stand towards an initiative. */
  readonly support: CouncilSupport;
  /** The same towards each initiative that States endorse, in the order of `initiatives`. */
  readonly supports: ReadonlyArray<CouncilSupport>;
  /** Affirmative votes that a decision needs: 9, and 7 to the end of 1965. */
  readonly votesNeeded: Scalars['Int']['output'];
};


/** The Security Council on a day. */
export type CouncilSupportArgs = {
  initiative: Scalars['ID']['input'];
};

/** The Security Council of the note’s day. */
export type CouncilBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** The Council. */
  readonly council: Council;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
  /** Where its members stand, for each initiative. */
  readonly support: ReadonlyArray<CouncilSupport>;
};

/** A member of the Council on a day. */
export type CouncilMember = {
  /** Permanent or elected. */
  readonly seat: Seat;
  /** The State. */
  readonly state: State;
  /** The term that the day lies in. */
  readonly term: CouncilTerm;
};

/** Where the members of a Council stand towards an initiative, and what was published of it. */
export type CouncilSupport = {
  /** How many of the Council endorse: at most its size less the members that are settled as not endorsing. */
  readonly bounds: Bounds;
  /** The initiative. */
  readonly initiative: Initiative;
  /** Do the members we can name as endorsing make a majority of members (8 of 15, 6 of 11)? */
  readonly majority: Scalars['Boolean']['output'];
  /** The members' positions, permanent members first. */
  readonly positions: ReadonlyArray<Position>;
  /** The newest total, published while this Council sat, that gives a number of its members. */
  readonly publishedCount: Maybe<PublishedCount>;
  /** Does the published number make a majority of members? `null` without one. */
  readonly publishedMajority: Maybe<Scalars['Boolean']['output']>;
  /** How many votes the published number is short of those needed; `null` without one. */
  readonly publishedShortOfVotesNeeded: Maybe<Scalars['Int']['output']>;
  /** How many more votes those members would need for a decision: 0 or more. */
  readonly shortOfVotesNeeded: Scalars['Int']['output'];
  /**
   * What the members' positions rest on: nothing that is known only of a later time, unless it settles how a member stood
   * that day.
   */
  readonly sources: ReadonlyArray<Source>;
  /** The members by status. */
  readonly tally: Tally;
};

/** A State's term on the Security Council; both days are inside. */
export type CouncilTerm = {
  /** Its last day; `null` for permanent members. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Its stable id. */
  readonly id: Scalars['ID']['output'];
  /** The State's name in the source. */
  readonly nameInSource: Maybe<Scalars['String']['output']>;
  /** A note: what must be known to read the rest rightly. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Permanent or elected. */
  readonly seat: Seat;
  /** The regional group for whose seat it was elected, where recorded. */
  readonly seatGroup: Maybe<RegionalGroup>;
  /** What it rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** Its first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The State. */
  readonly state: State;
};


/** A State's term on the Security Council; both days are inside. */
export type CouncilTermNoteArgs = {
  language?: InputMaybe<Language>;
};

/** How a published total is qualified. */
export type CountQualifier =
  /** About, around. */
  | 'ABOUT'
  /** Almost, nearly. */
  | 'ALMOST'
  /** At least. */
  | 'AT_LEAST'
  /** A plain number. */
  | 'EXACT'
  /** More than, over. */
  | 'MORE_THAN';

/** The States we can name, against what was published: it says how complete our list is. */
export type Coverage = {
  /** States that we can name, with a source, as endorsing on that day. */
  readonly named: Scalars['Int']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The newest total published by that day; the largest where several are of one day. */
  readonly publishedCount: Maybe<PublishedCount>;
  /** All totals of that same day: sources may disagree. */
  readonly publishedCounts: ReadonlyArray<PublishedCount>;
  /** `named` divided by the published total, 0 to 1; `null` without one. */
  readonly share: Maybe<Scalars['Float']['output']>;
};

/** The crimes that an initiative is about. */
export type Crime =
  /** Crimes against humanity. */
  | 'CRIMES_AGAINST_HUMANITY'
  /** Genocide. */
  | 'GENOCIDE'
  /** War crimes. */
  | 'WAR_CRIMES';

/** All facts as of one revision. */
export type Dataset = {
  /** The day for which a question without a day is answered: the one on which the revision was recorded (UTC). */
  readonly asOf: Scalars['Date']['output'];
  /** How to cite exactly this revision. */
  readonly citation: Scalars['String']['output'];
  /** The first day on which all members of the Security Council are known. */
  readonly councilKnownFrom: Scalars['Date']['output'];
  /** The last day on which all members of the Security Council are known. */
  readonly councilKnownTo: Scalars['Date']['output'];
  /** How many facts hold in this revision. */
  readonly factCount: Scalars['Int']['output'];
  /** Its hash: SHA-256, 64 hexadecimal digits. It covers all revisions before it. */
  readonly hash: Scalars['String']['output'];
  /** The licence of the data, with the credits owed. */
  readonly licence: Scalars['String']['output'];
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Published totals of States that endorsed at least one of several initiatives: they are no totals of any one. */
  readonly publishedCountsOfEither: ReadonlyArray<PublishedCount>;
  /** When it was recorded: UTC, ISO 8601. */
  readonly recordedAt: Scalars['String']['output'];
  /** The revision that answers: the newest, or the one that `?revision=N` names. */
  readonly revision: Revision;
};

/** How exactly a source dates something. */
export type DatePrecision =
  /** It happened between two days. */
  | 'BETWEEN'
  /** The day is given. */
  | 'DAY'
  /** Only the month is given. */
  | 'MONTH'
  /** It happened on that day or earlier. */
  | 'ON_OR_BEFORE'
  /** Only the year is given. */
  | 'YEAR';

/** Two days: who joined and left the Security Council, and whose position changed. */
export type DayComparison = {
  /** The one day. */
  readonly a: Scalars['Date']['output'];
  /** The Council on the one day; `null` where not all of its members are known. */
  readonly aCouncil: Maybe<Council>;
  /** The other day. */
  readonly b: Scalars['Date']['output'];
  /** The Council on the other day; `null` where not all of its members are known. */
  readonly bCouncil: Maybe<Council>;
  /** Positions with another status, of Members and observers of both days: by initiative, then by English name. */
  readonly changed: ReadonlyArray<PositionPair>;
  /** On the second Council and not on the first; empty where one of them is not known. */
  readonly joined: ReadonlyArray<CouncilMember>;
  /** On the first Council and not on the second; empty where one of them is not known. */
  readonly left: ReadonlyArray<CouncilMember>;
  /** On both, as they sit on the second. */
  readonly stayed: ReadonlyArray<CouncilMember>;
};

/** A question of the panel, verbatim. */
export type DiscussionQuestion = {
  /** A courtesy translation of `parts`, ours, part by part; empty where there is none. Quote the English words. */
  readonly courtesyParts: ReadonlyArray<Scalars['String']['output']>;
  /** The event. */
  readonly event: Event;
  /** Its stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its place among the event's questions, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The panel's words, a sentence or paragraph each. Quote them with their source. */
  readonly parts: ReadonlyArray<Scalars['String']['output']>;
  /** What it is quoted from. */
  readonly sources: ReadonlyArray<Source>;
};


/** A question of the panel, verbatim. */
export type DiscussionQuestionCourtesyPartsArgs = {
  language: Language;
};

/** What became of a draft resolution. */
export type DraftOutcome =
  /** Adopted. */
  | 'ADOPTED'
  /** It had fewer votes than needed, whoever voted against. */
  | 'SHORT_OF_VOTES'
  /** It had the votes needed, and a permanent member voted against. */
  | 'VETOED';

/** A draft resolution (or a part or amendment, voted on apart) put to the vote in the Security Council. */
export type DraftResolution = {
  /** Abstentions; `null` where no source gives the number. */
  readonly abstaining: Maybe<Scalars['Int']['output']>;
  /** What it is called in addresses, as in `/votes/S/2016/846`: its symbol without blanks, where it alone bears it, else its id. */
  readonly address: Scalars['String']['output'];
  /** Votes against; `null` where no source gives the number. */
  readonly against: Maybe<Scalars['Int']['output']>;
  /** What a source marks; `null` says that no source was found, not that it was about something else. */
  readonly atrocityMark: Maybe<AtrocityMark>;
  /** Who marks it. */
  readonly atrocitySources: ReadonlyArray<Source>;
  /** Is it counted on the UN library's list of vetoes? `null`: no veto, or the list is older. */
  readonly countedOnUnVetoList: Maybe<Scalars['Boolean']['output']>;
  /** The day of the vote. */
  readonly date: Scalars['Date']['output'];
  /** The same vote under another id, of which this is a second record: it counts nowhere, and no list has it. */
  readonly duplicateOf: Maybe<DraftResolution>;
  /** The vote next before it in time; of one day, by the order of their ids. */
  readonly earlier: Maybe<DraftResolution>;
  /**
   * What its record names, too, and was published before the vote: a list that ends earlier, so that it does not tell of this
   * vote. Nothing rests on it.
   */
  readonly earlierSources: ReadonlyArray<Source>;
  /** Its stable id. A symbol can stand for several votes. */
  readonly id: Scalars['ID']['output'];
  /** Votes in favour; `null` where no source gives the number. */
  readonly inFavour: Maybe<Scalars['Int']['output']>;
  /** The vote next after it in time. */
  readonly later: Maybe<DraftResolution>;
  /** Symbol of the meeting's record. */
  readonly meetingRecord: Maybe<Scalars['String']['output']>;
  /** Members that did not vote; `null` where no source gives the number. */
  readonly notVoting: Maybe<Scalars['Int']['output']>;
  /** As the source records it; `remarks` says so where the votes alone would read otherwise. */
  readonly outcome: DraftOutcome;
  /** What a reader must know of this record. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  /** Its subject in plain words; `null` where none is recorded. */
  readonly shortTitle: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** Its symbol, such as `S/2016/846`. */
  readonly symbol: Maybe<Scalars['String']['output']>;
  /** Its title or subject. */
  readonly title: Scalars['String']['output'];
  /** What its titles rest on. */
  readonly titleSources: ReadonlyArray<Source>;
  /** The topic, as the source names it. */
  readonly topic: Maybe<Scalars['String']['output']>;
  /** The permanent members by whose vote it failed. */
  readonly vetoes: ReadonlyArray<State>;
  /** What kind of vote it was, as the source says. */
  readonly voteKind: Maybe<Scalars['String']['output']>;
  /** The roll call; empty where no source has it. */
  readonly votes: ReadonlyArray<Vote>;
  /** Affirmative votes that it needed. */
  readonly votesNeeded: Scalars['Int']['output'];
};


/** A draft resolution (or a part or amendment, voted on apart) put to the vote in the Security Council. */
export type DraftResolutionRemarksArgs = {
  language?: InputMaybe<Language>;
};


/** A draft resolution (or a part or amendment, voted on apart) put to the vote in the Security Council. */
export type DraftResolutionVoteKindArgs = {
  language?: InputMaybe<Language>;
};

/** A page of draft resolutions. */
export type DraftResolutionConnection = {
  /** The drafts of this page with their cursors. */
  readonly edges: ReadonlyArray<DraftResolutionEdge>;
  /** The drafts of this page. */
  readonly nodes: ReadonlyArray<DraftResolution>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A draft resolution and its cursor. */
export type DraftResolutionEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The draft. */
  readonly node: DraftResolution;
};

/** Which drafts. Every condition that is given must hold. */
export type DraftResolutionFilter = {
  /** Marked in one of these ways. */
  readonly atrocityMark?: InputMaybe<ReadonlyArray<AtrocityMark>>;
  /** Marked by a source as concerning atrocity crimes, or not marked. */
  readonly atrocityMarked?: InputMaybe<Scalars['Boolean']['input']>;
  /** From this day on. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Id of a source that marks it as concerning atrocity crimes. */
  readonly markedBy?: InputMaybe<Scalars['ID']['input']>;
  /** One of these outcomes. */
  readonly outcome?: InputMaybe<ReadonlyArray<DraftOutcome>>;
  /** Its symbol; spaces and case do not matter. */
  readonly symbol?: InputMaybe<Scalars['String']['input']>;
  /**
   * Words of its symbols, titles or topic, in any order, without regard to case and accents: States by any of their names,
   * topics in English, French and Spanish (`Siria`, `Moyen-Orient`), resolutions and meetings also by number (`2803`, `S/PV.7785`).
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** To this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a State that vetoed it. */
  readonly vetoedBy?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a State stands towards an initiative on a day, as far as sources settle it. */
export type EndorsementStatus =
  /** An endorsement by that day is known. */
  | 'ENDORSED'
  /** Not yet open, or before an endorsement whose day is known, or named as outside on that day or later. */
  | 'NOT_ENDORSED'
  /** An endorsement is known, and it may or may not have taken place by that day. */
  | 'POSSIBLY_ENDORSED'
  /** No source settles it. This does not say that it has not endorsed. */
  | 'UNKNOWN'
  /** It had endorsed and has withdrawn. */
  | 'WITHDRAWN';

/** A meeting that discussed the initiatives. */
export type Event = {
  /** The Security Council of that day; `null` where not all of its members are known. */
  readonly council: Maybe<Council>;
  /** The day at its place. */
  readonly date: Scalars['Date']['output'];
  /** When it ends, with the offset of its place. */
  readonly endsAt: Scalars['String']['output'];
  /** How it proceeds. */
  readonly format: Maybe<Scalars['String']['output']>;
  /** Such as `side-event`. */
  readonly kind: Scalars['String']['output'];
  /** Where it is. */
  readonly location: Scalars['String']['output'];
  /** Who moderates it. */
  readonly moderators: ReadonlyArray<Participant>;
  /** On what occasion. */
  readonly occasion: Maybe<Scalars['String']['output']>;
  /** Who organises it. */
  readonly organisers: ReadonlyArray<Participant>;
  /** Who is on the panel. */
  readonly panelists: ReadonlyArray<Participant>;
  /** Totals that its own documents claim. */
  readonly publishedCounts: ReadonlyArray<PublishedCount>;
  /** Its discussion questions, in their order. */
  readonly questions: ReadonlyArray<DiscussionQuestion>;
  /** Its stable name in addresses. */
  readonly slug: Scalars['ID']['output'];
  /** What this rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** When it starts, with the offset of its place: `2016-09-22T13:15:00-04:00`. */
  readonly startsAt: Scalars['String']['output'];
  /** Its time zone, as the IANA names it. */
  readonly timeZone: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The translations of its texts into a language, with whose words they are. */
  readonly translations: ReadonlyArray<Translation>;
};


/** A meeting that discussed the initiatives. */
export type EventFormatArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting that discussed the initiatives. */
export type EventKindArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting that discussed the initiatives. */
export type EventLocationArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting that discussed the initiatives. */
export type EventOccasionArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting that discussed the initiatives. */
export type EventTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting that discussed the initiatives. */
export type EventTranslationsArgs = {
  language: Language;
};

/** How much of a source was read. */
export type ExtentRead =
  /** A file of data. */
  | 'DATASET_FILE'
  /** Its first paragraphs. */
  | 'EXCERPT'
  /** A whole list. */
  | 'LISTING'
  /** Other parts of it. */
  | 'PART'
  /** All of it. */
  | 'WHOLE';

/** A fact that a revision changed. */
export type FactChange = {
  /** The State, draft, source or other thing that it is about, as it is now; `null` where there is none any more. */
  readonly about: Maybe<SearchHit>;
  /** The columns that read otherwise; of a fact that no longer holds, all that it said. None of a new fact. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** Its id among the facts of its kind. */
  readonly id: Scalars['ID']['output'];
  /** The kind of fact, as `docs/codebook.md` names it. */
  readonly kind: Scalars['String']['output'];
  /**
   * What the drafts and events are called that its fields name by their ids; those that no longer hold as the last revision
   * that held them called them.
   */
  readonly names: ReadonlyArray<FactName>;
  /** How it changed. */
  readonly what: FactChangeKind;
};

/** A page of changed facts. */
export type FactChangeConnection = {
  /** The changed facts of this page with their cursors. */
  readonly edges: ReadonlyArray<FactChangeEdge>;
  /** The changed facts of this page. */
  readonly nodes: ReadonlyArray<FactChange>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A changed fact and its cursor. */
export type FactChangeEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The changed fact. */
  readonly node: FactChange;
};

/** Which changed facts. Every condition that is given must hold. */
export type FactChangeFilter = {
  /** Of this kind, as `docs/codebook.md` names it, such as `act`. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Changed so. */
  readonly what?: InputMaybe<FactChangeKind>;
};

/** How a revision changed a fact. */
export type FactChangeKind =
  /** It reads otherwise than before. */
  | 'CORRECTED'
  /** It is new. */
  | 'RECORDED'
  /** It no longer holds. */
  | 'TAKEN_BACK';

/** What readers call a fact that another one names by its id. */
export type FactName = {
  /** Its id among the facts of its kind. */
  readonly id: Scalars['ID']['output'];
  /** The kind of fact, as `docs/codebook.md` names it. */
  readonly kind: Scalars['String']['output'];
  /** The symbol of a draft, or the title of one without; the title of an event, in English. */
  readonly name: Scalars['String']['output'];
};

/** A part of a fact that reads otherwise. */
export type FieldChange = {
  /** What it held before, as the files of the facts write it; empty for nothing. */
  readonly before: Scalars['String']['output'];
  /** The column, as `docs/codebook.md` names it. */
  readonly column: Scalars['String']['output'];
  /** What it holds since; empty for nothing. */
  readonly now: Scalars['String']['output'];
};

/** A group of States, or a treaty, as far as sources name its members. It endorses no initiative for them. */
export type Group = {
  /** Those whom a source names as having left. */
  readonly former: ReadonlyArray<GroupMembership>;
  /** Those whom a source names as in it, by English name of the State. */
  readonly members: ReadonlyArray<GroupMembership>;
  /** Its name, such as `ACT`. */
  readonly name: Scalars['String']['output'];
  /** Where its members stand: the members of its list, whenever that was made. */
  readonly tally: Tally;
};


/** A group of States, or a treaty, as far as sources name its members. It endorses no initiative for them. */
export type GroupTallyArgs = {
  initiative: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};

/** What a source says of a State's membership in a group or treaty. It endorses no initiative for its members. */
export type GroupMembership = {
  /** For which day the source says so, as it says it. */
  readonly asOf: Scalars['String']['output'];
  /** The group or treaty: `ACT`, `Group of Friends of R2P`, `Rome Statute`. */
  readonly group: Scalars['String']['output'];
  /** Its stable id. */
  readonly id: Scalars['ID']['output'];
  /** A note: what must be known to read the rest rightly. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** The State. */
  readonly state: State;
  /** Such as `member` or `party`. */
  readonly status: Scalars['String']['output'];
};


/** What a source says of a State's membership in a group or treaty. It endorses no initiative for its members. */
export type GroupMembershipNoteArgs = {
  language?: InputMaybe<Language>;
};


/** What a source says of a State's membership in a group or treaty. It endorses no initiative for its members. */
export type GroupMembershipStatusArgs = {
  language?: InputMaybe<Language>;
};

/** A tally of one regional group. */
export type GroupTally = {
  /** The group; `null` for States in none. */
  readonly regionalGroup: Maybe<RegionalGroup>;
  /** Its tally. */
  readonly tally: Tally;
};

/** Positions by regional group. */
export type GroupsBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** The initiative. */
  readonly initiative: Initiative;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
  /** One for each group; observers are not counted. */
  readonly tallies: ReadonlyArray<GroupTally>;
};

/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type Initiative = {
  /** What it is, in sentences of ours, each with its sources. */
  readonly about: ReadonlyArray<InitiativeStatement>;
  /** What sources say of States and this initiative, by the last possible day. */
  readonly acts: ReadonlyArray<Act>;
  /** Whom it asks. */
  readonly addressedTo: Maybe<Scalars['String']['output']>;
  /** When it was adopted, for resolutions. */
  readonly adoptedOn: Maybe<Scalars['Date']['output']>;
  /** What States did on its document, where that is a resolution of the General Assembly; as far as sources name them. */
  readonly assemblyRecords: ReadonlyArray<AssemblyRecord>;
  /** How complete our list is on a day. */
  readonly coverage: Coverage;
  /** The crimes it is about. */
  readonly crimes: ReadonlyArray<Crime>;
  /** What must be said of that wording. */
  readonly crimesNote: Maybe<Scalars['String']['output']>;
  /** The crimes as its text or its sources word them. */
  readonly crimesWording: Maybe<Scalars['String']['output']>;
  /** The symbol of its document. */
  readonly document: Maybe<Scalars['String']['output']>;
  /** The date of its document. */
  readonly documentDate: Maybe<Scalars['Date']['output']>;
  /** What Pledgebook does with it. */
  readonly editorsNote: Maybe<Scalars['String']['output']>;
  /** Do States endorse it? */
  readonly endorsable: Scalars['Boolean']['output'];
  /** Its full title. */
  readonly fullTitle: Maybe<Scalars['String']['output']>;
  /** How a State endorses it, as far as sources say. */
  readonly howToEndorse: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: InitiativeKind;
  /** When it was launched. */
  readonly launchedOn: Maybe<PartialDate>;
  /** Who leads it. */
  readonly ledBy: InitiativeLead;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** When States could first endorse it: a day, or the days between which it lies; before the earliest none had endorsed it. */
  readonly opened: Maybe<PartialDate>;
  /** The first day on which a State could endorse it; `null` where no source settles it. */
  readonly openedOn: Maybe<Scalars['Date']['output']>;
  /** What that rests on. */
  readonly openedOnNote: Maybe<Scalars['String']['output']>;
  /** What it asks of them, in our words. */
  readonly pledges: Maybe<Scalars['String']['output']>;
  /**
   * What the positions of a day rest on: nothing that is known only of a later time, unless it settles how a State stood
   * that day.
   */
  readonly positionSources: ReadonlyArray<Source>;
  /** The positions of all Members and observers of that day, by English name. */
  readonly positions: PositionConnection;
  /** Totals that were published, oldest first, undated ones last. */
  readonly publishedCounts: ReadonlyArray<PublishedCount>;
  /** A shorter name, for heads of columns and for axes; its name where none is recorded. */
  readonly shortName: Scalars['String']['output'];
  /** Its stable name in addresses, as in `/initiatives/<slug>`. */
  readonly slug: Scalars['ID']['output'];
  /** What this rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** How those Council members voted that had endorsed it by the day of the vote, for each year since it opened. A plain count: abstaining is not voting against, and nobody's judgement of a draft is in it. */
  readonly supporterVotes: ReadonlyArray<VoteTally>;
  /**
   * How many States stand where on a day: the Members of the United Nations that were admitted by that day. Former States
   * are counted on no day.
   */
  readonly tally: Tally;
  /** The tally of each regional group on a day, the groups as they are composed today. */
  readonly tallyByGroup: ReadonlyArray<GroupTally>;
  /** What single texts of it rest on. */
  readonly textSources: InitiativeTextSources;
  /** The tally over time, at most 1,200 points. */
  readonly timeline: ReadonlyArray<TimelinePoint>;
  /** The translations of its texts into a language, with whose words they are. */
  readonly translations: ReadonlyArray<Translation>;
  /** What sets it in motion, in our words. */
  readonly trigger: Maybe<Scalars['String']['output']>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeAddressedToArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeCoverageArgs = {
  on: Scalars['Date']['input'];
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeCrimesNoteArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeCrimesWordingArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeEditorsNoteArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeFullTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeHowToEndorseArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeNameArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeOpenedOnNoteArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativePledgesArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativePositionSourcesArgs = {
  on: Scalars['Date']['input'];
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on: Scalars['Date']['input'];
  where?: InputMaybe<PositionFilter>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeShortNameArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeSupporterVotesArgs = {
  where?: InputMaybe<DraftResolutionFilter>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeTallyArgs = {
  countObservers?: InputMaybe<Scalars['Boolean']['input']>;
  on: Scalars['Date']['input'];
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeTallyByGroupArgs = {
  countObservers?: InputMaybe<Scalars['Boolean']['input']>;
  on: Scalars['Date']['input'];
  onCouncil?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeTimelineArgs = {
  countObservers?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  step?: InputMaybe<Step>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeTranslationsArgs = {
  language: Language;
};


/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export type InitiativeTriggerArgs = {
  language?: InputMaybe<Language>;
};

/** Two initiatives on one day: which Members and observers are named as endorsing the one, the other, or both. */
export type InitiativeComparison = {
  /** The one initiative. */
  readonly a: Initiative;
  /** Named as endorsing the one and not the other, those first of which sources settle that, then by English name. */
  readonly aOnly: ReadonlyArray<InitiativePair>;
  /** The other initiative. */
  readonly b: Initiative;
  /** Named as endorsing the other and not the one, in the same order. */
  readonly bOnly: ReadonlyArray<InitiativePair>;
  /** Named as endorsing both, by English name. */
  readonly both: ReadonlyArray<InitiativePair>;
  /** How many are named as endorsing neither. Most of them are not settled. */
  readonly neither: Scalars['Int']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
};

/** What an initiative is. */
export type InitiativeKind =
  /** A framework of analysis. */
  | 'ANALYTICAL_FRAMEWORK'
  /** A code of conduct. */
  | 'CODE_OF_CONDUCT'
  /** A resolution of the General Assembly. */
  | 'GENERAL_ASSEMBLY_RESOLUTION'
  /** A political declaration. */
  | 'POLITICAL_DECLARATION'
  /** An initiative of the UN Secretariat. */
  | 'UN_SECRETARIAT_INITIATIVE';

/** Who leads an initiative. */
export type InitiativeLead = {
  /** A group of States. */
  readonly group: Maybe<Scalars['String']['output']>;
  /** An organisation. */
  readonly organisation: Maybe<Scalars['String']['output']>;
  /** States. */
  readonly states: ReadonlyArray<State>;
};

/** A State's positions towards two initiatives. */
export type InitiativePair = {
  /** Its position towards the one. */
  readonly a: Position;
  /** Its position towards the other. */
  readonly b: Position;
  /** Do sources settle both? Otherwise the State may have endorsed the other one, too. */
  readonly settled: Scalars['Boolean']['output'];
  /** The State. */
  readonly state: State;
};

/** A sentence on what an initiative is. */
export type InitiativeStatement = {
  /** Its stable id. */
  readonly id: Scalars['ID']['output'];
  /** The initiative. */
  readonly initiative: Initiative;
  /** What it rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** The sentence. */
  readonly text: Scalars['String']['output'];
};


/** A sentence on what an initiative is. */
export type InitiativeStatementTextArgs = {
  language?: InputMaybe<Language>;
};

/** What texts of an initiative rest on; the sources of the initiative where a text has none of its own. */
export type InitiativeTextSources = {
  /** Of the crimes and their wording. */
  readonly crimes: ReadonlyArray<Source>;
  /** Of how a State endorses it. */
  readonly howToEndorse: ReadonlyArray<Source>;
  /** Of its opening. */
  readonly opened: ReadonlyArray<Source>;
  /** Of what it asks. */
  readonly pledges: ReadonlyArray<Source>;
  /** Of what sets it in motion. */
  readonly trigger: ReadonlyArray<Source>;
};

/** The instruments side by side. */
export type InstrumentsBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** Those that States endorse first. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
};

/** An initiative in numbers, on the note’s day. */
export type KeyFigure = {
  /** How many States can be named, beside what was published. */
  readonly coverage: Coverage;
  /** The initiative. */
  readonly initiative: Initiative;
  /** Where the members of the Council stand; `null` where not all members of that day are known. */
  readonly support: Maybe<CouncilSupport>;
  /** How many Member States stand where; observers are not counted. */
  readonly tally: Tally;
};

/** How many States can be named, and how many were published. */
export type KeyFiguresBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** One for each initiative. */
  readonly figures: ReadonlyArray<KeyFigure>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
};

/** The six official languages of the United Nations. */
export type Language =
  /** Arabic */
  | 'AR'
  /** English */
  | 'EN'
  /** Spanish */
  | 'ES'
  /** French */
  | 'FR'
  /** Russian */
  | 'RU'
  /** Chinese */
  | 'ZH';

/** What a list of supporters would add to what is recorded of one initiative on one day. */
export type ListComparison = {
  /** In the list, and not known to have endorsed by that day. */
  readonly added: ReadonlyArray<State>;
  /** In the list, and known to have endorsed by that day. */
  readonly confirmed: ReadonlyArray<State>;
  /** The same, were the list recorded. */
  readonly councilAfter: Maybe<Scalars['Int']['output']>;
  /** Those of them that can be named as endorsing, as recorded. */
  readonly councilBefore: Maybe<Scalars['Int']['output']>;
  /** Members of that day's Security Council; `null` where not all are known. */
  readonly councilSize: Maybe<Scalars['Int']['output']>;
  /** The initiative. */
  readonly initiative: Initiative;
  /** Known to have endorsed by that day, and not in the list. No list drops a State by leaving it out. */
  readonly notListed: ReadonlyArray<State>;
  /** The day by which the listed States had endorsed. */
  readonly on: Scalars['Date']['output'];
  /** The same, were the list recorded. */
  readonly tallyAfter: Tally;
  /** Members of the United Nations by status on that day, as recorded. */
  readonly tallyBefore: Tally;
};

/** A number, a status or a day that a text asks for: one of the three is not `null`, but where a source alone is cited. */
export type LiveFigure = {
  /** A day. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** What stood between the braces, such as `endorsed <initiative> 2016-09-22`. */
  readonly expression: Scalars['String']['output'];
  /** The initiative that it names. */
  readonly initiative: Maybe<Initiative>;
  /** A number. */
  readonly number: Maybe<Scalars['Int']['output']>;
  /** What it rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** The State that it names. */
  readonly state: Maybe<State>;
  /** Where a State stands. */
  readonly status: Maybe<EndorsementStatus>;
};

/** Standing in the United Nations. */
export type Membership =
  /** A former State that occurs in old Council terms and votes. */
  | 'FORMER'
  /** One of the 193 Member States. */
  | 'MEMBER'
  /** A non-member observer State. */
  | 'OBSERVER';

/** How a name was matched to a State. */
export type NameMatchKind =
  /** It may mean more than one State, such as `Congo`. */
  | 'AMBIGUOUS'
  /** By an official or everyday name in one of the six languages of the United Nations, or by an ISO 3166-1 code. */
  | 'EXACT'
  /** By a former, foreign or shortened name. */
  | 'KNOWN'
  /** It names a former State, or what is neither a Member nor an observer State on record, such as an organisation. */
  | 'NOT_A_STATE_ON_RECORD'
  /** It is only spelled like the name of this one State: to confirm. */
  | 'SPELLING'
  /** It names nothing that is known; `candidates` are the nearest. */
  | 'UNMATCHED';

/** Why a name was matched as it was, or not. */
export type NameMatchReason =
  /** The ISO 3166-1 code of the State. */
  | 'CODE'
  /** It holds no letters. */
  | 'EMPTY'
  /** A name that the State once had, such as `Swaziland`. */
  | 'FORMER_NAME'
  /** A State that is no more. */
  | 'FORMER_STATE'
  /** Like no name on record. */
  | 'NOTHING_NEAR'
  /** Neither a Member of the United Nations nor an observer State. */
  | 'NO_MEMBER_OR_OBSERVER'
  /** An organisation, such as the European Union. */
  | 'ORGANISATION'
  /** Another name that is on record. */
  | 'OTHER_NAME'
  /** A name of the State in one of the six languages of the United Nations. */
  | 'RECORDED_NAME'
  /** A name of several States. */
  | 'SEVERAL_BEAR_IT'
  /** Spelled like the name of one State. */
  | 'SPELLED_LIKE'
  /** Spelled like the names of several. */
  | 'SPELLED_LIKE_SEVERAL'
  /** A territory or region. */
  | 'TERRITORY'
  /** Too long for the name of a State. */
  | 'TOO_LONG'
  /** Another spelling of its name, such as `Congo, Dem. Rep.` */
  | 'VARIANT';

/** What sources do not settle. */
export type NotKnownBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** One for each initiative. */
  readonly figures: ReadonlyArray<KeyFigure>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
};

/** A block of a briefing note. */
export type NoteBlock = {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
};

/** A block that a note is to have. */
export type NoteBlockInput = {
  /** A heading in place of the usual one, at most 300 characters. */
  readonly caption?: InputMaybe<Scalars['String']['input']>;
  /** What it shows. */
  readonly kind: NoteBlockKind;
  /** What it is about, as its kind says. */
  readonly of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The words of a block of kind `TEXT`; the texts of a note have at most 20,000 characters together. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a block of a briefing note shows. */
export type NoteBlockKind =
  /** The answer in three lines: where the State stands, how many members of the Council are named, what is missing. `of`: its code. */
  | 'ANSWER'
  /** What one may ask of a State, as its positions and its seat on the Council suggest. `of`: its code. */
  | 'ASK'
  /** The Security Council of the note’s day, member by member, beside the votes that a decision needs. */
  | 'COUNCIL'
  /** The Security Council of the note’s day as a compact table. */
  | 'COUNCIL_TABLE'
  /** Positions by regional group. `of`: the slug of one initiative; none means the first that States endorse. */
  | 'GROUPS'
  /** The instruments side by side. */
  | 'INSTRUMENTS'
  /** How many States can be named and how many were published, for each initiative; the members of the Council among them. `of`: slugs of initiatives; none means all. */
  | 'KEY_FIGURES'
  /** The place of at most eight sources in short; the others are behind a link. */
  | 'KEY_SOURCES'
  /** What sources do not settle on the note’s day. `of`: slugs of initiatives; none means all. */
  | 'NOT_KNOWN'
  /** Published totals over time, and the States that can be named. `of`: the slug of one initiative; none means the first that States endorse. */
  | 'PROGRESS'
  /** The panel’s questions, verbatim. `of`: their ids; none means all. */
  | 'QUESTIONS'
  /** The place of the sources. */
  | 'SOURCES'
  /** A State: its positions with every act, its terms on the Council, its votes while seated. `of`: its code, such as `URY`. */
  | 'STATE'
  /** Words of the author’s own, in Markdown, with live figures such as `{{endorsed <initiative> 2016-09-22}}`. `of`: the number of the paragraph of the block before it whose place it takes; none means that it stands by itself. */
  | 'TEXT'
  /** Votes with their roll calls. `of`: 1 to 10 draft resolutions by id, or by a symbol that stands for one vote alone; none later than the note’s day. */
  | 'VOTES';

/** Who writes to whom, when, and whom to ask. */
export type NoteHead = {
  /** Whom to ask. */
  readonly contact: Maybe<Scalars['String']['output']>;
  /** When it was written, in the author’s words: not the day of its figures. */
  readonly dated: Maybe<Scalars['String']['output']>;
  /** Who writes it. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** For whom it is. */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** Who writes to whom, when, and whom to ask; each at most 200 characters. */
export type NoteHeadInput = {
  /** Whom to ask. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** When it was written, in the author’s words: not the day of its figures. */
  readonly dated?: InputMaybe<Scalars['String']['input']>;
  /** Who writes it. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** For whom it is. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** A note to begin with: its blocks, with all that they are about chosen. */
export type NotePreset =
  /** For a State that stands for election to the Council. It needs `state`. */
  | 'COUNCIL_CANDIDATE'
  /** For civil society: what fits one page. */
  | 'ONE_PAGE'
  /** For a panel: key figures, the Council, progress, the newest votes that failed on drafts about atrocity crimes, the questions, what is not known. */
  | 'PANEL_BRIEFING'
  /** All of one State. It needs `state`. */
  | 'STATE_PROFILE'
  /** For a head of mission: the answer, what to ask of the State, the Council and one figure, on two pages. It needs `state`. */
  | 'TWO_PAGES';

/** Where a page of a list lies in the whole list. */
export type PageInfo = {
  /** Cursor of the last item of the page: pass it as `after` to get the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Is there more after this page? */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Is there something before this page? */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A date as a source gives it, read as an interval and never as a guessed day. */
export type PartialDate = {
  /** Is the date called approximate? The interval is then a reading of ours. */
  readonly approximate: Scalars['Boolean']['output'];
  /** The first day it can be; `null` where the source bounds it only from above. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The last day it can be. */
  readonly latest: Scalars['Date']['output'];
  /** How exact it is. */
  readonly precision: DatePrecision;
  /** What the source says, letter for letter. */
  readonly text: Scalars['String']['output'];
};

/** A person or body that takes part in an event. */
export type Participant = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The organisation it speaks for. */
  readonly organisation: Maybe<Scalars['String']['output']>;
  /** Office or function. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The State it speaks for. */
  readonly state: Maybe<State>;
};


/** A person or body that takes part in an event. */
export type ParticipantNameArgs = {
  language?: InputMaybe<Language>;
};


/** A person or body that takes part in an event. */
export type ParticipantOrganisationArgs = {
  language?: InputMaybe<Language>;
};


/** A person or body that takes part in an event. */
export type ParticipantRoleArgs = {
  language?: InputMaybe<Language>;
};

/** Where a State stands towards an initiative on a day, with what that rests on. */
export type Position = {
  /** All acts of the State on the initiative, whenever they were, with their sources. */
  readonly acts: ReadonlyArray<Act>;
  /** The first day on which its endorsement can have taken place, where that is known. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The initiative. */
  readonly initiative: Initiative;
  /** The last day on which its endorsement can have taken place, where that is known. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** The State. */
  readonly state: State;
  /** Its status on that day. */
  readonly status: EndorsementStatus;
};

/** A page of positions. */
export type PositionConnection = {
  /** The positions of this page with their cursors. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The positions of this page. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A position and its cursor. */
export type PositionEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The position. */
  readonly node: Position;
};

/** Which positions. Every condition that is given must hold. */
export type PositionFilter = {
  /** One of these codes. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Members or observers. */
  readonly membership?: InputMaybe<ReadonlyArray<Membership>>;
  /** On the Security Council on that day, or not. */
  readonly onCouncil?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these regional groups. */
  readonly regionalGroup?: InputMaybe<ReadonlyArray<RegionalGroup>>;
  /** One of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<EndorsementStatus>>;
};

/** Two positions towards one initiative: of one State on two days, or of two States on one day. */
export type PositionPair = {
  /** The one. */
  readonly a: Position;
  /** The other. */
  readonly b: Position;
  /** Is the status another? Where one of them is `UNKNOWN`, nobody can tell whether the positions agree. */
  readonly differs: Scalars['Boolean']['output'];
  /** The initiative. */
  readonly initiative: Initiative;
};

/** Support for an initiative over time. */
export type ProgressBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** How many States can be named on the note’s day, beside what was published. */
  readonly coverage: Coverage;
  /** The initiative. */
  readonly initiative: Initiative;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
  /** A point for each day on which the number of States that can be named changed. */
  readonly timeline: ReadonlyArray<TimelinePoint>;
};

/** A total that somebody published: shown beside ours, never merged with it. Several may disagree for one day. */
export type PublishedCount = {
  /** How many of the supporters sat on the Security Council, where the source gives a number. */
  readonly councilMembers: Maybe<Scalars['Int']['output']>;
  /** What the source says of the Council, letter for letter. */
  readonly councilMembersText: Maybe<Scalars['String']['output']>;
  /** What we can name on its day; `null` where it has no day that can be read, or counts several initiatives. */
  readonly coverage: Maybe<Coverage>;
  /** The date; `null` where none can be read from `dateText`. */
  readonly date: Maybe<PartialDate>;
  /** The date as published. */
  readonly dateText: Scalars['String']['output'];
  /** Its stable id. */
  readonly id: Scalars['ID']['output'];
  /** Does `value` include observers? `null` where the text does not say. */
  readonly includesObservers: Maybe<Scalars['Boolean']['output']>;
  /** The initiative; `null` where the total counts supporters of at least one of several. */
  readonly initiative: Maybe<Initiative>;
  /** A note: what must be known to read the rest rightly. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Observers that the text counts apart. */
  readonly observers: Scalars['Int']['output'];
  /** How the text qualifies it. */
  readonly qualifier: CountQualifier;
  /** What it rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** The total as published, letter for letter. */
  readonly text: Scalars['String']['output'];
  /** The total as it was read from `text`; observers that the text counts apart are in `observers`. */
  readonly value: Scalars['Int']['output'];
};

/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type Query = {
  /** A briefing note with its blocks resolved. Everything that is wrong with the input is said in one error of code `BAD_NOTE`: `extensions.problems` lists it: the place in `blocks`, the live figure that is meant, a code, its details and a sentence. Of an input that is too long, only this is said. */
  readonly briefingNote: BriefingNote;
  /** Two days, in the order given: what was on the one and what on the other. */
  readonly compareDays: DayComparison;
  /** Two initiatives that States endorse, on a day. */
  readonly compareInitiatives: InitiativeComparison;
  /** Two States on a day; `null` where one of the codes is of no State. */
  readonly compareStates: Maybe<StateComparison>;
  /** The Security Council on a day, from `Dataset.councilKnownFrom` to the last year whose members are all elected. */
  readonly council: Council;
  /** The Council of each year, as on 1 January. */
  readonly councils: ReadonlyArray<Council>;
  /** The revision that answers, its licence and how to cite it. */
  readonly dataset: Dataset;
  /** A discussion question by its id; `null` if there is none. */
  readonly discussionQuestion: Maybe<DiscussionQuestion>;
  /** A draft resolution by its id, or by a symbol that it alone bears; `null` if there is none. Give one of the two. */
  readonly draftResolution: Maybe<DraftResolution>;
  /**
   * Draft resolutions, newest first: as far as they are recorded; adopted ones of early years are not. A record that repeats
   * another is not among them; `draftResolution(id:)` finds it.
   */
  readonly draftResolutions: DraftResolutionConnection;
  /** An event by its slug; `null` if there is none. */
  readonly event: Maybe<Event>;
  /** All events. */
  readonly events: ReadonlyArray<Event>;
  /** The same by kind, with what the text means as the name of a State and with what may have been meant instead. */
  readonly find: SearchResults;
  /** Groups and treaties that bear on the initiatives, with their members as far as sources name them; by name. */
  readonly groups: ReadonlyArray<Group>;
  /** An initiative by its slug; `null` if there is none. */
  readonly initiative: Maybe<Initiative>;
  /** All initiatives, in the order in which they were recorded. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** The States that names of a published list stand for, and what the list would add. No name is matched to a State by its spelling alone without saying so. */
  readonly reconcile: Reconciliation;
  /** A revision by its number; `null` if this revision of the dataset does not know it. */
  readonly revision: Maybe<Revision>;
  /** The revisions up to the one that answers, newest first. */
  readonly revisions: RevisionConnection;
  /**
   * What a text may mean, best first: names of any period and language, symbols, codes, numbers of resolutions and
   * meetings, words. States and topics are found by their names in English, French and Spanish.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /** A source by its id; `null` if there is none. */
  readonly source: Maybe<Source>;
  /** Sources, by publisher and then by title. */
  readonly sources: SourceConnection;
  /** A State by its code; `null` if there is none. */
  readonly state: Maybe<State>;
  /** States by English name: observers, and the Members that were admitted by that day. */
  readonly states: StateConnection;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryBriefingNoteArgs = {
  input: BriefingNoteInput;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryCompareDaysArgs = {
  a: Scalars['Date']['input'];
  b: Scalars['Date']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryCompareInitiativesArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryCompareStatesArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryCouncilArgs = {
  on: Scalars['Date']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryCouncilsArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryDiscussionQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryDraftResolutionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  symbol?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryDraftResolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DraftResolutionFilter>;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryEventArgs = {
  slug: Scalars['ID']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryFindArgs = {
  text: Scalars['String']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryInitiativeArgs = {
  slug: Scalars['ID']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryInitiativesArgs = {
  endorsable?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryReconcileArgs = {
  initiative?: InputMaybe<Scalars['ID']['input']>;
  names: ReadonlyArray<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryRevisionArgs = {
  number: Scalars['Int']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SourceFilter>;
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryStateArgs = {
  code: Scalars['ID']['input'];
};


/** Everything that can be asked. Each question has two dates: `on`, the day in the world, and `?revision=N` in the address, what Pledgebook knew. An argument that is `null` has its default. */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StateFilter>;
};

/** Questions of a panel. */
export type QuestionsBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
  /** In the order asked for. */
  readonly questions: ReadonlyArray<DiscussionQuestion>;
};

/** One name of a list, and the State that it stands for. */
export type ReconciledName = {
  /** The States that it may mean, likeliest first, at most three; empty where the match needs no answer. */
  readonly candidates: ReadonlyArray<State>;
  /** 1 for a name that is known, less for one that is spelled like it, 0 without a State. */
  readonly certainty: Scalars['Float']['output'];
  /** How it was matched. `EXACT` and `KNOWN` need no further look. */
  readonly kind: NameMatchKind;
  /** Why, in a word. */
  readonly reason: NameMatchReason;
  /** Why, in an English sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The State; for `SPELLING` the one to confirm, for `NOT_A_STATE_ON_RECORD` a former State. `null` where none can be told. */
  readonly state: Maybe<State>;
  /** The name as it was given. */
  readonly text: Scalars['String']['output'];
};

/** A list of names compared with the States on record. Nothing is stored. */
export type Reconciliation = {
  /** What would change; `null` without `initiative`. */
  readonly comparison: Maybe<ListComparison>;
  /** Every name, in the order given. */
  readonly names: ReadonlyArray<ReconciledName>;
  /** Observer States among `states`. */
  readonly observers: ReadonlyArray<State>;
  /** The names that need an answer: `SPELLING`, `AMBIGUOUS` and `UNMATCHED`. They count nowhere. */
  readonly open: ReadonlyArray<ReconciledName>;
  /** States that are named more than once. */
  readonly repeated: ReadonlyArray<RepeatedState>;
  /** The States that are matched without a question, each once. */
  readonly states: ReadonlyArray<State>;
};

/** The regional groups of the General Assembly. */
export type RegionalGroup =
  /** African States */
  | 'AFRICAN'
  /** Asia-Pacific States */
  | 'ASIA_PACIFIC'
  /** Eastern European States */
  | 'EASTERN_EUROPEAN'
  /** Latin American and Caribbean States */
  | 'GRULAC'
  /** Western European and other States */
  | 'WEOG';

/** A State that a list names more than once. */
export type RepeatedState = {
  /** The State. */
  readonly state: State;
  /** The names that stand for it, as given. */
  readonly texts: ReadonlyArray<Scalars['String']['output']>;
};

/** One recorded change of the ledger, chained to the one before it by hash. */
export type Revision = {
  /** Who recorded it. */
  readonly author: Scalars['String']['output'];
  /** What it changed, by kind of fact. */
  readonly changes: ReadonlyArray<RevisionChange>;
  /**
   * The facts that it changed, corrected ones first, then those that no longer hold, then new ones. New votes, names of States, memberships and the
   * like are counted in `changes` alone.
   */
  readonly factChanges: FactChangeConnection;
  /** How the hash is made: 1 covers every column of each row, 2 what each row says, so that columns can be added. */
  readonly format: Scalars['Int']['output'];
  /** SHA-256 over the canonical form of what was added and superseded, 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** Why. */
  readonly message: Scalars['String']['output'];
  /** From 1, without gaps. */
  readonly number: Scalars['Int']['output'];
  /** Hash of the revision before; `null` for the first. */
  readonly parentHash: Maybe<Scalars['String']['output']>;
  /** When it was recorded: UTC, ISO 8601. */
  readonly recordedAt: Scalars['String']['output'];
  /** Who reviewed it, if anybody did. */
  readonly reviewer: Maybe<Scalars['String']['output']>;
};


/** One recorded change of the ledger, chained to the one before it by hash. */
export type RevisionFactChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<FactChangeFilter>;
};

/** How many facts of one kind a revision changed. */
export type RevisionChange = {
  /** Facts that came. */
  readonly added: Scalars['Int']['output'];
  /** The kind of fact, as `docs/codebook.md` names it. */
  readonly kind: Scalars['String']['output'];
  /** Facts that no longer hold since. */
  readonly superseded: Scalars['Int']['output'];
};

/** A page of revisions. */
export type RevisionConnection = {
  /** The revisions of this page with their cursors. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The revisions of this page. */
  readonly nodes: ReadonlyArray<Revision>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A revision and its cursor. */
export type RevisionEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: Revision;
};

/** Something that was found, with why. */
export type SearchFinding = {
  /** What was found. */
  readonly hit: SearchHit;
  /**
   * The words of it that hold what was looked for, cut out of a longer text: a former name of a State, or a part of a draft’s title
   * in its source. `null` where no single name or text of it holds all.
   */
  readonly passage: Maybe<Scalars['String']['output']>;
};

/** What was found of one kind. */
export type SearchGroup = {
  /** The same hits, with why each was found. */
  readonly findings: ReadonlyArray<SearchFinding>;
  /** The best of them first; votes that fit alike newest first. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** The kind. */
  readonly kind: SearchKind;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};


/** What was found of one kind. */
export type SearchGroupFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What was found of one kind. */
export type SearchGroupHitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a search can find. */
export type SearchHit = DiscussionQuestion | DraftResolution | Event | Initiative | Source | State;

/** Kinds of what a search can find. */
export type SearchKind =
  /** A draft resolution, by its symbol, number, meeting, titles or topic. */
  | 'DRAFT_RESOLUTION'
  /** An event. */
  | 'EVENT'
  /** An initiative, by its names and titles in the languages on record. */
  | 'INITIATIVE'
  /** A discussion question of an event. */
  | 'QUESTION'
  /** A source, by its label, title or publisher. */
  | 'SOURCE'
  /** A State, by its names in any language and period, or by a code. */
  | 'STATE';

/** What a text may mean, by kind. */
export type SearchResults = {
  /** Texts to look for instead, where nothing holds this one: at most three, each of which finds something. */
  readonly didYouMean: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The one thing that the text names exactly: a draft by its symbol or number, a State by its name at the United Nations in any
   * language. `null` where there is none, or several.
   */
  readonly exact: Maybe<SearchHit>;
  /** The kinds of which something was found, the kind of the best hit first. */
  readonly groups: ReadonlyArray<SearchGroup>;
  /** What the text means as the name of a State: `NOT_A_STATE_ON_RECORD` where it names something else, such as Kosovo. */
  readonly name: ReconciledName;
  /** Does nothing hold the words that were written? All hits are then only spelled like them. */
  readonly onlyLike: Scalars['Boolean']['output'];
};


/** What a text may mean, by kind. */
export type SearchResultsDidYouMeanArgs = {
  kind?: InputMaybe<SearchKind>;
  language?: InputMaybe<Language>;
};

/** A seat on the Security Council. */
export type Seat =
  /** An elected member. */
  | 'ELECTED'
  /** One of the five permanent members. */
  | 'PERMANENT';

/** A document that facts rest on, with what part of it was read. */
export type Source = {
  /** The acts that it supports. */
  readonly acts: ReadonlyArray<Act>;
  /** What States did on General Assembly resolutions, by this source. */
  readonly assemblyRecords: ReadonlyArray<AssemblyRecord>;
  /** Terms on the Security Council that it supports. */
  readonly councilTerms: ReadonlyArray<CouncilTerm>;
  /** What must be said of its date. */
  readonly dateNote: Maybe<Scalars['String']['output']>;
  /** Draft resolutions whose record, titles or atrocity mark it supports, newest first; their votes rest on the same sources. */
  readonly draftResolutions: DraftResolutionConnection;
  /** Events that it describes. */
  readonly events: ReadonlyArray<Event>;
  /** How much of it was read; `null` in revisions that recorded it in words alone. */
  readonly extentRead: Maybe<ExtentRead>;
  /** Other addresses of it. */
  readonly furtherUrls: ReadonlyArray<Scalars['String']['output']>;
  /** Memberships in groups and treaties that it supports. */
  readonly groupMemberships: ReadonlyArray<GroupMembership>;
  /** Its stable id, by which the files of the data name it; readers see its label. */
  readonly id: Scalars['ID']['output'];
  /** Sentences on initiatives that it supports. */
  readonly initiativeStatements: ReadonlyArray<InitiativeStatement>;
  /** Initiatives that it describes. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** What kind of source it is; `null` in revisions that recorded none. */
  readonly kind: Maybe<SourceKind>;
  /**
   * Its short name for readers, at most 40 characters; unique where it was recorded. In revisions that recorded none,
   * publisher and year stand in, such as `Business Standard, 2015`.
   */
  readonly label: Scalars['String']['output'];
  /** The language of the text that was read, by ISO 639-1, such as `en`. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Its licence, where it states one. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** The document's own address, where a copy was read at `url`. */
  readonly originalUrl: Maybe<Scalars['String']['output']>;
  /** The published counts that it supports. */
  readonly publishedCounts: ReadonlyArray<PublishedCount>;
  /** When it was published; `null` where it shows no date that can be read. */
  readonly publishedOn: Maybe<PartialDate>;
  /** The date as it shows it. */
  readonly publishedOnText: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Discussion questions that are quoted from it. */
  readonly questions: ReadonlyArray<DiscussionQuestion>;
  /** What part of it was read, and how. */
  readonly read: Scalars['String']['output'];
  /** The day on which it was read. */
  readonly retrievedOn: Scalars['Date']['output'];
  /** States whose codes and names it supports. */
  readonly states: ReadonlyArray<State>;
  /** How many facts rest on it, by kind; kinds of which it supports nothing are left out. */
  readonly supports: ReadonlyArray<SupportedFacts>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Translations in the words of others that are taken from it. */
  readonly translations: ReadonlyArray<Translation>;
  /** Where it was read; `null` for what has no address. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A document that facts rest on, with what part of it was read. */
export type SourceDraftResolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of sources. */
export type SourceConnection = {
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source with its place in the list. */
export type SourceEdge = {
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Conditions on sources; all that are given hold. */
export type SourceFilter = {
  /** Read to one of these extents. */
  readonly extentRead?: InputMaybe<ReadonlyArray<ExtentRead>>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds. Sources of which no kind was recorded are of none. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Part of the id, the label, the title or the publisher; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of source it is, in the order in which sources are ranked wherever several stand. */
export type SourceKind =
  /** A data set. */
  | 'DATASET'
  /** A page of a government. */
  | 'GOVERNMENT_PAGE'
  /** A page or paper of an organisation of civil society. */
  | 'NGO'
  /** Something else. */
  | 'OTHER'
  /** A report of the press. */
  | 'PRESS'
  /** A work of reference. */
  | 'REFERENCE'
  /** A scholarly work. */
  | 'SCHOLARLY'
  /** Words of one State or of several together, whoever keeps them. */
  | 'STATEMENT_OF_A_STATE'
  /** A document or page of the United Nations. */
  | 'UN_DOCUMENT';

/** The place of the sources. */
export type SourcesBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
};

/** A Member State, an observer State, or a former State that occurs in old votes. */
export type State = {
  /** What sources say of it and any initiative. */
  readonly acts: ReadonlyArray<Act>;
  /** When it was admitted; `null` for observers and former States. */
  readonly admittedOn: Maybe<Scalars['Date']['output']>;
  /** What it did on General Assembly resolutions that bear on the initiatives. */
  readonly assemblyRecords: ReadonlyArray<AssemblyRecord>;
  /** ISO 3166-1 alpha-3. Names change, codes do not. */
  readonly code: Scalars['ID']['output'];
  /** Its terms on the Security Council, oldest first. */
  readonly councilTerms: ReadonlyArray<CouncilTerm>;
  /** Its memberships in groups and treaties that bear on the initiatives. */
  readonly groupMemberships: ReadonlyArray<GroupMembership>;
  /** ISO 3166-1 alpha-2. */
  readonly iso2: Maybe<Scalars['String']['output']>;
  /** The UN's numeric code, three digits. */
  readonly m49: Maybe<Scalars['String']['output']>;
  /** Its standing in the United Nations. */
  readonly membership: Membership;
  /** The UN's name of it. */
  readonly name: Scalars['String']['output'];
  /** All its names: of any language and period. */
  readonly names: ReadonlyArray<StateName>;
  /** A note: what must be known to read the rest rightly. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Does a recorded term seat it on the Security Council on that day? Of days after the known Councils (`Dataset.councilKnownTo`), no is not settled yet. */
  readonly onCouncil: Scalars['Boolean']['output'];
  /** Where it stands towards an initiative on a day. */
  readonly position: Position;
  /** Where it stands on a day towards each initiative that States endorse, in the order of `initiatives`. */
  readonly positions: ReadonlyArray<Position>;
  /** Its regional group; `null` where it is in none. */
  readonly regionalGroup: Maybe<RegionalGroup>;
  /** What its codes and names rest on. */
  readonly sources: ReadonlyArray<Source>;
  /** Its votes while it sat on the Council, newest first. */
  readonly votes: VoteConnection;
};


/** A Member State, an observer State, or a former State that occurs in old votes. */
export type StateNameArgs = {
  language?: InputMaybe<Language>;
};


/** A Member State, an observer State, or a former State that occurs in old votes. */
export type StateNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A Member State, an observer State, or a former State that occurs in old votes. */
export type StateOnCouncilArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A Member State, an observer State, or a former State that occurs in old votes. */
export type StatePositionArgs = {
  initiative: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A Member State, an observer State, or a former State that occurs in old votes. */
export type StatePositionsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A Member State, an observer State, or a former State that occurs in old votes. */
export type StateVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<VoteFilter>;
};

/** A State. */
export type StateBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
  /** Where it stands on the note’s day, for each initiative. */
  readonly positions: ReadonlyArray<Position>;
  /** The State. */
  readonly state: State;
};

/** Two States on one day. */
export type StateComparison = {
  /** The one State. */
  readonly a: State;
  /** Groups and treaties that a source names the one in, and not the other. */
  readonly aGroups: ReadonlyArray<Scalars['String']['output']>;
  /** The other State. */
  readonly b: State;
  /** Groups and treaties that a source names the other in, and not the one. */
  readonly bGroups: ReadonlyArray<Scalars['String']['output']>;
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Their positions towards each initiative that States endorse, those with another status first. */
  readonly positions: ReadonlyArray<PositionPair>;
  /** Groups and treaties that sources name both in. */
  readonly sharedGroups: ReadonlyArray<Scalars['String']['output']>;
  /** Of these, the drafts on which they voted otherwise, newest first. An abstention is another vote than a no. */
  readonly votedOtherwise: ReadonlyArray<VotePair>;
  /** On how many drafts both had a vote by that day, as far as sources say how both voted. */
  readonly votedTogether: Scalars['Int']['output'];
};

/** A page of States. */
export type StateConnection = {
  /** The States of this page with their cursors. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The States of this page. */
  readonly nodes: ReadonlyArray<State>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A State and its cursor. */
export type StateEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The State. */
  readonly node: State;
};

/** Which States. Every condition that is given must hold. */
export type StateFilter = {
  /** One of these codes. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In this group or treaty, such as `ACT`. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the initiative that `status` is about. */
  readonly initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Standing in the United Nations; members and observers if left out. */
  readonly membership?: InputMaybe<ReadonlyArray<Membership>>;
  /**
   * A name in any language or period, or the beginning of a word of one, without regard to case and accents; an abbreviation
   * in capitals (`UK`) or the code of a State means that State alone.
   */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** On the Security Council, or not. */
  readonly onCouncil?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these regional groups. */
  readonly regionalGroup?: InputMaybe<ReadonlyArray<RegionalGroup>>;
  /** One of these statuses towards `initiative`. */
  readonly status?: InputMaybe<ReadonlyArray<EndorsementStatus>>;
};

/** One name of a State. */
export type StateName = {
  /** What kind of name it is. */
  readonly kind: StateNameKind;
  /** Its language; `null` for former and alternative names. */
  readonly language: Maybe<Language>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** When or where it was used, where that is recorded. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** What a name of a State is. */
export type StateNameKind =
  /** Another name in use. */
  | 'ALTERNATIVE'
  /** The short name of Unicode CLDR. */
  | 'DISPLAY'
  /** A name it once bore. */
  | 'FORMER'
  /** The name that the United Nations uses. */
  | 'UN_NAME';

/** The points of a timeline. */
export type Step =
  /** One for each day on which the tally changed. */
  | 'CHANGE'
  /** One a month. */
  | 'MONTH'
  /** One a quarter of a year. */
  | 'QUARTER'
  /** One a year. */
  | 'YEAR';

/** How many facts of one kind rest on a source. */
export type SupportedFacts = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind of fact, as `docs/codebook.md` names it. */
  readonly kind: Scalars['String']['output'];
};

/** How many States have each status; `total` is their sum. */
export type Tally = {
  /** How many of them endorse: at least `endorsed`; at most `total` less those that are settled as not endorsing. */
  readonly bounds: Bounds;
  /** Endorsed by that day. */
  readonly endorsed: Scalars['Int']['output'];
  /** Had not endorsed by that day, as a source or a date settles. */
  readonly notEndorsed: Scalars['Int']['output'];
  /** May have endorsed by that day: an endorsement is known whose day is not. */
  readonly possiblyEndorsed: Scalars['Int']['output'];
  /** All of them. */
  readonly total: Scalars['Int']['output'];
  /** Nothing settles it. */
  readonly unknown: Scalars['Int']['output'];
  /** Have withdrawn. */
  readonly withdrawn: Scalars['Int']['output'];
};

/** Words of the author’s own. */
export type TextBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What stands between double braces in it, in its order. */
  readonly liveFigures: ReadonlyArray<LiveFigure>;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
  /** As written, in Markdown. */
  readonly text: Scalars['String']['output'];
};

/** A tally on one day of a timeline. */
export type TimelinePoint = {
  /** States that had endorsed by then. */
  readonly certain: Scalars['Int']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** States that had, or may have: never less than `certain`. */
  readonly possible: Scalars['Int']['output'];
  /** The whole tally. */
  readonly tally: Tally;
};

/** A recorded text in another language. It holds for the English text that it was made from. */
export type Translation = {
  /** The English text that it was made from. */
  readonly english: Scalars['String']['output'];
  /** Its stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its language. */
  readonly language: Language;
  /** What a reader must know of it, in its language. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Kind of fact and field that the text stands in, such as `initiative.pledges`. */
  readonly of: Scalars['String']['output'];
  /** What it is taken from; empty where it is ours. */
  readonly sources: ReadonlyArray<Source>;
  /** Whose words it is; `null` for ours of a text that is ours. */
  readonly status: Maybe<TranslationStatus>;
  /** The text in that language. */
  readonly text: Scalars['String']['output'];
};

/** Whose words a translation is. */
export type TranslationStatus =
  /** Ours, of words that are not ours. */
  | 'COURTESY'
  /** The official wording. */
  | 'OFFICIAL'
  /** A State used these words. */
  | 'USED_BY_A_STATE';

/** A Council member's vote on a draft. */
export type Vote = {
  /** How it voted. */
  readonly choice: VoteChoice;
  /** What was corrected in the source's record of this vote. */
  readonly correction: Maybe<Scalars['String']['output']>;
  /** The draft. */
  readonly draftResolution: DraftResolution;
  /** Where the State stood towards an initiative on the day of the vote. */
  readonly position: Position;
  /** The same towards each initiative that States endorse, in the order of `initiatives`. */
  readonly positions: ReadonlyArray<Position>;
  /** The seat it held on that day. */
  readonly seat: Seat;
  /** The State. */
  readonly state: State;
  /** Is this vote a veto: a permanent member's no on a draft that failed by it? */
  readonly veto: Scalars['Boolean']['output'];
};


/** A Council member's vote on a draft. */
export type VoteCorrectionArgs = {
  language?: InputMaybe<Language>;
};


/** A Council member's vote on a draft. */
export type VotePositionArgs = {
  initiative: Scalars['ID']['input'];
};

/** How a member voted. Abstaining is not voting against. */
export type VoteChoice =
  /** Abstained. */
  | 'ABSTAIN'
  /** Against. */
  | 'NO'
  /** Present or absent, it did not take part in the vote. */
  | 'NOT_VOTING'
  /** No source gives its vote. */
  | 'UNKNOWN'
  /** In favour. */
  | 'YES';

/** A page of votes. */
export type VoteConnection = {
  /** The votes of this page with their cursors. */
  readonly edges: ReadonlyArray<VoteEdge>;
  /** The votes of this page. */
  readonly nodes: ReadonlyArray<Vote>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A vote and its cursor. */
export type VoteEdge = {
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The vote. */
  readonly node: Vote;
};

/** Which votes. Every condition that is given must hold. */
export type VoteFilter = {
  /** Marked by a source as concerning atrocity crimes, or not marked. */
  readonly atrocityMarked?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these. */
  readonly choice?: InputMaybe<ReadonlyArray<VoteChoice>>;
  /** From this day on. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** One of these outcomes of the draft. */
  readonly outcome?: InputMaybe<ReadonlyArray<DraftOutcome>>;
  /** To this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A draft on which two States had a vote. */
export type VotePair = {
  /** The vote of the one. */
  readonly a: Vote;
  /** The vote of the other. */
  readonly b: Vote;
};

/** Votes of an initiative's supporters in one year. */
export type VoteTally = {
  /** Abstentions. */
  readonly abstaining: Scalars['Int']['output'];
  /** Votes against. */
  readonly against: Scalars['Int']['output'];
  /** Drafts put to the vote, a vote recorded twice counted once. */
  readonly drafts: Scalars['Int']['output'];
  /** Votes in favour. */
  readonly inFavour: Scalars['Int']['output'];
  /** Supporters on the Council that did not vote. */
  readonly notVoting: Scalars['Int']['output'];
  /** Votes of theirs that no source gives. */
  readonly unknown: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Chosen votes. */
export type VotesBlock = NoteBlock & {
  /** A heading in place of the usual one. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** In the order asked for. */
  readonly draftResolutions: ReadonlyArray<DraftResolution>;
  /** Its kind. */
  readonly kind: NoteBlockKind;
  /** What it is about, as it was asked for: slugs, codes or ids; empty for the usual. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchHit:
    | ( DiscussionQuestionOfDomain )
    | ( DraftResolutionOfDomain )
    | ( EventOfDomain )
    | ( InitiativeOfDomain )
    | ( SourceOfDomain )
    | ( StateOfDomain )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Act: ResolverTypeWrapper<ActOfDomain>;
  ActKind: ActKind;
  AnswerBlock: ResolverTypeWrapper<AnswerBlockOfDomain>;
  AssemblyRecord: ResolverTypeWrapper<AssemblyRecordOfDomain>;
  AtrocityMark: AtrocityMark;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bounds: ResolverTypeWrapper<BoundsOfDomain>;
  BriefingNote: ResolverTypeWrapper<BriefingNoteOfDomain>;
  BriefingNoteInput: BriefingNoteInput;
  Council: ResolverTypeWrapper<CouncilOfDomain>;
  CouncilBlock: ResolverTypeWrapper<Omit<CouncilBlock, 'council' | 'support'> & { council: ResolversTypes['Council'], support: ReadonlyArray<ResolversTypes['CouncilSupport']> }>;
  CouncilMember: ResolverTypeWrapper<CouncilMemberOfDomain>;
  CouncilSupport: ResolverTypeWrapper<CouncilSupportOfDomain>;
  CouncilTerm: ResolverTypeWrapper<CouncilTermOfDomain>;
  CountQualifier: CountQualifier;
  Coverage: ResolverTypeWrapper<CoverageOfDomain>;
  Crime: Crime;
  Dataset: ResolverTypeWrapper<DatasetOfDomain>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DayComparison: ResolverTypeWrapper<DayComparisonOfDomain>;
  DiscussionQuestion: ResolverTypeWrapper<DiscussionQuestionOfDomain>;
  DraftOutcome: DraftOutcome;
  DraftResolution: ResolverTypeWrapper<DraftResolutionOfDomain>;
  DraftResolutionConnection: ResolverTypeWrapper<Omit<DraftResolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DraftResolutionEdge']>, nodes: ReadonlyArray<ResolversTypes['DraftResolution']> }>;
  DraftResolutionEdge: ResolverTypeWrapper<Omit<DraftResolutionEdge, 'node'> & { node: ResolversTypes['DraftResolution'] }>;
  DraftResolutionFilter: DraftResolutionFilter;
  EndorsementStatus: EndorsementStatus;
  Event: ResolverTypeWrapper<EventOfDomain>;
  ExtentRead: ExtentRead;
  FactChange: ResolverTypeWrapper<FactChangeOfDomain>;
  FactChangeConnection: ResolverTypeWrapper<Omit<FactChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FactChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['FactChange']> }>;
  FactChangeEdge: ResolverTypeWrapper<Omit<FactChangeEdge, 'node'> & { node: ResolversTypes['FactChange'] }>;
  FactChangeFilter: FactChangeFilter;
  FactChangeKind: FactChangeKind;
  FactName: ResolverTypeWrapper<FactNameOfDomain>;
  FieldChange: ResolverTypeWrapper<FieldChangeOfDomain>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Group: ResolverTypeWrapper<GroupOfDomain>;
  GroupMembership: ResolverTypeWrapper<GroupMembershipOfDomain>;
  GroupTally: ResolverTypeWrapper<GroupTallyOfDomain>;
  GroupsBlock: ResolverTypeWrapper<Omit<GroupsBlock, 'initiative' | 'tallies'> & { initiative: ResolversTypes['Initiative'], tallies: ReadonlyArray<ResolversTypes['GroupTally']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiative: ResolverTypeWrapper<InitiativeOfDomain>;
  InitiativeComparison: ResolverTypeWrapper<Omit<InitiativeComparison, 'a' | 'aOnly' | 'b' | 'bOnly' | 'both'> & { a: ResolversTypes['Initiative'], aOnly: ReadonlyArray<ResolversTypes['InitiativePair']>, b: ResolversTypes['Initiative'], bOnly: ReadonlyArray<ResolversTypes['InitiativePair']>, both: ReadonlyArray<ResolversTypes['InitiativePair']> }>;
  InitiativeKind: InitiativeKind;
  InitiativeLead: ResolverTypeWrapper<Omit<InitiativeLead, 'states'> & { states: ReadonlyArray<ResolversTypes['State']> }>;
  InitiativePair: ResolverTypeWrapper<Omit<InitiativePair, 'a' | 'b' | 'state'> & { a: ResolversTypes['Position'], b: ResolversTypes['Position'], state: ResolversTypes['State'] }>;
  InitiativeStatement: ResolverTypeWrapper<InitiativeStatementOfDomain>;
  InitiativeTextSources: ResolverTypeWrapper<InitiativeTextSourcesOfDomain>;
  InstrumentsBlock: ResolverTypeWrapper<Omit<InstrumentsBlock, 'initiatives'> & { initiatives: ReadonlyArray<ResolversTypes['Initiative']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KeyFigure: ResolverTypeWrapper<KeyFigureOfDomain>;
  KeyFiguresBlock: ResolverTypeWrapper<Omit<KeyFiguresBlock, 'figures'> & { figures: ReadonlyArray<ResolversTypes['KeyFigure']> }>;
  Language: Language;
  ListComparison: ResolverTypeWrapper<ListComparisonOfDomain>;
  LiveFigure: ResolverTypeWrapper<LiveFigureOfDomain>;
  Membership: Membership;
  NameMatchKind: NameMatchKind;
  NameMatchReason: NameMatchReason;
  NotKnownBlock: ResolverTypeWrapper<Omit<NotKnownBlock, 'figures'> & { figures: ReadonlyArray<ResolversTypes['KeyFigure']> }>;
  NoteBlock: ResolverTypeWrapper<NoteBlockOfDomain>;
  NoteBlockInput: NoteBlockInput;
  NoteBlockKind: NoteBlockKind;
  NoteHead: ResolverTypeWrapper<NoteHead>;
  NoteHeadInput: NoteHeadInput;
  NotePreset: NotePreset;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDateOfDomain>;
  Participant: ResolverTypeWrapper<ParticipantOfDomain>;
  Position: ResolverTypeWrapper<PositionOfDomain>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversTypes['Position']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionFilter: PositionFilter;
  PositionPair: ResolverTypeWrapper<PositionPairOfDomain>;
  ProgressBlock: ResolverTypeWrapper<Omit<ProgressBlock, 'coverage' | 'initiative' | 'timeline'> & { coverage: ResolversTypes['Coverage'], initiative: ResolversTypes['Initiative'], timeline: ReadonlyArray<ResolversTypes['TimelinePoint']> }>;
  PublishedCount: ResolverTypeWrapper<PublishedCountOfDomain>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionsBlock: ResolverTypeWrapper<Omit<QuestionsBlock, 'questions'> & { questions: ReadonlyArray<ResolversTypes['DiscussionQuestion']> }>;
  ReconciledName: ResolverTypeWrapper<ReconciledNameOfDomain>;
  Reconciliation: ResolverTypeWrapper<ReconciliationOfDomain>;
  RegionalGroup: RegionalGroup;
  RepeatedState: ResolverTypeWrapper<RepeatedStateOfDomain>;
  Revision: ResolverTypeWrapper<RevisionOfDomain>;
  RevisionChange: ResolverTypeWrapper<RevisionChangeOfDomain>;
  RevisionConnection: ResolverTypeWrapper<Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Revision']> }>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  SearchFinding: ResolverTypeWrapper<SearchFindingOfDomain>;
  SearchGroup: ResolverTypeWrapper<SearchGroupOfDomain>;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  SearchKind: SearchKind;
  SearchResults: ResolverTypeWrapper<SearchResultsOfDomain>;
  Seat: Seat;
  Source: ResolverTypeWrapper<SourceOfDomain>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourcesBlock: ResolverTypeWrapper<SourcesBlock>;
  State: ResolverTypeWrapper<StateOfDomain>;
  StateBlock: ResolverTypeWrapper<Omit<StateBlock, 'positions' | 'state'> & { positions: ReadonlyArray<ResolversTypes['Position']>, state: ResolversTypes['State'] }>;
  StateComparison: ResolverTypeWrapper<StateComparisonOfDomain>;
  StateConnection: ResolverTypeWrapper<Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StateEdge']>, nodes: ReadonlyArray<ResolversTypes['State']> }>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  StateFilter: StateFilter;
  StateName: ResolverTypeWrapper<StateNameOfDomain>;
  StateNameKind: StateNameKind;
  Step: Step;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupportedFacts: ResolverTypeWrapper<SupportedFactsOfDomain>;
  Tally: ResolverTypeWrapper<TallyOfDomain>;
  TextBlock: ResolverTypeWrapper<Omit<TextBlock, 'liveFigures'> & { liveFigures: ReadonlyArray<ResolversTypes['LiveFigure']> }>;
  TimelinePoint: ResolverTypeWrapper<TimelinePointOfDomain>;
  Translation: ResolverTypeWrapper<TranslationOfDomain>;
  TranslationStatus: TranslationStatus;
  Vote: ResolverTypeWrapper<VoteOfDomain>;
  VoteChoice: VoteChoice;
  VoteConnection: ResolverTypeWrapper<Omit<VoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VoteEdge']>, nodes: ReadonlyArray<ResolversTypes['Vote']> }>;
  VoteEdge: ResolverTypeWrapper<Omit<VoteEdge, 'node'> & { node: ResolversTypes['Vote'] }>;
  VoteFilter: VoteFilter;
  VotePair: ResolverTypeWrapper<VotePairOfDomain>;
  VoteTally: ResolverTypeWrapper<VoteTallyOfDomain>;
  VotesBlock: ResolverTypeWrapper<Omit<VotesBlock, 'draftResolutions'> & { draftResolutions: ReadonlyArray<ResolversTypes['DraftResolution']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Act: ActOfDomain;
  AnswerBlock: AnswerBlockOfDomain;
  AssemblyRecord: AssemblyRecordOfDomain;
  Boolean: Scalars['Boolean']['output'];
  Bounds: BoundsOfDomain;
  BriefingNote: BriefingNoteOfDomain;
  BriefingNoteInput: BriefingNoteInput;
  Council: CouncilOfDomain;
  CouncilBlock: Omit<CouncilBlock, 'council' | 'support'> & { council: ResolversParentTypes['Council'], support: ReadonlyArray<ResolversParentTypes['CouncilSupport']> };
  CouncilMember: CouncilMemberOfDomain;
  CouncilSupport: CouncilSupportOfDomain;
  CouncilTerm: CouncilTermOfDomain;
  Coverage: CoverageOfDomain;
  Dataset: DatasetOfDomain;
  Date: Scalars['Date']['output'];
  DayComparison: DayComparisonOfDomain;
  DiscussionQuestion: DiscussionQuestionOfDomain;
  DraftResolution: DraftResolutionOfDomain;
  DraftResolutionConnection: Omit<DraftResolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DraftResolutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DraftResolution']> };
  DraftResolutionEdge: Omit<DraftResolutionEdge, 'node'> & { node: ResolversParentTypes['DraftResolution'] };
  DraftResolutionFilter: DraftResolutionFilter;
  Event: EventOfDomain;
  FactChange: FactChangeOfDomain;
  FactChangeConnection: Omit<FactChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FactChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FactChange']> };
  FactChangeEdge: Omit<FactChangeEdge, 'node'> & { node: ResolversParentTypes['FactChange'] };
  FactChangeFilter: FactChangeFilter;
  FactName: FactNameOfDomain;
  FieldChange: FieldChangeOfDomain;
  Float: Scalars['Float']['output'];
  Group: GroupOfDomain;
  GroupMembership: GroupMembershipOfDomain;
  GroupTally: GroupTallyOfDomain;
  GroupsBlock: Omit<GroupsBlock, 'initiative' | 'tallies'> & { initiative: ResolversParentTypes['Initiative'], tallies: ReadonlyArray<ResolversParentTypes['GroupTally']> };
  ID: Scalars['ID']['output'];
  Initiative: InitiativeOfDomain;
  InitiativeComparison: Omit<InitiativeComparison, 'a' | 'aOnly' | 'b' | 'bOnly' | 'both'> & { a: ResolversParentTypes['Initiative'], aOnly: ReadonlyArray<ResolversParentTypes['InitiativePair']>, b: ResolversParentTypes['Initiative'], bOnly: ReadonlyArray<ResolversParentTypes['InitiativePair']>, both: ReadonlyArray<ResolversParentTypes['InitiativePair']> };
  InitiativeLead: Omit<InitiativeLead, 'states'> & { states: ReadonlyArray<ResolversParentTypes['State']> };
  InitiativePair: Omit<InitiativePair, 'a' | 'b' | 'state'> & { a: ResolversParentTypes['Position'], b: ResolversParentTypes['Position'], state: ResolversParentTypes['State'] };
  InitiativeStatement: InitiativeStatementOfDomain;
  InitiativeTextSources: InitiativeTextSourcesOfDomain;
  InstrumentsBlock: Omit<InstrumentsBlock, 'initiatives'> & { initiatives: ReadonlyArray<ResolversParentTypes['Initiative']> };
  Int: Scalars['Int']['output'];
  KeyFigure: KeyFigureOfDomain;
  KeyFiguresBlock: Omit<KeyFiguresBlock, 'figures'> & { figures: ReadonlyArray<ResolversParentTypes['KeyFigure']> };
  ListComparison: ListComparisonOfDomain;
  LiveFigure: LiveFigureOfDomain;
  NotKnownBlock: Omit<NotKnownBlock, 'figures'> & { figures: ReadonlyArray<ResolversParentTypes['KeyFigure']> };
  NoteBlock: NoteBlockOfDomain;
  NoteBlockInput: NoteBlockInput;
  NoteHead: NoteHead;
  NoteHeadInput: NoteHeadInput;
  PageInfo: PageInfo;
  PartialDate: PartialDateOfDomain;
  Participant: ParticipantOfDomain;
  Position: PositionOfDomain;
  PositionConnection: Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Position']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionFilter: PositionFilter;
  PositionPair: PositionPairOfDomain;
  ProgressBlock: Omit<ProgressBlock, 'coverage' | 'initiative' | 'timeline'> & { coverage: ResolversParentTypes['Coverage'], initiative: ResolversParentTypes['Initiative'], timeline: ReadonlyArray<ResolversParentTypes['TimelinePoint']> };
  PublishedCount: PublishedCountOfDomain;
  Query: Record<PropertyKey, never>;
  QuestionsBlock: Omit<QuestionsBlock, 'questions'> & { questions: ReadonlyArray<ResolversParentTypes['DiscussionQuestion']> };
  ReconciledName: ReconciledNameOfDomain;
  Reconciliation: ReconciliationOfDomain;
  RepeatedState: RepeatedStateOfDomain;
  Revision: RevisionOfDomain;
  RevisionChange: RevisionChangeOfDomain;
  RevisionConnection: Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Revision']> };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  SearchFinding: SearchFindingOfDomain;
  SearchGroup: SearchGroupOfDomain;
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  SearchResults: SearchResultsOfDomain;
  Source: SourceOfDomain;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourcesBlock: SourcesBlock;
  State: StateOfDomain;
  StateBlock: Omit<StateBlock, 'positions' | 'state'> & { positions: ReadonlyArray<ResolversParentTypes['Position']>, state: ResolversParentTypes['State'] };
  StateComparison: StateComparisonOfDomain;
  StateConnection: Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['State']> };
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  StateFilter: StateFilter;
  StateName: StateNameOfDomain;
  String: Scalars['String']['output'];
  SupportedFacts: SupportedFactsOfDomain;
  Tally: TallyOfDomain;
  TextBlock: Omit<TextBlock, 'liveFigures'> & { liveFigures: ReadonlyArray<ResolversParentTypes['LiveFigure']> };
  TimelinePoint: TimelinePointOfDomain;
  Translation: TranslationOfDomain;
  Vote: VoteOfDomain;
  VoteConnection: Omit<VoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Vote']> };
  VoteEdge: Omit<VoteEdge, 'node'> & { node: ResolversParentTypes['Vote'] };
  VoteFilter: VoteFilter;
  VotePair: VotePairOfDomain;
  VoteTally: VoteTallyOfDomain;
  VotesBlock: Omit<VotesBlock, 'draftResolutions'> & { draftResolutions: ReadonlyArray<ResolversParentTypes['DraftResolution']> };
};

export type ActResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type AnswerBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnswerBlock'] = ResolversParentTypes['AnswerBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['KeyFigure']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['CouncilTerm']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssemblyRecordResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssemblyRecord'] = ResolversParentTypes['AssemblyRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssemblyRecordNoteArgs, 'language'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssemblyRecordRoleArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type BoundsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Bounds'] = ResolversParentTypes['Bounds']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BriefingNoteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BriefingNote'] = ResolversParentTypes['BriefingNote']> = {
  blocks?: Resolver<ReadonlyArray<ResolversTypes['NoteBlock']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['NoteHead']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CouncilResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Council'] = ResolversParentTypes['Council']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['CouncilMember']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['CouncilSupport'], ParentType, ContextType, RequireFields<CouncilSupportArgs, 'initiative'>>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['CouncilSupport']>, ParentType, ContextType>;
  votesNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilBlock'] = ResolversParentTypes['CouncilBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['CouncilSupport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilMember'] = ResolversParentTypes['CouncilMember']> = {
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['CouncilTerm'], ParentType, ContextType>;
};

export type CouncilSupportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilSupport'] = ResolversParentTypes['CouncilSupport']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  publishedCount?: Resolver<Maybe<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  publishedMajority?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publishedShortOfVotesNeeded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortOfVotesNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type CouncilTermResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CouncilTerm'] = ResolversParentTypes['CouncilTerm']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameInSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CouncilTermNoteArgs, 'language'>>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  seatGroup?: Resolver<Maybe<ResolversTypes['RegionalGroup']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedCount?: Resolver<Maybe<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  publishedCounts?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  councilKnownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  councilKnownTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedCountsOfEither?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DayComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DayComparison'] = ResolversParentTypes['DayComparison']> = {
  a?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  aCouncil?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bCouncil?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['PositionPair']>, ParentType, ContextType>;
  joined?: Resolver<ReadonlyArray<ResolversTypes['CouncilMember']>, ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ResolversTypes['CouncilMember']>, ParentType, ContextType>;
  stayed?: Resolver<ReadonlyArray<ResolversTypes['CouncilMember']>, ParentType, ContextType>;
};

export type DiscussionQuestionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DiscussionQuestion'] = ResolversParentTypes['DiscussionQuestion']> = {
  courtesyParts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DiscussionQuestionCourtesyPartsArgs, 'language'>>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftResolutionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DraftResolution'] = ResolversParentTypes['DraftResolution']> = {
  abstaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atrocityMark?: Resolver<Maybe<ResolversTypes['AtrocityMark']>, ParentType, ContextType>;
  atrocitySources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  countedOnUnVetoList?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['DraftResolution']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['DraftResolution']>, ParentType, ContextType>;
  earlierSources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inFavour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['DraftResolution']>, ParentType, ContextType>;
  meetingRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notVoting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DraftOutcome'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DraftResolutionRemarksArgs, 'language'>>;
  shortTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleSources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vetoes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  voteKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DraftResolutionVoteKindArgs, 'language'>>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['Vote']>, ParentType, ContextType>;
  votesNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftResolutionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DraftResolutionConnection'] = ResolversParentTypes['DraftResolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DraftResolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftResolutionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DraftResolutionEdge'] = ResolversParentTypes['DraftResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DraftResolution'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventFormatArgs, 'language'>>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventKindArgs, 'language'>>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventLocationArgs, 'language'>>;
  moderators?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventOccasionArgs, 'language'>>;
  organisers?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  panelists?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  publishedCounts?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['DiscussionQuestion']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventTitleArgs, 'language'>>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Translation']>, ParentType, ContextType, RequireFields<EventTranslationsArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  about?: Resolver<Maybe<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['FactName']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['FactChangeKind'], ParentType, ContextType>;
};

export type FactChangeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactChangeConnection'] = ResolversParentTypes['FactChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FactChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactChangeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactChangeEdge'] = ResolversParentTypes['FactChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactChange'], ParentType, ContextType>;
};

export type FactNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactName'] = ResolversParentTypes['FactName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  former?: Resolver<ReadonlyArray<ResolversTypes['GroupMembership']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['GroupMembership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType, RequireFields<GroupTallyArgs, 'initiative' | 'on'>>;
};

export type GroupMembershipResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GroupMembership'] = ResolversParentTypes['GroupMembership']> = {
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GroupMembershipNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupMembershipStatusArgs, 'language'>>;
};

export type GroupTallyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GroupTally'] = ResolversParentTypes['GroupTally']> = {
  regionalGroup?: Resolver<Maybe<ResolversTypes['RegionalGroup']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type GroupsBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GroupsBlock'] = ResolversParentTypes['GroupsBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  tallies?: Resolver<ReadonlyArray<ResolversTypes['GroupTally']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['InitiativeStatement']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  addressedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeAddressedToArgs, 'language'>>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assemblyRecords?: Resolver<ReadonlyArray<ResolversTypes['AssemblyRecord']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<InitiativeCoverageArgs, 'on'>>;
  crimes?: Resolver<ReadonlyArray<ResolversTypes['Crime']>, ParentType, ContextType>;
  crimesNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeCrimesNoteArgs, 'language'>>;
  crimesWording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeCrimesWordingArgs, 'language'>>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  editorsNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeEditorsNoteArgs, 'language'>>;
  endorsable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fullTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeFullTitleArgs, 'language'>>;
  howToEndorse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeHowToEndorseArgs, 'language'>>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ledBy?: Resolver<ResolversTypes['InitiativeLead'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeNameArgs, 'language'>>;
  opened?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openedOnNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeOpenedOnNoteArgs, 'language'>>;
  pledges?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativePledgesArgs, 'language'>>;
  positionSources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<InitiativePositionSourcesArgs, 'on'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<InitiativePositionsArgs, 'first' | 'on'>>;
  publishedCounts?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeShortNameArgs, 'language'>>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  supporterVotes?: Resolver<ReadonlyArray<ResolversTypes['VoteTally']>, ParentType, ContextType, Partial<InitiativeSupporterVotesArgs>>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType, RequireFields<InitiativeTallyArgs, 'countObservers' | 'on'>>;
  tallyByGroup?: Resolver<ReadonlyArray<ResolversTypes['GroupTally']>, ParentType, ContextType, RequireFields<InitiativeTallyByGroupArgs, 'countObservers' | 'on'>>;
  textSources?: Resolver<ResolversTypes['InitiativeTextSources'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelinePoint']>, ParentType, ContextType, RequireFields<InitiativeTimelineArgs, 'countObservers' | 'step'>>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Translation']>, ParentType, ContextType, RequireFields<InitiativeTranslationsArgs, 'language'>>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeTriggerArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InitiativeComparison'] = ResolversParentTypes['InitiativeComparison']> = {
  a?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  aOnly?: Resolver<ReadonlyArray<ResolversTypes['InitiativePair']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  bOnly?: Resolver<ReadonlyArray<ResolversTypes['InitiativePair']>, ParentType, ContextType>;
  both?: Resolver<ReadonlyArray<ResolversTypes['InitiativePair']>, ParentType, ContextType>;
  neither?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InitiativeLeadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InitiativeLead'] = ResolversParentTypes['InitiativeLead']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type InitiativePairResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InitiativePair'] = ResolversParentTypes['InitiativePair']> = {
  a?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type InitiativeStatementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InitiativeStatement'] = ResolversParentTypes['InitiativeStatement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeStatementTextArgs, 'language'>>;
};

export type InitiativeTextSourcesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InitiativeTextSources'] = ResolversParentTypes['InitiativeTextSources']> = {
  crimes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  howToEndorse?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  opened?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pledges?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  trigger?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type InstrumentsBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InstrumentsBlock'] = ResolversParentTypes['InstrumentsBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyFigureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeyFigure'] = ResolversParentTypes['KeyFigure']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['CouncilSupport']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type KeyFiguresBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeyFiguresBlock'] = ResolversParentTypes['KeyFiguresBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['KeyFigure']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListComparison'] = ResolversParentTypes['ListComparison']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  confirmed?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  councilAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  councilBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  councilSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  notListed?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tallyAfter?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  tallyBefore?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type LiveFigureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LiveFigure'] = ResolversParentTypes['LiveFigure']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EndorsementStatus']>, ParentType, ContextType>;
};

export type NotKnownBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotKnownBlock'] = ResolversParentTypes['NotKnownBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['KeyFigure']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NoteBlock'] = ResolversParentTypes['NoteBlock']> = {
  __resolveType: TypeResolveFn<'AnswerBlock' | 'CouncilBlock' | 'GroupsBlock' | 'InstrumentsBlock' | 'KeyFiguresBlock' | 'NotKnownBlock' | 'ProgressBlock' | 'QuestionsBlock' | 'SourcesBlock' | 'StateBlock' | 'TextBlock' | 'VotesBlock', ParentType, ContextType>;
};

export type NoteHeadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NoteHead'] = ResolversParentTypes['NoteHead']> = {
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParticipantNameArgs, 'language'>>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParticipantOrganisationArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParticipantRoleArgs, 'language'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EndorsementStatus'], ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionPairResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PositionPair'] = ResolversParentTypes['PositionPair']> = {
  a?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type ProgressBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProgressBlock'] = ResolversParentTypes['ProgressBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelinePoint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishedCount'] = ResolversParentTypes['PublishedCount']> = {
  councilMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  councilMembersText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includesObservers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['CountQualifier'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  briefingNote?: Resolver<ResolversTypes['BriefingNote'], ParentType, ContextType, RequireFields<QueryBriefingNoteArgs, 'input'>>;
  compareDays?: Resolver<ResolversTypes['DayComparison'], ParentType, ContextType, RequireFields<QueryCompareDaysArgs, 'a' | 'b'>>;
  compareInitiatives?: Resolver<ResolversTypes['InitiativeComparison'], ParentType, ContextType, RequireFields<QueryCompareInitiativesArgs, 'a' | 'b'>>;
  compareStates?: Resolver<Maybe<ResolversTypes['StateComparison']>, ParentType, ContextType, RequireFields<QueryCompareStatesArgs, 'a' | 'b'>>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType, RequireFields<QueryCouncilArgs, 'on'>>;
  councils?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType, RequireFields<QueryCouncilsArgs, 'from' | 'to'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  discussionQuestion?: Resolver<Maybe<ResolversTypes['DiscussionQuestion']>, ParentType, ContextType, RequireFields<QueryDiscussionQuestionArgs, 'id'>>;
  draftResolution?: Resolver<Maybe<ResolversTypes['DraftResolution']>, ParentType, ContextType, Partial<QueryDraftResolutionArgs>>;
  draftResolutions?: Resolver<ResolversTypes['DraftResolutionConnection'], ParentType, ContextType, RequireFields<QueryDraftResolutionsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'slug'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  find?: Resolver<ResolversTypes['SearchResults'], ParentType, ContextType, RequireFields<QueryFindArgs, 'text'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'slug'>>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  reconcile?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType, RequireFields<QueryReconcileArgs, 'names'>>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<QueryRevisionArgs, 'number'>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'first'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'code'>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, RequireFields<QueryStatesArgs, 'first'>>;
};

export type QuestionsBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuestionsBlock'] = ResolversParentTypes['QuestionsBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['DiscussionQuestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciledNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReconciledName'] = ResolversParentTypes['ReconciledName']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameMatchKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NameMatchReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  comparison?: Resolver<Maybe<ResolversTypes['ListComparison']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['ReconciledName']>, ParentType, ContextType>;
  observers?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['ReconciledName']>, ParentType, ContextType>;
  repeated?: Resolver<ReadonlyArray<ResolversTypes['RepeatedState']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type RepeatedStateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RepeatedState'] = ResolversParentTypes['RepeatedState']> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RevisionChange']>, ParentType, ContextType>;
  factChanges?: Resolver<ResolversTypes['FactChangeConnection'], ParentType, ContextType, RequireFields<RevisionFactChangesArgs, 'first'>>;
  format?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevisionChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevisionChange'] = ResolversParentTypes['RevisionChange']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type SearchFindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchFinding'] = ResolversParentTypes['SearchFinding']> = {
  hit?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchGroup'] = ResolversParentTypes['SearchGroup']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['SearchFinding']>, ParentType, ContextType, RequireFields<SearchGroupFindingsArgs, 'first'>>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<SearchGroupHitsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'DiscussionQuestion' | 'DraftResolution' | 'Event' | 'Initiative' | 'Source' | 'State', ParentType, ContextType>;
};

export type SearchResultsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  didYouMean?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SearchResultsDidYouMeanArgs, 'language'>>;
  exact?: Resolver<Maybe<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['SearchGroup']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ReconciledName'], ParentType, ContextType>;
  onlyLike?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  assemblyRecords?: Resolver<ReadonlyArray<ResolversTypes['AssemblyRecord']>, ParentType, ContextType>;
  councilTerms?: Resolver<ReadonlyArray<ResolversTypes['CouncilTerm']>, ParentType, ContextType>;
  dateNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftResolutions?: Resolver<ResolversTypes['DraftResolutionConnection'], ParentType, ContextType, RequireFields<SourceDraftResolutionsArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  extentRead?: Resolver<Maybe<ResolversTypes['ExtentRead']>, ParentType, ContextType>;
  furtherUrls?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  groupMemberships?: Resolver<ReadonlyArray<ResolversTypes['GroupMembership']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiativeStatements?: Resolver<ReadonlyArray<ResolversTypes['InitiativeStatement']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SourceKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedCounts?: Resolver<ReadonlyArray<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedOnText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['DiscussionQuestion']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['SupportedFacts']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Translation']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourcesBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourcesBlock'] = ResolversParentTypes['SourcesBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  admittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assemblyRecords?: Resolver<ReadonlyArray<ResolversTypes['AssemblyRecord']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  councilTerms?: Resolver<ReadonlyArray<ResolversTypes['CouncilTerm']>, ParentType, ContextType>;
  groupMemberships?: Resolver<ReadonlyArray<ResolversTypes['GroupMembership']>, ParentType, ContextType>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  m49?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StateNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['StateName']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StateNoteArgs, 'language'>>;
  onCouncil?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<StateOnCouncilArgs>>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType, RequireFields<StatePositionArgs, 'initiative'>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType, Partial<StatePositionsArgs>>;
  regionalGroup?: Resolver<Maybe<ResolversTypes['RegionalGroup']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['VoteConnection'], ParentType, ContextType, RequireFields<StateVotesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StateBlock'] = ResolversParentTypes['StateBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StateComparison'] = ResolversParentTypes['StateComparison']> = {
  a?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  aGroups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  bGroups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['PositionPair']>, ParentType, ContextType>;
  sharedGroups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  votedOtherwise?: Resolver<ReadonlyArray<ResolversTypes['VotePair']>, ParentType, ContextType>;
  votedTogether?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type StateNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StateName'] = ResolversParentTypes['StateName']> = {
  kind?: Resolver<ResolversTypes['StateNameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportedFactsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportedFacts'] = ResolversParentTypes['SupportedFacts']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TallyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  endorsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notEndorsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possiblyEndorsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TextBlock'] = ResolversParentTypes['TextBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  liveFigures?: Resolver<ReadonlyArray<ResolversTypes['LiveFigure']>, ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelinePointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TimelinePoint'] = ResolversParentTypes['TimelinePoint']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
};

export type TranslationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TranslationStatus']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote']> = {
  choice?: Resolver<ResolversTypes['VoteChoice'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VoteCorrectionArgs, 'language'>>;
  draftResolution?: Resolver<ResolversTypes['DraftResolution'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType, RequireFields<VotePositionArgs, 'initiative'>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  veto?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoteConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VoteConnection'] = ResolversParentTypes['VoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VoteEdge'] = ResolversParentTypes['VoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type VotePairResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VotePair'] = ResolversParentTypes['VotePair']> = {
  a?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type VoteTallyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VoteTally'] = ResolversParentTypes['VoteTally']> = {
  abstaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drafts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inFavour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notVoting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VotesBlockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VotesBlock'] = ResolversParentTypes['VotesBlock']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftResolutions?: Resolver<ReadonlyArray<ResolversTypes['DraftResolution']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteBlockKind'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  Act?: ActResolvers<ContextType>;
  AnswerBlock?: AnswerBlockResolvers<ContextType>;
  AssemblyRecord?: AssemblyRecordResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  BriefingNote?: BriefingNoteResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  CouncilBlock?: CouncilBlockResolvers<ContextType>;
  CouncilMember?: CouncilMemberResolvers<ContextType>;
  CouncilSupport?: CouncilSupportResolvers<ContextType>;
  CouncilTerm?: CouncilTermResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DayComparison?: DayComparisonResolvers<ContextType>;
  DiscussionQuestion?: DiscussionQuestionResolvers<ContextType>;
  DraftResolution?: DraftResolutionResolvers<ContextType>;
  DraftResolutionConnection?: DraftResolutionConnectionResolvers<ContextType>;
  DraftResolutionEdge?: DraftResolutionEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  FactChangeConnection?: FactChangeConnectionResolvers<ContextType>;
  FactChangeEdge?: FactChangeEdgeResolvers<ContextType>;
  FactName?: FactNameResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupMembership?: GroupMembershipResolvers<ContextType>;
  GroupTally?: GroupTallyResolvers<ContextType>;
  GroupsBlock?: GroupsBlockResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeComparison?: InitiativeComparisonResolvers<ContextType>;
  InitiativeLead?: InitiativeLeadResolvers<ContextType>;
  InitiativePair?: InitiativePairResolvers<ContextType>;
  InitiativeStatement?: InitiativeStatementResolvers<ContextType>;
  InitiativeTextSources?: InitiativeTextSourcesResolvers<ContextType>;
  InstrumentsBlock?: InstrumentsBlockResolvers<ContextType>;
  KeyFigure?: KeyFigureResolvers<ContextType>;
  KeyFiguresBlock?: KeyFiguresBlockResolvers<ContextType>;
  ListComparison?: ListComparisonResolvers<ContextType>;
  LiveFigure?: LiveFigureResolvers<ContextType>;
  NotKnownBlock?: NotKnownBlockResolvers<ContextType>;
  NoteBlock?: NoteBlockResolvers<ContextType>;
  NoteHead?: NoteHeadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionPair?: PositionPairResolvers<ContextType>;
  ProgressBlock?: ProgressBlockResolvers<ContextType>;
  PublishedCount?: PublishedCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionsBlock?: QuestionsBlockResolvers<ContextType>;
  ReconciledName?: ReconciledNameResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  RepeatedState?: RepeatedStateResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionChange?: RevisionChangeResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  SearchFinding?: SearchFindingResolvers<ContextType>;
  SearchGroup?: SearchGroupResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResults?: SearchResultsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourcesBlock?: SourcesBlockResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateBlock?: StateBlockResolvers<ContextType>;
  StateComparison?: StateComparisonResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  StateName?: StateNameResolvers<ContextType>;
  SupportedFacts?: SupportedFactsResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  TextBlock?: TextBlockResolvers<ContextType>;
  TimelinePoint?: TimelinePointResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  VoteConnection?: VoteConnectionResolvers<ContextType>;
  VoteEdge?: VoteEdgeResolvers<ContextType>;
  VotePair?: VotePairResolvers<ContextType>;
  VoteTally?: VoteTallyResolvers<ContextType>;
  VotesBlock?: VotesBlockResolvers<ContextType>;
};

