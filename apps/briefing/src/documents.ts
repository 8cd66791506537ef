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

/** The crimes that an initiative is about. */
export type Crime =
  /** Crimes against humanity. */
  | 'CRIMES_AGAINST_HUMANITY'
  /** Genocide. */
  | 'GENOCIDE'
  /** War crimes. */
  | 'WAR_CRIMES';

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

/** A seat on the Security Council. */
export type Seat =
  /** An elected member. */
  | 'ELECTED'
  /** One of the five permanent members. */
  | 'PERMANENT';

export type PublishedFigureQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedFigureQuery = { readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly publishedCounts: ReadonlyArray<{ readonly text: string, readonly value: number, readonly date: { readonly latest: string, readonly text: string } | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> }> };

export type ProgressFigureQueryVariables = Exact<{
  initiative: string;
  from?: string | null | undefined;
  to: string;
}>;


export type ProgressFigureQuery = { readonly initiative: { readonly name: string, readonly timeline: ReadonlyArray<{ readonly on: string, readonly certain: number, readonly possible: number }>, readonly coverage: { readonly named: number, readonly publishedCount: { readonly text: string } | null }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string }> }>, readonly publishedCounts: ReadonlyArray<{ readonly text: string, readonly value: number, readonly date: { readonly latest: string } | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> } | null };

export type GroupsFigureQueryVariables = Exact<{
  initiative: string;
  on: string;
  observers: boolean;
}>;


export type GroupsFigureQuery = { readonly initiative: { readonly name: string, readonly tallyByGroup: ReadonlyArray<{ readonly regionalGroup: RegionalGroup | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number, readonly total: number } }>, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string }> }> } | null };

export type CouncilFigureQueryVariables = Exact<{
  initiative: string;
  from: number;
  to: number;
}>;


export type CouncilFigureQuery = { readonly initiative: { readonly name: string, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string }> }> } | null, readonly councils: ReadonlyArray<{ readonly on: string, readonly size: number, readonly votesNeeded: number, readonly support: { readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number } } }> };

export type VetoesFigureQueryVariables = Exact<{
  language: Language;
}>;


export type VetoesFigureQuery = { readonly draftResolutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly date: string, readonly vetoes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly id: string }> }> } };

export type MapFigureQueryVariables = Exact<{
  initiative: string;
  on: string;
  language: Language;
}>;


export type MapFigureQuery = { readonly initiative: { readonly name: string, readonly positions: { readonly nodes: ReadonlyArray<{ readonly status: EndorsementStatus, readonly latest: string | null, readonly state: { readonly code: string, readonly m49: string | null, readonly name: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string }> }> }> } } | null };

export type CouncilPageQueryVariables = Exact<{
  on: string;
  next: string;
  language: Language;
}>;


export type CouncilPageQuery = { readonly dataset: { readonly councilKnownFrom: string, readonly councilKnownTo: string }, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly endorsable: boolean }>, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null } }>, readonly code: { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly dateText: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> }, readonly declaration: { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly dateText: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> } }, readonly next: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null } }>, readonly code: { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly dateText: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> }, readonly declaration: { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly dateText: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> } } };

export type HomeQueryVariables = Exact<{
  on: string;
  language: Language;
}>;


export type HomeQuery = { readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly endorsable: boolean }>, readonly code: { readonly slug: string, readonly name: string, readonly pledges: string | null, readonly addressedTo: string | null, readonly coverage: { readonly named: number, readonly share: number | null, readonly publishedCount: { readonly text: string, readonly value: number, readonly dateText: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null } } | null, readonly declaration: { readonly slug: string, readonly name: string, readonly pledges: string | null, readonly addressedTo: string | null, readonly coverage: { readonly named: number, readonly share: number | null, readonly publishedCount: { readonly text: string, readonly value: number, readonly dateText: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null } } | null, readonly council: { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null } }>, readonly code: { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly dateText: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> }, readonly declaration: { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly dateText: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> } }, readonly events: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly date: string, readonly questions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly parts: ReadonlyArray<string> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly revisions: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly recordedAt: string, readonly author: string, readonly message: string }> } };

export type HomeInitiativeFragment = { readonly slug: string, readonly name: string, readonly pledges: string | null, readonly addressedTo: string | null, readonly coverage: { readonly named: number, readonly share: number | null, readonly publishedCount: { readonly text: string, readonly value: number, readonly dateText: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null } };

export type InitiativePageQueryVariables = Exact<{
  slug: string;
  on: string;
  language: Language;
  observers: boolean;
  endorsable: boolean;
}>;


export type InitiativePageQuery = { readonly initiative: { readonly slug: string, readonly name: string, readonly fullTitle: string | null, readonly kind: InitiativeKind, readonly endorsable: boolean, readonly addressedTo: string | null, readonly crimes: ReadonlyArray<Crime>, readonly pledges: string | null, readonly trigger: string | null, readonly openedOn: string | null, readonly openedOnNote: string | null, readonly adoptedOn: string | null, readonly document: string | null, readonly documentDate: string | null, readonly launchedOn: { readonly text: string } | null, readonly ledBy: { readonly group: string | null, readonly organisation: string | null, readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly tally?: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number, readonly total: number }, readonly coverage?: { readonly named: number, readonly publishedCount: { readonly text: string } | null }, readonly positions?: { readonly nodes: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string, readonly name: string, readonly membership: Membership }, readonly acts: ReadonlyArray<{ readonly kind: ActKind, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> } } | null, readonly initiatives: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly endorsable: boolean, readonly addressedTo: string | null, readonly crimes: ReadonlyArray<Crime>, readonly pledges: string | null, readonly trigger: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> };

export type CouncilSeatsFragment = { readonly on: string, readonly size: number, readonly votesNeeded: number, readonly members: ReadonlyArray<{ readonly seat: Seat, readonly state: { readonly code: string, readonly name: string }, readonly term: { readonly startsOn: string, readonly endsOn: string | null } }>, readonly code: { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly dateText: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> }, readonly declaration: { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly dateText: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> } };

export type SeatSupportFragment = { readonly majority: boolean, readonly shortOfVotesNeeded: number, readonly publishedMajority: boolean | null, readonly publishedShortOfVotesNeeded: number | null, readonly tally: { readonly endorsed: number, readonly possiblyEndorsed: number, readonly notEndorsed: number, readonly withdrawn: number, readonly unknown: number }, readonly publishedCount: { readonly councilMembers: number | null, readonly dateText: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly positions: ReadonlyArray<{ readonly status: EndorsementStatus, readonly earliest: string | null, readonly latest: string | null, readonly state: { readonly code: string }, readonly acts: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> };

export type SearchQueryVariables = Exact<{
  text: string;
  language: Language;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<
    | { readonly __typename: 'DiscussionQuestion', readonly id: string, readonly parts: ReadonlyArray<string> }
    | { readonly __typename: 'DraftResolution', readonly id: string, readonly label: string }
    | { readonly __typename: 'Event', readonly id: string, readonly label: string }
    | { readonly __typename: 'Initiative', readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly id: string, readonly label: string }
    | { readonly __typename: 'State', readonly id: string, readonly label: string }
  > };

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
export const HomeInitiativeFragmentDoc = new TypedDocumentString(`
    fragment HomeInitiative on Initiative {
  slug
  name
  pledges
  addressedTo
  coverage(on: $on) {
    named
    share
    publishedCount {
      text
      value
      dateText
      sources {
        id
        title
      }
    }
  }
}
    `, {"fragmentName":"HomeInitiative"}) as unknown as TypedDocumentString<HomeInitiativeFragment, unknown>;
export const SeatSupportFragmentDoc = new TypedDocumentString(`
    fragment SeatSupport on CouncilSupport {
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
    councilMembers
    dateText
    text
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    status
    earliest
    latest
    state {
      code
    }
    acts {
      sources {
        id
        title
      }
    }
  }
}
    `, {"fragmentName":"SeatSupport"}) as unknown as TypedDocumentString<SeatSupportFragment, unknown>;
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
    }
  }
  code: support(initiative: "act-code-of-conduct") {
    ...SeatSupport
  }
  declaration: support(initiative: "french-mexican-declaration") {
    ...SeatSupport
  }
}
    fragment SeatSupport on CouncilSupport {
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
    councilMembers
    dateText
    text
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    status
    earliest
    latest
    state {
      code
    }
    acts {
      sources {
        id
        title
      }
    }
  }
}`, {"fragmentName":"CouncilSeats"}) as unknown as TypedDocumentString<CouncilSeatsFragment, unknown>;
export const PublishedFigureDocument = new TypedDocumentString(`
    query PublishedFigure {
  initiatives {
    slug
    name
    publishedCounts {
      text
      value
      date {
        latest
        text
      }
      sources {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedFigureQuery, PublishedFigureQueryVariables>;
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
        text
      }
    }
    acts {
      sources {
        id
      }
    }
    publishedCounts {
      text
      value
      date {
        latest
      }
      sources {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgressFigureQuery, ProgressFigureQueryVariables>;
export const GroupsFigureDocument = new TypedDocumentString(`
    query GroupsFigure($initiative: ID!, $on: Date!, $observers: Boolean!) {
  initiative(slug: $initiative) {
    name
    tallyByGroup(on: $on, countObservers: $observers) {
      regionalGroup
      tally {
        endorsed
        possiblyEndorsed
        notEndorsed
        withdrawn
        unknown
        total
      }
    }
    acts {
      sources {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupsFigureQuery, GroupsFigureQueryVariables>;
export const CouncilFigureDocument = new TypedDocumentString(`
    query CouncilFigure($initiative: ID!, $from: Int!, $to: Int!) {
  initiative(slug: $initiative) {
    name
    acts {
      sources {
        id
      }
    }
  }
  councils(from: $from, to: $to) {
    on
    size
    votesNeeded
    support(initiative: $initiative) {
      tally {
        endorsed
        possiblyEndorsed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CouncilFigureQuery, CouncilFigureQueryVariables>;
export const VetoesFigureDocument = new TypedDocumentString(`
    query VetoesFigure($language: Language!) {
  draftResolutions(where: {outcome: [VETOED]}, first: 500) {
    totalCount
    nodes {
      date
      vetoes {
        code
        name(language: $language)
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
    positions(on: $on, first: 250) {
      nodes {
        status
        latest
        state {
          code
          m49
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
}
    `) as unknown as TypedDocumentString<MapFigureQuery, MapFigureQueryVariables>;
export const CouncilPageDocument = new TypedDocumentString(`
    query CouncilPage($on: Date!, $next: Date!, $language: Language!) {
  dataset {
    councilKnownFrom
    councilKnownTo
  }
  initiatives {
    slug
    name
    endorsable
  }
  council(on: $on) {
    ...CouncilSeats
  }
  next: council(on: $next) {
    ...CouncilSeats
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
    }
  }
  code: support(initiative: "act-code-of-conduct") {
    ...SeatSupport
  }
  declaration: support(initiative: "french-mexican-declaration") {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
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
    councilMembers
    dateText
    text
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    status
    earliest
    latest
    state {
      code
    }
    acts {
      sources {
        id
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<CouncilPageQuery, CouncilPageQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($on: Date!, $language: Language!) {
  initiatives {
    slug
    name
    endorsable
  }
  code: initiative(slug: "act-code-of-conduct") {
    ...HomeInitiative
  }
  declaration: initiative(slug: "french-mexican-declaration") {
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
      id
      number
      parts
    }
    sources {
      id
      title
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
  addressedTo
  coverage(on: $on) {
    named
    share
    publishedCount {
      text
      value
      dateText
      sources {
        id
        title
      }
    }
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
    }
  }
  code: support(initiative: "act-code-of-conduct") {
    ...SeatSupport
  }
  declaration: support(initiative: "french-mexican-declaration") {
    ...SeatSupport
  }
}
fragment SeatSupport on CouncilSupport {
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
    councilMembers
    dateText
    text
    sources {
      id
      title
    }
  }
  publishedMajority
  publishedShortOfVotesNeeded
  positions {
    status
    earliest
    latest
    state {
      code
    }
    acts {
      sources {
        id
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const InitiativePageDocument = new TypedDocumentString(`
    query InitiativePage($slug: ID!, $on: Date!, $language: Language!, $observers: Boolean!, $endorsable: Boolean!) {
  initiative(slug: $slug) {
    slug
    name
    fullTitle
    kind
    endorsable
    addressedTo
    crimes
    pledges
    trigger
    openedOn
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
    sources {
      id
      title
    }
    tally(on: $on, countObservers: $observers) @include(if: $endorsable) {
      endorsed
      possiblyEndorsed
      notEndorsed
      withdrawn
      unknown
      total
    }
    coverage(on: $on) @include(if: $endorsable) {
      named
      publishedCount {
        text
      }
    }
    positions(on: $on, first: 250) @include(if: $endorsable) {
      nodes {
        status
        earliest
        latest
        state {
          code
          name(language: $language)
          membership
        }
        acts {
          kind
          sources {
            id
            title
          }
        }
      }
    }
  }
  initiatives {
    slug
    name
    endorsable
    addressedTo
    crimes
    pledges
    trigger
    sources {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativePageQuery, InitiativePageQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $language: Language!) {
  search(text: $text, first: 6) {
    __typename
    ... on State {
      id: code
      label: name(language: $language)
    }
    ... on Initiative {
      id: slug
      label: name
    }
    ... on DraftResolution {
      id
      label: title
    }
    ... on Event {
      id: slug
      label: title
    }
    ... on DiscussionQuestion {
      id
      parts
    }
    ... on Source {
      id
      label: title
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;