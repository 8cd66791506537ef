import { type CalendarDate, calendarDate } from './calendar-date.js';
import type { FactKinds } from './facts/declarations.js';
import { FACT_KINDS, type FactKind } from './facts/kinds.js';

export * from './facts/column.js';
export * from './facts/declarations.js';
export * from './facts/kinds.js';
export type { ParticipantFact } from './facts/participant.js';

export type SourceFact = FactKinds['source'];
export type StateFact = FactKinds['state'];
export type StateNameFact = FactKinds['stateName'];
export type InitiativeFact = FactKinds['initiative'];
export type ActFact = FactKinds['act'];
export type PublishedCountFact = FactKinds['publishedCount'];
export type CouncilTermFact = FactKinds['councilTerm'];
export type DraftResolutionFact = FactKinds['draftResolution'];
export type VoteFact = FactKinds['vote'];
export type GroupMembershipFact = FactKinds['groupMembership'];
export type AssemblyRecordFact = FactKinds['assemblyRecord'];
export type EventFact = FactKinds['event'];
export type QuestionFact = FactKinds['question'];

/**
 * One version of a fact, with the revision that recorded it and the one that superseded it (`null`: it still holds).
 */
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

export const NO_FACTS: Facts = Object.fromEntries(FACT_KINDS.map((kind) => [kind, []])) as unknown as Facts;

/** A revision of the ledger: what was recorded, by whom, when and why. */
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
  /** How the hash is computed: 1 covers every column of each row, 2 only what each row says. */
  readonly format: number;
  readonly changes: readonly RevisionChange[];
}

/** Returns the day on which a revision was recorded (UTC). */
export const recordedOn = ({ recordedAt }: Pick<Revision, 'recordedAt'>): CalendarDate =>
  calendarDate(recordedAt.slice(0, 10));

export interface RevisionChange {
  readonly kind: FactKind;
  readonly added: number;
  readonly superseded: number;
}

/** The changes of one revision: facts added, and ids of facts that no longer hold (a correction does both). */
export interface Change {
  readonly added: { readonly [Kind in FactKind]?: readonly FactKinds[Kind][] };
  readonly superseded: { readonly [Kind in FactKind]?: readonly string[] };
}

/** A change to be recorded as the next revision, and the revision that it is based on (0: an empty ledger). */
export interface Recording {
  readonly change: Change;
  readonly author: string;
  readonly reviewer?: string | null;
  readonly message: string;
  readonly basedOn: number;
  /** UTC, ISO 8601 with milliseconds; defaults to the current time. Never earlier than the parent’s. */
  readonly recordedAt?: string;
  /** The hash that the revision must have, where it was already recorded elsewhere. */
  readonly hash?: string;
}
