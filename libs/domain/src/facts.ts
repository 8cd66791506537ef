/**
 * What the ledger records and the seeds hold: one flat shape a kind, references by id. The empty value is `null`.
 * `docs/codebook.md` defines each column. Linked to each other, facts become the dataset (`dataset.ts`).
 */
export interface SourceFact {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly licence: string | null;
  readonly publishedOn: string | null;
  readonly retrievedOn: string;
  readonly read: string;
}

export interface StateFact {
  /** ISO 3166-1 alpha-3; for former States the withdrawn code. */
  readonly id: string;
  readonly iso2: string | null;
  readonly m49: string | null;
  readonly membership: string;
  readonly regionalGroup: string | null;
  readonly admittedOn: string | null;
  readonly nameEn: string;
  readonly nameFr: string | null;
  readonly nameEs: string | null;
  readonly nameAr: string | null;
  readonly nameZh: string | null;
  readonly nameRu: string | null;
  readonly displayEn: string | null;
  readonly displayFr: string | null;
  readonly displayEs: string | null;
  readonly displayAr: string | null;
  readonly displayZh: string | null;
  readonly displayRu: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface StateNameFact {
  readonly id: string;
  readonly state: string;
  readonly name: string;
  readonly kind: string;
  readonly note: string | null;
}

export interface InitiativeFact {
  readonly id: string;
  readonly name: string;
  readonly fullTitle: string | null;
  readonly kind: string;
  readonly endorsable: string;
  readonly addressedTo: string | null;
  readonly crimes: readonly string[];
  readonly pledges: string | null;
  readonly ledByGroup: string | null;
  readonly ledByStates: readonly string[];
  readonly ledByOrganisation: string | null;
  readonly openedOn: string | null;
  readonly openedOnNote: string | null;
  readonly launchedOn: string | null;
  readonly adoptedOn: string | null;
  readonly document: string | null;
  readonly documentDate: string | null;
  readonly trigger: string | null;
  readonly sources: readonly string[];
}

export interface ActFact {
  readonly id: string;
  readonly initiative: string;
  readonly state: string;
  readonly kind: string;
  readonly date: string;
  readonly precision: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface PublishedCountFact {
  readonly id: string;
  /** `null`: the total counts States that endorsed at least one of several initiatives, and is no total of either. */
  readonly initiative: string | null;
  readonly date: string;
  readonly count: string;
  readonly councilMembers: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface CouncilTermFact {
  readonly id: string;
  readonly state: string;
  readonly seat: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly nameInSource: string | null;
  readonly seatGroup: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface DraftResolutionFact {
  readonly id: string;
  readonly date: string;
  readonly symbol: string | null;
  readonly meetingRecord: string | null;
  readonly outcome: string;
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly notVoting: number | null;
  readonly vetoedBy: readonly string[];
  readonly title: string;
  readonly topic: string | null;
  readonly voteKind: string | null;
  readonly onUnVetoList: string | null;
  readonly atrocityMark: string | null;
  readonly atrocitySources: readonly string[];
  readonly duplicateOf: string | null;
  readonly dataQuality: string | null;
  readonly corrections: string | null;
  readonly sources: readonly string[];
}

export interface VoteFact {
  /** `DRAFT/STATE`, such as `2587/URY`. */
  readonly id: string;
  readonly draft: string;
  readonly state: string;
  readonly choice: string;
  readonly correction: string | null;
}

export interface GroupMembershipFact {
  readonly id: string;
  readonly group: string;
  readonly state: string;
  readonly asOf: string;
  readonly status: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface AssemblyRecordFact {
  readonly id: string;
  readonly resolution: string;
  readonly date: string;
  readonly state: string;
  readonly role: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface ParticipantFact {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly state: string | null;
}

export interface EventFact {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly occasion: string | null;
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly location: string;
  readonly format: string | null;
  readonly organisers: readonly ParticipantFact[];
  readonly moderators: readonly ParticipantFact[];
  readonly panelists: readonly ParticipantFact[];
  /** Ids of the published counts that the event's own documents claim. */
  readonly publishedCounts: readonly string[];
  readonly sources: readonly string[];
}

export interface QuestionFact {
  readonly id: string;
  readonly event: string;
  readonly number: number;
  /** Verbatim, a sentence or paragraph each. */
  readonly parts: readonly string[];
  readonly sources: readonly string[];
}

/** Every kind of fact, by the name it has in the ledger. */
export interface FactKinds {
  source: SourceFact;
  state: StateFact;
  stateName: StateNameFact;
  initiative: InitiativeFact;
  act: ActFact;
  publishedCount: PublishedCountFact;
  councilTerm: CouncilTermFact;
  draftResolution: DraftResolutionFact;
  vote: VoteFact;
  groupMembership: GroupMembershipFact;
  assemblyRecord: AssemblyRecordFact;
  event: EventFact;
  question: QuestionFact;
}

export type FactKind = keyof FactKinds;

/** One version of a fact: the revision that recorded it, and the one since which it no longer holds (`null`: it holds). */
export type FactVersion = {
  readonly [Kind in FactKind]: {
    readonly kind: Kind;
    readonly fact: FactKinds[Kind];
    readonly recordedIn: number;
    readonly supersededIn: number | null;
  };
}[FactKind];

/** All facts of one revision. */
export type Facts = { readonly [Kind in FactKind]: readonly FactKinds[Kind][] };

export const FACT_KINDS = [
  'source',
  'state',
  'stateName',
  'initiative',
  'act',
  'publishedCount',
  'councilTerm',
  'draftResolution',
  'vote',
  'groupMembership',
  'assemblyRecord',
  'event',
  'question',
] as const satisfies readonly FactKind[];

export const NO_FACTS: Facts = Object.fromEntries(FACT_KINDS.map((kind) => [kind, []])) as unknown as Facts;

/** A revision of the ledger: who recorded what when, and why. */
export interface Revision {
  readonly number: number;
  /** UTC, ISO 8601 with milliseconds: `2026-11-24T00:00:00.000Z`. */
  readonly recordedAt: string;
  readonly author: string;
  readonly reviewer: string | null;
  readonly message: string;
  readonly parentHash: string | null;
  /** SHA-256, 64 hexadecimal digits. */
  readonly hash: string;
  /** How the hash is made: 1 covers every column of each row, 2 what each row says. */
  readonly format: number;
  readonly changes: readonly RevisionChange[];
}

export interface RevisionChange {
  readonly kind: FactKind;
  readonly added: number;
  readonly superseded: number;
}

/** What one revision changes: facts that come, and ids of facts that no longer hold (a correction does both). */
export interface Change {
  readonly added: { readonly [Kind in FactKind]?: readonly FactKinds[Kind][] };
  readonly superseded: { readonly [Kind in FactKind]?: readonly string[] };
}
