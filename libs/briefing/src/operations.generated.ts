/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What a source marks as concerning atrocity crimes. */
export type AtrocityMark =
  /** Abuses in that situation. */
  | 'ABUSES'
  /** The situation it was about. */
  | 'SITUATION'
  /** The vetoed draft itself. */
  | 'VETO';

/** What a briefing note is to hold. */
export type BriefingNoteInput = {
  /** At most 30, in their order. */
  readonly blocks?: ReadonlyArray<NoteBlockInput> | null | undefined;
  /** Who writes to whom. */
  readonly head?: NoteHeadInput | null | undefined;
  /** The day that its figures are for; without one, the day on which the revision was recorded. */
  readonly on?: string | null | undefined;
  /** Blocks to begin with; `blocks` come after them. */
  readonly preset?: NotePreset | null | undefined;
  /** The code of the State that the preset is about, such as `URY`. */
  readonly state?: string | null | undefined;
  /** At most 200 characters. */
  readonly title?: string | null | undefined;
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

/** The crimes that an initiative is about. */
export type Crime =
  /** Crimes against humanity. */
  | 'CRIMES_AGAINST_HUMANITY'
  /** Genocide. */
  | 'GENOCIDE'
  /** War crimes. */
  | 'WAR_CRIMES';

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

/** What became of a draft resolution. */
export type DraftOutcome =
  /** Adopted. */
  | 'ADOPTED'
  /** It had fewer votes than needed, whoever voted against. */
  | 'SHORT_OF_VOTES'
  /** It had the votes needed, and a permanent member voted against. */
  | 'VETOED';

/** Which drafts. Every condition that is given must hold. */
export type DraftResolutionFilter = {
  /** Marked in one of these ways. */
  readonly atrocityMark?: ReadonlyArray<AtrocityMark> | null | undefined;
  /** Marked by a source as concerning atrocity crimes, or not marked. */
  readonly atrocityMarked?: boolean | null | undefined;
  /** From this day on. */
  readonly from?: string | null | undefined;
  /** Id of a source that marks it as concerning atrocity crimes. */
  readonly markedBy?: string | null | undefined;
  /** One of these outcomes. */
  readonly outcome?: ReadonlyArray<DraftOutcome> | null | undefined;
  /** Its symbol; spaces and case do not matter. */
  readonly symbol?: string | null | undefined;
  /**
   * Words of its symbols, titles or topic, in any order, without regard to case and accents: States by any of their names,
   * topics in English, French and Spanish (`Siria`, `Moyen-Orient`), resolutions and meetings also by number (`2803`, `S/PV.7785`).
   */
  readonly text?: string | null | undefined;
  /** To this day. */
  readonly to?: string | null | undefined;
  /** Code of a State that vetoed it. */
  readonly vetoedBy?: string | null | undefined;
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

/** Which changed facts. Every condition that is given must hold. */
export type FactChangeFilter = {
  /** Of this kind, as `docs/codebook.md` names it, such as `act`. */
  readonly kind?: string | null | undefined;
  /** Changed so. */
  readonly what?: FactChangeKind | null | undefined;
};

/** How a revision changed a fact. */
export type FactChangeKind =
  /** It reads otherwise than before. */
  | 'CORRECTED'
  /** It is new. */
  | 'RECORDED'
  /** It no longer holds. */
  | 'TAKEN_BACK';

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

/** A block that a note is to have. */
export type NoteBlockInput = {
  /** A heading in place of the usual one, at most 300 characters. */
  readonly caption?: string | null | undefined;
  /** What it shows. */
  readonly kind: NoteBlockKind;
  /** What it is about, as its kind says. */
  readonly of?: ReadonlyArray<string> | null | undefined;
  /** The words of a block of kind `TEXT`; the texts of a note have at most 20,000 characters together. */
  readonly text?: string | null | undefined;
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

/** Who writes to whom, when, and whom to ask; each at most 200 characters. */
export type NoteHeadInput = {
  /** Whom to ask. */
  readonly contact?: string | null | undefined;
  /** When it was written, in the author’s words: not the day of its figures. */
  readonly dated?: string | null | undefined;
  /** Who writes it. */
  readonly from?: string | null | undefined;
  /** For whom it is. */
  readonly to?: string | null | undefined;
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

/** A seat on the Security Council. */
export type Seat =
  /** An elected member. */
  | 'ELECTED'
  /** One of the five permanent members. */
  | 'PERMANENT';

/** Conditions on sources; all that are given hold. */
export type SourceFilter = {
  /** Read to one of these extents. */
  readonly extentRead?: ReadonlyArray<ExtentRead> | null | undefined;
  /** One of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Of one of these kinds. Sources of which no kind was recorded are of none. */
  readonly kind?: ReadonlyArray<SourceKind> | null | undefined;
  /** Part of the id, the label, the title or the publisher; case and accents do not matter. */
  readonly text?: string | null | undefined;
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

/** Which States. Every condition that is given must hold. */
export type StateFilter = {
  /** One of these codes. */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** In this group or treaty, such as `ACT`. */
  readonly group?: string | null | undefined;
  /** Slug of the initiative that `status` is about. */
  readonly initiative?: string | null | undefined;
  /** Standing in the United Nations; members and observers if left out. */
  readonly membership?: ReadonlyArray<Membership> | null | undefined;
  /**
   * A name in any language or period, or the beginning of a word of one, without regard to case and accents; an abbreviation
   * in capitals (`UK`) or the code of a State means that State alone.
   */
  readonly name?: string | null | undefined;
  /** On the Security Council, or not. */
  readonly onCouncil?: boolean | null | undefined;
  /** One of these regional groups. */
  readonly regionalGroup?: ReadonlyArray<RegionalGroup> | null | undefined;
  /** One of these statuses towards `initiative`. */
  readonly status?: ReadonlyArray<EndorsementStatus> | null | undefined;
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

/** Whose words a translation is. */
export type TranslationStatus =
  /** Ours, of words that are not ours. */
  | 'COURTESY'
  /** The official wording. */
  | 'OFFICIAL'
  /** A State used these words. */
  | 'USED_BY_A_STATE';

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

/** Which votes. Every condition that is given must hold. */
export type VoteFilter = {
  /** Marked by a source as concerning atrocity crimes, or not marked. */
  readonly atrocityMarked?: boolean | null | undefined;
  /** One of these. */
  readonly choice?: ReadonlyArray<VoteChoice> | null | undefined;
  /** From this day on. */
  readonly from?: string | null | undefined;
  /** One of these outcomes of the draft. */
  readonly outcome?: ReadonlyArray<DraftOutcome> | null | undefined;
  /** To this day. */
  readonly to?: string | null | undefined;
};

export type ActsListQueryVariables = Exact<{
  where: StateFilter;
  language: Language;
}>;


export type ActsListQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly acts: ReadonlyArray<{ readonly id: string, readonly kind: ActKind, readonly note: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly initiative: { readonly slug: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> } };

export type PublishedCountsListQueryVariables = Exact<{
  initiative: string;
}>;


export type PublishedCountsListQuery = { readonly initiative: { readonly slug: string, readonly name: string, readonly publishedCounts: ReadonlyArray<{ readonly id: string, readonly dateText: string, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly councilMembers: number | null, readonly councilMembersText: string | null, readonly note: string | null, readonly date: { readonly earliest: string | null, readonly latest: string } | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> } | null };

export type CouncilTermsListQueryVariables = Exact<{
  where: StateFilter;
  language: Language;
}>;


export type CouncilTermsListQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly councilTerms: ReadonlyArray<{ readonly id: string, readonly seat: Seat, readonly startsOn: string, readonly endsOn: string | null, readonly seatGroup: RegionalGroup | null, readonly nameInSource: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> } };

export type GroupMembershipsListQueryVariables = Exact<{
  where: StateFilter;
  language: Language;
}>;


export type GroupMembershipsListQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly groupMemberships: ReadonlyArray<{ readonly id: string, readonly group: string, readonly status: string, readonly asOf: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> } };

export type AssemblyRecordsListQueryVariables = Exact<{
  where: StateFilter;
  language: Language;
}>;


export type AssemblyRecordsListQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly assemblyRecords: ReadonlyArray<{ readonly id: string, readonly resolution: string, readonly on: string, readonly role: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> } };

export type ListedStateFragment = { readonly code: string, readonly name: string };

export type SupporterVotesFigureQueryVariables = Exact<{
  initiative: string;
  from: string;
  to: string;
  marked?: boolean | null | undefined;
}>;


export type SupporterVotesFigureQuery = { readonly initiative: { readonly name: string, readonly supporterVotes: ReadonlyArray<{ readonly year: number, readonly drafts: number, readonly inFavour: number, readonly against: number, readonly abstaining: number, readonly notVoting: number, readonly unknown: number }>, readonly positionSources: ReadonlyArray<{ readonly id: string }> } | null, readonly draftResolutions: { readonly nodes: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string }>, readonly atrocitySources: ReadonlyArray<{ readonly id: string }> }> } };

export type OverlapFigureQueryVariables = Exact<{
  initiative: string;
  on: string;
}>;


export type OverlapFigureQuery = { readonly initiative: { readonly name: string, readonly positionSources: ReadonlyArray<{ readonly id: string }> } | null, readonly groups: ReadonlyArray<{ readonly name: string, readonly members: ReadonlyArray<{ readonly asOf: string, readonly sources: ReadonlyArray<{ readonly id: string }> }>, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number, readonly total: number } }> };

export type PublishedFigureQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedFigureQuery = { readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly shortName: string, readonly publishedCounts: ReadonlyArray<{ readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null }> }> };

export type ProgressFigureQueryVariables = Exact<{
  initiative: string;
  from?: string | null | undefined;
  to: string;
}>;


export type ProgressFigureQuery = { readonly initiative: { readonly name: string, readonly timeline: ReadonlyArray<{ readonly on: string, readonly certain: number, readonly possible: number }>, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null }, readonly positionSources: ReadonlyArray<{ readonly id: string }>, readonly publishedCounts: ReadonlyArray<{ readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null }> } | null };

export type GroupsFigureQueryVariables = Exact<{
  initiative: string;
  on: string;
  observers: boolean;
  onCouncil?: boolean | null | undefined;
}>;


export type GroupsFigureQuery = { readonly initiative: { readonly name: string, readonly tallyByGroup: ReadonlyArray<{ readonly regionalGroup: RegionalGroup | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number, readonly total: number, readonly bounds: { readonly atLeast: number, readonly atMost: number } } }>, readonly positionSources: ReadonlyArray<{ readonly id: string }> } | null };

export type CouncilFigureQueryVariables = Exact<{
  initiative: string;
  from: number;
  to: number;
}>;


export type CouncilFigureQuery = { readonly initiative: { readonly name: string, readonly publishedCounts: ReadonlyArray<{ readonly councilMembers: number | null, readonly date: { readonly latest: string } | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> } | null, readonly councils: ReadonlyArray<{ readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly term: { readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly support: { readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly sources: ReadonlyArray<{ readonly id: string }> } }> };

export type VetoesFigureQueryVariables = Exact<{
  where: DraftResolutionFilter;
  members: ReadonlyArray<string> | string;
  on: string;
  language: Language;
}>;


export type VetoesFigureQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly draftResolutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly date: string, readonly vetoes: ReadonlyArray<{ readonly code: string }>, readonly sources: ReadonlyArray<{ readonly id: string }> }> } };

export type MapFigureQueryVariables = Exact<{
  initiative: string;
  on: string;
  language: Language;
}>;


export type MapFigureQuery = { readonly initiative: { readonly name: string, readonly positionSources: ReadonlyArray<{ readonly id: string }>, readonly positions: { readonly nodes: ReadonlyArray<{ readonly status: EndorsementStatus, readonly latest: string | null, readonly state: { readonly code: string, readonly m49: string | null, readonly name: string } }> } } | null };

export type MeterFigureQueryVariables = Exact<{
  on: string;
}>;


export type MeterFigureQuery = { readonly council: { readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly term: { readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly initiative: { readonly slug: string, readonly name: string, readonly shortName: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } };

export type MeterSupportFragment = { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly initiative: { readonly slug: string, readonly name: string, readonly shortName: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number }, readonly sources: ReadonlyArray<{ readonly id: string }> };

export type AboutPageQueryVariables = Exact<{
  on: string;
  language: Language;
}>;


export type AboutPageQuery = { readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly openedOn: string | null, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly earliest: string | null, readonly latest: string }, readonly state: { readonly code: string, readonly name: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }>, readonly drafts: { readonly totalCount: number }, readonly failed: { readonly totalCount: number } };

export type AboutInitiativeFragment = { readonly slug: string, readonly name: string, readonly openedOn: string | null, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly earliest: string | null, readonly latest: string }, readonly state: { readonly code: string, readonly name: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> };

export type ActPageQueryVariables = Exact<{
  on: string;
  coming: string;
  isKnown: boolean;
  language: Language;
}>;


export type ActPageQuery = { readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly addressedTo: string | null, readonly pledges: string | null, readonly howToEndorse: string | null, readonly document: string | null, readonly opened: { readonly earliest: string | null } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly textSources: { readonly pledges: ReadonlyArray<{ readonly id: string }>, readonly howToEndorse: ReadonlyArray<{ readonly id: string }> }, readonly sources: ReadonlyArray<{ readonly id: string }> }>, readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> }, readonly council?: { readonly on: string, readonly size: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }> } };

export type MemberToAskFragment = { readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } };

export type ApproachedFragment = { readonly slug: string, readonly name: string, readonly addressedTo: string | null, readonly pledges: string | null, readonly howToEndorse: string | null, readonly document: string | null, readonly opened: { readonly earliest: string | null } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly textSources: { readonly pledges: ReadonlyArray<{ readonly id: string }>, readonly howToEndorse: ReadonlyArray<{ readonly id: string }> }, readonly sources: ReadonlyArray<{ readonly id: string }> };

export type ActStatePageQueryVariables = Exact<{
  code: string;
  on: string;
  language: Language;
}>;


export type ActStatePageQuery = { readonly state: { readonly code: string, readonly name: string, readonly membership: Membership, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }>, readonly councilTerms: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string | null, readonly seat: Seat, readonly sources: ReadonlyArray<{ readonly id: string }> }> } | null, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly addressedTo: string | null, readonly pledges: string | null, readonly howToEndorse: string | null, readonly document: string | null, readonly opened: { readonly earliest: string | null } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly textSources: { readonly pledges: ReadonlyArray<{ readonly id: string }>, readonly howToEndorse: ReadonlyArray<{ readonly id: string }> }, readonly sources: ReadonlyArray<{ readonly id: string }> }>, readonly recorded: { readonly recordedAt: string } };

export type CompareDaysPageQueryVariables = Exact<{
  a: string;
  b: string;
  language: Language;
}>;


export type CompareDaysPageQuery = { readonly compareDays: { readonly aCouncil: { readonly size: number, readonly members: ReadonlyArray<{ readonly term: { readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } | null, readonly bCouncil: { readonly size: number, readonly members: ReadonlyArray<{ readonly term: { readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } | null, readonly joined: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string } }>, readonly left: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string } }>, readonly stayed: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string } }>, readonly changed: ReadonlyArray<{ readonly differs: boolean, readonly a: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string, readonly name: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly initiative: { readonly slug: string }, readonly b: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }> } };

export type CompareStatesPageQueryVariables = Exact<{
  a: string;
  b: string;
  on: string;
  isGiven: boolean;
  language: Language;
}>;


export type CompareStatesPageQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly compareStates?: { readonly aGroups: ReadonlyArray<string>, readonly bGroups: ReadonlyArray<string>, readonly sharedGroups: ReadonlyArray<string>, readonly votedTogether: number, readonly a: { readonly code: string, readonly name: string, readonly regionalGroup: RegionalGroup | null }, readonly b: { readonly code: string, readonly name: string, readonly regionalGroup: RegionalGroup | null }, readonly positions: ReadonlyArray<{ readonly differs: boolean, readonly initiative: { readonly slug: string }, readonly a: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly b: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }>, readonly votedOtherwise: ReadonlyArray<{ readonly a: { readonly choice: VoteChoice, readonly draftResolution: { readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome, readonly sources: ReadonlyArray<{ readonly id: string }> } }, readonly b: { readonly choice: VoteChoice } }> } | null };

export type CompareInitiativesPageQueryVariables = Exact<{
  a: string;
  b: string;
  on: string;
  language: Language;
}>;


export type CompareInitiativesPageQuery = { readonly compareInitiatives: { readonly neither: number, readonly aOnly: ReadonlyArray<{ readonly settled: boolean, readonly state: { readonly code: string, readonly name: string }, readonly a: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly b: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }>, readonly bOnly: ReadonlyArray<{ readonly settled: boolean, readonly state: { readonly code: string, readonly name: string }, readonly a: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly b: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }>, readonly both: ReadonlyArray<{ readonly settled: boolean, readonly state: { readonly code: string, readonly name: string }, readonly a: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly b: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }> } };

export type CompareRevisionsPageQueryVariables = Exact<{
  a: number;
  b: number;
  where?: FactChangeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type CompareRevisionsPageQuery = { readonly revision: { readonly number: number, readonly factChanges: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly what: FactChangeKind, readonly names: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly name: string }>, readonly about:
          | { readonly __typename: 'DiscussionQuestion', readonly id: string, readonly parts: ReadonlyArray<string> }
          | { readonly __typename: 'DraftResolution', readonly address: string, readonly symbol: string | null, readonly date: string, readonly outcome: DraftOutcome, readonly title: string, readonly shortTitle: string | null }
          | { readonly __typename: 'Event', readonly slug: string, readonly title: string, readonly date: string }
          | { readonly __typename: 'Initiative', readonly slug: string, readonly fullTitle: string | null, readonly initiativeName: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string, readonly title: string, readonly publisher: string }
          | { readonly __typename: 'State', readonly code: string, readonly membership: Membership, readonly stateName: string }
         | null, readonly fields: ReadonlyArray<{ readonly column: string, readonly before: string, readonly now: string }> }> } } | null, readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } };

export type ComparedRevisionsFigureQueryVariables = Exact<{
  a: number;
  b: number;
}>;


export type ComparedRevisionsFigureQuery = { readonly revision: { readonly corrected: { readonly totalCount: number }, readonly takenBack: { readonly totalCount: number }, readonly recorded: { readonly totalCount: number } } | null };

export type ComparedInitiativesFragment = { readonly settled: boolean, readonly state: { readonly code: string, readonly name: string }, readonly a: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly b: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } };

export type ComparedSupportFragment = { readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly sources: ReadonlyArray<{ readonly id: string }> };

export type ComparedMemberFragment = { readonly seat: Seat, readonly state: { readonly code: string, readonly name: string } };

export type ComparedStateFragment = { readonly code: string, readonly name: string, readonly regionalGroup: RegionalGroup | null };

export type ComparedPositionsFragment = { readonly differs: boolean, readonly initiative: { readonly slug: string }, readonly a: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly b: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } };

export type CouncilPageQueryVariables = Exact<{
  on: string;
  next: string;
  language: Language;
}>;


export type CouncilPageQuery = { readonly dataset: { readonly councilKnownFrom: string, readonly councilKnownTo: string }, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly openedOn: string | null, readonly openedOnNote: string | null, readonly launchedOn: { readonly latest: string } | null }>, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> }, readonly next: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> } };

export type DataPageQueryVariables = Exact<{
  number: number;
}>;


export type DataPageQuery = { readonly dataset: { readonly factCount: number, readonly revision: { readonly number: number, readonly hash: string, readonly recordedAt: string } }, readonly cited: { readonly number: number, readonly hash: string, readonly recordedAt: string } | null };

export type CitedRevisionFragment = { readonly number: number, readonly hash: string, readonly recordedAt: string };

export type DocumentPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentPageQuery = { readonly dataset: { readonly number: number } };

export type EventPageQueryVariables = Exact<{
  slug: string;
  language: Language;
}>;


export type EventPageQuery = { readonly event: { readonly slug: string, readonly title: string, readonly kind: string, readonly occasion: string | null, readonly date: string, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly location: string, readonly format: string | null, readonly organisers: ReadonlyArray<{ readonly name: string, readonly role: string | null, readonly organisation: string | null, readonly english: string | null, readonly state: { readonly code: string, readonly name: string } | null }>, readonly moderators: ReadonlyArray<{ readonly name: string, readonly role: string | null, readonly organisation: string | null, readonly english: string | null, readonly state: { readonly code: string, readonly name: string } | null }>, readonly panelists: ReadonlyArray<{ readonly name: string, readonly role: string | null, readonly organisation: string | null, readonly english: string | null, readonly state: { readonly code: string, readonly name: string } | null }>, readonly publishedCounts: ReadonlyArray<{ readonly councilMembers: number | null, readonly councilMembersText: string | null, readonly note: string | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly initiative: { readonly slug: string, readonly name: string } | null, readonly coverage: { readonly on: string, readonly named: number, readonly share: number | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null }>, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string>, readonly courtesyParts: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null };

export type ParticipantFragment = { readonly name: string, readonly role: string | null, readonly organisation: string | null, readonly english: string | null, readonly state: { readonly code: string, readonly name: string } | null };

export type HomeQueryVariables = Exact<{
  on: string;
  language: Language;
}>;


export type HomeQuery = { readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly pledges: string | null, readonly textSources: { readonly pledges: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly tally: { readonly total: number, readonly bounds: { readonly atLeast: number, readonly atMost: number } }, readonly coverage: { readonly named: number, readonly share: number | null, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null } }>, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> }, readonly events: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly date: string, readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string>, readonly courtesyParts: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }>, readonly revisions: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly recordedAt: string, readonly author: string, readonly message: string }> } };

export type HomeInitiativeFragment = { readonly slug: string, readonly name: string, readonly pledges: string | null, readonly textSources: { readonly pledges: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly tally: { readonly total: number, readonly bounds: { readonly atLeast: number, readonly atMost: number } }, readonly coverage: { readonly named: number, readonly share: number | null, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null } };

export type InitiativePageQueryVariables = Exact<{
  slug: string;
  on: string;
  language: Language;
  observers: boolean;
  endorsable: boolean;
}>;


export type InitiativePageQuery = { readonly initiative: { readonly fullTitle: string | null, readonly kind: InitiativeKind, readonly editorsNote: string | null, readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly addressedTo: string | null, readonly crimes: ReadonlyArray<Crime>, readonly crimesWording: string | null, readonly crimesNote: string | null, readonly pledges: string | null, readonly trigger: string | null, readonly howToEndorse: string | null, readonly openedOnNote: string | null, readonly adoptedOn: string | null, readonly document: string | null, readonly documentDate: string | null, readonly about: ReadonlyArray<{ readonly text: string, readonly own: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly translations: ReadonlyArray<{ readonly of: string, readonly english: string, readonly text: string, readonly status: TranslationStatus | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly tally?: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number, readonly total: number, readonly bounds: { readonly atLeast: number, readonly atMost: number } }, readonly coverage?: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null }, readonly positions?: { readonly nodes: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string, readonly name: string, readonly membership: Membership }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }, readonly opened: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string } | null, readonly launchedOn: { readonly text: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly textSources: { readonly crimes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly pledges: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly opened: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly trigger: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly howToEndorse: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly addressedTo: string | null, readonly crimes: ReadonlyArray<Crime>, readonly crimesWording: string | null, readonly crimesNote: string | null, readonly pledges: string | null, readonly trigger: string | null, readonly howToEndorse: string | null, readonly openedOnNote: string | null, readonly adoptedOn: string | null, readonly document: string | null, readonly documentDate: string | null, readonly opened: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string } | null, readonly launchedOn: { readonly text: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly textSources: { readonly crimes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly pledges: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly opened: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly trigger: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly howToEndorse: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> };

export type ComparedFragment = { readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly addressedTo: string | null, readonly crimes: ReadonlyArray<Crime>, readonly crimesWording: string | null, readonly crimesNote: string | null, readonly pledges: string | null, readonly trigger: string | null, readonly howToEndorse: string | null, readonly openedOnNote: string | null, readonly adoptedOn: string | null, readonly document: string | null, readonly documentDate: string | null, readonly opened: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string } | null, readonly launchedOn: { readonly text: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly textSources: { readonly crimes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly pledges: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly opened: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly trigger: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly howToEndorse: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type NotePageQueryVariables = Exact<{
  input: BriefingNoteInput;
  on: string;
  language: Language;
}>;


export type NotePageQuery = { readonly briefingNote: { readonly title: string | null, readonly on: string, readonly blocks: ReadonlyArray<
      | { readonly __typename: 'AnswerBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly state: { readonly code: string, readonly name: string, readonly councilTerms: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string, readonly name: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }>, readonly figures: ReadonlyArray<{ readonly initiative: { readonly slug: string, readonly name: string }, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number, readonly total: number }, readonly support: { readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly unknown: number, readonly total: number }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly state: { readonly code: string, readonly name: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string }> }> }> } | null }>, readonly seated: { readonly size: number, readonly votesNeeded: number } | null, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly seat: Seat, readonly sources: ReadonlyArray<{ readonly id: string }> } | null }
      | { readonly __typename: 'CouncilBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> } }
      | { readonly __typename: 'GroupsBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly initiative: { readonly slug: string } }
      | { readonly __typename: 'InstrumentsBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly initiatives: ReadonlyArray<{ readonly openedOn: string | null, readonly openedOnNote: string | null, readonly document: string | null, readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly addressedTo: string | null, readonly crimes: ReadonlyArray<Crime>, readonly crimesWording: string | null, readonly crimesNote: string | null, readonly pledges: string | null, readonly trigger: string | null, readonly howToEndorse: string | null, readonly adoptedOn: string | null, readonly documentDate: string | null, readonly launchedOn: { readonly text: string } | null, readonly opened: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly textSources: { readonly crimes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly pledges: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly opened: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly trigger: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly howToEndorse: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }
      | { readonly __typename: 'KeyFiguresBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly figures: ReadonlyArray<{ readonly initiative: { readonly slug: string, readonly name: string }, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number, readonly total: number }, readonly support: { readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly unknown: number, readonly total: number }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly state: { readonly code: string, readonly name: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string }> }> }> } | null }> }
      | { readonly __typename: 'NotKnownBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly figures: ReadonlyArray<{ readonly initiative: { readonly slug: string, readonly name: string }, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number, readonly total: number }, readonly support: { readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly unknown: number, readonly total: number }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly state: { readonly code: string, readonly name: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string }> }> }> } | null }> }
      | { readonly __typename: 'ProgressBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly initiative: { readonly slug: string, readonly name: string } }
      | { readonly __typename: 'QuestionsBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string>, readonly courtesyParts: ReadonlyArray<string>, readonly event: { readonly title: string, readonly date: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }
      | { readonly __typename: 'SourcesBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null }
      | { readonly __typename: 'StateBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly state: { readonly code: string, readonly name: string, readonly membership: Membership, readonly regionalGroup: RegionalGroup | null, readonly admittedOn: string | null, readonly names: ReadonlyArray<{ readonly name: string, readonly kind: StateNameKind, readonly language: Language | null }>, readonly councilTerms: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string | null, readonly seat: Seat, readonly sources: ReadonlyArray<{ readonly id: string }> }>, readonly votes: { readonly totalCount: number }, readonly marked: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly choice: VoteChoice, readonly veto: boolean, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string } }>, readonly draftResolution: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome, readonly sources: ReadonlyArray<{ readonly id: string }> } }> }, readonly sources: ReadonlyArray<{ readonly id: string }> }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string, readonly name: string }, readonly acts: ReadonlyArray<{ readonly id: string, readonly kind: ActKind, readonly note: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> }
      | { readonly __typename: 'TextBlock', readonly text: string, readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly liveFigures: ReadonlyArray<{ readonly expression: string, readonly number: number | null, readonly status: EndorsementStatus | null, readonly date: string | null, readonly initiative: { readonly slug: string } | null, readonly state: { readonly code: string } | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> }
      | { readonly __typename: 'VotesBlock', readonly kind: NoteBlockKind, readonly of: ReadonlyArray<string>, readonly caption: string | null, readonly draftResolutions: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome, readonly votesNeeded: number, readonly inFavour: number | null, readonly against: number | null, readonly abstaining: number | null, readonly notVoting: number | null, readonly atrocityMark: AtrocityMark | null, readonly vetoes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly atrocitySources: ReadonlyArray<{ readonly id: string }>, readonly votes: ReadonlyArray<{ readonly seat: Seat, readonly choice: VoteChoice, readonly veto: boolean, readonly state: { readonly code: string, readonly name: string }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly initiative: { readonly slug: string } }> }> }> }
    > }, readonly opened: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly pledges: string | null, readonly howToEndorse: string | null, readonly openedOn: string | null, readonly textSources: { readonly pledges: ReadonlyArray<{ readonly id: string }>, readonly howToEndorse: ReadonlyArray<{ readonly id: string }> }, readonly launchedOn: { readonly latest: string } | null }>, readonly recorded: { readonly recordedAt: string }, readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly events: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string>, readonly courtesyParts: ReadonlyArray<string> }> }> };

export type NoteKeyFigureFragment = { readonly initiative: { readonly slug: string, readonly name: string }, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number, readonly total: number }, readonly support: { readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly unknown: number, readonly total: number }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly state: { readonly code: string, readonly name: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string }> }> }> } | null };

export type NoteStateFragment = { readonly code: string, readonly name: string, readonly membership: Membership, readonly regionalGroup: RegionalGroup | null, readonly admittedOn: string | null, readonly names: ReadonlyArray<{ readonly name: string, readonly kind: StateNameKind, readonly language: Language | null }>, readonly councilTerms: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string | null, readonly seat: Seat, readonly sources: ReadonlyArray<{ readonly id: string }> }>, readonly votes: { readonly totalCount: number }, readonly marked: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly choice: VoteChoice, readonly veto: boolean, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string } }>, readonly draftResolution: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome, readonly sources: ReadonlyArray<{ readonly id: string }> } }> }, readonly sources: ReadonlyArray<{ readonly id: string }> };

export type NoteDraftFragment = { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome, readonly votesNeeded: number, readonly inFavour: number | null, readonly against: number | null, readonly abstaining: number | null, readonly notVoting: number | null, readonly atrocityMark: AtrocityMark | null, readonly vetoes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly atrocitySources: ReadonlyArray<{ readonly id: string }>, readonly votes: ReadonlyArray<{ readonly seat: Seat, readonly choice: VoteChoice, readonly veto: boolean, readonly state: { readonly code: string, readonly name: string }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly initiative: { readonly slug: string } }> }> };

export type NoteMenuQueryVariables = Exact<{
  menu: BriefingNoteInput;
}>;


export type NoteMenuQuery = { readonly menu: { readonly blocks: ReadonlyArray<
      | { readonly liveFigures: ReadonlyArray<{ readonly expression: string, readonly number: number | null }> }
      | Record<PropertyKey, never>
    > } };

export type NoteEvidenceAndMenuQueryVariables = Exact<{
  on: string;
  language: Language;
  initiative: string;
  menu: BriefingNoteInput;
}>;


export type NoteEvidenceAndMenuQuery = { readonly dataset: { readonly councilKnownFrom: string, readonly councilKnownTo: string }, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> }, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly kind: InitiativeKind, readonly document: string | null, readonly trigger: string | null, readonly adoptedOn: string | null, readonly textSources: { readonly trigger: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly launchedOn: { readonly text: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly assemblyRecords: ReadonlyArray<{ readonly role: string, readonly note: string | null, readonly state: { readonly code: string, readonly name: string, readonly position: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }>, readonly menu: { readonly blocks: ReadonlyArray<
      | { readonly liveFigures: ReadonlyArray<{ readonly expression: string, readonly number: number | null }> }
      | Record<PropertyKey, never>
    > } };

export type FigureMenuFragment = { readonly menu: { readonly blocks: ReadonlyArray<
      | { readonly liveFigures: ReadonlyArray<{ readonly expression: string, readonly number: number | null }> }
      | Record<PropertyKey, never>
    > } };

export type NoteEvidenceQueryVariables = Exact<{
  on: string;
  language: Language;
  initiative: string;
}>;


export type NoteEvidenceQuery = { readonly dataset: { readonly councilKnownFrom: string, readonly councilKnownTo: string }, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> }, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly kind: InitiativeKind, readonly document: string | null, readonly trigger: string | null, readonly adoptedOn: string | null, readonly textSources: { readonly trigger: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly launchedOn: { readonly text: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly assemblyRecords: ReadonlyArray<{ readonly role: string, readonly note: string | null, readonly state: { readonly code: string, readonly name: string, readonly position: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> };

export type NoteChoicesQueryVariables = Exact<{
  on: string;
  language: Language;
}>;


export type NoteChoicesQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly events: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string>, readonly courtesyParts: ReadonlyArray<string> }> }> };

export type NoteChoicesFragment = { readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly events: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string>, readonly courtesyParts: ReadonlyArray<string> }> }> };

export type QuestionsPageQueryVariables = Exact<{
  on: string;
  initiative: string;
  language: Language;
}>;


export type QuestionsPageQuery = { readonly events: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly date: string, readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string>, readonly courtesyParts: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }>, readonly dataset: { readonly councilKnownFrom: string, readonly councilKnownTo: string }, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> }, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly kind: InitiativeKind, readonly document: string | null, readonly trigger: string | null, readonly adoptedOn: string | null, readonly textSources: { readonly trigger: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly launchedOn: { readonly text: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly assemblyRecords: ReadonlyArray<{ readonly role: string, readonly note: string | null, readonly state: { readonly code: string, readonly name: string, readonly position: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> };

export type QuestionPageQueryVariables = Exact<{
  id: string;
  on: string;
  initiative: string;
  language: Language;
}>;


export type QuestionPageQuery = { readonly discussionQuestion: { readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string>, readonly courtesyParts: ReadonlyArray<string>, readonly event: { readonly slug: string, readonly title: string, readonly date: string, readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly dataset: { readonly councilKnownFrom: string, readonly councilKnownTo: string }, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> }, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly kind: InitiativeKind, readonly document: string | null, readonly trigger: string | null, readonly adoptedOn: string | null, readonly textSources: { readonly trigger: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly launchedOn: { readonly text: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly assemblyRecords: ReadonlyArray<{ readonly role: string, readonly note: string | null, readonly state: { readonly code: string, readonly name: string, readonly position: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> };

export type QuotedFragment = { readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string>, readonly courtesyParts: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type EvidenceFragment = { readonly dataset: { readonly councilKnownFrom: string, readonly councilKnownTo: string }, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> }, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly kind: InitiativeKind, readonly document: string | null, readonly trigger: string | null, readonly adoptedOn: string | null, readonly textSources: { readonly trigger: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly launchedOn: { readonly text: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly assemblyRecords: ReadonlyArray<{ readonly role: string, readonly note: string | null, readonly state: { readonly code: string, readonly name: string, readonly position: { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> } }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> };

export type ReconcilePageQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  initiative: string;
  on: string;
  language: Language;
}>;


export type ReconcilePageQuery = { readonly reconcile: { readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameMatchKind, readonly reason: NameMatchReason, readonly state: { readonly code: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly open: ReadonlyArray<{ readonly text: string, readonly kind: NameMatchKind, readonly reason: NameMatchReason, readonly state: { readonly code: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly repeated: ReadonlyArray<{ readonly texts: ReadonlyArray<string>, readonly state: { readonly code: string, readonly name: string } }>, readonly observers: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly comparison: { readonly councilSize: number | null, readonly councilBefore: number | null, readonly councilAfter: number | null, readonly added: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly confirmed: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly notListed: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly tallyBefore: { readonly endorsed: number }, readonly tallyAfter: { readonly endorsed: number } } | null } };

export type ListedNameFragment = { readonly text: string, readonly kind: NameMatchKind, readonly reason: NameMatchReason, readonly state: { readonly code: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type RevisionPageQueryVariables = Exact<{
  number: number;
  where?: FactChangeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type RevisionPageQuery = { readonly revision: { readonly number: number, readonly recordedAt: string, readonly author: string, readonly reviewer: string | null, readonly message: string, readonly hash: string, readonly parentHash: string | null, readonly factChanges: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly what: FactChangeKind, readonly names: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly name: string }>, readonly about:
          | { readonly __typename: 'DiscussionQuestion', readonly id: string, readonly parts: ReadonlyArray<string> }
          | { readonly __typename: 'DraftResolution', readonly address: string, readonly symbol: string | null, readonly date: string, readonly outcome: DraftOutcome, readonly title: string, readonly shortTitle: string | null }
          | { readonly __typename: 'Event', readonly slug: string, readonly title: string, readonly date: string }
          | { readonly __typename: 'Initiative', readonly slug: string, readonly fullTitle: string | null, readonly initiativeName: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string, readonly title: string, readonly publisher: string }
          | { readonly __typename: 'State', readonly code: string, readonly membership: Membership, readonly stateName: string }
         | null, readonly fields: ReadonlyArray<{ readonly column: string, readonly before: string, readonly now: string }> }> }, readonly changes: ReadonlyArray<{ readonly kind: string, readonly added: number, readonly superseded: number }> } | null, readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } };

export type FactChangesListQueryVariables = Exact<{
  number: number;
  since?: number | null | undefined;
  where?: FactChangeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FactChangesListQuery = { readonly revision: { readonly number: number, readonly factChanges: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly what: FactChangeKind, readonly fields: ReadonlyArray<{ readonly column: string, readonly before: string, readonly now: string }> }> } } | null };

export type NamedByCodeFragment = { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type ChangedFactsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly what: FactChangeKind, readonly names: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly name: string }>, readonly about:
      | { readonly __typename: 'DiscussionQuestion', readonly id: string, readonly parts: ReadonlyArray<string> }
      | { readonly __typename: 'DraftResolution', readonly address: string, readonly symbol: string | null, readonly date: string, readonly outcome: DraftOutcome, readonly title: string, readonly shortTitle: string | null }
      | { readonly __typename: 'Event', readonly slug: string, readonly title: string, readonly date: string }
      | { readonly __typename: 'Initiative', readonly slug: string, readonly fullTitle: string | null, readonly initiativeName: string }
      | { readonly __typename: 'Source', readonly id: string, readonly label: string, readonly title: string, readonly publisher: string }
      | { readonly __typename: 'State', readonly code: string, readonly membership: Membership, readonly stateName: string }
     | null, readonly fields: ReadonlyArray<{ readonly column: string, readonly before: string, readonly now: string }> }> };

export type ChangedColumnsFragment = { readonly kind: string, readonly id: string, readonly what: FactChangeKind, readonly fields: ReadonlyArray<{ readonly column: string, readonly before: string, readonly now: string }> };

export type RevisionsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RevisionsPageQuery = { readonly revisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly number: number, readonly recordedAt: string, readonly author: string, readonly reviewer: string | null, readonly message: string, readonly hash: string, readonly parentHash: string | null, readonly changes: ReadonlyArray<{ readonly kind: string, readonly added: number, readonly superseded: number }> }> } };

export type RevisionHeadFragment = { readonly number: number, readonly recordedAt: string, readonly author: string, readonly reviewer: string | null, readonly message: string, readonly hash: string, readonly parentHash: string | null, readonly changes: ReadonlyArray<{ readonly kind: string, readonly added: number, readonly superseded: number }> };

export type SearchPageQueryVariables = Exact<{
  text: string;
  isGiven: boolean;
  first: number;
  language: Language;
}>;


export type SearchPageQuery = { readonly find?: { readonly onlyLike: boolean, readonly didYouMean: ReadonlyArray<string>, readonly name: { readonly text: string, readonly kind: NameMatchKind, readonly reason: NameMatchReason, readonly state: { readonly code: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly exact:
      | { readonly __typename: 'DiscussionQuestion', readonly id: string, readonly parts: ReadonlyArray<string> }
      | { readonly __typename: 'DraftResolution', readonly address: string, readonly symbol: string | null, readonly date: string, readonly outcome: DraftOutcome, readonly title: string, readonly shortTitle: string | null }
      | { readonly __typename: 'Event', readonly slug: string, readonly title: string, readonly date: string }
      | { readonly __typename: 'Initiative', readonly slug: string, readonly fullTitle: string | null, readonly initiativeName: string }
      | { readonly __typename: 'Source', readonly id: string, readonly label: string, readonly title: string, readonly publisher: string }
      | { readonly __typename: 'State', readonly code: string, readonly membership: Membership, readonly stateName: string }
     | null, readonly groups: ReadonlyArray<{ readonly kind: SearchKind, readonly totalCount: number, readonly findings: ReadonlyArray<{ readonly passage: string | null, readonly hit:
          | { readonly __typename: 'DiscussionQuestion', readonly id: string, readonly parts: ReadonlyArray<string> }
          | { readonly __typename: 'DraftResolution', readonly address: string, readonly symbol: string | null, readonly date: string, readonly outcome: DraftOutcome, readonly title: string, readonly shortTitle: string | null }
          | { readonly __typename: 'Event', readonly slug: string, readonly title: string, readonly date: string }
          | { readonly __typename: 'Initiative', readonly slug: string, readonly fullTitle: string | null, readonly initiativeName: string }
          | { readonly __typename: 'Source', readonly id: string, readonly label: string, readonly title: string, readonly publisher: string }
          | { readonly __typename: 'State', readonly code: string, readonly membership: Membership, readonly stateName: string }
         }> }> } };

export type NearPagesQueryVariables = Exact<{
  text: string;
  language: Language;
}>;


export type NearPagesQuery = { readonly spelling: { readonly groups: ReadonlyArray<{ readonly kind: SearchKind, readonly hits: ReadonlyArray<
        | { readonly __typename: 'DiscussionQuestion', readonly id: string, readonly parts: ReadonlyArray<string> }
        | { readonly __typename: 'DraftResolution', readonly address: string, readonly symbol: string | null, readonly date: string, readonly outcome: DraftOutcome, readonly title: string, readonly shortTitle: string | null }
        | { readonly __typename: 'Event', readonly slug: string, readonly title: string, readonly date: string }
        | { readonly __typename: 'Initiative', readonly slug: string, readonly fullTitle: string | null, readonly initiativeName: string }
        | { readonly __typename: 'Source', readonly id: string, readonly label: string, readonly title: string, readonly publisher: string }
        | { readonly __typename: 'State', readonly code: string, readonly membership: Membership, readonly stateName: string }
      > }> } };

type Found_DiscussionQuestion_Fragment = { readonly __typename: 'DiscussionQuestion', readonly id: string, readonly parts: ReadonlyArray<string> };

type Found_DraftResolution_Fragment = { readonly __typename: 'DraftResolution', readonly address: string, readonly symbol: string | null, readonly date: string, readonly outcome: DraftOutcome, readonly title: string, readonly shortTitle: string | null };

type Found_Event_Fragment = { readonly __typename: 'Event', readonly slug: string, readonly title: string, readonly date: string };

type Found_Initiative_Fragment = { readonly __typename: 'Initiative', readonly slug: string, readonly fullTitle: string | null, readonly initiativeName: string };

type Found_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly label: string, readonly title: string, readonly publisher: string };

type Found_State_Fragment = { readonly __typename: 'State', readonly code: string, readonly membership: Membership, readonly stateName: string };

export type FoundFragment =
  | Found_DiscussionQuestion_Fragment
  | Found_DraftResolution_Fragment
  | Found_Event_Fragment
  | Found_Initiative_Fragment
  | Found_Source_Fragment
  | Found_State_Fragment
;

export type SourcePageQueryVariables = Exact<{
  id: string;
  language: Language;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly label: string, readonly kind: SourceKind | null, readonly language: string | null, readonly extentRead: ExtentRead | null, readonly originalUrl: string | null, readonly furtherUrls: ReadonlyArray<string>, readonly dateNote: string | null, readonly licence: string | null, readonly publishedOnText: string | null, readonly retrievedOn: string, readonly read: string, readonly publishedOn: { readonly earliest: string | null, readonly latest: string } | null, readonly supports: ReadonlyArray<{ readonly kind: string, readonly count: number }>, readonly acts: ReadonlyArray<{ readonly id: string, readonly kind: ActKind, readonly note: string | null, readonly date: { readonly earliest: string | null, readonly latest: string }, readonly initiative: { readonly slug: string, readonly name: string }, readonly state: { readonly code: string, readonly name: string } }>, readonly publishedCounts: ReadonlyArray<{ readonly id: string, readonly councilMembers: number | null, readonly councilMembersText: string | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly initiative: { readonly slug: string, readonly name: string } | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null }>, readonly councilTerms: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string | null, readonly state: { readonly code: string, readonly name: string } }>, readonly draftResolutions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome }> }, readonly groupMemberships: ReadonlyArray<{ readonly group: string, readonly status: string, readonly asOf: string, readonly state: { readonly code: string, readonly name: string } }>, readonly assemblyRecords: ReadonlyArray<{ readonly resolution: string, readonly role: string, readonly state: { readonly code: string, readonly name: string } }>, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly initiativeStatements: ReadonlyArray<{ readonly text: string, readonly initiative: { readonly slug: string, readonly name: string } }>, readonly translations: ReadonlyArray<{ readonly language: Language, readonly english: string, readonly text: string }>, readonly events: ReadonlyArray<{ readonly slug: string, readonly title: string }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly event: { readonly title: string } }> } | null };

export type SourcesPageQueryVariables = Exact<{
  where?: SourceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesPageQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly label: string, readonly kind: SourceKind | null, readonly language: string | null, readonly extentRead: ExtentRead | null, readonly url: string | null, readonly originalUrl: string | null, readonly furtherUrls: ReadonlyArray<string>, readonly dateNote: string | null, readonly licence: string | null, readonly publishedOnText: string | null, readonly retrievedOn: string, readonly read: string, readonly publishedOn: { readonly earliest: string | null, readonly latest: string } | null, readonly supports: ReadonlyArray<{ readonly kind: string, readonly count: number }> }> } };

export type StatePageQueryVariables = Exact<{
  code: string;
  on: string;
  language: Language;
  where?: VoteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatePageQuery = { readonly state: { readonly code: string, readonly iso2: string | null, readonly m49: string | null, readonly name: string, readonly membership: Membership, readonly regionalGroup: RegionalGroup | null, readonly admittedOn: string | null, readonly note: string | null, readonly names: ReadonlyArray<{ readonly name: string, readonly kind: StateNameKind, readonly language: Language | null, readonly note: string | null }>, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string, readonly name: string }, readonly acts: ReadonlyArray<{ readonly id: string, readonly kind: ActKind, readonly note: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }>, readonly councilTerms: ReadonlyArray<{ readonly startsOn: string, readonly endsOn: string | null, readonly seat: Seat, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly votes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly choice: VoteChoice, readonly veto: boolean, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string } }>, readonly draftResolution: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome, readonly sources: ReadonlyArray<{ readonly id: string }> } }> }, readonly groupMemberships: ReadonlyArray<{ readonly group: string, readonly status: string, readonly asOf: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly assemblyRecords: ReadonlyArray<{ readonly resolution: string, readonly on: string, readonly role: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null };

export type ProfilePositionFragment = { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string, readonly name: string }, readonly acts: ReadonlyArray<{ readonly id: string, readonly kind: ActKind, readonly note: string | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> };

export type StateVoteFragment = { readonly choice: VoteChoice, readonly veto: boolean, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string } }>, readonly draftResolution: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome, readonly sources: ReadonlyArray<{ readonly id: string }> } };

export type StatesPageQueryVariables = Exact<{
  where?: StateFilter | null | undefined;
  on: string;
  text: string;
  isNamed: boolean;
  language: Language;
}>;


export type StatesPageQuery = { readonly find?: { readonly didYouMean: ReadonlyArray<string>, readonly name: { readonly text: string, readonly kind: NameMatchKind, readonly reason: NameMatchReason, readonly state: { readonly code: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly groups: ReadonlyArray<{ readonly kind: SearchKind, readonly hits: ReadonlyArray<
        | { readonly code: string }
        | Record<PropertyKey, never>
      > }> }, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null } }>, readonly states: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly regionalGroup: RegionalGroup | null, readonly onCouncil: boolean, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> } };

export type NamedOfFragment = { readonly slug: string, readonly name: string, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null } };

export type VotePageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type VotePageQuery = { readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly openedOn: string | null, readonly openedOnNote: string | null, readonly launchedOn: { readonly latest: string } | null }>, readonly draftResolution: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly topic: string | null, readonly meetingRecord: string | null, readonly outcome: DraftOutcome, readonly votesNeeded: number, readonly inFavour: number | null, readonly against: number | null, readonly abstaining: number | null, readonly notVoting: number | null, readonly voteKind: string | null, readonly countedOnUnVetoList: boolean | null, readonly atrocityMark: AtrocityMark | null, readonly remarks: ReadonlyArray<string>, readonly titleSources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }>, readonly vetoes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly atrocitySources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }>, readonly duplicateOf: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string } | null, readonly earlier: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string } | null, readonly later: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }>, readonly earlierSources: ReadonlyArray<{ readonly id: string }>, readonly votes: ReadonlyArray<{ readonly seat: Seat, readonly choice: VoteChoice, readonly veto: boolean, readonly correction: string | null, readonly state: { readonly code: string, readonly name: string }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> } | null };

export type VoteBySymbolQueryVariables = Exact<{
  symbol: string;
  language: Language;
}>;


export type VoteBySymbolQuery = { readonly draftResolution: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly topic: string | null, readonly meetingRecord: string | null, readonly outcome: DraftOutcome, readonly votesNeeded: number, readonly inFavour: number | null, readonly against: number | null, readonly abstaining: number | null, readonly notVoting: number | null, readonly voteKind: string | null, readonly countedOnUnVetoList: boolean | null, readonly atrocityMark: AtrocityMark | null, readonly remarks: ReadonlyArray<string>, readonly titleSources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }>, readonly vetoes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly atrocitySources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }>, readonly duplicateOf: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string } | null, readonly earlier: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string } | null, readonly later: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }>, readonly earlierSources: ReadonlyArray<{ readonly id: string }>, readonly votes: ReadonlyArray<{ readonly seat: Seat, readonly choice: VoteChoice, readonly veto: boolean, readonly correction: string | null, readonly state: { readonly code: string, readonly name: string }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> } | null, readonly named: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome, readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string }> } };

export type VoteDetailFragment = { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly topic: string | null, readonly meetingRecord: string | null, readonly outcome: DraftOutcome, readonly votesNeeded: number, readonly inFavour: number | null, readonly against: number | null, readonly abstaining: number | null, readonly notVoting: number | null, readonly voteKind: string | null, readonly countedOnUnVetoList: boolean | null, readonly atrocityMark: AtrocityMark | null, readonly remarks: ReadonlyArray<string>, readonly titleSources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }>, readonly vetoes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly atrocitySources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }>, readonly duplicateOf: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string } | null, readonly earlier: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string } | null, readonly later: { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string }>, readonly earlierSources: ReadonlyArray<{ readonly id: string }>, readonly votes: ReadonlyArray<{ readonly seat: Seat, readonly choice: VoteChoice, readonly veto: boolean, readonly correction: string | null, readonly state: { readonly code: string, readonly name: string }, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> };

export type VotedPositionFragment = { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly initiative: { readonly slug: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> };

export type OtherVoteFragment = { readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string };

export type VotesPageQueryVariables = Exact<{
  where: DraftResolutionFilter;
  vetoed: DraftResolutionFilter;
  short: DraftResolutionFilter;
  adopted: DraftResolutionFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  text: string;
  hasText: boolean;
  members: ReadonlyArray<string> | string;
  on: string;
  language: Language;
}>;


export type VotesPageQuery = { readonly find?: { readonly didYouMean: ReadonlyArray<string> }, readonly found: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly address: string, readonly date: string, readonly title: string, readonly shortTitle: string | null, readonly outcome: DraftOutcome, readonly inFavour: number | null, readonly against: number | null, readonly abstaining: number | null, readonly countedOnUnVetoList: boolean | null, readonly atrocityMark: AtrocityMark | null, readonly atrocitySources: ReadonlyArray<{ readonly id: string }>, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly vetoes: ReadonlyArray<{ readonly code: string, readonly name: string }> }> }, readonly vetoed: { readonly totalCount: number }, readonly short: { readonly totalCount: number }, readonly adopted: { readonly totalCount: number }, readonly marked: { readonly nodes: ReadonlyArray<{ readonly atrocitySources: ReadonlyArray<{ readonly id: string }> }> }, readonly members: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } };

export type PublishedTotalFragment = { readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null };

export type SitemapQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapQuery = { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly number: number }> }, readonly initiatives: ReadonlyArray<{ readonly slug: string }>, readonly events: ReadonlyArray<{ readonly slug: string, readonly questions: ReadonlyArray<{ readonly id: string }> }>, readonly states: { readonly nodes: ReadonlyArray<{ readonly code: string }> }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly draftResolutions: { readonly nodes: ReadonlyArray<{ readonly address: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CouncilSeatsFragment = { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> } }>, readonly supports: ReadonlyArray<{ readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> }> };

export type SeatSupportFragment = { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly initiative: { readonly slug: string }, readonly bounds: { readonly atLeast: number, readonly atMost: number }, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly text: string, readonly value: number, readonly qualifier: CountQualifier, readonly observers: number, readonly includesObservers: boolean | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string, readonly approximate: boolean } | null } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> };

export type StandingFragment = { readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly date: { readonly text: string, readonly precision: DatePrecision, readonly earliest: string | null, readonly latest: string }, readonly sources: ReadonlyArray<{ readonly id: string }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MeterSupportFragmentDoc = new TypedDocumentString(`
    fragment MeterSupport on CouncilSupport {
  initiative {
    slug
    name
    shortName
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
  }
  majority
  shortOfVotesNeeded
  sources {
    id
  }
}
    `, {"fragmentName":"MeterSupport"}) as unknown as TypedDocumentString<MeterSupportFragment, unknown>;
export const PublishedTotalFragmentDoc = new TypedDocumentString(`
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
    `, {"fragmentName":"PublishedTotal"}) as unknown as TypedDocumentString<PublishedTotalFragment, unknown>;
export const AboutInitiativeFragmentDoc = new TypedDocumentString(`
    fragment AboutInitiative on Initiative {
  slug
  name
  coverage(on: $on) {
    named
    publishedCount {
      ...PublishedTotal
      sources {
        id
        title
      }
    }
  }
  openedOn
  acts {
    kind
    date {
      earliest
      latest
    }
    state {
      code
      name(language: $language)
    }
    sources {
      id
      title
    }
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}`, {"fragmentName":"AboutInitiative"}) as unknown as TypedDocumentString<AboutInitiativeFragment, unknown>;
export const MemberToAskFragmentDoc = new TypedDocumentString(`
    fragment MemberToAsk on CouncilMember {
  state {
    code
    name(language: $language)
  }
  seat
  term {
    startsOn
    endsOn
    sources {
      id
    }
  }
}
    `, {"fragmentName":"MemberToAsk"}) as unknown as TypedDocumentString<MemberToAskFragment, unknown>;
export const ApproachedFragmentDoc = new TypedDocumentString(`
    fragment Approached on Initiative {
  slug
  name
  addressedTo
  pledges
  howToEndorse
  document
  opened {
    earliest
  }
  ledBy {
    group
    organisation
    states {
      code
      name(language: $language)
    }
  }
  textSources {
    pledges {
      id
    }
    howToEndorse {
      id
    }
  }
  sources {
    id
  }
}
    `, {"fragmentName":"Approached"}) as unknown as TypedDocumentString<ApproachedFragment, unknown>;
export const StandingFragmentDoc = new TypedDocumentString(`
    fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const ComparedInitiativesFragmentDoc = new TypedDocumentString(`
    fragment ComparedInitiatives on InitiativePair {
  settled
  state {
    code
    name(language: $language)
  }
  a {
    ...Standing
  }
  b {
    ...Standing
  }
}
    fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`, {"fragmentName":"ComparedInitiatives"}) as unknown as TypedDocumentString<ComparedInitiativesFragment, unknown>;
export const ComparedSupportFragmentDoc = new TypedDocumentString(`
    fragment ComparedSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  sources {
    id
  }
}
    `, {"fragmentName":"ComparedSupport"}) as unknown as TypedDocumentString<ComparedSupportFragment, unknown>;
export const ComparedMemberFragmentDoc = new TypedDocumentString(`
    fragment ComparedMember on CouncilMember {
  seat
  state {
    code
    name(language: $language)
  }
}
    `, {"fragmentName":"ComparedMember"}) as unknown as TypedDocumentString<ComparedMemberFragment, unknown>;
export const ComparedStateFragmentDoc = new TypedDocumentString(`
    fragment ComparedState on State {
  code
  name(language: $language)
  regionalGroup
}
    `, {"fragmentName":"ComparedState"}) as unknown as TypedDocumentString<ComparedStateFragment, unknown>;
export const ComparedPositionsFragmentDoc = new TypedDocumentString(`
    fragment ComparedPositions on PositionPair {
  differs
  initiative {
    slug
  }
  a {
    ...Standing
  }
  b {
    ...Standing
  }
}
    fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`, {"fragmentName":"ComparedPositions"}) as unknown as TypedDocumentString<ComparedPositionsFragment, unknown>;
export const CitedRevisionFragmentDoc = new TypedDocumentString(`
    fragment CitedRevision on Revision {
  number
  hash
  recordedAt
}
    `, {"fragmentName":"CitedRevision"}) as unknown as TypedDocumentString<CitedRevisionFragment, unknown>;
export const ParticipantFragmentDoc = new TypedDocumentString(`
    fragment Participant on Participant {
  name(language: $language)
  english: role
  role(language: $language)
  organisation(language: $language)
  state {
    code
    name(language: $language)
  }
}
    `, {"fragmentName":"Participant"}) as unknown as TypedDocumentString<ParticipantFragment, unknown>;
export const HomeInitiativeFragmentDoc = new TypedDocumentString(`
    fragment HomeInitiative on Initiative {
  slug
  name
  pledges
  textSources {
    pledges {
      id
      title
    }
  }
  tally(on: $on) {
    total
    bounds {
      atLeast
      atMost
    }
  }
  coverage(on: $on) {
    named
    share
    publishedCount {
      ...PublishedTotal
      sources {
        id
        title
      }
    }
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}`, {"fragmentName":"HomeInitiative"}) as unknown as TypedDocumentString<HomeInitiativeFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on Initiative {
  slug
  name
  endorsable
  addressedTo
  crimes
  crimesWording
  crimesNote
  pledges
  trigger
  howToEndorse
  opened {
    text
    precision
    earliest
    latest
  }
  openedOnNote
  launchedOn {
    text
  }
  adoptedOn
  document
  documentDate
  ledBy {
    group
    organisation
    states {
      code
      name(language: $language)
    }
  }
  textSources {
    crimes {
      id
      title
    }
    pledges {
      id
      title
    }
    opened {
      id
      title
    }
    trigger {
      id
      title
    }
    howToEndorse {
      id
      title
    }
  }
  sources {
    id
    title
  }
}
    `, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const NoteKeyFigureFragmentDoc = new TypedDocumentString(`
    fragment NoteKeyFigure on KeyFigure {
  initiative {
    slug
    name
  }
  coverage {
    named
    publishedCount {
      ...PublishedTotal
      sources {
        id
      }
    }
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
    total
  }
  support {
    bounds {
      atLeast
      atMost
    }
    publishedCount {
      councilMembers
      ...PublishedTotal
      sources {
        id
      }
    }
    tally {
      endorsed
      possiblyEndorsed
      unknown
      total
    }
    positions {
      status
      state {
        code
        name(language: $language)
      }
      acts {
        sources {
          id
        }
      }
    }
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}`, {"fragmentName":"NoteKeyFigure"}) as unknown as TypedDocumentString<NoteKeyFigureFragment, unknown>;
export const StateVoteFragmentDoc = new TypedDocumentString(`
    fragment StateVote on Vote {
  choice
  veto
  positions {
    initiative {
      slug
    }
    status
    earliest
    latest
  }
  draftResolution {
    id
    symbol
    address
    date
    title
    shortTitle
    outcome
    sources {
      id
    }
  }
}
    `, {"fragmentName":"StateVote"}) as unknown as TypedDocumentString<StateVoteFragment, unknown>;
export const NoteStateFragmentDoc = new TypedDocumentString(`
    fragment NoteState on State {
  code
  name(language: $language)
  membership
  regionalGroup
  admittedOn
  names {
    name
    kind
    language
  }
  councilTerms {
    startsOn
    endsOn
    seat
    sources {
      id
    }
  }
  votes(where: {to: $on}, first: 1) {
    totalCount
  }
  marked: votes(where: {to: $on, atrocityMarked: true}, first: 20) {
    totalCount
    nodes {
      ...StateVote
    }
  }
  sources {
    id
  }
}
    fragment StateVote on Vote {
  choice
  veto
  positions {
    initiative {
      slug
    }
    status
    earliest
    latest
  }
  draftResolution {
    id
    symbol
    address
    date
    title
    shortTitle
    outcome
    sources {
      id
    }
  }
}`, {"fragmentName":"NoteState"}) as unknown as TypedDocumentString<NoteStateFragment, unknown>;
export const NoteDraftFragmentDoc = new TypedDocumentString(`
    fragment NoteDraft on DraftResolution {
  id
  symbol
  address
  date
  title
  shortTitle
  outcome
  votesNeeded
  inFavour
  against
  abstaining
  notVoting
  atrocityMark
  vetoes {
    code
    name(language: $language)
  }
  sources {
    id
  }
  atrocitySources {
    id
  }
  votes {
    seat
    choice
    veto
    state {
      code
      name(language: $language)
    }
    positions {
      initiative {
        slug
      }
      status
    }
  }
}
    `, {"fragmentName":"NoteDraft"}) as unknown as TypedDocumentString<NoteDraftFragment, unknown>;
export const FigureMenuFragmentDoc = new TypedDocumentString(`
    fragment FigureMenu on Query {
  menu: briefingNote(input: $menu) {
    blocks {
      ... on TextBlock {
        liveFigures {
          expression
          number
        }
      }
    }
  }
}
    `, {"fragmentName":"FigureMenu"}) as unknown as TypedDocumentString<FigureMenuFragment, unknown>;
export const NoteChoicesFragmentDoc = new TypedDocumentString(`
    fragment NoteChoices on Query {
  states(first: 250, on: $on) {
    nodes {
      code
      name(language: $language)
    }
  }
  events {
    questions {
      id
      number
      parts
      courtesyParts(language: $language)
    }
  }
}
    `, {"fragmentName":"NoteChoices"}) as unknown as TypedDocumentString<NoteChoicesFragment, unknown>;
export const QuotedFragmentDoc = new TypedDocumentString(`
    fragment Quoted on DiscussionQuestion {
  id
  number
  parts
  courtesyParts(language: $language)
  sources {
    id
    title
  }
}
    `, {"fragmentName":"Quoted"}) as unknown as TypedDocumentString<QuotedFragment, unknown>;
export const SeatSupportFragmentDoc = new TypedDocumentString(`
    fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`, {"fragmentName":"SeatSupport"}) as unknown as TypedDocumentString<SeatSupportFragment, unknown>;
export const CouncilSeatsFragmentDoc = new TypedDocumentString(`
    fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`, {"fragmentName":"CouncilSeats"}) as unknown as TypedDocumentString<CouncilSeatsFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Query {
  dataset {
    councilKnownFrom
    councilKnownTo
  }
  council(on: $on) {
    ...CouncilSeats
  }
  initiatives {
    slug
    name
    endorsable
    kind
    document
    trigger
    textSources {
      trigger {
        id
        title
      }
    }
    adoptedOn
    launchedOn {
      text
    }
    ledBy {
      group
      organisation
      states {
        code
        name(language: $language)
      }
    }
    sources {
      id
      title
    }
    assemblyRecords {
      role
      note
      state {
        code
        name(language: $language)
        position(initiative: $initiative, on: $on) {
          ...Standing
        }
      }
      sources {
        id
        title
      }
    }
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const ListedStateFragmentDoc = new TypedDocumentString(`
    fragment ListedState on State {
  code
  name(language: $language)
}
    `, {"fragmentName":"ListedState"}) as unknown as TypedDocumentString<ListedStateFragment, unknown>;
export const ListedNameFragmentDoc = new TypedDocumentString(`
    fragment ListedName on ReconciledName {
  text
  kind
  reason
  state {
    ...ListedState
  }
  candidates {
    ...ListedState
  }
}
    fragment ListedState on State {
  code
  name(language: $language)
}`, {"fragmentName":"ListedName"}) as unknown as TypedDocumentString<ListedNameFragment, unknown>;
export const NamedByCodeFragmentDoc = new TypedDocumentString(`
    fragment NamedByCode on StateConnection {
  nodes {
    code
    name(language: $language)
  }
}
    `, {"fragmentName":"NamedByCode"}) as unknown as TypedDocumentString<NamedByCodeFragment, unknown>;
export const ChangedColumnsFragmentDoc = new TypedDocumentString(`
    fragment ChangedColumns on FactChange {
  kind
  id
  what
  fields {
    column
    before
    now
  }
}
    `, {"fragmentName":"ChangedColumns"}) as unknown as TypedDocumentString<ChangedColumnsFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on SearchHit {
  __typename
  ... on State {
    code
    membership
    stateName: name(language: $language)
  }
  ... on Initiative {
    slug
    initiativeName: name
    fullTitle
  }
  ... on DraftResolution {
    address
    symbol
    date
    outcome
    title
    shortTitle
  }
  ... on Event {
    slug
    title
    date
  }
  ... on DiscussionQuestion {
    id
    parts
  }
  ... on Source {
    id
    label
    title
    publisher
  }
}
    `, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const ChangedFactsFragmentDoc = new TypedDocumentString(`
    fragment ChangedFacts on FactChangeConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ChangedColumns
    names {
      kind
      id
      name
    }
    about {
      ...Found
    }
  }
}
    fragment ChangedColumns on FactChange {
  kind
  id
  what
  fields {
    column
    before
    now
  }
}
fragment Found on SearchHit {
  __typename
  ... on State {
    code
    membership
    stateName: name(language: $language)
  }
  ... on Initiative {
    slug
    initiativeName: name
    fullTitle
  }
  ... on DraftResolution {
    address
    symbol
    date
    outcome
    title
    shortTitle
  }
  ... on Event {
    slug
    title
    date
  }
  ... on DiscussionQuestion {
    id
    parts
  }
  ... on Source {
    id
    label
    title
    publisher
  }
}`, {"fragmentName":"ChangedFacts"}) as unknown as TypedDocumentString<ChangedFactsFragment, unknown>;
export const RevisionHeadFragmentDoc = new TypedDocumentString(`
    fragment RevisionHead on Revision {
  number
  recordedAt
  author
  reviewer
  message
  hash
  parentHash
  changes {
    kind
    added
    superseded
  }
}
    `, {"fragmentName":"RevisionHead"}) as unknown as TypedDocumentString<RevisionHeadFragment, unknown>;
export const ProfilePositionFragmentDoc = new TypedDocumentString(`
    fragment ProfilePosition on Position {
  status
  earliest
  latest
  initiative {
    slug
    name
  }
  acts {
    id
    kind
    date {
      text
      precision
      earliest
      latest
    }
    note
    sources {
      id
      title
    }
  }
}
    `, {"fragmentName":"ProfilePosition"}) as unknown as TypedDocumentString<ProfilePositionFragment, unknown>;
export const NamedOfFragmentDoc = new TypedDocumentString(`
    fragment NamedOf on Initiative {
  slug
  name
  coverage(on: $on) {
    named
    publishedCount {
      ...PublishedTotal
    }
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}`, {"fragmentName":"NamedOf"}) as unknown as TypedDocumentString<NamedOfFragment, unknown>;
export const OtherVoteFragmentDoc = new TypedDocumentString(`
    fragment OtherVote on DraftResolution {
  id
  symbol
  address
  date
}
    `, {"fragmentName":"OtherVote"}) as unknown as TypedDocumentString<OtherVoteFragment, unknown>;
export const VotedPositionFragmentDoc = new TypedDocumentString(`
    fragment VotedPosition on Position {
  initiative {
    slug
  }
  ...Standing
}
    fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`, {"fragmentName":"VotedPosition"}) as unknown as TypedDocumentString<VotedPositionFragment, unknown>;
export const VoteDetailFragmentDoc = new TypedDocumentString(`
    fragment VoteDetail on DraftResolution {
  id
  symbol
  address
  date
  title
  shortTitle
  titleSources {
    id
    title
    publisher
  }
  topic
  meetingRecord
  outcome
  votesNeeded
  inFavour
  against
  abstaining
  notVoting
  voteKind
  countedOnUnVetoList
  atrocityMark
  remarks
  vetoes {
    code
    name(language: $language)
  }
  atrocitySources {
    id
    title
    publisher
  }
  duplicateOf {
    ...OtherVote
  }
  earlier {
    ...OtherVote
  }
  later {
    ...OtherVote
  }
  sources {
    id
    title
    publisher
  }
  earlierSources {
    id
  }
  votes {
    seat
    choice
    veto
    correction
    state {
      code
      name(language: $language)
    }
    positions {
      ...VotedPosition
    }
  }
}
    fragment VotedPosition on Position {
  initiative {
    slug
  }
  ...Standing
}
fragment OtherVote on DraftResolution {
  id
  symbol
  address
  date
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`, {"fragmentName":"VoteDetail"}) as unknown as TypedDocumentString<VoteDetailFragment, unknown>;
export const ActsListDocument = new TypedDocumentString(`
    query ActsList($where: StateFilter!, $language: Language!) {
  states(where: $where, first: 500) {
    nodes {
      ...ListedState
      acts {
        id
        kind
        date {
          text
          precision
          earliest
          latest
        }
        note
        initiative {
          slug
        }
        sources {
          id
        }
      }
    }
  }
}
    fragment ListedState on State {
  code
  name(language: $language)
}`) as unknown as TypedDocumentString<ActsListQuery, ActsListQueryVariables>;
export const PublishedCountsListDocument = new TypedDocumentString(`
    query PublishedCountsList($initiative: ID!) {
  initiative(slug: $initiative) {
    slug
    name
    publishedCounts {
      id
      dateText
      date {
        earliest
        latest
      }
      text
      value
      qualifier
      observers
      includesObservers
      councilMembers
      councilMembersText
      note
      sources {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedCountsListQuery, PublishedCountsListQueryVariables>;
export const CouncilTermsListDocument = new TypedDocumentString(`
    query CouncilTermsList($where: StateFilter!, $language: Language!) {
  states(where: $where, first: 500) {
    nodes {
      ...ListedState
      councilTerms {
        id
        seat
        startsOn
        endsOn
        seatGroup
        nameInSource
        note
        sources {
          id
        }
      }
    }
  }
}
    fragment ListedState on State {
  code
  name(language: $language)
}`) as unknown as TypedDocumentString<CouncilTermsListQuery, CouncilTermsListQueryVariables>;
export const GroupMembershipsListDocument = new TypedDocumentString(`
    query GroupMembershipsList($where: StateFilter!, $language: Language!) {
  states(where: $where, first: 500) {
    nodes {
      ...ListedState
      groupMemberships {
        id
        group
        status
        asOf
        note
        sources {
          id
        }
      }
    }
  }
}
    fragment ListedState on State {
  code
  name(language: $language)
}`) as unknown as TypedDocumentString<GroupMembershipsListQuery, GroupMembershipsListQueryVariables>;
export const AssemblyRecordsListDocument = new TypedDocumentString(`
    query AssemblyRecordsList($where: StateFilter!, $language: Language!) {
  states(where: $where, first: 500) {
    nodes {
      ...ListedState
      assemblyRecords {
        id
        resolution
        on
        role
        note
        sources {
          id
        }
      }
    }
  }
}
    fragment ListedState on State {
  code
  name(language: $language)
}`) as unknown as TypedDocumentString<AssemblyRecordsListQuery, AssemblyRecordsListQueryVariables>;
export const SupporterVotesFigureDocument = new TypedDocumentString(`
    query SupporterVotesFigure($initiative: ID!, $from: Date!, $to: Date!, $marked: Boolean) {
  initiative(slug: $initiative) {
    name
    supporterVotes(
      where: {outcome: [VETOED, SHORT_OF_VOTES], atrocityMarked: $marked, to: $to}
    ) {
      year
      drafts
      inFavour
      against
      abstaining
      notVoting
      unknown
    }
    positionSources(on: $to) {
      id
    }
  }
  draftResolutions(
    where: {outcome: [VETOED, SHORT_OF_VOTES], atrocityMarked: $marked, from: $from, to: $to}
    first: 500
  ) {
    nodes {
      sources {
        id
      }
      atrocitySources {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SupporterVotesFigureQuery, SupporterVotesFigureQueryVariables>;
export const OverlapFigureDocument = new TypedDocumentString(`
    query OverlapFigure($initiative: ID!, $on: Date!) {
  initiative(slug: $initiative) {
    name
    positionSources(on: $on) {
      id
    }
  }
  groups {
    name
    members {
      asOf
      sources {
        id
      }
    }
    tally(initiative: $initiative, on: $on) {
      endorsed
      possiblyEndorsed
      notEndorsed
      withdrawn
      unknown
      total
    }
  }
}
    `) as unknown as TypedDocumentString<OverlapFigureQuery, OverlapFigureQueryVariables>;
export const PublishedFigureDocument = new TypedDocumentString(`
    query PublishedFigure {
  initiatives(endorsable: true) {
    slug
    shortName
    publishedCounts {
      ...PublishedTotal
      sources {
        id
      }
    }
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}`) as unknown as TypedDocumentString<PublishedFigureQuery, PublishedFigureQueryVariables>;
export const ProgressFigureDocument = new TypedDocumentString(`
    query ProgressFigure($initiative: ID!, $from: Date, $to: Date!) {
  initiative(slug: $initiative) {
    name
    timeline(from: $from, to: $to, step: CHANGE) {
      on
      certain
      possible
    }
    coverage(on: $to) {
      named
      publishedCount {
        ...PublishedTotal
      }
    }
    positionSources(on: $to) {
      id
    }
    publishedCounts {
      ...PublishedTotal
      sources {
        id
      }
    }
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}`) as unknown as TypedDocumentString<ProgressFigureQuery, ProgressFigureQueryVariables>;
export const GroupsFigureDocument = new TypedDocumentString(`
    query GroupsFigure($initiative: ID!, $on: Date!, $observers: Boolean!, $onCouncil: Boolean) {
  initiative(slug: $initiative) {
    name
    tallyByGroup(on: $on, countObservers: $observers, onCouncil: $onCouncil) {
      regionalGroup
      tally {
        endorsed
        possiblyEndorsed
        notEndorsed
        withdrawn
        unknown
        total
        bounds {
          atLeast
          atMost
        }
      }
    }
    positionSources(on: $on) {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GroupsFigureQuery, GroupsFigureQueryVariables>;
export const CouncilFigureDocument = new TypedDocumentString(`
    query CouncilFigure($initiative: ID!, $from: Int!, $to: Int!) {
  initiative(slug: $initiative) {
    name
    publishedCounts {
      councilMembers
      date {
        latest
      }
      sources {
        id
      }
    }
  }
  councils(from: $from, to: $to) {
    on
    size
    votesNeeded
    members {
      term {
        sources {
          id
        }
      }
    }
    support(initiative: $initiative) {
      tally {
        endorsed
        possiblyEndorsed
        notEndorsed
        withdrawn
        unknown
      }
      sources {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CouncilFigureQuery, CouncilFigureQueryVariables>;
export const VetoesFigureDocument = new TypedDocumentString(`
    query VetoesFigure($where: DraftResolutionFilter!, $members: [ID!]!, $on: Date!, $language: Language!) {
  states(where: {codes: $members}, on: $on) {
    nodes {
      code
      name(language: $language)
    }
  }
  draftResolutions(where: $where, first: 500) {
    totalCount
    nodes {
      date
      vetoes {
        code
      }
      sources {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VetoesFigureQuery, VetoesFigureQueryVariables>;
export const MapFigureDocument = new TypedDocumentString(`
    query MapFigure($initiative: ID!, $on: Date!, $language: Language!) {
  initiative(slug: $initiative) {
    name
    positionSources(on: $on) {
      id
    }
    positions(on: $on, first: 250) {
      nodes {
        status
        latest
        state {
          code
          m49
          name(language: $language)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapFigureQuery, MapFigureQueryVariables>;
export const MeterFigureDocument = new TypedDocumentString(`
    query MeterFigure($on: Date!) {
  council(on: $on) {
    size
    votesNeeded
    members {
      term {
        sources {
          id
        }
      }
    }
    supports {
      ...MeterSupport
    }
  }
}
    fragment MeterSupport on CouncilSupport {
  initiative {
    slug
    name
    shortName
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
  }
  majority
  shortOfVotesNeeded
  sources {
    id
  }
}`) as unknown as TypedDocumentString<MeterFigureQuery, MeterFigureQueryVariables>;
export const AboutPageDocument = new TypedDocumentString(`
    query AboutPage($on: Date!, $language: Language!) {
  initiatives(endorsable: true) {
    ...AboutInitiative
  }
  drafts: draftResolutions(first: 1) {
    totalCount
  }
  failed: draftResolutions(where: {outcome: [VETOED, SHORT_OF_VOTES]}, first: 1) {
    totalCount
  }
}
    fragment AboutInitiative on Initiative {
  slug
  name
  coverage(on: $on) {
    named
    publishedCount {
      ...PublishedTotal
      sources {
        id
        title
      }
    }
  }
  openedOn
  acts {
    kind
    date {
      earliest
      latest
    }
    state {
      code
      name(language: $language)
    }
    sources {
      id
      title
    }
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}`) as unknown as TypedDocumentString<AboutPageQuery, AboutPageQueryVariables>;
export const ActPageDocument = new TypedDocumentString(`
    query ActPage($on: Date!, $coming: Date!, $isKnown: Boolean!, $language: Language!) {
  initiatives(endorsable: true) {
    ...Approached
  }
  states(first: 250, on: $on) {
    nodes {
      code
      name(language: $language)
      positions(on: $on) {
        initiative {
          slug
        }
        ...Standing
      }
    }
  }
  council(on: $coming) @include(if: $isKnown) {
    on
    size
    members {
      ...MemberToAsk
    }
  }
}
    fragment MemberToAsk on CouncilMember {
  state {
    code
    name(language: $language)
  }
  seat
  term {
    startsOn
    endsOn
    sources {
      id
    }
  }
}
fragment Approached on Initiative {
  slug
  name
  addressedTo
  pledges
  howToEndorse
  document
  opened {
    earliest
  }
  ledBy {
    group
    organisation
    states {
      code
      name(language: $language)
    }
  }
  textSources {
    pledges {
      id
    }
    howToEndorse {
      id
    }
  }
  sources {
    id
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<ActPageQuery, ActPageQueryVariables>;
export const ActStatePageDocument = new TypedDocumentString(`
    query ActStatePage($code: ID!, $on: Date!, $language: Language!) {
  state(code: $code) {
    code
    name(language: $language)
    membership
    positions(on: $on) {
      initiative {
        slug
      }
      ...Standing
    }
    councilTerms {
      startsOn
      endsOn
      seat
      sources {
        id
      }
    }
  }
  initiatives(endorsable: true) {
    ...Approached
  }
  recorded: dataset {
    recordedAt
  }
}
    fragment Approached on Initiative {
  slug
  name
  addressedTo
  pledges
  howToEndorse
  document
  opened {
    earliest
  }
  ledBy {
    group
    organisation
    states {
      code
      name(language: $language)
    }
  }
  textSources {
    pledges {
      id
    }
    howToEndorse {
      id
    }
  }
  sources {
    id
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<ActStatePageQuery, ActStatePageQueryVariables>;
export const CompareDaysPageDocument = new TypedDocumentString(`
    query CompareDaysPage($a: Date!, $b: Date!, $language: Language!) {
  compareDays(a: $a, b: $b) {
    aCouncil {
      size
      members {
        term {
          sources {
            id
          }
        }
      }
      supports {
        ...ComparedSupport
      }
    }
    bCouncil {
      size
      members {
        term {
          sources {
            id
          }
        }
      }
      supports {
        ...ComparedSupport
      }
    }
    joined {
      ...ComparedMember
    }
    left {
      ...ComparedMember
    }
    stayed {
      ...ComparedMember
    }
    changed {
      ...ComparedPositions
      a {
        state {
          code
          name(language: $language)
        }
      }
    }
  }
}
    fragment ComparedSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  sources {
    id
  }
}
fragment ComparedMember on CouncilMember {
  seat
  state {
    code
    name(language: $language)
  }
}
fragment ComparedPositions on PositionPair {
  differs
  initiative {
    slug
  }
  a {
    ...Standing
  }
  b {
    ...Standing
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<CompareDaysPageQuery, CompareDaysPageQueryVariables>;
export const CompareStatesPageDocument = new TypedDocumentString(`
    query CompareStatesPage($a: ID!, $b: ID!, $on: Date!, $isGiven: Boolean!, $language: Language!) {
  states(on: $on, first: 250) {
    nodes {
      code
      name(language: $language)
    }
  }
  compareStates(a: $a, b: $b, on: $on) @include(if: $isGiven) {
    a {
      ...ComparedState
    }
    b {
      ...ComparedState
    }
    positions {
      ...ComparedPositions
    }
    aGroups
    bGroups
    sharedGroups
    votedTogether
    votedOtherwise {
      a {
        choice
        draftResolution {
          symbol
          address
          date
          title
          shortTitle
          outcome
          sources {
            id
          }
        }
      }
      b {
        choice
      }
    }
  }
}
    fragment ComparedState on State {
  code
  name(language: $language)
  regionalGroup
}
fragment ComparedPositions on PositionPair {
  differs
  initiative {
    slug
  }
  a {
    ...Standing
  }
  b {
    ...Standing
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<CompareStatesPageQuery, CompareStatesPageQueryVariables>;
export const CompareInitiativesPageDocument = new TypedDocumentString(`
    query CompareInitiativesPage($a: String!, $b: String!, $on: Date!, $language: Language!) {
  compareInitiatives(a: $a, b: $b, on: $on) {
    aOnly {
      ...ComparedInitiatives
    }
    bOnly {
      ...ComparedInitiatives
    }
    both {
      ...ComparedInitiatives
    }
    neither
  }
}
    fragment ComparedInitiatives on InitiativePair {
  settled
  state {
    code
    name(language: $language)
  }
  a {
    ...Standing
  }
  b {
    ...Standing
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<CompareInitiativesPageQuery, CompareInitiativesPageQueryVariables>;
export const CompareRevisionsPageDocument = new TypedDocumentString(`
    query CompareRevisionsPage($a: Int!, $b: Int!, $where: FactChangeFilter, $first: Int = 50, $after: String, $language: Language!) {
  revision(number: $b) {
    number
    factChanges(since: $a, where: $where, first: $first, after: $after) {
      ...ChangedFacts
    }
  }
  states(first: 250) {
    ...NamedByCode
  }
}
    fragment NamedByCode on StateConnection {
  nodes {
    code
    name(language: $language)
  }
}
fragment ChangedFacts on FactChangeConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ChangedColumns
    names {
      kind
      id
      name
    }
    about {
      ...Found
    }
  }
}
fragment ChangedColumns on FactChange {
  kind
  id
  what
  fields {
    column
    before
    now
  }
}
fragment Found on SearchHit {
  __typename
  ... on State {
    code
    membership
    stateName: name(language: $language)
  }
  ... on Initiative {
    slug
    initiativeName: name
    fullTitle
  }
  ... on DraftResolution {
    address
    symbol
    date
    outcome
    title
    shortTitle
  }
  ... on Event {
    slug
    title
    date
  }
  ... on DiscussionQuestion {
    id
    parts
  }
  ... on Source {
    id
    label
    title
    publisher
  }
}`) as unknown as TypedDocumentString<CompareRevisionsPageQuery, CompareRevisionsPageQueryVariables>;
export const ComparedRevisionsFigureDocument = new TypedDocumentString(`
    query ComparedRevisionsFigure($a: Int!, $b: Int!) {
  revision(number: $b) {
    corrected: factChanges(since: $a, where: {what: CORRECTED}, first: 1) {
      totalCount
    }
    takenBack: factChanges(since: $a, where: {what: TAKEN_BACK}, first: 1) {
      totalCount
    }
    recorded: factChanges(since: $a, where: {what: RECORDED}, first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<ComparedRevisionsFigureQuery, ComparedRevisionsFigureQueryVariables>;
export const CouncilPageDocument = new TypedDocumentString(`
    query CouncilPage($on: Date!, $next: Date!, $language: Language!) {
  dataset {
    councilKnownFrom
    councilKnownTo
  }
  initiatives(endorsable: true) {
    slug
    name
    openedOn
    openedOnNote
    launchedOn {
      latest
    }
  }
  council(on: $on) {
    ...CouncilSeats
  }
  next: council(on: $next) {
    ...CouncilSeats
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<CouncilPageQuery, CouncilPageQueryVariables>;
export const DataPageDocument = new TypedDocumentString(`
    query DataPage($number: Int!) {
  dataset {
    factCount
    revision {
      ...CitedRevision
    }
  }
  cited: revision(number: $number) {
    ...CitedRevision
  }
}
    fragment CitedRevision on Revision {
  number
  hash
  recordedAt
}`) as unknown as TypedDocumentString<DataPageQuery, DataPageQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage {
  dataset {
    number
  }
}
    `) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($slug: ID!, $language: Language!) {
  event(slug: $slug) {
    slug
    title
    kind
    occasion
    date
    startsAt
    endsAt
    timeZone
    location
    format
    organisers {
      ...Participant
    }
    moderators {
      ...Participant
    }
    panelists {
      ...Participant
    }
    publishedCounts {
      ...PublishedTotal
      councilMembers
      councilMembersText
      note
      initiative {
        slug
        name
      }
      coverage {
        on
        named
        share
      }
      sources {
        id
        title
      }
    }
    council {
      ...CouncilSeats
    }
    questions {
      ...Quoted
    }
    sources {
      id
      title
    }
  }
}
    fragment Participant on Participant {
  name(language: $language)
  english: role
  role(language: $language)
  organisation(language: $language)
  state {
    code
    name(language: $language)
  }
}
fragment Quoted on DiscussionQuestion {
  id
  number
  parts
  courtesyParts(language: $language)
  sources {
    id
    title
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($on: Date!, $language: Language!) {
  initiatives(endorsable: true) {
    ...HomeInitiative
  }
  council(on: $on) {
    ...CouncilSeats
  }
  events {
    slug
    title
    date
    questions {
      ...Quoted
    }
  }
  revisions(first: 3) {
    nodes {
      number
      recordedAt
      author
      message
    }
  }
}
    fragment HomeInitiative on Initiative {
  slug
  name
  pledges
  textSources {
    pledges {
      id
      title
    }
  }
  tally(on: $on) {
    total
    bounds {
      atLeast
      atMost
    }
  }
  coverage(on: $on) {
    named
    share
    publishedCount {
      ...PublishedTotal
      sources {
        id
        title
      }
    }
  }
}
fragment Quoted on DiscussionQuestion {
  id
  number
  parts
  courtesyParts(language: $language)
  sources {
    id
    title
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const InitiativePageDocument = new TypedDocumentString(`
    query InitiativePage($slug: ID!, $on: Date!, $language: Language!, $observers: Boolean!, $endorsable: Boolean!) {
  initiative(slug: $slug) {
    ...Compared
    fullTitle
    kind
    editorsNote
    about {
      text
      own: text(language: $language)
      sources {
        id
        title
      }
    }
    translations(language: $language) {
      of
      english
      text
      status
      note
      sources {
        id
        title
      }
    }
    tally(on: $on, countObservers: $observers) @include(if: $endorsable) {
      endorsed
      possiblyEndorsed
      notEndorsed
      withdrawn
      unknown
      total
      bounds {
        atLeast
        atMost
      }
    }
    coverage(on: $on) @include(if: $endorsable) {
      named
      publishedCount {
        ...PublishedTotal
      }
    }
    positions(on: $on, first: 250) @include(if: $endorsable) {
      nodes {
        ...Standing
        state {
          code
          name(language: $language)
          membership
        }
      }
    }
  }
  initiatives {
    ...Compared
  }
}
    fragment Compared on Initiative {
  slug
  name
  endorsable
  addressedTo
  crimes
  crimesWording
  crimesNote
  pledges
  trigger
  howToEndorse
  opened {
    text
    precision
    earliest
    latest
  }
  openedOnNote
  launchedOn {
    text
  }
  adoptedOn
  document
  documentDate
  ledBy {
    group
    organisation
    states {
      code
      name(language: $language)
    }
  }
  textSources {
    crimes {
      id
      title
    }
    pledges {
      id
      title
    }
    opened {
      id
      title
    }
    trigger {
      id
      title
    }
    howToEndorse {
      id
      title
    }
  }
  sources {
    id
    title
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<InitiativePageQuery, InitiativePageQueryVariables>;
export const NotePageDocument = new TypedDocumentString(`
    query NotePage($input: BriefingNoteInput!, $on: Date!, $language: Language!) {
  briefingNote(input: $input) {
    title
    on
    blocks {
      __typename
      kind
      of
      caption
      ... on KeyFiguresBlock {
        figures {
          ...NoteKeyFigure
        }
      }
      ... on AnswerBlock {
        state {
          code
          name(language: $language)
          councilTerms {
            startsOn
            endsOn
            sources {
              id
            }
          }
        }
        positions {
          initiative {
            slug
            name
          }
          ...Standing
        }
        figures {
          ...NoteKeyFigure
        }
        seated: council {
          size
          votesNeeded
        }
        term {
          startsOn
          endsOn
          seat
          sources {
            id
          }
        }
      }
      ... on CouncilBlock {
        council {
          ...CouncilSeats
        }
      }
      ... on GroupsBlock {
        initiative {
          slug
        }
      }
      ... on ProgressBlock {
        initiative {
          slug
          name
        }
      }
      ... on StateBlock {
        state {
          ...NoteState
        }
        positions {
          ...ProfilePosition
        }
      }
      ... on VotesBlock {
        draftResolutions {
          ...NoteDraft
        }
      }
      ... on InstrumentsBlock {
        initiatives {
          ...Compared
          openedOn
          openedOnNote
          launchedOn {
            text
          }
          document
        }
      }
      ... on QuestionsBlock {
        questions {
          ...Quoted
          event {
            title
            date
          }
        }
      }
      ... on NotKnownBlock {
        figures {
          ...NoteKeyFigure
        }
      }
      ... on TextBlock {
        text
        liveFigures {
          expression
          number
          status
          date
          initiative {
            slug
          }
          state {
            code
          }
          sources {
            id
          }
        }
      }
    }
  }
  opened: initiatives(endorsable: true) {
    slug
    name
    pledges
    howToEndorse
    textSources {
      pledges {
        id
      }
      howToEndorse {
        id
      }
    }
    openedOn
    launchedOn {
      latest
    }
  }
  recorded: dataset {
    recordedAt
  }
  ...NoteChoices
}
    fragment Compared on Initiative {
  slug
  name
  endorsable
  addressedTo
  crimes
  crimesWording
  crimesNote
  pledges
  trigger
  howToEndorse
  opened {
    text
    precision
    earliest
    latest
  }
  openedOnNote
  launchedOn {
    text
  }
  adoptedOn
  document
  documentDate
  ledBy {
    group
    organisation
    states {
      code
      name(language: $language)
    }
  }
  textSources {
    crimes {
      id
      title
    }
    pledges {
      id
      title
    }
    opened {
      id
      title
    }
    trigger {
      id
      title
    }
    howToEndorse {
      id
      title
    }
  }
  sources {
    id
    title
  }
}
fragment NoteKeyFigure on KeyFigure {
  initiative {
    slug
    name
  }
  coverage {
    named
    publishedCount {
      ...PublishedTotal
      sources {
        id
      }
    }
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
    total
  }
  support {
    bounds {
      atLeast
      atMost
    }
    publishedCount {
      councilMembers
      ...PublishedTotal
      sources {
        id
      }
    }
    tally {
      endorsed
      possiblyEndorsed
      unknown
      total
    }
    positions {
      status
      state {
        code
        name(language: $language)
      }
      acts {
        sources {
          id
        }
      }
    }
  }
}
fragment NoteState on State {
  code
  name(language: $language)
  membership
  regionalGroup
  admittedOn
  names {
    name
    kind
    language
  }
  councilTerms {
    startsOn
    endsOn
    seat
    sources {
      id
    }
  }
  votes(where: {to: $on}, first: 1) {
    totalCount
  }
  marked: votes(where: {to: $on, atrocityMarked: true}, first: 20) {
    totalCount
    nodes {
      ...StateVote
    }
  }
  sources {
    id
  }
}
fragment NoteDraft on DraftResolution {
  id
  symbol
  address
  date
  title
  shortTitle
  outcome
  votesNeeded
  inFavour
  against
  abstaining
  notVoting
  atrocityMark
  vetoes {
    code
    name(language: $language)
  }
  sources {
    id
  }
  atrocitySources {
    id
  }
  votes {
    seat
    choice
    veto
    state {
      code
      name(language: $language)
    }
    positions {
      initiative {
        slug
      }
      status
    }
  }
}
fragment NoteChoices on Query {
  states(first: 250, on: $on) {
    nodes {
      code
      name(language: $language)
    }
  }
  events {
    questions {
      id
      number
      parts
      courtesyParts(language: $language)
    }
  }
}
fragment Quoted on DiscussionQuestion {
  id
  number
  parts
  courtesyParts(language: $language)
  sources {
    id
    title
  }
}
fragment ProfilePosition on Position {
  status
  earliest
  latest
  initiative {
    slug
    name
  }
  acts {
    id
    kind
    date {
      text
      precision
      earliest
      latest
    }
    note
    sources {
      id
      title
    }
  }
}
fragment StateVote on Vote {
  choice
  veto
  positions {
    initiative {
      slug
    }
    status
    earliest
    latest
  }
  draftResolution {
    id
    symbol
    address
    date
    title
    shortTitle
    outcome
    sources {
      id
    }
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<NotePageQuery, NotePageQueryVariables>;
export const NoteMenuDocument = new TypedDocumentString(`
    query NoteMenu($menu: BriefingNoteInput!) {
  ...FigureMenu
}
    fragment FigureMenu on Query {
  menu: briefingNote(input: $menu) {
    blocks {
      ... on TextBlock {
        liveFigures {
          expression
          number
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<NoteMenuQuery, NoteMenuQueryVariables>;
export const NoteEvidenceAndMenuDocument = new TypedDocumentString(`
    query NoteEvidenceAndMenu($on: Date!, $language: Language!, $initiative: ID!, $menu: BriefingNoteInput!) {
  ...Evidence
  ...FigureMenu
}
    fragment FigureMenu on Query {
  menu: briefingNote(input: $menu) {
    blocks {
      ... on TextBlock {
        liveFigures {
          expression
          number
        }
      }
    }
  }
}
fragment Evidence on Query {
  dataset {
    councilKnownFrom
    councilKnownTo
  }
  council(on: $on) {
    ...CouncilSeats
  }
  initiatives {
    slug
    name
    endorsable
    kind
    document
    trigger
    textSources {
      trigger {
        id
        title
      }
    }
    adoptedOn
    launchedOn {
      text
    }
    ledBy {
      group
      organisation
      states {
        code
        name(language: $language)
      }
    }
    sources {
      id
      title
    }
    assemblyRecords {
      role
      note
      state {
        code
        name(language: $language)
        position(initiative: $initiative, on: $on) {
          ...Standing
        }
      }
      sources {
        id
        title
      }
    }
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<NoteEvidenceAndMenuQuery, NoteEvidenceAndMenuQueryVariables>;
export const NoteEvidenceDocument = new TypedDocumentString(`
    query NoteEvidence($on: Date!, $language: Language!, $initiative: ID!) {
  ...Evidence
}
    fragment Evidence on Query {
  dataset {
    councilKnownFrom
    councilKnownTo
  }
  council(on: $on) {
    ...CouncilSeats
  }
  initiatives {
    slug
    name
    endorsable
    kind
    document
    trigger
    textSources {
      trigger {
        id
        title
      }
    }
    adoptedOn
    launchedOn {
      text
    }
    ledBy {
      group
      organisation
      states {
        code
        name(language: $language)
      }
    }
    sources {
      id
      title
    }
    assemblyRecords {
      role
      note
      state {
        code
        name(language: $language)
        position(initiative: $initiative, on: $on) {
          ...Standing
        }
      }
      sources {
        id
        title
      }
    }
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<NoteEvidenceQuery, NoteEvidenceQueryVariables>;
export const NoteChoicesDocument = new TypedDocumentString(`
    query NoteChoices($on: Date!, $language: Language!) {
  ...NoteChoices
}
    fragment NoteChoices on Query {
  states(first: 250, on: $on) {
    nodes {
      code
      name(language: $language)
    }
  }
  events {
    questions {
      id
      number
      parts
      courtesyParts(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<NoteChoicesQuery, NoteChoicesQueryVariables>;
export const QuestionsPageDocument = new TypedDocumentString(`
    query QuestionsPage($on: Date!, $initiative: ID!, $language: Language!) {
  events {
    slug
    title
    date
    questions {
      ...Quoted
    }
  }
  ...Evidence
}
    fragment Quoted on DiscussionQuestion {
  id
  number
  parts
  courtesyParts(language: $language)
  sources {
    id
    title
  }
}
fragment Evidence on Query {
  dataset {
    councilKnownFrom
    councilKnownTo
  }
  council(on: $on) {
    ...CouncilSeats
  }
  initiatives {
    slug
    name
    endorsable
    kind
    document
    trigger
    textSources {
      trigger {
        id
        title
      }
    }
    adoptedOn
    launchedOn {
      text
    }
    ledBy {
      group
      organisation
      states {
        code
        name(language: $language)
      }
    }
    sources {
      id
      title
    }
    assemblyRecords {
      role
      note
      state {
        code
        name(language: $language)
        position(initiative: $initiative, on: $on) {
          ...Standing
        }
      }
      sources {
        id
        title
      }
    }
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<QuestionsPageQuery, QuestionsPageQueryVariables>;
export const QuestionPageDocument = new TypedDocumentString(`
    query QuestionPage($id: ID!, $on: Date!, $initiative: ID!, $language: Language!) {
  discussionQuestion(id: $id) {
    ...Quoted
    event {
      slug
      title
      date
      questions {
        id
        number
      }
    }
  }
  ...Evidence
}
    fragment Quoted on DiscussionQuestion {
  id
  number
  parts
  courtesyParts(language: $language)
  sources {
    id
    title
  }
}
fragment Evidence on Query {
  dataset {
    councilKnownFrom
    councilKnownTo
  }
  council(on: $on) {
    ...CouncilSeats
  }
  initiatives {
    slug
    name
    endorsable
    kind
    document
    trigger
    textSources {
      trigger {
        id
        title
      }
    }
    adoptedOn
    launchedOn {
      text
    }
    ledBy {
      group
      organisation
      states {
        code
        name(language: $language)
      }
    }
    sources {
      id
      title
    }
    assemblyRecords {
      role
      note
      state {
        code
        name(language: $language)
        position(initiative: $initiative, on: $on) {
          ...Standing
        }
      }
      sources {
        id
        title
      }
    }
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment CouncilSeats on Council {
  on
  size
  votesNeeded
  members {
    seat
    state {
      code
      name(language: $language)
    }
    term {
      startsOn
      endsOn
      sources {
        id
      }
    }
  }
  supports {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
  initiative {
    slug
  }
  bounds {
    atLeast
    atMost
  }
  tally {
    endorsed
    possiblyEndorsed
    notEndorsed
    withdrawn
    unknown
  }
  majority
  shortOfVotesNeeded
  publishedCount {
    ...PublishedTotal
    councilMembers
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    ...Standing
    state {
      code
    }
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<QuestionPageQuery, QuestionPageQueryVariables>;
export const ReconcilePageDocument = new TypedDocumentString(`
    query ReconcilePage($names: [String!]!, $initiative: ID!, $on: Date!, $language: Language!) {
  reconcile(names: $names, initiative: $initiative, on: $on) {
    names {
      ...ListedName
    }
    states {
      ...ListedState
    }
    open {
      ...ListedName
    }
    repeated {
      state {
        ...ListedState
      }
      texts
    }
    observers {
      ...ListedState
    }
    comparison {
      added {
        ...ListedState
      }
      confirmed {
        ...ListedState
      }
      notListed {
        ...ListedState
      }
      tallyBefore {
        endorsed
      }
      tallyAfter {
        endorsed
      }
      councilSize
      councilBefore
      councilAfter
    }
  }
}
    fragment ListedState on State {
  code
  name(language: $language)
}
fragment ListedName on ReconciledName {
  text
  kind
  reason
  state {
    ...ListedState
  }
  candidates {
    ...ListedState
  }
}`) as unknown as TypedDocumentString<ReconcilePageQuery, ReconcilePageQueryVariables>;
export const RevisionPageDocument = new TypedDocumentString(`
    query RevisionPage($number: Int!, $where: FactChangeFilter, $first: Int = 50, $after: String, $language: Language!) {
  revision(number: $number) {
    ...RevisionHead
    factChanges(where: $where, first: $first, after: $after) {
      ...ChangedFacts
    }
  }
  states(first: 250) {
    ...NamedByCode
  }
}
    fragment NamedByCode on StateConnection {
  nodes {
    code
    name(language: $language)
  }
}
fragment ChangedFacts on FactChangeConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ChangedColumns
    names {
      kind
      id
      name
    }
    about {
      ...Found
    }
  }
}
fragment ChangedColumns on FactChange {
  kind
  id
  what
  fields {
    column
    before
    now
  }
}
fragment RevisionHead on Revision {
  number
  recordedAt
  author
  reviewer
  message
  hash
  parentHash
  changes {
    kind
    added
    superseded
  }
}
fragment Found on SearchHit {
  __typename
  ... on State {
    code
    membership
    stateName: name(language: $language)
  }
  ... on Initiative {
    slug
    initiativeName: name
    fullTitle
  }
  ... on DraftResolution {
    address
    symbol
    date
    outcome
    title
    shortTitle
  }
  ... on Event {
    slug
    title
    date
  }
  ... on DiscussionQuestion {
    id
    parts
  }
  ... on Source {
    id
    label
    title
    publisher
  }
}`) as unknown as TypedDocumentString<RevisionPageQuery, RevisionPageQueryVariables>;
export const FactChangesListDocument = new TypedDocumentString(`
    query FactChangesList($number: Int!, $since: Int, $where: FactChangeFilter, $first: Int = 50, $after: String) {
  revision(number: $number) {
    number
    factChanges(since: $since, where: $where, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ChangedColumns
      }
    }
  }
}
    fragment ChangedColumns on FactChange {
  kind
  id
  what
  fields {
    column
    before
    now
  }
}`) as unknown as TypedDocumentString<FactChangesListQuery, FactChangesListQueryVariables>;
export const RevisionsPageDocument = new TypedDocumentString(`
    query RevisionsPage($after: String) {
  revisions(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RevisionHead
    }
  }
}
    fragment RevisionHead on Revision {
  number
  recordedAt
  author
  reviewer
  message
  hash
  parentHash
  changes {
    kind
    added
    superseded
  }
}`) as unknown as TypedDocumentString<RevisionsPageQuery, RevisionsPageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $isGiven: Boolean!, $first: Int!, $language: Language!) {
  find(text: $text) @include(if: $isGiven) {
    name {
      ...ListedName
    }
    exact {
      ...Found
    }
    onlyLike
    didYouMean(language: $language)
    groups {
      kind
      totalCount
      findings(first: $first) {
        passage
        hit {
          ...Found
        }
      }
    }
  }
}
    fragment ListedState on State {
  code
  name(language: $language)
}
fragment ListedName on ReconciledName {
  text
  kind
  reason
  state {
    ...ListedState
  }
  candidates {
    ...ListedState
  }
}
fragment Found on SearchHit {
  __typename
  ... on State {
    code
    membership
    stateName: name(language: $language)
  }
  ... on Initiative {
    slug
    initiativeName: name
    fullTitle
  }
  ... on DraftResolution {
    address
    symbol
    date
    outcome
    title
    shortTitle
  }
  ... on Event {
    slug
    title
    date
  }
  ... on DiscussionQuestion {
    id
    parts
  }
  ... on Source {
    id
    label
    title
    publisher
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const NearPagesDocument = new TypedDocumentString(`
    query NearPages($text: String!, $language: Language!) {
  spelling: find(text: $text) {
    groups {
      kind
      hits(first: 1) {
        ...Found
      }
    }
  }
}
    fragment Found on SearchHit {
  __typename
  ... on State {
    code
    membership
    stateName: name(language: $language)
  }
  ... on Initiative {
    slug
    initiativeName: name
    fullTitle
  }
  ... on DraftResolution {
    address
    symbol
    date
    outcome
    title
    shortTitle
  }
  ... on Event {
    slug
    title
    date
  }
  ... on DiscussionQuestion {
    id
    parts
  }
  ... on Source {
    id
    label
    title
    publisher
  }
}`) as unknown as TypedDocumentString<NearPagesQuery, NearPagesQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $language: Language!, $after: String) {
  source(id: $id) {
    id
    title
    publisher
    url
    label
    kind
    language
    extentRead
    originalUrl
    furtherUrls
    dateNote
    licence
    publishedOn {
      earliest
      latest
    }
    publishedOnText
    retrievedOn
    read
    supports {
      kind
      count
    }
    acts {
      id
      kind
      date {
        earliest
        latest
      }
      note
      initiative {
        slug
        name
      }
      state {
        code
        name(language: $language)
      }
    }
    publishedCounts {
      ...PublishedTotal
      id
      councilMembers
      councilMembersText
      initiative {
        slug
        name
      }
    }
    councilTerms {
      startsOn
      endsOn
      state {
        code
        name(language: $language)
      }
    }
    draftResolutions(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        symbol
        address
        date
        title
        shortTitle
        outcome
      }
    }
    groupMemberships {
      group
      status
      asOf
      state {
        code
        name(language: $language)
      }
    }
    assemblyRecords {
      resolution
      role
      state {
        code
        name(language: $language)
      }
    }
    states {
      code
      name(language: $language)
    }
    initiatives {
      slug
      name
    }
    initiativeStatements {
      text
      initiative {
        slug
        name
      }
    }
    translations {
      language
      english
      text
    }
    events {
      slug
      title
    }
    questions {
      id
      number
      event {
        title
      }
    }
  }
}
    fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const SourcesPageDocument = new TypedDocumentString(`
    query SourcesPage($where: SourceFilter, $after: String) {
  sources(where: $where, first: 500, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      publisher
      label
      kind
      language
      extentRead
      url
      originalUrl
      furtherUrls
      dateNote
      licence
      publishedOn {
        earliest
        latest
      }
      publishedOnText
      retrievedOn
      read
      supports {
        kind
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesPageQuery, SourcesPageQueryVariables>;
export const StatePageDocument = new TypedDocumentString(`
    query StatePage($code: ID!, $on: Date!, $language: Language!, $where: VoteFilter, $first: Int = 50, $after: String) {
  state(code: $code) {
    code
    iso2
    m49
    name(language: $language)
    membership
    regionalGroup
    admittedOn
    note
    names {
      name
      kind
      language
      note
    }
    positions(on: $on) {
      ...ProfilePosition
    }
    councilTerms {
      startsOn
      endsOn
      seat
      sources {
        id
        title
      }
    }
    votes(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StateVote
      }
    }
    groupMemberships {
      group
      status
      asOf
      note
      sources {
        id
        title
      }
    }
    assemblyRecords {
      resolution
      on
      role
      note
      sources {
        id
        title
      }
    }
    sources {
      id
      title
    }
  }
}
    fragment ProfilePosition on Position {
  status
  earliest
  latest
  initiative {
    slug
    name
  }
  acts {
    id
    kind
    date {
      text
      precision
      earliest
      latest
    }
    note
    sources {
      id
      title
    }
  }
}
fragment StateVote on Vote {
  choice
  veto
  positions {
    initiative {
      slug
    }
    status
    earliest
    latest
  }
  draftResolution {
    id
    symbol
    address
    date
    title
    shortTitle
    outcome
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<StatePageQuery, StatePageQueryVariables>;
export const StatesPageDocument = new TypedDocumentString(`
    query StatesPage($where: StateFilter, $on: Date!, $text: String!, $isNamed: Boolean!, $language: Language!) {
  find(text: $text) @include(if: $isNamed) {
    name {
      ...ListedName
    }
    didYouMean(language: $language, kind: STATE)
    groups {
      kind
      hits(first: 1) {
        ... on State {
          code
        }
      }
    }
  }
  initiatives(endorsable: true) {
    ...NamedOf
  }
  states(where: $where, on: $on, first: 250) {
    totalCount
    nodes {
      code
      name(language: $language)
      regionalGroup
      onCouncil(on: $on)
      positions(on: $on) {
        initiative {
          slug
        }
        ...Standing
      }
    }
  }
}
    fragment ListedState on State {
  code
  name(language: $language)
}
fragment ListedName on ReconciledName {
  text
  kind
  reason
  state {
    ...ListedState
  }
  candidates {
    ...ListedState
  }
}
fragment NamedOf on Initiative {
  slug
  name
  coverage(on: $on) {
    named
    publishedCount {
      ...PublishedTotal
    }
  }
}
fragment PublishedTotal on PublishedCount {
  text
  value
  qualifier
  observers
  includesObservers
  date {
    text
    precision
    earliest
    latest
    approximate
  }
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<StatesPageQuery, StatesPageQueryVariables>;
export const VotePageDocument = new TypedDocumentString(`
    query VotePage($id: ID!, $language: Language!) {
  initiatives(endorsable: true) {
    slug
    name
    openedOn
    openedOnNote
    launchedOn {
      latest
    }
  }
  draftResolution(id: $id) {
    ...VoteDetail
  }
}
    fragment VoteDetail on DraftResolution {
  id
  symbol
  address
  date
  title
  shortTitle
  titleSources {
    id
    title
    publisher
  }
  topic
  meetingRecord
  outcome
  votesNeeded
  inFavour
  against
  abstaining
  notVoting
  voteKind
  countedOnUnVetoList
  atrocityMark
  remarks
  vetoes {
    code
    name(language: $language)
  }
  atrocitySources {
    id
    title
    publisher
  }
  duplicateOf {
    ...OtherVote
  }
  earlier {
    ...OtherVote
  }
  later {
    ...OtherVote
  }
  sources {
    id
    title
    publisher
  }
  earlierSources {
    id
  }
  votes {
    seat
    choice
    veto
    correction
    state {
      code
      name(language: $language)
    }
    positions {
      ...VotedPosition
    }
  }
}
fragment VotedPosition on Position {
  initiative {
    slug
  }
  ...Standing
}
fragment OtherVote on DraftResolution {
  id
  symbol
  address
  date
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<VotePageQuery, VotePageQueryVariables>;
export const VoteBySymbolDocument = new TypedDocumentString(`
    query VoteBySymbol($symbol: String!, $language: Language!) {
  draftResolution(symbol: $symbol) {
    ...VoteDetail
  }
  named: draftResolutions(where: {symbol: $symbol}, first: 50) {
    nodes {
      ...OtherVote
      title
      shortTitle
      outcome
    }
  }
}
    fragment VoteDetail on DraftResolution {
  id
  symbol
  address
  date
  title
  shortTitle
  titleSources {
    id
    title
    publisher
  }
  topic
  meetingRecord
  outcome
  votesNeeded
  inFavour
  against
  abstaining
  notVoting
  voteKind
  countedOnUnVetoList
  atrocityMark
  remarks
  vetoes {
    code
    name(language: $language)
  }
  atrocitySources {
    id
    title
    publisher
  }
  duplicateOf {
    ...OtherVote
  }
  earlier {
    ...OtherVote
  }
  later {
    ...OtherVote
  }
  sources {
    id
    title
    publisher
  }
  earlierSources {
    id
  }
  votes {
    seat
    choice
    veto
    correction
    state {
      code
      name(language: $language)
    }
    positions {
      ...VotedPosition
    }
  }
}
fragment VotedPosition on Position {
  initiative {
    slug
  }
  ...Standing
}
fragment OtherVote on DraftResolution {
  id
  symbol
  address
  date
}
fragment Standing on Position {
  status
  earliest
  latest
  acts {
    kind
    date {
      text
      precision
      earliest
      latest
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<VoteBySymbolQuery, VoteBySymbolQueryVariables>;
export const VotesPageDocument = new TypedDocumentString(`
    query VotesPage($where: DraftResolutionFilter!, $vetoed: DraftResolutionFilter!, $short: DraftResolutionFilter!, $adopted: DraftResolutionFilter!, $first: Int = 50, $after: String, $text: String!, $hasText: Boolean!, $members: [ID!]!, $on: Date!, $language: Language!) {
  find(text: $text) @include(if: $hasText) {
    didYouMean(language: $language, kind: DRAFT_RESOLUTION)
  }
  found: draftResolutions(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      symbol
      address
      date
      title
      shortTitle
      outcome
      inFavour
      against
      abstaining
      countedOnUnVetoList
      atrocityMark
      atrocitySources {
        id
      }
      sources {
        id
      }
      vetoes {
        code
        name(language: $language)
      }
    }
  }
  vetoed: draftResolutions(where: $vetoed, first: 1) {
    totalCount
  }
  short: draftResolutions(where: $short, first: 1) {
    totalCount
  }
  adopted: draftResolutions(where: $adopted, first: 1) {
    totalCount
  }
  marked: draftResolutions(where: {atrocityMarked: true, to: $on}, first: 500) {
    nodes {
      atrocitySources {
        id
      }
    }
  }
  members: states(where: {codes: $members}, on: $on) {
    nodes {
      code
      name(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<VotesPageQuery, VotesPageQueryVariables>;
export const SitemapDocument = new TypedDocumentString(`
    query Sitemap($after: String) {
  revisions {
    nodes {
      number
    }
  }
  initiatives {
    slug
  }
  events {
    slug
    questions {
      id
    }
  }
  states(first: 500) {
    nodes {
      code
    }
  }
  sources(first: 500) {
    nodes {
      id
    }
  }
  draftResolutions(first: 500, after: $after) {
    nodes {
      address
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapQuery, SitemapQueryVariables>;