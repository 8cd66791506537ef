import type {
  ActFact,
  AssemblyRecordFact,
  CouncilTermFact,
  DraftResolutionFact,
  EventFact,
  GroupMembershipFact,
  InitiativeFact,
  PublishedCountFact,
  QuestionFact,
  SourceFact,
  StateFact,
  VoteFact,
} from '../facts.js';

/** The id of the source that invented facts rest on by default. */
export const INVENTED_SOURCE = 'invented-01';

const sources = [INVENTED_SOURCE];

type Fact<Of extends { readonly id: string }, Needed extends keyof Of = 'id'> = Partial<Of> & Pick<Of, Needed>;

// Builders of minimal facts: a field that a test does not set is empty, or has its most usual value.
export const aSource = (fact: Partial<SourceFact> = {}): SourceFact => ({
  id: INVENTED_SOURCE,
  title: 'An invented list',
  publisher: 'Invented Press',
  url: null,
  licence: null,
  publishedOn: '2024-03-01',
  retrievedOn: '2026-12-31',
  read: 'whole',
  label: null,
  kind: null,
  language: null,
  extentRead: null,
  originalUrl: null,
  furtherUrls: [],
  dateNote: null,
  ...fact,
});

export const aState = (fact: Fact<StateFact, 'id' | 'nameEn'>): StateFact => ({
  iso2: null,
  m49: null,
  membership: 'MEMBER',
  regionalGroup: 'AFRICAN',
  admittedOn: '1945-10-24',
  nameFr: null,
  nameEs: null,
  nameAr: null,
  nameZh: null,
  nameRu: null,
  displayEn: null,
  displayFr: null,
  displayEs: null,
  displayAr: null,
  displayZh: null,
  displayRu: null,
  note: null,
  sources,
  ...fact,
});

export const anInitiative = (fact: Fact<InitiativeFact, 'id' | 'name'>): InitiativeFact => ({
  shortName: null,
  fullTitle: null,
  kind: 'POLITICAL_DECLARATION',
  endorsable: 'yes',
  addressedTo: null,
  crimes: [],
  pledges: null,
  ledByGroup: null,
  ledByStates: [],
  ledByOrganisation: null,
  openedOn: null,
  openedOnNote: null,
  launchedOn: null,
  adoptedOn: null,
  document: null,
  documentDate: null,
  trigger: null,
  crimesWording: null,
  crimesNote: null,
  crimesSources: [],
  pledgesSources: [],
  openedNotBefore: null,
  openedNotBeforeSources: [],
  openedNotAfter: null,
  openedNotAfterSources: [],
  openedOnNoteSources: [],
  triggerSources: [],
  howToEndorse: null,
  howToEndorseSources: [],
  editorsNote: null,
  sources,
  ...fact,
});

export const anAct = (fact: Fact<ActFact, 'initiative' | 'state' | 'date'>): ActFact => ({
  kind: 'ENDORSED',
  precision: 'DAY',
  note: null,
  sources,
  ...fact,
  id: fact.id ?? `${fact.initiative}-${fact.state}-${fact.kind ?? 'ENDORSED'}`.toLowerCase(),
});

export const aPublishedCount = (fact: Fact<PublishedCountFact, 'id' | 'count'>): PublishedCountFact => ({
  initiative: null,
  date: '2026-01-15',
  councilMembers: null,
  note: null,
  precision: null,
  number: null,
  relation: null,
  observers: null,
  councilNumber: null,
  sources,
  ...fact,
});

export const aCouncilTerm = (
  fact: Fact<CouncilTermFact, 'state' | 'startsOn'> & { readonly endsOn: string | null },
): CouncilTermFact => ({
  id: `${fact.state}-${fact.startsOn}`.toLowerCase(),
  seat: fact.endsOn === null ? 'PERMANENT' : 'ELECTED',
  nameInSource: null,
  seatGroup: null,
  note: null,
  sources,
  ...fact,
});

export const aDraftResolution = (fact: Fact<DraftResolutionFact, 'id' | 'date'>): DraftResolutionFact => ({
  symbol: null,
  meetingRecord: null,
  outcome: 'ADOPTED',
  inFavour: 15,
  against: 0,
  abstaining: 0,
  notVoting: 0,
  vetoedBy: [],
  title: 'An invented draft',
  topic: null,
  voteKind: null,
  onUnVetoList: null,
  atrocityMark: null,
  atrocitySources: [],
  duplicateOf: null,
  dataQuality: null,
  corrections: null,
  shortTitle: null,
  titleSources: [],
  sources,
  ...fact,
});

export const aVote = ({ draft, state, choice }: Pick<VoteFact, 'draft' | 'state' | 'choice'>): VoteFact => ({
  id: `${draft}/${state}`,
  draft,
  state,
  choice,
  correction: null,
});

export const aGroupMembership = (fact: Fact<GroupMembershipFact, 'group' | 'state'>): GroupMembershipFact => ({
  id: `${fact.group}-${fact.state}`.toLowerCase(),
  asOf: '2026-10-01',
  status: 'member',
  note: null,
  sources,
  ...fact,
});

export const anAssemblyRecord = (fact: Fact<AssemblyRecordFact, 'resolution' | 'state'>): AssemblyRecordFact => ({
  id: `${fact.resolution}-${fact.state}`.toLowerCase().replaceAll('/', '-'),
  date: '2025-06-02',
  role: 'co-sponsor',
  note: null,
  sources,
  ...fact,
});

export const anEvent = (fact: Fact<EventFact, 'id' | 'title' | 'date'>): EventFact => ({
  kind: 'side-event',
  occasion: null,
  startsAt: '10:00',
  endsAt: '11:30',
  timeZone: 'America/New_York',
  location: 'New York',
  format: null,
  organisers: [],
  moderators: [],
  panelists: [],
  publishedCounts: [],
  sources,
  ...fact,
});

export const aQuestion = (fact: Fact<QuestionFact, 'id' | 'event' | 'number'>): QuestionFact => ({
  parts: ['Who has promised what, and what came of it?'],
  sources,
  ...fact,
});
