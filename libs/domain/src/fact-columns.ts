import { type FactKind, type FactKinds } from './facts.js';

/**
 * What a column holds: `text?` and `integer?` may be null; `json` is a list: of words, written with `;` between them in
 * CSV, or of records. `json?` came later than its table, and null in it is the empty list.
 */
export type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'json' | 'json?';

type ColumnKindOf<T> = [T] extends [readonly unknown[]]
  ? 'json'
  : [T] extends [string]
    ? 'text'
    : [T] extends [number]
      ? 'integer'
      : [T] extends [string | null]
        ? 'text?'
        : 'integer?';

/** The columns of each kind of fact: one for each field, of the right kind, or this does not compile. */
type Columns = {
  readonly [Kind in FactKind]: { readonly [Field in keyof FactKinds[Kind]]: ColumnKindOf<FactKinds[Kind][Field]> };
};

export const FACT_COLUMNS: Columns = {
  source: {
    id: 'text',
    title: 'text',
    publisher: 'text',
    url: 'text?',
    licence: 'text?',
    publishedOn: 'text?',
    retrievedOn: 'text',
    read: 'text',
  },
  state: {
    id: 'text',
    iso2: 'text?',
    m49: 'text?',
    membership: 'text',
    regionalGroup: 'text?',
    admittedOn: 'text?',
    nameEn: 'text',
    nameFr: 'text?',
    nameEs: 'text?',
    nameAr: 'text?',
    nameZh: 'text?',
    nameRu: 'text?',
    displayEn: 'text?',
    displayFr: 'text?',
    displayEs: 'text?',
    displayAr: 'text?',
    displayZh: 'text?',
    displayRu: 'text?',
    note: 'text?',
    sources: 'json',
  },
  stateName: { id: 'text', state: 'text', name: 'text', kind: 'text', note: 'text?' },
  initiative: {
    id: 'text',
    name: 'text',
    fullTitle: 'text?',
    kind: 'text',
    endorsable: 'text',
    addressedTo: 'text?',
    crimes: 'json',
    pledges: 'text?',
    ledByGroup: 'text?',
    ledByStates: 'json',
    ledByOrganisation: 'text?',
    openedOn: 'text?',
    openedOnNote: 'text?',
    launchedOn: 'text?',
    adoptedOn: 'text?',
    document: 'text?',
    documentDate: 'text?',
    trigger: 'text?',
    sources: 'json',
  },
  act: {
    id: 'text',
    initiative: 'text',
    state: 'text',
    kind: 'text',
    date: 'text',
    precision: 'text',
    note: 'text?',
    sources: 'json',
  },
  publishedCount: {
    id: 'text',
    initiative: 'text?',
    date: 'text',
    count: 'text',
    councilMembers: 'text?',
    note: 'text?',
    sources: 'json',
  },
  councilTerm: {
    id: 'text',
    state: 'text',
    seat: 'text',
    startsOn: 'text',
    endsOn: 'text?',
    nameInSource: 'text?',
    seatGroup: 'text?',
    note: 'text?',
    sources: 'json',
  },
  draftResolution: {
    id: 'text',
    date: 'text',
    symbol: 'text?',
    meetingRecord: 'text?',
    outcome: 'text',
    inFavour: 'integer?',
    against: 'integer?',
    abstaining: 'integer?',
    notVoting: 'integer?',
    vetoedBy: 'json',
    title: 'text',
    topic: 'text?',
    voteKind: 'text?',
    onUnVetoList: 'text?',
    atrocityMark: 'text?',
    atrocitySources: 'json',
    duplicateOf: 'text?',
    dataQuality: 'text?',
    corrections: 'text?',
    sources: 'json',
  },
  vote: { id: 'text', draft: 'text', state: 'text', choice: 'text', correction: 'text?' },
  groupMembership: {
    id: 'text',
    group: 'text',
    state: 'text',
    asOf: 'text',
    status: 'text',
    note: 'text?',
    sources: 'json',
  },
  assemblyRecord: {
    id: 'text',
    resolution: 'text',
    date: 'text',
    state: 'text',
    role: 'text',
    note: 'text?',
    sources: 'json',
  },
  event: {
    id: 'text',
    title: 'text',
    kind: 'text',
    occasion: 'text?',
    date: 'text',
    startsAt: 'text',
    endsAt: 'text',
    timeZone: 'text',
    location: 'text',
    format: 'text?',
    organisers: 'json',
    moderators: 'json',
    panelists: 'json',
    publishedCounts: 'json',
    sources: 'json',
  },
  question: { id: 'text', event: 'text', number: 'integer', parts: 'json', sources: 'json' },
};

/** The name of a kind or field in SQL and in the files: `publishedCount` is `published_count`. */
export const columnName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
