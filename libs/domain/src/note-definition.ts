import type { CalendarDate } from './calendar-date.js';

export const NOTE_BLOCK_KINDS = [
  'KEY_FIGURES',
  'PROGRESS',
  'COUNCIL',
  'GROUPS',
  'STATE',
  'VOTES',
  'INSTRUMENTS',
  'QUESTIONS',
  'NOT_KNOWN',
  'SOURCES',
  'TEXT',
  'ANSWER',
  'COUNCIL_TABLE',
  'ASK',
  'KEY_SOURCES',
] as const;
export type NoteBlockKind = (typeof NOTE_BLOCK_KINDS)[number];

export const NOTE_PRESETS = ['PANEL_BRIEFING', 'COUNCIL_CANDIDATE', 'STATE_PROFILE', 'ONE_PAGE', 'TWO_PAGES'] as const;
export type NotePreset = (typeof NOTE_PRESETS)[number];

/** A block as its author asks for it. */
export interface NoteBlockDefinition {
  readonly kind: NoteBlockKind;
  /**
   * What it is about: slugs of initiatives, codes of States, ids of draft resolutions or of questions; of a text the number of
   * the paragraph of the block before it whose place it takes.
   */
  readonly of: readonly string[];
  /** A heading in place of the usual one. */
  readonly caption: string | null;
  /** The author's own words; `null` for every kind but `TEXT`. */
  readonly text: string | null;
}

export const NOTE_HEAD_FIELDS = ['from', 'to', 'dated', 'contact'] as const;
export type NoteHeadField = (typeof NOTE_HEAD_FIELDS)[number];

/** Who writes to whom, when, and whom to ask: the author's own words, printed as they are. */
export type NoteHead = { readonly [Field in NoteHeadField]: string | null };

/** A note as its author asks for it. */
export interface NoteDefinition {
  readonly title: string | null;
  /** None where nobody is named. */
  readonly head?: NoteHead | null;
  readonly on: CalendarDate;
  /** Blocks to begin with. */
  readonly preset: NotePreset | null;
  /** The code of the State that the preset is about. */
  readonly state: string | null;
  readonly blocks: readonly NoteBlockDefinition[];
}

/** How much a note may hold. */
export const NOTE_LIMITS = {
  blocks: 30,
  title: 200,
  head: 200,
  caption: 300,
  text: 20_000,
  draftResolutions: 10,
  liveFigures: 100,
} as const;
