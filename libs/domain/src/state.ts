import type { Act } from './act.js';
import type { CalendarDate } from './calendar-date.js';
import type { CouncilTerm } from './council.js';
import type { Vote } from './draft-resolution.js';
import type { Initiative } from './initiative.js';
import type { Source } from './source.js';

export const LANGUAGES = ['EN', 'FR', 'ES', 'AR', 'ZH', 'RU'] as const;
export type Language = (typeof LANGUAGES)[number];

export const MEMBERSHIPS = ['MEMBER', 'OBSERVER', 'FORMER'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

export const REGIONAL_GROUPS = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'] as const;
export type RegionalGroup = (typeof REGIONAL_GROUPS)[number];

export const STATE_NAME_KINDS = ['UN_NAME', 'DISPLAY', 'FORMER', 'ALTERNATIVE'] as const;
export type StateNameKind = (typeof STATE_NAME_KINDS)[number];

/** One name of a State; `language` is `null` for former and alternative names, which belong to no single one. */
export interface StateName {
  readonly name: string;
  readonly kind: StateNameKind;
  readonly language: Language | null;
  readonly note: string | null;
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

/** The UN's name of the State in `language`; English where the UN list has none (former States). */
export const nameOf = (state: State, language: Language = 'EN'): string =>
  (
    state.names.find((name) => name.kind === 'UN_NAME' && name.language === language) ??
    state.names.find((name) => name.kind === 'UN_NAME' && name.language === 'EN')
  )?.name ?? state.code;

/** Is the State counted among those that can take a position on `on`: a Member by then, or an observer? */
export const isCountedOn = (state: State, on: CalendarDate): boolean =>
  state.membership !== 'FORMER' && (state.admittedOn === null || state.admittedOn <= on);

export const actsOn = (state: State, initiative: Initiative): readonly Act[] =>
  state.acts.filter((act) => act.initiative === initiative);
