import { linkDataset } from '../link/dataset.js';
import { type Facts, NO_FACTS, type Revision } from '../facts.js';
import {
  INVENTED_SOURCE,
  aCouncilTerm,
  aDraftResolution,
  aGroupMembership,
  aPublishedCount,
  aQuestion,
  aSource,
  aState,
  aVote,
  anAct,
  anAssemblyRecord,
  anEvent,
  anInitiative,
} from './facts.builders.js';

/**
 * An invented world that is small enough to count by hand and does not resemble the real facts: three initiatives that
 * States endorse, a withdrawn endorsement, Councils known for 2024 to 2027 and that of 2028 elected in part, an event
 * with two questions, four drafts with roll calls. No two initiatives share a number.
 */
export const INVENTED = {
  /** Three endorsements by members of the Council on the revision’s day, seven in all, one withdrawn. */
  compact: 'compact-of-ayr',
  /** No endorsements by members of that Council, two in all. */
  oath: 'oath-of-the-lakes',
  /** Eleven endorsements by members of that Council, thirteen in all. */
  zeta: 'zeta-9',
  /** An initiative that States do not endorse. */
  resolution: 'lantern-resolution',
  event: 'lantern-hall-2026',
  questions: ['on-promises', 'on-votes'],
  asOf: '2026-11-20',
  /** On the Council in 2024, and in 2026 and 2027. */
  first: ['AVA', 'BRD', 'CLN', 'DNS', 'ELD'],
  /** On the Council in 2024 and 2025, and elected for 2027 and 2028. */
  second: ['FLR', 'GRV', 'HLM', 'ISL', 'JNP'],
  /** On the Council in 2025 and 2026. */
  third: ['KHM', 'LRN', 'MRD', 'NRN', 'OZA'],
  permanent: ['CHN', 'FRA', 'GBR', 'RUS', 'USA'],
  /** Never on the Council. */
  outside: ['PNT', 'QSR', 'RTL', 'SYL'],
} as const;

export const INVENTED_REVISION: Revision = {
  number: 1,
  recordedAt: `${INVENTED.asOf}T09:00:00.000Z`,
  author: 'An inventor',
  reviewer: null,
  message: 'Record an invented world',
  parentHash: null,
  hash: '0'.repeat(64),
  format: 2,
  changes: [],
};

const NAMES: Readonly<Record<string, string>> = {
  AVA: 'Avalonia',
  BRD: 'Borduria',
  CLN: 'Calendia',
  DNS: 'Dunsany',
  ELD: 'Eldorado',
  FLR: 'Florin',
  GRV: 'Graustark',
  HLM: 'Helium',
  ISL: 'Islandia',
  JNP: 'Juniper',
  KHM: 'Kehma',
  LRN: 'Laurania',
  MRD: 'Meridia',
  NRN: 'Narnia',
  OZA: 'Oz',
  PNT: 'Pontevedro',
  QSR: 'Qesar',
  RTL: 'Ruritania',
  SYL: 'Syldavia',
  CHN: 'China',
  FRA: 'France',
  GBR: 'United Kingdom',
  RUS: 'Russian Federation',
  USA: 'United States',
};
const CODES_ON_MAPS: Readonly<Record<string, string>> = {
  CHN: '156',
  FRA: '250',
  GBR: '826',
  RUS: '643',
  USA: '840',
};
const GROUPS = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'] as const;

const { compact, oath, zeta, first, second, third, permanent, outside } = INVENTED;

const states = [...first, ...second, ...third, ...permanent, ...outside].map((id, index) =>
  aState({
    id,
    nameEn: NAMES[id] ?? id,
    m49: CODES_ON_MAPS[id] ?? null,
    regionalGroup: GROUPS[index % GROUPS.length] ?? null,
  }),
);

const endorsing = (initiative: string, date: string, codes: readonly string[]) =>
  codes.map((state) => anAct({ initiative, state, date }));

const termsOf = (codes: readonly string[], from: number, to: number) =>
  codes.map((state) => aCouncilTerm({ state, startsOn: `${from}-01-01`, endsOn: `${to}-12-31` }));

/** The terms that are missing for a complete Council in 2028. */
export const NEXT_ELECTION = termsOf(third, 2028, 2029);

const onCouncilIn2026 = [...permanent, ...first, ...third];

const rollCall = (
  draft: string,
  members: readonly string[],
  others: Readonly<Record<string, string>>,
): ReturnType<typeof aVote>[] => members.map((state) => aVote({ draft, state, choice: others[state] ?? 'YES' }));

const initiatives = [
  anInitiative({
    id: compact,
    name: 'Compact of Ayr',
    kind: 'CODE_OF_CONDUCT',
    addressedTo: 'every member of the Council',
    crimes: ['GENOCIDE'],
    pledges: 'to speak before one votes',
    ledByGroup: 'Ayr Group',
    openedOn: '2024-02-01',
    trigger: 'a request of seven States',
  }),
  anInitiative({ id: oath, name: 'Oath of the Lakes', launchedOn: '2024-05', ledByStates: ['LRN'] }),
  anInitiative({
    id: zeta,
    name: 'Zeta 9 understanding on restraint in the use of procedural motions',
    openedOn: '2025-01-10',
    sources: ['invented-02'],
  }),
  anInitiative({
    id: INVENTED.resolution,
    name: 'Lantern resolution',
    kind: 'GENERAL_ASSEMBLY_RESOLUTION',
    endorsable: 'no',
    adoptedOn: '2025-06-02',
    document: 'A/RES/90/1',
  }),
];

const acts = [
  ...endorsing(compact, '2024-03-01', ['AVA', 'KHM', 'LRN', 'FLR', 'GRV', 'PNT']),
  anAct({ initiative: compact, state: 'QSR', date: '2026-12-31', precision: 'ON_OR_BEFORE' }),
  ...endorsing(compact, '2024-04-01', ['RTL']),
  anAct({ initiative: compact, state: 'RTL', date: '2025-04-01', kind: 'WITHDREW' }),
  anAct({ initiative: compact, state: 'USA', date: '2026-11-30', kind: 'NAMED_AS_OUTSIDE' }),
  anAct({ initiative: compact, state: 'SYL', date: '2024-06-01' }),
  ...endorsing(oath, '2024-06-15', ['HLM', 'SYL']),
  anAct({ initiative: oath, state: 'FRA', date: '2025-09-01', kind: 'SPOKE_IN_SUPPORT' }),
  ...endorsing(zeta, '2025-02-01', [...first, ...third, 'FRA', 'PNT']),
  ...endorsing(zeta, '2026-02-01', ['SYL']),
];

const councilTerms = [
  ...permanent.map((state) => aCouncilTerm({ state, startsOn: '2024-01-01', endsOn: null })),
  ...termsOf(first, 2024, 2024),
  ...termsOf(second, 2024, 2025),
  ...termsOf(third, 2025, 2026),
  ...termsOf(first, 2026, 2027),
  ...termsOf(second, 2027, 2028),
];

const draftResolutions = [
  aDraftResolution({ id: 'd-1', symbol: 'S/2024/11', date: '2024-01-20' }),
  aDraftResolution({ id: 'd-2', symbol: 'S/2026/22', date: '2026-03-03' }),
  aDraftResolution({
    id: 'd-3',
    symbol: 'S/2026/33',
    date: '2026-04-04',
    outcome: 'VETOED',
    inFavour: 12,
    against: 1,
    abstaining: 2,
    vetoedBy: ['RUS'],
    atrocityMark: 'VETO',
    atrocitySources: [INVENTED_SOURCE],
  }),
  aDraftResolution({
    id: 'd-4',
    symbol: 'S/2026/44',
    date: '2026-05-05',
    outcome: 'SHORT_OF_VOTES',
    inFavour: 8,
    against: 2,
    abstaining: 5,
  }),
];

const votes = [
  ...rollCall('d-1', [...permanent, ...first, ...second], {}),
  ...rollCall('d-2', onCouncilIn2026, {}),
  ...rollCall('d-3', onCouncilIn2026, { RUS: 'NO', AVA: 'ABSTAIN', MRD: 'ABSTAIN' }),
  ...rollCall('d-4', onCouncilIn2026, {
    KHM: 'NO',
    CHN: 'NO',
    ...Object.fromEntries(['BRD', 'CLN', 'DNS', 'ELD', 'NRN'].map((state) => [state, 'ABSTAIN'])),
  }),
];

/** Returns all facts of the invented world. */
export const inventedFacts = (): Facts => ({
  ...NO_FACTS,
  source: [
    // Published after everything that they report.
    aSource({ publishedOn: '2026-12-01' }),
    aSource({
      id: 'invented-02',
      publishedOn: '2026-12-01',
      title: 'An invented register',
      url: 'https://invented.example/register',
    }),
  ],
  state: [
    ...states,
    aState({
      id: 'TUL',
      nameEn: 'Thule',
      membership: 'OBSERVER',
      regionalGroup: null,
      admittedOn: null,
    }),
  ],
  initiative: initiatives,
  act: acts,
  publishedCount: [
    aPublishedCount({ id: 'compact-1', initiative: compact, date: '2024-03-15', count: '6' }),
    aPublishedCount({ id: 'compact-2', initiative: compact, count: '17', councilMembers: '4' }),
    aPublishedCount({ id: 'oath-1', initiative: oath, count: 'more than 41' }),
    aPublishedCount({ id: 'zeta-1', initiative: zeta, count: '777' }),
    aPublishedCount({ id: 'either-1', initiative: null, count: '123' }),
  ],
  councilTerm: councilTerms,
  draftResolution: draftResolutions,
  vote: votes,
  groupMembership: ['AVA', 'LRN', 'PNT'].map((state) => aGroupMembership({ group: 'Ayr Group', state })),
  assemblyRecord: ['LRN', 'SYL'].map((state) => anAssemblyRecord({ resolution: 'A/RES/90/1', state })),
  event: [
    anEvent({
      id: INVENTED.event,
      title: 'An evening in Lantern Hall',
      date: '2026-05-20',
      publishedCounts: ['compact-2', 'oath-1', 'zeta-1', 'either-1'],
    }),
  ],
  question: INVENTED.questions.map((id, index) => aQuestion({ id, event: INVENTED.event, number: index + 1 })),
});

export const inventedDataset = (facts: Facts = inventedFacts()) => linkDataset(facts, [INVENTED_REVISION]);
